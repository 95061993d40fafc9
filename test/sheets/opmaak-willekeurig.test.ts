// Blijft wat de gebruiker schoof, hernoemde, kleurde en erbij zette na veel keer door elkaar gehusseld en hersteld te zijn? (SAFETY D8)
import fc from 'fast-check';
import { isBladfout } from '../../src/sheets/columns';
import { bladVan, KOPRIJ, SLEUTELRIJ } from '../../src/sheets/layout';
import { nieuweNummers } from '../../src/sheets/nummers';
import { MASKER_LEZEN, vraagRijen } from '../../src/sheets/read-requests';
import { leesStand, rijenVan } from '../../src/sheets/sheet-state';
import * as hand from '../stand-in/hand';
import { kolomAantal } from '../stand-in/werkboek';
import type { Blad } from '../stand-in/werkboek';
import { ID, maakOpmaakproef } from './opmaakproef';
import type { Opmaakproef } from './opmaakproef';

const naam = 'overleg';
const nummer = nieuweNummers[naam];
const RIJ = 2;

/** One row of the register, in which every cell says which column it belongs to. */
const vul = (proef: Opmaakproef): void =>
  bladVan(naam).kolommen.forEach((k, i) => {
    hand.typ(proef.boek, nummer, RIJ, i, `'waarde van ${k.sleutel}`);
  });

type Daad = readonly [soort: 'schuif' | 'hernoem' | 'erbij' | 'kleur' | 'weg' | 'plak', a: number, b: number];

let teller = 0;
const daden: Readonly<Record<Daad[0], (proef: Opmaakproef, a: number, b: number) => void>> = {
  schuif: ({ boek }, a, b) => hand.verplaatsKolom(boek, nummer, 1 + a, 1 + b),
  hernoem: ({ boek }, a) => void hand.typ(boek, nummer, KOPRIJ, 1 + a, `Mijn kop ${(teller += 1)}`),
  erbij({ boek }, a) {
    hand.voegKolomIn(boek, nummer, 1 + a);
    boek.inhoud = zonderOpmaak(boek.inhoud, 1 + a);
    hand.typ(boek, nummer, RIJ, 1 + a, `van mij ${(teller += 1)}`);
  },
  kleur: ({ boek }, a) => hand.kleur(boek, nummer, 1 + (a % 3)),
  weg: ({ boek, blad }, a) => {
    const sleutel = blad(naam).rijen[SLEUTELRIJ]?.[1 + a]?.userEnteredValue?.stringValue;
    if (sleutel === 'notulist' || sleutel === 'datum') hand.verwijderKolom(boek, nummer, 1 + a);
  },
  plak: ({ boek }, a) => hand.plak(boek, nummer, RIJ + 3, 1 + a, [['x']]),
};

const zonderOpmaak = (inhoud: Opmaakproef['boek']['inhoud'], plek: number): typeof inhoud => ({
  ...inhoud,
  bladen: inhoud.bladen.map((b) =>
    b.eigenschappen.sheetId === nummer
      ? { ...b, rijen: b.rijen.map((rij) => rij.map((cel, k) => (k === plek ? undefined : cel))) }
      : b,
  ),
});

const breedte = ({ blad }: Opmaakproef): number => kolomAantal(blad(naam));
const soorten = Object.keys(daden) as Daad[0][];
const daad = fc.tuple(fc.constantFrom(...soorten), fc.nat(9), fc.nat(9)) as fc.Arbitrary<Daad>;

/** Everything in the columns that are not ours, and the colours and headings of all. */
const vanGebruiker = (blad: Blad): unknown => {
  const sleutels = blad.rijen[SLEUTELRIJ] ?? [];
  const eigen = bladVan(naam).kolommen.map((k) => k.sleutel);
  const kolommen = Array.from({ length: kolomAantal(blad) }, (_, k) => ({
    sleutel: sleutels[k]?.userEnteredValue?.stringValue ?? '',
    kop: blad.rijen[KOPRIJ]?.[k]?.userEnteredValue?.stringValue,
    cellen: blad.rijen.slice(RIJ, RIJ + 4).map((rij) => rij[k]),
    kleuren: blad.rijen.slice(KOPRIJ, RIJ + 4).map((rij) => rij[k]?.userEnteredFormat?.backgroundColor),
    breed: blad.kolomMaten[k]?.pixelSize,
  }));
  const er = new Set(kolommen.map((k) => k.sleutel));
  return {
    volgorde: kolommen.map((k) => k.sleutel),
    cellen: kolommen.filter((k) => !eigen.includes(k.sleutel)).map((k) => k.cellen),
    koppen: kolommen.map((k) => k.kop),
    kleuren: kolommen.map((k) => k.kleuren),
    breedtes: kolommen.map((k) => k.breed),
    mist: eigen.filter((k) => !er.has(k)),
  };
};

const gelezen = (proef: Opmaakproef) => {
  const vraag = vraagRijen(nieuweNummers, new Map([[naam, 'heel' as const]]));
  const stand = leesStand(
    nieuweNummers,
    proef.sheets.Spreadsheets.getByDataFilter(vraag, ID, { fields: MASKER_LEZEN }),
  );
  if (isBladfout(stand)) throw new Error(stand.fout);
  return rijenVan(stand.get(naam)).find((r) => String(r.id).includes('waarde van id'));
};

type Kijk = Readonly<Record<'volgorde' | 'cellen' | 'koppen' | 'kleuren' | 'breedtes' | 'mist', readonly unknown[]>>;

test('SAFETY D8: hoe er ook gehusseld wordt: elke waarde bij haar sleutel, niets van de gebruiker anders, en daarna niets meer te doen', () => {
  let aangevuld = 0;
  fc.assert(
    fc.property(fc.array(daad, { minLength: 1, maxLength: 8 }), (reeks) => {
      const proef = maakOpmaakproef();
      vul(proef);
      for (const [soort, a, b] of reeks) daden[soort](proef, a % (breedte(proef) - 1), b % (breedte(proef) - 1));
      const voor = vanGebruiker(proef.blad(naam)) as Kijk;
      proef.herstel();
      const na = vanGebruiker(proef.blad(naam)) as Kijk;
      expect(proef.kijk()).toEqual([]);
      const nieuw = na.volgorde.filter((k) => voor.mist.includes(k));
      aangevuld += nieuw.length;
      expect([na.mist, nieuw]).toEqual([[], voor.mist]);
      const oud = (lijst: readonly unknown[]) => lijst.filter((_, i) => !nieuw.includes(na.volgorde[i]));
      expect(na.cellen).toEqual(voor.cellen);
      for (const deel of ['volgorde', 'koppen', 'kleuren', 'breedtes'] as const)
        expect(oud(na[deel])).toEqual(voor[deel]);
      const rij = gelezen(proef);
      for (const k of bladVan(naam).kolommen.filter((kolom) => kolom.codec === 'tekst'))
        expect(rij?.[k.sleutel]).toBe(voor.mist.includes(k.sleutel) ? null : `'waarde van ${k.sleutel}`);
    }),
    { numRuns: Number(process.env['HUSSELS'] ?? 100) },
  );
  expect(aangevuld).toBeGreaterThan(0);
});
