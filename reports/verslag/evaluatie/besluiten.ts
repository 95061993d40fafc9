// Wat besloot de directie, en wat is er gedaan met wat zij eerder besloot? Ook de oordelen over maatregelen op een rij (5.3.2).
import { nlDag } from '../../../src/procedure/dag';
import type { Besluitregel, Evaluatie, Maatregelkaart } from '../../../src/evaluatie/model';
import { vanInWoorden } from '../../../src/evaluatie/woorden';
import { dag, of } from '../../presentatie/woorden';
import { el } from '../html';
import type { Inhoud } from '../html';
import { tabel } from '../tabel';
import { isVastgesteld } from './vorig';

export const opvolging = (e: Evaluatie): Inhoud =>
  e.opvolging.length === 0
    ? el('p', 'Er zijn geen besluiten van een eerdere evaluatie om op te volgen.')
    : tabel({
        koppen: ['Nummer', 'Besluit of actie', 'Wie', 'Uiterlijk', 'Status', 'Toelichting'],
        rijen: e.opvolging.map((b) => [b.nummer, b.tekst, b.eigenaar, dag(b.einddatum), b.status, of(b.toelichting)]),
        breedtes: [15, 25, 15, 15, 10, 20],
      });

const regel = (b: Besluitregel): readonly string[] => [b.nummer, b.tekst, b.eigenaar, dag(b.einddatum), b.status];

/** Empty lines to write on in the meeting, as long as the year was not adopted. */
const leeg = (e: Evaluatie): readonly (readonly string[])[] =>
  isVastgesteld(e) ? [] : Array.from({ length: Math.max(1, 5 - e.besluiten.length) }, () => ['\u00a0', '', '', '', '']);

export const besluiten = (e: Evaluatie): Inhoud => {
  const rijen = [...e.besluiten.map(regel), ...leeg(e)];
  return rijen.length === 0
    ? el('p', 'In deze evaluatie zijn geen besluiten of acties vastgelegd.')
    : tabel({
        koppen: ['Nummer', 'Besluit of actie', 'Wie', 'Uiterlijk', 'Status'],
        rijen,
        breedtes: [15, 40, 20, 15, 10],
      });
};

export const conclusies = (e: Evaluatie): readonly string[] =>
  (e.rij?.conclusies ?? '').split(/\n+/).filter((r) => r.trim() !== '');

const uitgevoerd = (e: Evaluatie): readonly Maatregelkaart[] =>
  e.kaarten.filter((k) => k.maatregel.besluit === 'vastgesteld' && k.maatregel.uitgevoerdOp !== null);

const terugkoppeling = (e: Evaluatie): string => {
  const { terugkoppelingOp: op = null, terugkoppelingAan: aan = [] } = e.rij ?? {};
  if (op === null) return 'De terugkoppeling aan deskundigen is nog niet vastgelegd.';
  return `Bijstellingen zijn op ${nlDag(op)} teruggekoppeld aan ${aan.length === 1 ? '1 deskundige' : `${aan.length} deskundigen`}.`;
};

/** All judgements on one page, with what follows from them. */
export const beoordeling = (e: Evaluatie): Inhoud => {
  const kaarten = uitgevoerd(e);
  const werkt = kaarten.filter((k) => k.maatregel.doeltreffendheid === 'doeltreffend').length;
  return [
    tabel({
      koppen: ['Nummer', 'Juistheid', 'Doeltreffendheid', 'Doelmatigheid', 'Vervolg', 'Opvolger'],
      rijen: kaarten.map(({ maatregel: m, opvolger }) => [
        m.nummer,
        of(m.juistheid),
        of(m.doeltreffendheid),
        of(m.doelmatigheid),
        of(m.vervolg),
        of(opvolger),
      ]),
    }),
    el('p', `Doeltreffend: ${vanInWoorden(werkt, kaarten.length)}. ${terugkoppeling(e)}`),
  ];
};

export const isTeBeoordelen = (e: Evaluatie): boolean => uitgevoerd(e).length > 0;

const lopend = (e: Evaluatie): readonly Maatregelkaart[] =>
  e.kaarten.filter((k) => k.reden === 'loopt' || k.reden === 'nog niet te beoordelen');

export const vooruitblik = (e: Evaluatie): Inhoud =>
  lopend(e).length === 0
    ? null
    : tabel({
        koppen: ['Nummer', 'Maatregel', 'Uiterlijk', 'Meetmoment'],
        rijen: lopend(e).map(({ maatregel: m }) => [m.nummer, m.tekst, dag(m.einddatum), dag(m.meetmoment)]),
        breedtes: [15, 50, 15, 20],
      });
