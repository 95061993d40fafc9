// Wat is een uitvoerder? Een zuivere functie van inhoud en verzoek naar nieuwe inhoud en een antwoord.
// Gooit er een, dan is er niets veranderd: zo is batchUpdate vanzelf alles of niets.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Bereik } from '../a1';
import { apiFout, ongeldig } from '../fout';
import { type Knoop, leesMasker, type Velden } from '../veldmasker';
import type { Inhoud, Toegang } from '../werkboek';

export type Verzoek = sheets_v4.Schema$Request;

export interface Omgeving {
  readonly gebruiker: string;
  readonly toegang: Toegang;
}

export interface Uitkomst {
  readonly inhoud: Inhoud;
  readonly antwoord?: sheets_v4.Schema$Response;
}

export type Uitvoerder<T> = (inhoud: Inhoud, verzoek: T, omgeving: Omgeving) => Uitkomst;
export type Uitvoerders = { [K in keyof Verzoek]?: Uitvoerder<NonNullable<Verzoek[K]>> };

/** Zonder masker schrijft Google niets weg. */
export function eisMasker(fields: string | null | undefined, velden: Velden): Knoop {
  if (fields === undefined || fields === null || fields === '')
    throw ongeldig("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  return leesMasker(fields, velden);
}

/** Nieuwe nummers zijn groot en willekeurig ogend, maar elke keer dezelfde. */
export function nieuwNummer(inhoud: Inhoud): readonly [number, Inhoud] {
  const nummer = (inhoud.teller * 1_640_531_527) % 2_147_483_647;
  return [nummer, { ...inhoud, teller: inhoud.teller + 1 }];
}

const raakt = (deel: sheets_v4.Schema$GridRange | undefined, vlak: Bereik): boolean => {
  if (deel === undefined || (deel.sheetId ?? 0) !== vlak.blad.eigenschappen.sheetId) return false;
  return (
    (deel.startRowIndex ?? 0) < vlak.r1 &&
    (deel.endRowIndex ?? Infinity) > vlak.r0 &&
    (deel.startColumnIndex ?? 0) < vlak.k1 &&
    (deel.endColumnIndex ?? Infinity) > vlak.k0
  );
};

const omvat = (deel: sheets_v4.Schema$GridRange, vlak: Bereik): boolean =>
  (deel.startRowIndex ?? 0) <= vlak.r0 &&
  (deel.endRowIndex ?? Infinity) >= vlak.r1 &&
  (deel.startColumnIndex ?? 0) <= vlak.k0 &&
  (deel.endColumnIndex ?? Infinity) >= vlak.k1;

/** Een echte beveiliging houdt schrijven tegen, een waarschuwing niet; de eigenaar mag altijd. */
export function eisSchrijfbaar(vlak: Bereik, omgeving: Omgeving): Bereik {
  const mag = (beveiliging: sheets_v4.Schema$ProtectedRange): boolean =>
    beveiliging.warningOnly === true ||
    beveiliging.editors === undefined ||
    omgeving.gebruiker === omgeving.toegang.eigenaar ||
    (beveiliging.editors.users ?? []).includes(omgeving.gebruiker) ||
    (beveiliging.unprotectedRanges ?? []).some((open) => omvat(open, vlak));
  if (vlak.blad.beveiligd.some((beveiliging) => raakt(beveiliging.range, vlak) && !mag(beveiliging))) {
    throw apiFout(
      403,
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  return vlak;
}

export const overlapt = raakt;
