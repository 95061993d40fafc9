// Hoe is geteld, hoe goed zijn de gegevens, en wat staat met opzet niet in het verslag? (5.3.1, 5.3.2, I-16)
import type { Evaluatie } from '../../../src/evaluatie/model';
import { nagekomenRegels } from '../../../src/evaluatie/nagekomen';
import { getalInWoorden, inEenRegel } from '../../../src/evaluatie/woorden';
import { el } from '../html';
import type { Inhoud } from '../html';
import { tabel } from '../tabel';

export const begrippen = (e: Evaluatie): Inhoud => [
  el(
    'p',
    `Het peiljaar loopt van 1 januari tot en met 31 december ${e.jaar}. Een klacht is een melding van de soort klacht; ` +
      'opmerkingen, suggesties en informatieverzoeken zijn andere meldingen. Een heropend dossier telt als een nieuwe ronde. ' +
      'Een percentage staat er pas vanaf tien gevallen; daaronder zegt het meer dan er is.',
  ),
  tabel({
    koppen: ['Cijfer', 'Wat', 'Waarover', 'Artikel'],
    rijen: e.figuren.map((f) => [
      f.naam,
      f.titel,
      [f.filter, f.voetnoot].filter((t) => t !== null).join('. '),
      f.artikel,
    ]),
    breedtes: [15, 30, 45, 10],
  }),
];

/** `K02:klacht` is the group of a figure; its end, `van`, `mediaan` and the like say themselves. */
const inWoorden = (e: Evaluatie, naam: string): string => {
  const [figuur = '', groep] = naam.split(':');
  const titel = e.figuren.find((f) => f.naam === figuur)?.titel ?? figuur;
  return groep === undefined ? titel : `${titel}: ${groep === 'van' ? 'alle' : groep}`;
};

const getal = (waarde: number | null): string => (waarde === null ? 'geen' : getalInWoorden(waarde));

const nagekomen = (e: Evaluatie): Inhoud =>
  e.nagekomen.map((jaar) =>
    tabel({
      bijschrift: `Nagekomen na de vaststelling van ${jaar.jaar}`,
      koppen: ['Getal', 'Vastgesteld', 'Nu geteld'],
      rijen: [
        ...jaar.verschillen.map((v) => [inWoorden(e, v.naam), getal(v.toen), getal(v.nu)]),
        ...nagekomenRegels(e, jaar).map((r) => [r.titel, r.toen, r.nu]),
      ],
      getallen: [1, 2],
      breedtes: [70, 15, 15],
    }),
  );

export const gegevenskwaliteit = (e: Evaluatie): Inhoud => [
  tabel({
    koppen: ['Wat', 'Aantal', 'Waarover'],
    rijen: e.kwaliteit.map((f) => [f.titel, inEenRegel(f), f.filter]),
  }),
  el(
    'p',
    e.afwijkingenOpen === 0
      ? 'Er zijn geen rijen met de hand gewijzigd waarover nog besloten moet worden.'
      : `${e.afwijkingenOpen === 1 ? '1 rij is' : `${e.afwijkingenOpen} rijen zijn`} met de hand gewijzigd; de directie moet daarover nog beslissen. De cijfers gebruiken wat was vastgelegd.`,
  ),
  nagekomen(e),
];

export const privacy: Inhoud = [
  el('p', 'Dit verslag is voor intern gebruik: voor de directie, en voor wie toezicht houdt op de procedure.'),
  el(
    'ul',
    el(
      'li',
      'Het noemt geen namen van klagers en geen letterlijke tekst van een klacht. Dossiers staan er met hun nummer.',
    ),
    el('li', 'Medewerkers zijn nergens een onderverdeling: het verslag gaat over de organisatie.'),
    el('li', 'Bedragen en opdrachtgevers blijven binnen de organisatie.'),
    el('li', 'Voor buiten is er een aparte versie van een bladzijde, met afgeronde aantallen (bij Stukken).'),
  ),
];
