// Gaan G2 tot en met G9 zoals de procedure het wil: zelf afhandelen, niet in behandeling, anoniem, over de directie?
import { describe, expect, it } from '@jest/globals';
import type { Register } from '../../src/register/register';
import { behandelaar, directie, ingericht, ontvanger } from '../loket/spel';
import type { Spel } from '../loket/spel';
import { besluit, inOnderzoek, melding, onderzoek, registratie, toelating, weigering } from './verhalen';

const zelf = {
  eenvoudigProbleem: false,
  formeleBehandeling: false,
  claimMogelijk: false,
  tuchtrechtelijk: false,
  watGedaan: 'Uitgelegd.',
  tevreden: 'ja',
  rapportage: 'Vraag beantwoord.',
};
const klok = (spel: Spel, wie: string, dossier: string, naam: string) => {
  const uit = spel.vraag(wie, 'dossier', { dossier });
  return uit.ok ? uit.antwoord.klokken.find((k) => k.naam === naam) : undefined;
};

export const goudenOntvangst = (plek: string, maak: () => Register): void =>
  describe(`gouden scenario's van de ontvangst, ${plek}`, () => {
    it('G2 (5.1.2): een telefonische vraag wordt meteen afgehandeld, gemeld, gezien door de directie en telt als overig signaal', () => {
      const spel = ingericht(maak());
      const vraag = melding({ soort: 'informatieverzoek', kanaal: 'telefonisch', geadviseerdSchriftelijk: 'ja' });
      expect(spel.doe(ontvanger, 'dossier-g2', ['melden', vraag], ['zelfAfhandelen', zelf])).toEqual([]);
      expect(spel.klacht('dossier-g2')).toMatchObject({
        fase: 'Zelf afgehandeld',
        nummer: null,
        actieBij: 'Dirk Directie',
      });
      expect(spel.doe(directie, 'dossier-g2', ['kennisnemen', {}])).toEqual([]);
      expect(spel.klacht('dossier-g2')).toMatchObject({
        fase: 'Afgehandeld',
        nummer: 'K2026-001',
        uitkomst: 'afdoende behandeld',
        soort: 'informatieverzoek',
      });
    });

    it('G2 (5.1.2): een klacht die geen eenvoudig probleem is, gaat naar de directie', () => {
      const spel = ingericht(maak());
      spel.doe(ontvanger, 'dossier-g2b', ['melden', melding()]);
      expect(
        spel.codes(spel.doe(ontvanger, 'dossier-g2b', ['zelfAfhandelen', { ...zelf, claimMogelijk: true }])),
      ).toEqual(['niet-eenvoudig', 'zelf-claim']);
      expect(spel.codes(spel.doe(behandelaar, 'dossier-g2b', ['zelfAfhandelen', zelf]))).toEqual(['niet-gevonden']);
    });

    it('G3 (5.1.5): een ex-cliënt klaagt over een advies; alleen "niet in behandeling" kan, met brief L3 dezelfde dag', () => {
      const spel = ingericht(maak());
      spel.doe(ontvanger, 'dossier-g3', ['melden', melding({ relatie: 'ex-cliënt' })]);
      const eerst = spel.doe(
        directie,
        'dossier-g3',
        ['registreren', registratie()],
        ['toelaten', toelating({ relatieBeeindigd: true })],
      );
      expect(spel.codes(eerst)).toEqual(['ex-relatie-zonder-gedraging']);
      const ontkend = spel.doe(directie, 'dossier-g3', ['registreren', registratie()], ['toelaten', toelating()]);
      expect(spel.codes(ontkend)).toEqual(['relatie-is-beeindigd']);
      const dan = spel.doe(
        directie,
        'dossier-g3',
        ['registreren', registratie()],
        ['nietInBehandeling', weigering({ besluitReden: 'ex-relatie, niet over een gedraging' })],
      );
      expect(dan).toEqual([]);
      expect(spel.klacht('dossier-g3')).toMatchObject({
        fase: 'Niet in behandeling',
        berichtVerzondenOp: '2026-04-02',
        uitkomst: 'niet in behandeling',
      });
      expect(spel.post.at(-1)).toMatchObject({ soort: 'L3', adres: 'klager@voorbeeld.example' });
    });

    it('G4 (5.1.5): een ex-cliënt klaagt over bejegening; dat komt in behandeling', () => {
      const spel = ingericht(maak());
      inOnderzoek(spel, 'dossier-g4', {
        melding: { relatie: 'ex-cliënt' },
        registratie: { grondslag: ['gedraging medewerker'] },
        toelating: { relatieBeeindigd: true },
      });
      expect(spel.klacht('dossier-g4').fase).toBe('In onderzoek');
    });

    it('G5 (A-31): tuchtrecht valt erbuiten; de facturen uit dezelfde klacht worden als onderdeel behandeld', () => {
      const spel = ingericht(maak());
      spel.doe(ontvanger, 'dossier-g5', ['melden', melding()]);
      spel.doe(directie, 'dossier-g5', ['registreren', registratie()]);
      expect(spel.codes(spel.doe(directie, 'dossier-g5', ['toelaten', toelating({ tuchtrechtelijk: true })]))).toEqual([
        'tuchtrechtelijk',
      ]);
      const zonder = toelating({
        onderdelen: [
          { omschrijving: 'Late facturen.' },
          { omschrijving: 'Beroepscode: verwezen naar het tuchtcollege.' },
        ],
      });
      expect(spel.doe(directie, 'dossier-g5', ['toelaten', zonder])).toEqual([]);
      expect(spel.register.lees({ dossiers: ['dossier-g5'], rijen: [], heel: [] }).onderdelen).toHaveLength(2);
    });

    it('G6 (5.1.6): 500,00 is niet boven de drempel, 500,01 wel; dan eerst de verzekeraar en dan pas besluiten', () => {
      const spel = ingericht(maak());
      inOnderzoek(spel, 'dossier-g6a', { toelating: { claimMogelijk: true, claimbedrag: '500,00' } });
      inOnderzoek(spel, 'dossier-g6b', { toelating: { claimMogelijk: true, claimbedrag: '500,01' } });
      expect(klok(spel, directie, 'dossier-g6a', 'D5')).toBeUndefined();
      expect(klok(spel, directie, 'dossier-g6b', 'D5')?.einde).toBe('2026-04-07');
      for (const d of ['dossier-g6a', 'dossier-g6b'])
        expect(spel.doe(behandelaar, d, ['bevindingen', onderzoek(d)])).toEqual([]);
      expect(spel.doe(directie, 'dossier-g6a', ['besluiten', besluit('dossier-g6a')])).toEqual([]);
      expect(spel.codes(spel.doe(directie, 'dossier-g6b', ['besluiten', besluit('dossier-g6b')]))).toEqual([
        'verzekeraar-eerst',
      ]);
      const inlichten = {
        opdrachtnemer: 'Praktijk Denkbeeld',
        soort: 'zelfstandig opdrachtnemer',
        verzekeraar: 'schadeverzekeraar',
        email: 'praktijk@voorbeeld.example',
        verzendwijze: 'e-mail',
      };
      expect(spel.doe(directie, 'dossier-g6b', ['opdrachtnemerInformeren', inlichten])).toEqual([]);
      expect(spel.post.at(-1)).toMatchObject({ soort: 'L10', adres: 'praktijk@voorbeeld.example' });
      expect(spel.doe(directie, 'dossier-g6b', ['besluiten', besluit('dossier-g6b')])).toEqual([]);
    });

    it('G7 (A-21): een klacht over het enige directielid; hij ziet niets, een plaatsvervanger beslist', () => {
      const spel = ingericht(maak());
      expect(
        spel.doe(ontvanger, 'dossier-g7', [
          'melden',
          melding({ overMedewerker: true, betrokkenMedewerkers: [directie] }),
        ]),
      ).toEqual([]);
      expect(spel.post.at(-1)?.tekst).toContain('plaatsvervanger');
      expect(spel.vraag(directie, 'dossier', { dossier: 'dossier-g7' })).toEqual(
        spel.vraag(directie, 'dossier', { dossier: 'bestaat-niet' }),
      );
      expect(spel.codes(spel.doe(directie, 'dossier-g7', ['registreren', registratie()]))).toEqual(['niet-gevonden']);
      const petra = {
        email: 'petra@voorbeeld.example',
        naam: 'Petra Plaatsvervanger',
        rollen: ['medewerker', 'plaatsvervanger'],
        actief: true,
      };
      expect(spel.doe(directie, '', ['medewerkerOpslaan', petra])).toEqual([]);
      expect(
        spel.doe(
          petra.email,
          'dossier-g7',
          ['registreren', registratie({ grondslag: ['gedraging medewerker'] })],
          ['toelaten', toelating()],
        ),
      ).toEqual([]);
      expect(spel.klacht('dossier-g7').fase).toBe('In onderzoek');
    });

    it('G8 (A-23): een anonieme melding wordt een signaal zonder brief en zonder klok, en komt op de agenda', () => {
      const spel = ingericht(maak());
      const anoniem = { anoniem: true, klagerNaam: null, klagerEmail: null };
      expect(spel.codes(spel.doe(ontvanger, 'dossier-g8', ['melden', melding(anoniem)]))).toEqual([
        'anoniem-geen-klacht',
      ]);
      expect(spel.doe(ontvanger, 'dossier-g8', ['melden', melding({ ...anoniem, soort: 'opmerking' })])).toEqual([]);
      expect(klok(spel, directie, 'dossier-g8', 'D1')).toBeUndefined();
      const stap: [string, object] = [
        'registreren',
        registratie({ soort: 'opmerking', grondslag: [], klagerEmail: null }),
      ];
      expect(spel.codes(spel.doe(directie, 'dossier-g8', stap, ['toelaten', toelating()]))).toEqual([
        'anoniem-niet-toelaatbaar',
      ]);
      const klaar = {
        watGedaan: 'Ter kennisname.',
        tevreden: 'geen reactie',
        afdoendeReden: 'Er is niemand om te antwoorden.',
      };
      expect(spel.doe(directie, 'dossier-g8', stap, ['afdoende', klaar])).toEqual([]);
      expect(spel.klacht('dossier-g8')).toMatchObject({ fase: 'Afgehandeld', openTaken: ['bespreken'] });
      expect(spel.post.filter((p) => p.soort !== 'L13')).toEqual([]);
    });

    it('G9 (besluit 4): een termijn op zaterdag 9 mei 2026 blijft zaterdag; de actiedatum is vrijdag 8 mei', () => {
      const spel = ingericht(maak());
      spel.dag('2026-04-25');
      spel.doe(ontvanger, 'dossier-g9', ['melden', melding({ ontvangstdatum: '2026-04-25' })]);
      spel.doe(
        directie,
        'dossier-g9',
        ['registreren', registratie()],
        ['toelaten', toelating({ termijnTot: '2026-05-09' })],
      );
      const d4 = { einde: '2026-05-09', actiedatum: '2026-05-08' };
      for (const [dag, status] of [
        ['2026-05-09', 'loopt'],
        ['2026-05-10', 'te laat'],
      ] as const) {
        spel.dag(dag);
        expect(klok(spel, directie, 'dossier-g9', 'D4')).toMatchObject({ ...d4, status });
      }
    });
  });
