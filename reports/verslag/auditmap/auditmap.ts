// Wat zit er in de map voor de auditor? Het register op nummer, drie hele dossiers, de zelfcontrole en de laatste evaluaties, met een inhoudsopgave (5.3.2).
import { nlDag } from '../../../src/procedure/dag';
import type { Evaluatie } from '../../../src/evaluatie/model';
import { maakZip } from '../../zip';
import { dossierAlsHtml } from '../dossier/dossier';
import type { Dossierstuk } from '../dossier/stuk';
import { zelfcontrole } from '../evaluatie/naleving';
import type { Plaatjes } from '../evaluatie/plaatjes';
import { verslagAlsHtml, verslagtitel } from '../evaluatie/verslag';
import { el, elMet } from '../html';
import { alsPagina } from '../pagina';
import { gegevens, tabel } from '../tabel';
import type { Keuze } from './keuze';
import { uittrekselAlsCsv, uittrekselAlsHtml, vanHetJaar } from './uittreksel';
import type { Registerrij } from './uittreksel';

export interface Getekend {
  readonly evaluatie: Evaluatie;
  readonly plaatjes: Plaatjes;
}

export interface Auditstukken {
  /** This year, and then the year before when there was one. */
  readonly evaluaties: readonly [Getekend, ...(readonly Getekend[])];
  readonly rijen: readonly Registerrij[];
  readonly keuze: Keuze;
  /** In the order of the choice. */
  readonly dossiers: readonly Dossierstuk[];
  readonly door: string;
}

interface Bestand {
  readonly naam: string;
  readonly titel: string;
  readonly tekst: string;
}

/** `K2025-007 (ronde 2)` -> `K2025-007-ronde-2` */
const alsNaam = (nummer: string): string => nummer.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '');

const zelfcontrolestuk = (e: Evaluatie): Bestand => {
  const titel = `Zelfcontrole ${e.jaar}: werken wij volgens de procedure?`;
  const tekst = alsPagina(titel, [el('p.kicker', e.organisatie), el('h1', titel), zelfcontrole(e)]);
  return { naam: `3-zelfcontrole-${e.jaar}.html`, titel, tekst };
};

const stukken = (s: Auditstukken, e: Evaluatie): readonly Bestand[] => {
  const rijen = vanHetJaar(s.rijen, e.jaar);
  return [
    {
      naam: `1-register-${e.jaar}.html`,
      titel: `Uittreksel van het register ${e.jaar}, op nummer`,
      tekst: uittrekselAlsHtml(e.organisatie, e.jaar, rijen),
    },
    {
      naam: `1-register-${e.jaar}.csv`,
      titel: 'Hetzelfde, met meer kolommen, als csv',
      tekst: uittrekselAlsCsv(rijen),
    },
    ...s.dossiers.map((d, i) => ({
      naam: `2-dossier-${alsNaam(s.keuze.gekozen[i]?.nummer ?? String(i + 1))}.html`,
      titel: `Dossier ${s.keuze.gekozen[i]?.nummer ?? ''}, volledig`,
      tekst: dossierAlsHtml(d),
    })),
    zelfcontrolestuk(e),
    ...s.evaluaties.map(({ evaluatie, plaatjes }) => ({
      naam: `4-evaluatie-${evaluatie.jaar}.html`,
      titel: verslagtitel(evaluatie),
      tekst: verslagAlsHtml(evaluatie, plaatjes),
    })),
  ];
};

const waarom = ({ gekozen, uit }: Keuze, e: Evaluatie): string =>
  gekozen.length === 0
    ? `In ${e.jaar} is geen klacht afgesloten; er zijn dus geen dossiers om te laten zien.`
    : `Er zijn ${uit === 1 ? '1 klacht' : `${uit} klachten`} afgesloten in ${e.jaar} die de maker van deze map mag zien. Voor elk is uit het jaar, de uitgave van de ` +
      `evaluatie (${e.rij?.uitgave ?? 1}) en het nummer een lotgetal berekend; de laagste ${gekozen.length === 1 ? 'is gekozen' : `${gekozen.length} zijn gekozen`}. ` +
      'Wie de map opnieuw maakt, krijgt dezelfde dossiers.';

const inhoudsopgave = (s: Auditstukken, e: Evaluatie, bestanden: readonly Bestand[]): string =>
  alsPagina(`Map voor de auditor ${e.jaar}`, [
    el('p.kicker', e.organisatie),
    el('h1', `Map voor de auditor ${e.jaar}`),
    gegevens([
      ['Stand van het register', nlDag(e.stand)],
      ['Gemaakt door', s.door],
      ['Versie van de procedure', e.procedureversie],
    ]),
    el(
      'div.kader.let-op',
      el(
        'p',
        'De dossiers in deze map bevatten persoonsgegevens. Laat de auditor ze inzien, geef ze niet mee, en vernietig de map na de audit (artikel 5.3.1). ' +
          'Dossiers waarin de maker zelf betrokken medewerker is, zitten er niet in (artikel 5.2.1).',
      ),
    ),
    el('h2', 'Inhoud'),
    el(
      'ul',
      bestanden.map((b) => el('li', elMet('a', { href: b.naam }, b.titel))),
    ),
    el('h2', 'Waarom deze dossiers?'),
    el('p', waarom(s.keuze, e)),
    s.keuze.gekozen.length === 0
      ? null
      : tabel({
          koppen: ['Nummer', 'Lotgetal'],
          rijen: s.keuze.gekozen.map((k) => [k.nummer, k.lot]),
          getallen: [1],
          smal: true,
        }),
  ]);

/** One file, the same bytes for the same register. */
export const maakAuditmap = (s: Auditstukken, letters: (tekst: string) => Uint8Array): Uint8Array => {
  const [{ evaluatie: e }] = s.evaluaties;
  const bestanden = stukken(s, e);
  return maakZip([
    { naam: 'index.html', inhoud: letters(inhoudsopgave(s, e, bestanden)) },
    ...bestanden.map((b) => ({ naam: b.naam, inhoud: letters(b.tekst) })),
  ]);
};
