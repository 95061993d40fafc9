// Hoe ziet een heel dossier eruit op papier? In de volgorde waarin het gebeurde: kern, tijdlijn, termijnen, behandeling, brieven, maatregelen (5.3.1).
import { nlDag, nlDagKort } from '../../../src/procedure/dag';
import type { Dag } from '../../../src/procedure/dag';
import { el } from '../html';
import type { Html, Inhoud } from '../html';
import { alsPagina } from '../pagina';
import { gegevens, gegevensDubbel, tabel } from '../tabel';
import { brief, brievenlijst, opVolgorde } from './brieven';
import type { Dossierinhoud, Dossierstuk } from './stuk';

const naam = ({ nummer }: Dossierinhoud): string => nummer ?? 'zonder nummer';

const dossiertitel = (d: Dossierinhoud): string => `Dossier ${naam(d)}`;

const kop = ({ organisatie, dag, door, dossier: d }: Dossierstuk): Inhoud => {
  const [, ...soort] = d.kop.split(' · ');
  return [
    el('p.kicker', organisatie),
    el('h1', dossiertitel(d)),
    el('p', el('span.stempel', d.fase), soort.length === 0 ? null : el('span.stempel', soort.join(' · '))),
    d.aanZet === null ? null : el('p', d.aanZet),
    gegevens([
      ['Eerste dag', d.tijdlijn[0] === undefined ? null : nlDag(d.tijdlijn[0].dag)],
      ['Laatste stap', laatste(d)],
      ['Afgedrukt', `${nlDag(dag)}, door ${door}`],
    ]),
    el(
      'div.kader.let-op',
      el(
        'p',
        'Vertrouwelijk. Dit dossier bevat persoonsgegevens: laat het niet liggen, en vernietig het na gebruik (artikel 5.3.1).',
      ),
    ),
    d.handmatig.length === 0
      ? null
      : el(
          'div.kader.let-op',
          d.handmatig.map((h) => el('p', h)),
        ),
  ];
};

const laatste = ({ tijdlijn }: Dossierinhoud): string | null => {
  const slot = tijdlijn[tijdlijn.length - 1];
  return slot === undefined ? null : `${nlDag(slot.dag)}: ${slot.tekst}`;
};

const tijdlijn = ({ tijdlijn: mijlpalen }: Dossierinhoud): Html =>
  el(
    'ol.tijdlijn',
    mijlpalen.map((m) =>
      el('li', el('span.dag', nlDag(m.dag)), m.tekst, m.door === null ? null : el('span.stil', ` · ${m.door}`)),
    ),
  );

const dagOf = (dag: Dag | null, anders: string): string => (dag === null ? anders : nlDagKort(dag));

const klokken = ({ klokken: alle }: Dossierinhoud): Html =>
  tabel({
    koppen: ['Termijn', 'Artikel', 'Begon', 'Uiterlijk', 'Gedaan', 'Stand'],
    rijen: alle.map((k) => [
      k.titel,
      k.artikel,
      dagOf(k.begin, ''),
      dagOf(k.einde, ''),
      dagOf(k.gestoptOp, '-'),
      k.status,
    ]),
    breedtes: [35, 10, 15, 15, 15, 10],
  });

const blok = ({ titel, regels }: Dossierinhoud['blokken'][number]): Html =>
  el('section', el('h3', titel), gegevensDubbel(regels.map((r) => [r.kop, r.tekst])));

const maatregelen = ({ maatregelen: alle }: Dossierinhoud): Html =>
  tabel({
    koppen: ['Nummer', 'Maatregel', 'Soort', 'Status'],
    rijen: alle.map((m) => [m.nummer, m.tekst, m.soort, m.status]),
    breedtes: [15, 50, 20, 15],
  });

const deel = (titel: string, leeg: boolean, inhoud: () => Inhoud): Inhoud =>
  leeg ? null : [el('h2', titel), inhoud()];

export const dossierAlsHtml = (stuk: Dossierstuk): string => {
  const { dossier: d, brieven } = stuk;
  return alsPagina(dossiertitel(d), [
    el('header', kop(stuk)),
    el(
      'main',
      deel('Wat er gebeurde', d.tijdlijn.length === 0, () => tijdlijn(d)),
      deel('Termijnen', d.klokken.length === 0, () => klokken(d)),
      deel('Wat er is vastgelegd', d.blokken.length === 0, () => d.blokken.map(blok)),
      deel('Maatregelen', d.maatregelen.length === 0, () => maatregelen(d)),
      deel('Brieven', brieven.length === 0, () => [brievenlijst(brieven), opVolgorde(brieven).map(brief)]),
    ),
  ]);
};
