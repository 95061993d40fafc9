// Staat in elke brief, in elk van de drie dossiers, wat er volgens de procedure in moet staan? (PROCEDURE 1.7; een tweede lezing met de hand)
import { describe, expect, it } from '@jest/globals';
import { briefsoorten } from '../../src/procedure/brieven';
import type { Briefnaam } from '../../src/procedure/brieven';
import { dossiers, langWoord } from './dossiers';
import { brief } from './gevallen';

/** For the three dossiers in their order, or one text for all. */
type Per3 = string | readonly [uwv: string, particulier: string, rand: string];
const nummer = 'Uw klacht heeft nummer K2026-001';
const omschrijving: Per3 = [
  'Wat wij van u begrepen: Het eindrapport kwam drie weken te laat.',
  'De begeleider was onbeleefd aan de telefoon, en twee afspraken gingen zonder bericht niet door.',
  `Het ${langWoord} begon <b>te laat</b> en 't verslag zegt nog {termijn} 🌷.`,
];
const ontvangen: Per3 = [
  'Op donderdag 2 april 2026 hebben wij uw klacht ontvangen',
  'Op maandag 2 maart 2026 hebben wij uw klacht ontvangen',
  'Op zaterdag 25 april 2026 hebben wij uw klacht ontvangen',
];
const instantie: Per3 = [
  'terecht bij UWV, Postbus 1, 1000 AA Proefstad.',
  'terecht bij de geschillenregeling uit ons contract met u, een mediator of de rechter.',
  'terecht bij het aanspreekpunt voor geschillen uit ons contract met u.',
];
const contact = 'de directie, telefoon 000 000 00 00';

/** Letter -> fact of PROCEDURE 1.7 -> what must stand in the text; every date looked up in a calendar. */
const moet: Readonly<Record<Briefnaam, Readonly<Record<string, Per3>>>> = {
  L1: {
    ...{ nummer, ontvangstdatum: ontvangen, 'korte omschrijving': omschrijving },
    'besluit uiterlijk op': ['uiterlijk op zaterdag 11 april 2026', 'uiterlijk op woensdag 11 maart 2026', 'uiterlijk op woensdag 6 mei 2026'],
  },
  L2: {
    ...{ nummer, ontvangst: ontvangen, omschrijving, behandelaar: 'Bea Voorbeeld onderzoekt uw klacht', contact },
    'in behandeling (5.1.3)': 'Wij nemen uw klacht in behandeling.',
    'uiterlijke datum': ['U hoort uiterlijk op donderdag 30 april 2026', 'U hoort uiterlijk op maandag 30 maart 2026', 'U hoort uiterlijk op maandag 18 mei 2026'],
    hoor: 'U kunt daarbij uw verhaal toelichten.',
    wederhoor: 'Ook wie bij de zaak betrokken is, krijgt de kans om te reageren.',
    privacy: 'Wij gaan zorgvuldig met uw gegevens om',
  },
  L3: {
    ...{ nummer, ontvangst: ontvangen, 'niet in behandeling': 'Wij nemen uw klacht niet in behandeling.' },
    'reden in gewone woorden': 'Daarover oordeelt een tuchtcollege, niet wij.',
    'waar wel': 'U kunt uw klacht voorleggen aan het tuchtcollege',
  },
  L4: {
    'oude datum': ['uiterlijk op donderdag 30 april 2026', 'uiterlijk op maandag 30 maart 2026', 'uiterlijk op maandag 18 mei 2026'],
    'nieuwe datum': ['nu uiterlijk op donderdag 21 mei 2026', 'nu uiterlijk op maandag 20 april 2026', 'nu uiterlijk op maandag 8 juni 2026'],
    ...{ reden: 'De deskundige was er niet.', excuses: 'Onze excuses daarvoor.' },
  },
  L5: {
    wat: 'Op welke dag kreeg u het rapport?',
    'tot wanneer': ['uiterlijk op maandag 13 april 2026', 'uiterlijk op zaterdag 14 maart 2026', 'uiterlijk op zaterdag 9 mei 2026'],
    'gevolg voor de termijn': ['donderdag 30 april 2026, verandert hierdoor niet', 'maandag 30 maart 2026, verandert hierdoor niet', 'maandag 18 mei 2026, verandert hierdoor niet'],
  },
  L6: {
    bevindingen: ['Het rapport lag te wachten op een handtekening.', 'In de agenda staan twee afspraken die een dag van tevoren zijn geschrapt.', 'ontbrak een datum.'],
    'oordeel per onderdeel': ['1. Het eindrapport kwam drie weken te laat: gegrond', '1. Onbeleefd aan de telefoon: ongegrond', '{termijn} 🌷: gegrond'],
    'oordeel per onderdeel, het tweede': ['gegrond', '2. Twee afspraken die zonder bericht niet doorgingen: gegrond', 'gegrond'],
    motivering: ['De afgesproken datum is niet gehaald.', 'Wij konden niet vaststellen wie gelijk heeft.', 'De afgesproken datum is niet gehaald.'],
    'wat er verandert': ['Wij tekenen rapporten voortaan binnen twee dagen.', 'Wie een afspraak schrapt, belt voortaan zelf.', 'Wij geven u graag uitleg.'],
    'de zin van 5.2.4': 'Bent u niet tevreden over de afhandeling? Dan kunt u',
    'de instantie van 5.2.4 (A-19)': instantie,
    'reactietermijn (A-20)': ['uiterlijk op vrijdag 8 mei 2026', 'uiterlijk op donderdag 9 april 2026', 'uiterlijk op maandag 1 juni 2026'],
  },
  'L6-kort': {
    ...{ nummer: 'Uw melding heeft nummer K2026-001', gedaan: 'Anna belde op 3 april.', contact },
    ...{ 'de zin van 5.2.4': 'nog niet tevreden, dan kunt u', 'de instantie van 5.2.4 (A-19)': instantie },
  },
  L7: { 'naam en adres van de instantie (A-19)': instantie, 'wat mee te sturen': 'een kopie mee van uw klacht en van onze brief met het besluit' },
  L8: {
    datum: ['Op woensdag 8 april 2026 heeft u de klacht ingetrokken', 'Op maandag 9 maart 2026 heeft u de klacht ingetrokken', 'Op maandag 4 mei 2026 heeft u de klacht ingetrokken'],
    'opnieuw klagen': 'Dan kunt u opnieuw klagen.',
  },
  L9: {
    ...{ maatregel: 'maatregel M2026-01: Vervanger aanwijzen voor het tekenen.', besluit: 'De directie voert deze maatregel in.', reden: 'Betaalbaar en nodig.' },
    'gewijzigde documenten': ['Handboek rapporteren', 'Handboek rapporteren', 'geen documentwijziging'],
    'vanaf wanneer': ['vanaf donderdag 14 mei 2026', 'vanaf donderdag 16 april 2026', 'vanaf donderdag 11 juni 2026'],
  },
  L10: {
    bedrag: ['€ 750,00', '€ 1.250,50', '€ 12.345,67'],
    feiten: ['Het eindrapport kwam drie weken te laat.', 'twee afspraken gingen zonder bericht niet door', langWoord],
    ...{ advies: 'Ons advies: erken nog niets', verzekeraar: 'overleggen met uw aansprakelijkheidsverzekeraar' },
  },
  L11: {
    ...{ samenvatting: 'U zou onbeleefd zijn geweest.', vragen: 'Hoe verliep het gesprek?' },
    datum: ['uiterlijk op maandag 13 april 2026', 'uiterlijk op zaterdag 14 maart 2026', 'uiterlijk op zaterdag 9 mei 2026'],
  },
  L12: {
    ...{ 'uitkomst duidelijk': '1. Was de uitkomst duidelijk?', 'correct behandeld': '2. Bent u correct behandeld?' },
    tevreden: '3. Bent u tevreden over de afhandeling?',
  },
}; // prettier-ignore

const namen = Object.keys(moet) as Briefnaam[];
const gemaakt = new Map(namen.flatMap((naam) => dossiers.map((d) => [`${naam} ${d.naam}`, brief(naam, d)] as const)));

describe.each(namen.map((naam) => [naam, briefsoorten[naam].artikel, moet[naam]] as const))(
  'brief %s (artikel %s)',
  (naam, artikel, feiten) => {
    const rijen = Object.entries(feiten).flatMap(([feit, per3]) =>
      dossiers.map((d, i) => [feit, d.naam, typeof per3 === 'string' ? per3 : (per3[i] ?? '?')] as const),
    );
    it.each(rijen)(`${naam} (${artikel}): noemt %s, dossier %s`, (_feit, dossier, tekst) => {
      expect(gemaakt.get(`${naam} ${dossier}`)?.tekst).toContain(tekst);
    });
    it.each(dossiers.map((d) => d.naam))(`${naam} (${artikel}): is af en compleet bevonden, dossier %s`, (dossier) => {
      const bericht = gemaakt.get(`${naam} ${dossier}`);
      expect(bericht?.tekst.replaceAll("'t verslag zegt nog {termijn}", '')).not.toMatch(/[{}]|undefined|null/);
      expect(bericht?.inhoudscontrole).toBe('Standaardtekst, compleet.');
    });
    it.each(dossiers.map((d) => d.naam))(`I-19 (${artikel}): het onderwerp van ${naam} draagt alleen een nummer, dossier %s`, (dossier) => {
      const onderwerp = gemaakt.get(`${naam} ${dossier}`)?.onderwerp ?? '';
      expect(onderwerp).toMatch(/K2026-001|M2026-01/);
      expect(onderwerp).not.toMatch(/Testdijk|Fictief|Hooft|Bea|Nico|UWV|Proefbedrijf|rapport|@|[{}<>]/);
    }); // prettier-ignore
  },
);
