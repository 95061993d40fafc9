// Staat in elk van de twaalf brieven wat er volgens de procedure in moet staan? (PROCEDURE 1.7: L1 tot en met L12, bij hun artikel)
import { describe, expect, it } from '@jest/globals';
import { bea, dirk, nico } from './mensen';
import * as stap from './stappen';
import { begin, tot } from './verhaal';
import type { Regel, Verhaal } from './verhaal';

type Maak = () => Verhaal;
const doe = (verhaal: Verhaal, dag: string, wie: typeof dirk, ...regels: readonly Regel[]): Verhaal => {
  expect(verhaal.doe(dag, wie, ...regels)).toEqual([]);
  return verhaal;
};
const financiers = [
  { id: 'F-1', versie: 1, naam: 'UWV', soort: 'UWV', adres: 'Postbus 1, Amsterdam', toelichting: null },
];
const overNico = { melden: { overMedewerker: true, betrokkenMedewerkers: [nico.id] } };
const metClaim = { toelaten: { claimMogelijk: true, claimbedrag: '1.250,50' } };
const maatregel: Maak = () => {
  const verhaal = tot('bespreken');
  const m = verhaal.opDossier(verhaal.rijen().maatregelen[0]?.id ?? '');
  doe(m, '2026-05-07', dirk, stap.maatregelBesluiten());
  return doe(m, '2026-05-07', dirk, stap.maatregelBekendmaken());
};

/** Of each letter: how it comes about and every "must contain" of PROCEDURE 1.7, in words. */
const brieven: Readonly<Record<string, readonly [artikel: string, maak: Maak, moet: Readonly<Record<string, string>>]>> = {
  L1: ['5.1.3', () => doe(tot('registreren'), '2026-04-08', dirk, stap.ontvangstBevestigen()), {
    nummer: 'K2026-001', ontvangstdatum: 'Op donderdag 2 april 2026', omschrijving: 'Het eindrapport kwam drie weken te laat.',
    'wanneer het besluit volgt': 'Dat besluit volgt uiterlijk op dinsdag 14 april 2026',
  }],
  L2: ['5.1.3', () => tot('toelaten'), {
    nummer: 'K2026-001', omschrijving: 'Het eindrapport kwam drie weken te laat.', behandelaar: bea.naam,
    'uiterlijke datum': 'uiterlijk op donderdag 30 april 2026', hoor: 'U kunt daarbij uw verhaal toelichten',
    wederhoor: 'krijgt de kans om te reageren', contact: 'telefoon 000 000 00 00', privacy: 'zorgvuldig met uw gegevens',
  }],
  L3: ['5.1.5', () => tot('nietInBehandeling'), {
    reden: 'gaat over de beroepsregels van een deskundige', 'waar wel': 'voorleggen aan het tuchtcollege', nummer: 'K2026-001',
  }],
  L4: ['5.1.7', () => doe(tot('toelaten'), '2026-04-29', dirk, stap.verlengen({ termijnTot: '2026-05-20' })), {
    'oude datum': 'uiterlijk op donderdag 30 april 2026', 'nieuwe datum': 'uiterlijk op woensdag 20 mei 2026',
    reden: 'De deskundige was er niet.', excuses: 'Onze excuses',
  }],
  L5: ['5.2.1', () => doe(tot('toelaten'), '2026-04-08', bea, stap.informatieVragen()), {
    vraag: 'Op welke dag kreeg u het rapport?', 'tot wanneer': 'uiterlijk op woensdag 15 april 2026',
    'gevolg voor de termijn': 'donderdag 30 april 2026, verandert hierdoor niet',
  }],
  L6: ['5.2.2', () => tot('berichten'), {
    bevindingen: 'Het rapport lag te wachten op een handtekening.', 'oordeel per onderdeel': '1. Het eindrapport kwam drie weken te laat: gegrond, wij geven u gelijk.',
    motivering: 'De afgesproken datum is niet gehaald.', 'wat er verandert': 'Wij tekenen rapporten voortaan binnen twee dagen.',
    'de zin van 5.2.4': 'niet tevreden over de afhandeling? Dan kunt u terecht bij UWV', reactietermijn: 'uiterlijk op vrijdag 8 mei 2026',
  }],
  'L6-kort': ['5.1.5', () => doe(tot('registreren'), '2026-04-03', dirk, stap.afdoende()), {
    nummer: 'K2026-001', 'wat er is gedaan': 'Anna belde op 3 april.', contact: 'telefoon 000 000 00 00', 'de zin van 5.2.4': 'kunt u terecht bij UWV',
  }],
  L7: ['5.2.4', () => doe(tot('berichten', {}, begin({ financiers })), '2026-04-28', dirk, stap.reactie()), {
    'naam en adres van de instantie': 'terecht bij UWV, Postbus 1, Amsterdam', 'wat mee te sturen': 'een kopie mee van uw klacht en van onze brief',
  }],
  L8: ['5.1.3', () => doe(tot('toelaten'), '2026-04-10', dirk, stap.intrekken()), {
    datum: 'Op vrijdag 10 april 2026 heeft u de klacht ingetrokken', 'opnieuw klagen': 'Dan kunt u opnieuw klagen',
  }],
  L9: ['5.2.5', maatregel, {
    besluit: 'De directie voert deze maatregel in.', maatregel: 'M2026-01: Vervanger aanwijzen voor het tekenen.', reden: 'Betaalbaar en nodig.', documenten: 'Handboek rapporteren',
    'vanaf wanneer': 'vanaf maandag 1 juni 2026',
  }],
  L10: ['5.1.6', () => doe(tot('toelaten', metClaim), '2026-04-07', dirk, stap.opdrachtnemerInformeren()), {
    bedrag: '€ 1.250,50', feiten: 'Het eindrapport kwam drie weken te laat.', advies: 'Ons advies: erken nog niets voordat u dat overleg had', verzekeraar: 'aansprakelijkheidsverzekeraar',
  }],
  L11: ['5.2.1', () => doe(tot('toelaten', overNico), '2026-04-08', bea, stap.wederhoorVragen({ medewerker: nico.id })), {
    samenvatting: 'U zou onbeleefd zijn geweest.', vragen: 'Hoe verliep het gesprek?', datum: 'uiterlijk op woensdag 15 april 2026',
  }],
  L12: ['5.2.4', () => doe(tot('berichten'), '2026-04-28', dirk, stap.tevredenheidVragen()), {
    'vraag 1': '1. Was de uitkomst duidelijk?', 'vraag 2': '2. Bent u correct behandeld?', 'vraag 3': '3. Bent u tevreden over de afhandeling?',
  }],
}; // prettier-ignore

const brief = (soort: string) => {
  const gevonden = brieven[soort]?.[1]()
    .rijen()
    .berichten.find((b) => b.soort === soort);
  if (gevonden === undefined) throw new Error(`geen ${soort}`);
  return gevonden;
};
const soorten = Object.entries(brieven).map(([soort, [artikel]]) => [artikel, soort] as const);

describe.each(soorten)('artikel %s: brief %s', (artikel, soort) => {
  const wat = Object.entries(brieven[soort]?.[2] ?? {});
  it.each(wat)(`${soort} (${artikel}): noemt %s`, (_wat, zin) => {
    expect(brief(soort).tekst).toContain(zin);
  });
  it(`${soort} (${artikel}): is af, en het onderwerp draagt alleen het nummer (I-19)`, () => {
    const { tekst, onderwerp } = brief(soort);
    expect(tekst).not.toMatch(/[{}]/);
    expect(onderwerp).toMatch(/K2026-001|M2026-01/);
    expect(onderwerp).not.toMatch(/Klaagster|Bea|Nico|rapport|UWV/);
  });
});

describe('geen namen waar zij niet horen', () => {
  it('I-19 (5.2.5): de interne notitie L9 noemt klager noch dossier', () => {
    expect(brief('L9').tekst).not.toMatch(/Klaagster|UWV|K2026/);
  });
  it('A-24 (5.2.1): L11 noemt niet wie klaagde; L10 ook niet', () => {
    for (const soort of ['L10', 'L11'])
      expect(`${brief(soort).aan} ${brief(soort).tekst}`).not.toMatch(/Klaagster|uwv/i);
  });
});
