// Klopt een register met zijn logboek, en het bestand eromheen? In aantallen en tabbladen, zonder dat er iets over een mens op het scherm komt (5.3.1).
import { vorigeRondeVan } from '../../../loket/hartslag';
import { maakStand } from '../../../loket/stand-van-zaken';
import { omgevingNu } from '../../../computer/klok';
import { systeem } from '../../../procedure/persoon';
import { controleerGeheel } from '../../../register/controle';
import type { Controle } from '../../../register/controle';
import type { Kettingfout } from '../../../register/logboek';
import { logtabel, tabellen } from '../../../register/tabellen';
import { bestandVan } from '../../../sheets/register/bestand-lezen';
import type { Geheel } from '../../../register/register';
import { bladId } from '../keuze';
import type { Keuze } from '../keuze';
import { codes } from '../wereld';
import type { Wereld } from '../wereld';
import { geheelUit } from '../bron';
import type { Opdracht } from './opdracht';

interface Bevinding {
  readonly waar: string;
  readonly wat: string;
  readonly aantal: number;
}

const inHetLog: Readonly<Record<Kettingfout['fout'], string>> = {
  ontbreekt: 'ontbreekt',
  volgorde: 'staat niet op haar plaats',
  schakel: 'sluit niet aan op de vorige',
  hash: 'is veranderd',
  inhoud: 'heeft een andere inhoud dan is vastgelegd',
};

const inEenRij = {
  gewijzigd: 'met de hand gewijzigd',
  oud: 'uit een andere versie van het bestand',
  dubbel: 'dubbel',
  verdwenen: 'verdwenen',
  onbekend: 'niet in het logboek',
} as const;

const inEenBlad = { los: 'iets dat geen rij is', samengevoegd: 'samengevoegde cellen' } as const;

/** Ids stay out: of a person it is the address. */
const tel = (alle: readonly Omit<Bevinding, 'aantal'>[]): readonly Bevinding[] => {
  const per = new Map<string, Bevinding>();
  for (const { waar, wat } of alle)
    per.set(`${waar}|${wat}`, { waar, wat, aantal: (per.get(`${waar}|${wat}`)?.aantal ?? 0) + 1 });
  return [...per.values()];
};

const overHetRegister = ({ fouten, verloren, afwijkingen, vondsten }: Controle): readonly Bevinding[] => [
  ...fouten.map((f) => ({ waar: `Logboek, regel ${f.nummer}`, wat: inHetLog[f.fout], aantal: 1 })),
  ...verloren.map((r) => ({ waar: `Logboek, regel ${r.van} tot en met ${r.tot}`, wat: 'verloren', aantal: 1 })),
  ...tel(afwijkingen.map((a) => ({ waar: tabellen[a.tabel].titel, wat: `rij ${inEenRij[a.soort]}` }))),
  ...tel(
    vondsten.map((v) => ({
      waar: (v.blad === 'logboek' ? logtabel : tabellen[v.blad]).titel,
      wat: inEenBlad[v.soort],
    })),
  ),
];

const linkzin = { anyone: 'iedereen met de link', domain: 'iedereen in de organisatie met de link' } as const;

interface Plek {
  readonly bevindingen: readonly Bevinding[];
  readonly regels: readonly string[];
}

const overHetDelen = (wereld: Wereld, id: string): Plek => {
  const rechten = wereld.google().drive.rechten(id);
  if (rechten === null) return { bevindingen: [], regels: ['Delen: Google laat dit niet zien; kijk zelf bij Delen.'] };
  const open = (['anyone', 'domain'] as const).filter((soort) => rechten.some((r) => r.type === soort));
  const mensen = rechten.length - open.length;
  return {
    bevindingen: open.map((soort) => ({ waar: 'Delen', wat: `te openen door ${linkzin[soort]}`, aantal: 1 })),
    regels: [`Delen: ${mensen} accounts of groepen. Of dat er zoveel horen te zijn, zegt Controle in het register.`],
  };
};

const overHetBestand = (wereld: Wereld, id: string): readonly Bevinding[] => {
  const { taal, tijdzone, importToegestaan, kenmerk } = bestandVan(wereld.google().sheets, id);
  const fout = (wat: string): Bevinding => ({ waar: 'Bestand', wat, aantal: 1 });
  return [
    ...(tijdzone === 'Europe/Amsterdam' ? [] : [fout(`tijdzone ${tijdzone}, hoort Amsterdam te zijn`)]),
    ...(taal === 'nl_NL' ? [] : [fout(`taal ${taal}, hoort Nederlands te zijn`)]),
    ...(importToegestaan === true ? [fout('formules mogen gegevens naar internet sturen')] : []),
    ...(kenmerk === null ? [fout('zonder kenmerk: een kopie is niet te herkennen')] : []),
  ];
};

/** Triggers cannot be seen from outside; that they run, can. */
const ronderegel = (geheel: Geheel, wereld: Wereld): string => {
  const dag = vorigeRondeVan(maakStand(geheel.rijen, omgevingNu(wereld.klok), systeem));
  return dag === '' ? 'Dagelijkse ronde: nog nooit gelopen.' : `Dagelijkse ronde: voor het laatst op ${dag}.`;
};

const overDePlek = (keuze: Keuze, wereld: Wereld): Plek => {
  const id = bladId(keuze);
  if (id === null) return { bevindingen: [], regels: [] };
  const delen = overHetDelen(wereld, id);
  return { bevindingen: [...overHetBestand(wereld, id), ...delen.bevindingen], regels: delen.regels };
};

const regel = ({ waar, wat, aantal }: Bevinding): string => `- ${waar}: ${aantal === 1 ? '' : `${aantal} keer `}${wat}`;

export const controle: Opdracht = {
  naam: 'controle',
  doel: 'kijkt na of een register klopt met zijn logboek',
  uitleg: [
    'Kijkt naar het logboek, wijzigingen met de hand, het delen, taal en tijdzone, en de dagelijkse ronde.',
    'Noemt aantallen en tabbladen, geen namen of inhoud: wat het is, ziet de directie in het register bij Controle.',
    'Aan het register verandert niets. Is er iets gevonden, dan is de code 3.',
  ],
  opties: ['blad', 'map'],
  voorbeelden: ['--blad ID', '--map DIR --json'],
  doe: (keuze, wereld) => {
    const geheel = geheelUit(keuze, wereld);
    const uit = controleerGeheel(geheel, null);
    const plek = overDePlek(keuze, wereld);
    const bevindingen = [...overHetRegister(uit), ...plek.bevindingen];
    const inOrde = bevindingen.length === 0;
    const laatste = geheel.logboek[geheel.logboek.length - 1];
    const ronde = ronderegel(geheel, wereld);
    return {
      code: inOrde ? codes.gedaan : codes.bevindingen,
      gegevens: { inOrde, logregels: uit.regels, laatsteHash: laatste?.hash ?? null, ronde, bevindingen },
      regels: [
        `Logboek: ${uit.regels} regels, laatste hash ${laatste?.hash ?? '-'}`,
        ronde,
        ...plek.regels,
        inOrde ? 'Alles klopt.' : 'Gevonden:',
        ...bevindingen.map(regel),
      ],
    };
  },
};
