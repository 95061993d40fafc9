// Wat ziet iemand van een maatregel of een jaarevaluatie? De kolommen in woorden en de stappen die nu kunnen (5.2.5, 5.3.2).
import { leesJaarstand } from '../evaluatie/jaarstand';
import { toetsen } from '../evaluatie/naleving';
import { regelsUit } from '../evaluatie/vastgelegd';
import { vanInWoorden } from '../evaluatie/woorden';
import { nlDag } from '../procedure/dag';
import { magInzien } from '../procedure/onderwerp';
import type { Jaarevaluatie } from '../procedure/rijen';
import type { Zaak } from '../procedure/stand';
import type { Waarde } from '../register/kolom';
import { tabellen } from '../register/tabellen';
import type { Dossierbeeld } from './beelden';
import type { Uitgave } from './eerdere-uitgaven';
import { datumtaken } from './maatregeltaken';
import { mogelijk, nietNu } from './mogelijkheden';
import { rijtijdlijn } from './rijtijdlijn';
import { inWoorden, klokbeeld } from './woorden';

/** What earlier editions of a year said; asked only for who may see the year. */
type Eerdere = (jaar: Jaarevaluatie) => readonly Uitgave[];
type Soort = 'maatregel' | 'jaarevaluatie';
const tabelPer = { maatregel: tabellen.maatregelen, jaarevaluatie: tabellen.jaarevaluatie } as const;

const regelsVan = (soort: Soort, rij: object, zaak: Zaak): Dossierbeeld['blokken'][number]['regels'] => {
  const waarden = rij as Readonly<Record<string, Waarde>>;
  return tabelPer[soort].kolommen
    .filter((k) => !k.verborgen && k.blok === 'Kern')
    .map((k) => ({ kop: k.kop, tekst: inWoorden(k, waarden[k.sleutel] ?? null, zaak.stand.rijen.medewerkers) }))
    .filter((r) => r.tekst !== '');
};

const titels: ReadonlyMap<string, string> = new Map(toetsen.map(({ naam, titel }) => [naam, titel]));

/** The figures as they were frozen, whatever happened since (I-16). */
const cijferblok = (kop: string, { vastgesteldOp, cijfers }: Omit<Uitgave, 'uitgave'>): Dossierbeeld['blokken'] => {
  const stand = leesJaarstand(cijfers);
  if (stand === null) return [];
  const op = vastgesteldOp === null ? '' : ` op ${nlDag(vastgesteldOp)}`;
  const gevolgd = Object.entries(stand.naleving).map(([naam, [deel, van]]) => ({
    kop: titels.get(naam) ?? naam,
    tekst: vanInWoorden(deel, van),
  }));
  return [
    {
      titel: `${kop} vastgesteld${op}`,
      regels: [...regelsUit(stand.getallen).map(({ titel, tekst }) => ({ kop: titel, tekst })), ...gevolgd],
    },
  ];
};

const vastgelegd = (j: Jaarevaluatie, eerdere: Eerdere): Dossierbeeld['blokken'] => [
  ...cijferblok('Cijfers zoals', { vastgesteldOp: j.vastgesteldOp, cijfers: j.vastgelegdeCijfers ?? '' }),
  ...[...eerdere(j)].reverse().flatMap((u) => cijferblok(`Uitgave ${u.uitgave}: cijfers zoals`, u)),
];

/** By when the measure asks for its next step; a year has no clock. */
const klokkenVan = ({ stand, maatregel }: Zaak): Dossierbeeld['klokken'] =>
  (maatregel === null ? [] : datumtaken(stand, maatregel)).flatMap(({ klok }) =>
    klok === null ? [] : [klokbeeld(klok, stand.vandaag, stand.kalender)],
  );

/** Null when there is no such row or this person may not see it. */
export const rijbeeld = (zaak: Zaak, eerdere: Eerdere): Dossierbeeld | null => {
  const soort: Soort = zaak.maatregel === null ? 'jaarevaluatie' : 'maatregel';
  const rij = zaak.maatregel ?? zaak.jaarevaluatie;
  if (rij === null || !magInzien(soort, zaak)) return null;
  const nummer = 'nummer' in rij ? rij.nummer : `Jaar ${rij.jaar}`;
  return {
    dossier: rij.id,
    versie: rij.versie,
    nummer,
    fase: rij.status,
    kop: `${nummer} · ${soort}`,
    blokken: [
      { titel: soort === 'maatregel' ? 'Maatregel' : 'Jaarevaluatie', regels: regelsVan(soort, rij, zaak) },
      ...(zaak.jaarevaluatie === null ? [] : vastgelegd(zaak.jaarevaluatie, eerdere)),
    ],
    klokken: klokkenVan(zaak),
    tijdlijn: rijtijdlijn(zaak),
    berichten: [],
    stukken: null,
    maatregelen: [],
    mogelijk: mogelijk(zaak, soort),
    aanZet: null,
    nietNu: nietNu(zaak, soort),
    handmatig: [],
  };
};
