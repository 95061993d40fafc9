// Wat is er bekend over een maatregel, en hoe is zij beoordeeld? Bewijs, herhaling en drie oordelen met hun reden (5.3.2, K21).
import { nlDagKort } from '../../../src/procedure/dag';
import type { Dag } from '../../../src/procedure/dag';
import type { Evaluatie, Maatregelkaart } from '../../../src/evaluatie/model';

import { el, regelsVan } from '../html';
import type { Html, Inhoud } from '../html';
import { gegevensDubbel, tabel } from '../tabel';
import { metPlaatje } from './cijfers';
import { inzet } from '../../inzet';
import { nummerlijst } from './uitzonderingen';

const redenen: Readonly<Record<Maatregelkaart['reden'], string>> = {
  'dit jaar beoordeeld': 'in deze evaluatie beoordeeld',
  'te beoordelen': 'uitgevoerd, nog te beoordelen',
  'nog niet te beoordelen': 'een oordeel wacht op het meetmoment',
  loopt: 'vastgesteld, nog niet uitgevoerd',
  afgewezen: 'voorgesteld en afgewezen',
};

const opDag = (dag: Dag | null, tekst: string | null): string =>
  [dag === null ? null : nlDagKort(dag), tekst].filter((t) => t !== null && t !== '').join(': ');

const uitvoering = ({ maatregel: m, dagenTotUitvoering: d }: Maatregelkaart): string => {
  if (m.uitgevoerdOp === null) return m.einddatum === null ? '' : `uiterlijk ${nlDagKort(m.einddatum)}`;
  const duur = d === null ? '' : ` (${d === 1 ? '1 dag' : `${d} dagen`} na het besluit)`;
  return `${nlDagKort(m.uitgevoerdOp)}${duur}${m.bewijs === null ? '' : `. ${m.bewijs}`}`;
};

const oordeel = (kop: string, waarde: string | null, reden: string | null): Html =>
  el(
    'div.oordeel',
    el('span.stil', kop),
    el('b', waarde ?? 'nog niet beoordeeld'),
    reden === null ? null : el('p', regelsVan(reden)),
  );

const oordelen = ({ maatregel: m }: Maatregelkaart): Html =>
  el(
    'div.oordelen',
    oordeel('Juistheid', m.juistheid, m.juistheidReden),
    oordeel('Doeltreffendheid', m.doeltreffendheid, m.doeltreffendheidReden),
    oordeel('Doelmatigheid', m.doelmatigheid, m.doelmatigheidReden),
  );

/** Two numbers say more in a table than in a picture. */
const herhaling = ({ herhaling: h, maatregel: m }: Maatregelkaart): Inhoud => {
  if (h === null) return null;
  if (!h.rijp) return el('p', `Of klachten met deze oorzaak terugkomen, is te zien vanaf ${nlDagKort(h.rijpOp)}.`);
  const telling = tabel({
    koppen: ['Klachten met deze oorzaak', 'Aantal'],
    rijen: [
      [`${h.maanden} maanden voor ${m.nummer}`, h.voor.aantal],
      [`${h.maanden} maanden erna`, h.na.aantal],
    ],
    getallen: [1],
  });
  return metPlaatje(h.kanttekeningen.length === 0 ? null : el('p.voetnoten', h.kanttekeningen.join(' ')), telling);
};

/** What was proposed when it was judged, or would be now; the directie decides, and both are kept. */
const voorstel = ({ maatregel: m, voorstel: nu }: Maatregelkaart): string => {
  if (m.voorstel !== null) return `${m.voorstel}. ${m.voorstelReden ?? ''}`;
  return nu === null ? '' : `${nu.doeltreffendheid}. ${nu.waarom}`;
};

const vervolg = ({ maatregel: m, opvolger }: Maatregelkaart): string =>
  [m.vervolg, m.vervolgReden, opvolger === null ? null : `Opvolger: ${opvolger}.`].filter((t) => t !== null).join('. ');

export const maatregelkaart = (e: Evaluatie, k: Maatregelkaart): Html => {
  const { maatregel: m } = k;
  const besloten = m.besluit === 'vastgesteld';
  return el(
    'article.kaart',
    el('p.kicker', `${m.nummer} · ${m.soort} · ${redenen[k.reden]}`),
    el('h3', regelsVan(m.tekst)),
    gegevensDubbel([
      ['Aanleiding', nummerlijst(e, k.aanleiding)],
      ['Oorzaak', m.oorzaak],
      ['Besluit', opDag(m.besluitOp, [m.besluit, m.overweging].filter((t) => t !== null).join('. '))],
      ['Uitvoering', besloten ? uitvoering(k) : ''],
      ['Documenten', m.documenten],
      ['Succescriterium', m.succescriterium],
      ...inzet(k),
    ]),
    besloten ? [herhaling(k), oordelen(k)] : null,
    gegevensDubbel([
      ['Voorstel register', besloten ? voorstel(k) : ''],
      ['Beoordeeld', opDag(m.beoordeeldOp, null)],
      ['Vervolg', vervolg(k)],
    ]),
  );
};
