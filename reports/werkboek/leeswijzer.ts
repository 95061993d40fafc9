// Wat moet iemand weten die dit bestand opent? Van welk register, van welke dag, door wie gemaakt, wat erin staat en wat niet.
import { serieGetal } from '../../src/procedure/dag';
import type { Dag } from '../../src/procedure/dag';
import type { Cel, Celstijl, Werkblad } from './werkblad';

export interface Herkomst {
  readonly organisatie: string;
  readonly procedureversie: string;
  readonly dag: Dag;
  readonly door: string;
  /** Last entry of the log that counts. */
  readonly logregel: number;
}

export interface Tabeltelling {
  readonly titel: string;
  readonly rijen: number;
  readonly handmatig: number;
}

const titel = 'Leeswijzer';

const toelichting = [
  'Dit bestand is een afschrift van het klachtenregister op één moment. Het register zelf blijft de bron; wijzigingen in dit bestand komen daar niet in.',
  'Het bevat persoonsgegevens. Bewaar het niet langer dan nodig en deel het alleen met wie het dossier mag zien (artikel 5.3.1).',
  'Waar iemand met de hand in het register heeft gewijzigd, staat hier de laatst vastgelegde waarde. De directie beslist over zulke wijzigingen bij Controle.',
  'Dossiers waarin de maker van dit bestand zelf betrokken medewerker is, staan er niet in, en ook niet wat daarbij hoort (artikel 5.2.1).',
  'Van het logboek ontbreken inhoud en zout: dezelfde waarden staan in de andere tabellen, en na de bewaartermijn moeten ze vergeten kunnen worden (artikel 5.3.1). Zegel, vorige en hash zijn er wel.',
  'Kolommen en rijen voor het programma zelf zijn verborgen. Verander ze niet: daaraan herkent het register zijn eigen tabellen.',
];

const regels = (h: Herkomst, tellingen: readonly Tabeltelling[]): readonly (readonly Cel[])[] => [
  ['Klachtenregister', null, null],
  ['Organisatie', h.organisatie, null],
  ['Versie van de procedure', h.procedureversie, null],
  ['Gemaakt op', serieGetal(h.dag), null],
  ['Gemaakt door', h.door, null],
  ['Laatste logregel', h.logregel, null],
  ['Handmatige wijzigingen die nog open staan', tellingen.reduce((som, t) => som + t.handmatig, 0), null],
  [],
  ['Tabel', 'Rijen', 'Waarvan met de hand gewijzigd'],
  ...tellingen.map((t) => [t.titel, t.rijen, t.handmatig]),
  [],
];

const tabelkop = 8;
const datum = '[$-413]d mmmm yyyy';

export const leeswijzerblad = (h: Herkomst, tellingen: readonly Tabeltelling[]): Werkblad => {
  const boven = regels(h, tellingen);
  const kop = { vet: true, kleur: '#e3e8ee' };
  const gewoon = { vet: false, kleur: null };
  return {
    titel,
    verborgen: false,
    kolommen: [
      { breedte: 560, verborgen: false, formaat: null, terugloop: true },
      { breedte: 220, verborgen: false, formaat: null, terugloop: true },
      { breedte: 220, verborgen: false, formaat: null, terugloop: false },
    ],
    rijen: [...boven, ...toelichting.map((zin) => [zin])],
    hoogtes: new Map(toelichting.map((_, i) => [boven.length + i, 45])),
    stijlen: new Map<number, readonly Celstijl[]>([
      [0, [{ vet: true, kleur: null }]],
      ...[1, 2, 3, 4, 5, 6].map((r) => [r, [gewoon, { ...gewoon, formaat: r === 3 ? datum : '0' }]] as const),
      [tabelkop, [kop, kop, kop]],
    ]),
    vast: { rijen: 0, kolommen: 0 },
    filterrij: null,
    keuzes: [],
    kleurregels: [],
  };
};

/** The same for the separate tables, as plain text. */
export const leeswijzertekst = (h: Herkomst, tellingen: readonly Tabeltelling[], overCsv: readonly string[]): string =>
  [
    'KLACHTENREGISTER',
    `Organisatie: ${h.organisatie}`,
    `Versie van de procedure: ${h.procedureversie}`,
    `Gemaakt op: ${h.dag}, door: ${h.door}`,
    `Laatste logregel: ${h.logregel}`,
    `Handmatige wijzigingen die nog open staan: ${tellingen.reduce((som, t) => som + t.handmatig, 0)}`,
    '',
    ...tellingen.map((t) => `${t.titel}: ${t.rijen} rijen, waarvan met de hand gewijzigd: ${t.handmatig}`),
    '',
    ...[...toelichting.slice(0, 5), ...overCsv].map((zin) => `- ${zin}`),
    '',
  ].join('\r\n');
