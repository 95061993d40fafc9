// Wat hoort de directie van de ochtendronde over het register zelf? Handwerk in de tabbladen, post die blijft liggen, een klok die sprong (5.3.1, B16, B20).
// Never a value out of a row: a mail says where to look (I-19).
import { nlDag, verschilInDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { dossierVan } from '../procedure/onderwerp';
import { handeltAlsDirectie } from '../procedure/persoon';
import type { Medewerker } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import type { Afwijking } from '../register/afwijking';
import type { Kettingfout } from '../register/logboek';
import { tabellen } from '../register/tabellen';
import { rijkijker } from './blad';

const watErIs: Readonly<Record<Afwijking['soort'], string>> = {
  gewijzigd: 'met de hand gewijzigd',
  oud: 'teruggezet uit een eerdere versie van het bestand',
  dubbel: 'staat er dubbel',
  verdwenen: 'verdwenen',
  onbekend: 'met de hand toegevoegd',
};

const welkeRij = (stand: Stand, { tabel, id }: Afwijking): string => {
  const dossier = dossierVan(tabel, id);
  const klacht = dossier === null ? undefined : stand.rijen.klachten.find((k) => k.id === dossier);
  if (klacht !== undefined) return `, ${klacht.nummer ?? 'een melding zonder nummer'}`;
  return /@/.test(id) || dossier !== null ? '' : `, ${id}`;
};

const hoogstens = 10;

const handwerk = (stand: Stand, afwijkingen: readonly Afwijking[]): readonly string[] => {
  if (afwijkingen.length === 0) return [];
  const magZien = rijkijker(stand);
  const regel = (a: Afwijking): string => {
    const waar = magZien(a.tabel, a.id) ? welkeRij(stand, a) : ', een dossier dat u niet mag inzien';
    const kolommen = magZien(a.tabel, a.id) ? a.kolommen.map((k) => k.kop).join(', ') : '';
    return `- Tabblad ${tabellen[a.tabel].titel}${waar}: ${watErIs[a.soort]}${kolommen === '' ? '' : ` (${kolommen})`}`;
  };
  const meer = afwijkingen.length - hoogstens;
  return [
    'In het register klopt iets niet met het logboek. Tot u beslist geldt wat is vastgelegd. Kies Controleer register:',
    ...afwijkingen.slice(0, hoogstens).map(regel),
    ...(meer > 0 ? [`- en nog ${meer}`] : []),
  ];
};

const logboek = (fout: Kettingfout | null): readonly string[] =>
  fout === null
    ? []
    : [`Het logboek is beschadigd bij regel ${fout.nummer}. Kies Controleer register en zet een reservekopie terug.`];

const postBlijft = (aantal: number): readonly string[] =>
  aantal <= 0
    ? []
    : [
        `${aantal === 1 ? '1 bericht kan' : `${aantal} berichten kunnen`} vandaag nog niet weg: Google laat per dag maar een aantal e-mails toe. Het dringendste gaat eerst, de rest gaat vanzelf met een volgende ronde.`,
      ];

const langsteStilte = 7;
/** The clock may be wrong, or the round stood still for long: then nobody gets long lists (B20). */
export const sprong = (vorige: Dag, vandaag: Dag): boolean =>
  vorige !== '' && Math.abs(verschilInDagen(vorige, vandaag)) > langsteStilte;

const ingekort = (vorige: Dag, vandaag: Dag, is: boolean): readonly string[] =>
  is
    ? [
        `De vorige ronde was op ${nlDag(vorige)}, vandaag is het ${nlDag(vandaag)}. Klopt een van beide dagen niet, of stond de ronde stil, vraag dan de beheerder ernaar te kijken. Ieder krijgt vandaag alleen het dringendste te lezen.`,
      ]
    : [];

export interface Bevonden {
  readonly afwijkingen: readonly Afwijking[];
  readonly ketting: Kettingfout | null;
  readonly postBlijft: number;
  readonly vorigeRonde: Dag;
  /** Were lists cut short because of a jump? */
  readonly ingekort: boolean;
}

/** For a member of the directie, or who stands in for one; for all others nothing. */
export const meldingenVoor = (stand: Stand, wie: Medewerker, uit: Bevonden): readonly string[] => {
  if (!handeltAlsDirectie(stand, wie)) return [];
  return [
    ...handwerk({ ...stand, wie }, uit.afwijkingen),
    ...logboek(uit.ketting),
    ...postBlijft(uit.postBlijft),
    ...ingekort(uit.vorigeRonde, stand.vandaag, uit.ingekort),
  ];
};
