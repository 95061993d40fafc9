// Hoe bespreekt de directie het register, ten minste eens per jaar? (5.3.2)
import { jaarVan } from '../dag';
import { evaluatiekop, evaluatieklok, wachtendJaar } from '../evaluatiejaren';
import { nieuweJaarevaluatie } from '../jaarevaluatie';
import { stap, wijzigJaar } from '../stap';
import type { Taak } from '../stap';
import type { Zaak } from '../stand';
import { dag, geheelGetal, lijst, personen, tekst, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/jaarevaluatie';
import * as vast from '../voorwaarden/jaarvaststelling';
import { besluitenUit, jaarbesluitvelden } from './jaarbesluiten';
import { zonderPresentatie } from './jaarpresentatie';
import { terugschrijven } from './terugschrijven';

const jaarId = (jaar: number): string => `jaar-${jaar}`;

/** Clock and heading of a duty about the evaluation of one year (D8). */
const overJaar = (titel: string, jaarVanZaak: (zaak: Zaak) => number | null): Pick<Taak, 'looptijd' | 'kop'> => ({
  looptijd: (zaak) => {
    const jaar = jaarVanZaak(zaak);
    return jaar === null ? null : evaluatieklok(zaak.stand, jaar, titel);
  },
  kop: (zaak) => {
    const jaar = jaarVanZaak(zaak);
    return jaar === null ? '' : evaluatiekop(zaak.stand, jaar);
  },
});
const ditJaar = ({ jaarevaluatie }: Zaak): number | null => jaarevaluatie?.jaar ?? null;

export const jaarOpenen = stap({
  naam: 'jaarOpenen',
  titel: 'Jaarevaluatie openen',
  uitleg: 'Opent de evaluatie van een jaar dat voorbij is. De cijfers blijven meelopen tot de vaststelling.',
  artikel: '5.3.2',
  overgang: '',
  onderwerp: 'register',
  van: [],
  wie: ['directie'],
  velden: {
    dag: verplicht(
      dag({ label: 'Een dag in het jaar', hulp: 'Bijvoorbeeld 31 december van het jaar dat u evalueert.' }),
    ),
  },
  voorwaarden: [eis.jaarVoorbij, eis.jaarNogNietOpen],
  taak: {
    bij: 'directie',
    klok: null,
    als: ({ stand }) => wachtendJaar(stand) !== null,
    ...overJaar('Jaarevaluatie openen', ({ stand }) => wachtendJaar(stand)),
  },
  leest: (invoer) => [{ tabel: 'jaarevaluatie', id: jaarId(jaarVan(invoer.dag)) }],
  doe: ({ invoer }) => {
    const jaar = jaarVan(invoer.dag);
    return [{ tabel: 'jaarevaluatie', id: jaarId(jaar), nieuw: true, waarden: nieuweJaarevaluatie(jaar) }];
  },
});

export const jaarBespreken = stap({
  naam: 'jaarBespreken',
  titel: 'Bespreking van het jaar vastleggen',
  uitleg: 'De directie bespreekt het register en beoordeelt de maatregelen.',
  artikel: '5.3.2',
  overgang: '',
  onderwerp: 'jaarevaluatie',
  van: ['Concept', 'Besproken', 'Heropend'],
  naar: 'Besproken',
  wie: ['directie'],
  velden: {
    besprokenOp: verplicht(dag({ label: 'Besproken op', begin: 'vandaag' })),
    aanwezigen: verplicht(personen({ label: 'Wie waren erbij?', begin: { kolom: 'aanwezigen' } })),
    conclusies: verplicht(tekstvak({ label: 'Conclusies', hulp: 'Noem geen namen.', begin: { kolom: 'conclusies' } })),
    trajecten: geheelGetal({
      label: 'Aantal trajecten in het jaar',
      hulp: 'Om klachten per 100 trajecten te tonen. Onbekend? Laat leeg.',
      begin: { kolom: 'trajecten' },
    }),
    besluiten: lijst(jaarbesluitvelden, {
      label: 'Besluiten en acties',
      hulp: 'Alleen nieuwe. Wat al eerder is vastgelegd, blijft staan.',
    }),
    terugkoppelingAan: personen({ label: 'Terugkoppeling aan deskundigen', begin: { kolom: 'terugkoppelingAan' } }),
    terugkoppelingOp: dag({ label: 'Terugkoppeling op', begin: { kolom: 'terugkoppelingOp' } }),
  },
  voorwaarden: [eis.besprekingKan],
  taak: {
    bij: 'directie',
    klok: null,
    als: ({ jaarevaluatie }) => jaarevaluatie?.status !== 'Besproken',
    ...overJaar('Bespreking van het jaar vastleggen', ditJaar),
  },
  doe: (zaak) => {
    const { besluiten, ...bespreking } = zaak.invoer;
    return [...wijzigJaar(zaak, bespreking), ...besluitenUit(zaak, besluiten)];
  },
});

export const jaarVaststellen = stap({
  naam: 'jaarVaststellen',
  titel: 'Jaarevaluatie vaststellen',
  uitleg:
    'De cijfers van het jaar liggen vast, en wat bij de maatregelen is geoordeeld wordt uitgevoerd. Wat later binnenkomt, telt als nagekomen.',
  artikel: '5.3.2',
  overgang: '',
  onderwerp: 'jaarevaluatie',
  van: ['Besproken'],
  naar: 'Vastgesteld',
  wie: ['directie'],
  velden: {},
  voorwaarden: [vast.maatregelenBeoordeeld, vast.tellingSluit],
  telt: 'jaar',
  taak: { bij: 'directie', klok: null, ...overJaar('Jaarevaluatie vaststellen', ditJaar) },
  doe: (zaak) => {
    const { vandaag, wie, geteld } = zaak.stand;
    const cijfers = geteld?.jaar === undefined ? {} : { vastgelegdeCijfers: geteld.jaar.cijfers };
    return [
      ...wijzigJaar(zaak, { vastgesteldOp: vandaag, vastgesteldDoor: wie.id, ...cijfers }),
      ...terugschrijven(zaak),
    ];
  },
});

export const jaarHeropenen = stap({
  naam: 'jaarHeropenen',
  titel: 'Jaarevaluatie heropenen',
  uitleg: 'Alleen met reden; de volgende vaststelling krijgt een nieuw uitgavenummer.',
  artikel: '5.3.2',
  overgang: '',
  onderwerp: 'jaarevaluatie',
  van: ['Vastgesteld'],
  naar: 'Heropend',
  zijstap: true,
  wie: ['directie'],
  velden: { heropenReden: verplicht(tekst({ label: 'Waarom?' })) },
  voorwaarden: [],
  doe: (zaak) =>
    wijzigJaar(zaak, { ...zaak.invoer, ...zonderPresentatie, uitgave: (zaak.jaarevaluatie?.uitgave ?? 0) + 1 }),
});
