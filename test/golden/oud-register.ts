// Gaat G16 goed: een Excel van 2019 tot en met 2025 met dubbelen en gaten, twee keer ingelezen en daarna een langere versie?
import { describe, expect, it } from '@jest/globals';
import type { Aanwezig, Inleesoordeel } from '../../src/inlezen/beoordelen';
import { beoordeel } from '../../src/inlezen/beoordelen';
import { tekstcel } from '../../src/inlezen/cel';
import type { Inleesblad } from '../../src/inlezen/cel';
import { inPakketten } from '../../src/inlezen/pakketten';
import { controleer } from '../../src/register/controle';
import type { Klacht } from '../../src/procedure/rijen';
import { leegLeesvraag } from '../../src/register/register';
import type { Register } from '../../src/register/register';
import { stelVoor } from '../../uitwisseling/inlezen/opzet';
import { opdrachtVoor } from '../../uitwisseling/inlezen/versturen';
import { bladVan } from '../inlezen/oud/lees';
import { directie, ingericht, ontvanger } from '../loket/spel';
import type { Spel } from '../loket/spel';
import { melding } from './verhalen';

const bestand = 'oud-register.xlsx';
const vandaag = '2026-04-02';

const aanwezig = (spel: Spel): readonly Aanwezig[] => {
  const uit = spel.vraag(directie, 'ingelezen');
  return uit.ok ? uit.antwoord.dossiers : [];
};
const bekijk = (spel: Spel, blad: Inleesblad): Inleesoordeel =>
  beoordeel(blad, stelVoor(blad, bestand), vandaag, aanwezig(spel));
const leesIn = (spel: Spel, { nieuw }: Inleesoordeel): void => {
  for (const deel of inPakketten(nieuw)) {
    const { stap, invoer } = opdrachtVoor(bestand, deel);
    expect(spel.doe(directie, '', [stap, invoer])).toEqual([]);
  }
};
const klachten = (register: Register): readonly Klacht[] =>
  register.lees({ ...leegLeesvraag, heel: ['klachten'] }).klachten as unknown as readonly Klacht[];
const ingelezen = (register: Register): readonly Klacht[] =>
  klachten(register).filter((k) => k.herkomstbestand !== null);

/** The same sheet with one more complaint below it, and with another text in its first. */
const langer = (blad: Inleesblad): Inleesblad => ({
  ...blad,
  rijen: [
    ...blad.rijen.map((rij, i) =>
      i === 3 ? rij.map((cel, k) => (k === 4 ? tekstcel('Het rapport kwam veel te laat.') : cel)) : rij,
    ),
    ['2', '1-6-2024', 'Mevrouw Later', '', 'Later toegevoegd.', 'post', '20-6-2024', 'N'].map(tekstcel),
  ],
});

const begin = (maak: () => Register): Spel => {
  const spel = ingericht(maak());
  const bestaand = { ontvangstdatum: '2025-12-01', klagerNaam: 'Bestaande Klager', langGeleden: true };
  expect(spel.doe(ontvanger, 'dossier-bestaand', ['melden', melding(bestaand)])).toEqual([]);
  return spel;
};

export const goudenOudRegister = (plek: string, maak: () => Register): void =>
  describe(`gouden scenario G16, ${plek}`, () => {
    it('G16 (5.1.4, I-01): wat klopt staat in het archief, per jaar doorgenummerd, met oud nummer en herkomst', async () => {
      const spel = begin(maak);
      leesIn(spel, bekijk(spel, await bladVan(bestand)));
      expect(
        ingelezen(spel.register)
          .map((k) => `${k.nummer ?? ''} was ${k.oudNummer ?? ''}`)
          .sort(),
      ).toEqual([
        ...['K2019-001 was 1', 'K2019-002 was 2', 'K2019-003 was 4', 'K2019-004 was 5', 'K2020-001 was 5'],
        ...['K2021-001 was 2020-07', 'K2021-002 was 3', 'K2021-003 was 4', 'K2021-004 was 7', 'K2021-005 was 9'],
        ...['K2023-001 was 1', 'K2024-001 was 1'],
      ]);
      const eerste = ingelezen(spel.register).find((k) => k.nummer === 'K2019-003');
      expect(eerste).toMatchObject({
        ...{
          fase: 'Gearchiveerd',
          ontvangstdatum: '2019-05-15',
          afgehandeldOp: '2019-06-03',
          herkomstbestand: bestand,
        },
        ...{ uitkomst: 'deels gegrond', kanaal: 'e-mail', gearchiveerdOp: vandaag, openTaken: [], volgendeStap: null },
        oudeGegevens: 'Kanaal: mail\nGegrond J/N: deels\nBegeleider: Jan Bedacht',
      });
      expect(controleer(spel.register)).toMatchObject({ ketting: null, afwijkingen: [] });
    });
    it('G16 (5.3.1): hetzelfde bestand nog eens verandert niets; een langere versie voegt alleen toe wat nieuw is', async () => {
      const spel = begin(maak);
      const blad = await bladVan(bestand);
      const eerst = bekijk(spel, blad);
      leesIn(spel, eerst);
      const [stand, regels] = [klachten(spel.register), spel.register.logboek().length];
      expect(bekijk(spel, blad)).toMatchObject({ nieuw: [], alIngelezen: 12 });
      leesIn(spel, eerst);
      expect(klachten(spel.register)).toEqual(stand);
      expect(spel.register.logboek()).toHaveLength(regels);
      const later = bekijk(spel, langer(blad));
      expect(later.nieuw.map((k) => k.omschrijving)).toEqual(['Later toegevoegd.']);
      expect(later.meldingen.filter((m) => m.code === 'al-ingelezen-anders').map((m) => m.rij)).toEqual([4]);
      leesIn(spel, later);
      expect(
        ingelezen(spel.register)
          .filter((k) => !stand.some((s) => s.id === k.id))
          .map((k) => k.nummer),
      ).toEqual(['K2024-002']);
      expect(ingelezen(spel.register).find((k) => k.nummer === 'K2019-001')?.omschrijving).toBe(
        'Het rapport kwam te laat.',
      );
    });
  });
