// Hoe krijgt een collega een persoonlijke link? De directie vraagt hem aan de lokale server; de vorige werkt dan niet meer. (besluit 6)
import type { Weigering } from '../../../src/procedure/weigering';
import type { Bladbeeld } from '../../../src/sheets/bladbeeld';
import { sessie } from '../../verbinding/sessie';
import { alsWeigering } from '../../verbinding/storing';
import { haalBlad } from '../blad-halen';

export interface Collega {
  readonly id: string;
  readonly naam: string;
}

export type Uitkomst<T> =
  { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

const mis = (...weigeringen: readonly Weigering[]): Uitkomst<never> => ({ ok: false, weigeringen });

/** Who may sign in, in the order of the tab. */
const actieven = ({ blad, rijen }: Bladbeeld): readonly Collega[] => {
  const plek = (sleutel: string): number => blad.kolommen.findIndex((k) => k.sleutel === sleutel);
  const [naam, actief] = [plek('naam'), plek('actief')];
  return rijen
    .filter((rij) => rij.waarden[actief] === true)
    .map((rij) => ({ id: rij.id, naam: String(rij.waarden[naam] ?? rij.id) }));
};

export const haalCollegas = async (): Promise<Uitkomst<readonly Collega[]>> => {
  const uit = await haalBlad('medewerkers');
  return uit.ok ? { ok: true, waarde: actieven(uit.beeld) } : uit;
};

export const maakLink = async (persoon: string): Promise<Uitkomst<string>> => {
  try {
    const antwoord = await fetch('/sleutels', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sessie': sessie.lees() ?? '' },
      body: JSON.stringify({ persoon }),
    });
    if (antwoord.status === 401) return mis(alsWeigering('niet-aangemeld'));
    const uit = (await antwoord.json()) as { readonly link: string } | { readonly weigeringen: readonly Weigering[] };
    return 'link' in uit ? { ok: true, waarde: uit.link } : mis(...uit.weigeringen);
  } catch {
    return mis(alsWeigering('verbinding'));
  }
};
