// Wat moet de directie weten en besluiten, op een dia? Vijf cijfers, de conclusies en wat er gevraagd wordt. (5.3.2)
import { ontvangstzin } from '../../../src/evaluatie/jaarvergelijking';
import type { Evaluatie } from '../../../src/evaluatie/model';
import { procent } from '../../../src/evaluatie/woorden';
import { figuurVan } from '../../grafieken/uit-cijfers';
import type { Dia, Tegel } from '../dia';
import { gegrond, gegrondVorigJaar, klachtenIn, klachtenzin } from '../titels';
import { enkeleNummers, vorigJaar, vorigeWaarde } from '../woorden';
import { dia, kolom, lijst } from './bouwen';
import { isTeLaat } from './standen';

const jaarErvoor = (e: Evaluatie, waarde: string | null): string =>
  waarde === null || vorigJaar(e) === null ? 'geen eerder jaar' : `${e.jaar - 1}: ${waarde}`;

/** The share stands below the count, and only when it says something. */
const metAandeel = (e: Evaluatie, kop: string, deel: number, van: number, was: string | null): Tegel => {
  const p = procent(deel, van);
  const vorig = jaarErvoor(e, was);
  return { kop, waarde: van === 0 ? 'geen' : `${deel} van ${van}`, vorig: p === null ? vorig : `${p}%. ${vorig}` };
};

const tegel = (e: Evaluatie, kop: string, naam: string): readonly Tegel[] => {
  const f = figuurVan(e.figuren, naam, 'aandeel');
  if (f === null) return [];
  const { telling, van } = f;
  return [metAandeel(e, kop, telling.aantal, van.aantal, vorigeWaarde(e, f))];
};

/** Also at the top of the screen. */
export const tegels = (e: Evaluatie): readonly Tegel[] => {
  const oordelen = gegrond(e);
  const vorig = klachtenIn(e, e.jaar - 1);
  return [
    {
      kop: 'Klachten ontvangen',
      waarde: String(klachtenIn(e, e.jaar) ?? 0),
      vorig: jaarErvoor(e, vorig === null ? null : String(vorig)),
    },
    ...tegel(e, 'Eerste bericht op tijd (5.1.3)', 'K04'),
    ...tegel(e, 'Antwoord binnen vier weken', 'K08'),
    metAandeel(e, 'Gegrond of deels gegrond', oordelen.aantal, oordelen.van, gegrondVorigJaar(e)),
    ...tegel(e, 'Maatregelen doeltreffend', 'K21.doeltreffend'),
  ];
};

const vraag = (aantal: number, een: string, meer: string, nummers: readonly string[]): readonly string[] =>
  aantal === 0 ? [] : [`${aantal === 1 ? een : `${aantal} ${meer}`}: ${enkeleNummers(nummers)}`];

/** What is still to be decided; nothing once the year is adopted. */
const gevraagd = (e: Evaluatie): readonly string[] => {
  if (e.rij?.status === 'Vastgesteld') return [];
  const beoordelen = e.kaarten.filter((k) => k.reden === 'te beoordelen').map((k) => k.maatregel.nummer);
  const laat = e.kaarten.filter((k) => isTeLaat(e, k)).map((k) => k.maatregel.nummer);
  const open = e.opvolging.filter((b) => b.status === 'Open').map((b) => b.nummer);
  return [
    ...vraag(beoordelen.length, 'Een maatregel beoordelen', 'maatregelen beoordelen', beoordelen),
    ...vraag(laat.length, 'Over de einddatum van een maatregel besluiten', 'maatregelen zijn over de einddatum', laat),
    ...vraag(open.length, 'Een eerder besluit staat nog open', 'eerdere besluiten staan nog open', open),
    `De evaluatie over ${e.jaar} vaststellen`,
  ];
};

const genomen = (e: Evaluatie): readonly string[] =>
  e.rij?.status === 'Vastgesteld' ? e.besluiten.map((b) => `${b.nummer}: ${b.tekst}`) : [];

const conclusies = (e: Evaluatie): readonly string[] => {
  const getypt = (e.rij?.conclusies ?? '').split(/\n+/).filter((r) => r.trim() !== '');
  const nul = (klachtenIn(e, e.jaar) ?? 0) === 0;
  return [
    ...(nul ? [ontvangstzin(e)] : []),
    ...getypt,
    ...(getypt.length === 0 && e.rij?.status !== 'Vastgesteld' ? ['De conclusies volgen uit de bespreking.'] : []),
  ];
};

export const kort = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'kort', kop: 'In het kort', titel: klachtenzin(e) },
    boven: [{ soort: 'tegels', tegels: tegels(e) }],
    kolommen: [
      kolom(0.55, lijst('Conclusies', conclusies(e))),
      kolom(0.45, lijst('Gevraagde besluiten', gevraagd(e)), lijst('Genomen besluiten', genomen(e))),
    ],
    figuren: ['K02', 'K04', 'K08', 'K12', 'K21.doeltreffend'].map(
      (naam) => e.figuren.find((f) => f.naam === naam) ?? null,
    ),
    notities: tegels(e).map((t) => `${t.kop}: ${t.waarde} (${t.vorig}).`),
  });
