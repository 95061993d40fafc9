// Gaan G10 tot en met G15 en G20 zoals de procedure het wil: te laat verlengen, afwijken, ontevreden, nagekomen, wissen?
import { describe, expect, it } from '@jest/globals';
import type { Register } from '../../src/register/register';
import { behandelaar, directie, ingericht, notulist, ontvanger } from '../loket/spel';
import { afgehandeld, besluit, inOnderzoek, melding, onderzoek, registratie } from './verhalen';

export const goudenVoortgang = (plek: string, maak: () => Register): void =>
  describe(`gouden scenario's van de afhandeling, ${plek}`, () => {
    it('G10 (5.1.7): verlengen kan op donderdag 30 april 2026 nog, op vrijdag 1 mei niet meer: te laat zonder bericht', () => {
      const spel = ingericht(maak());
      const verlenging = { termijnTot: '2026-05-20', termijnReden: 'De deskundige was ziek.', verzendwijze: 'e-mail' };
      inOnderzoek(spel, 'dossier-g10');
      inOnderzoek(spel, 'dossier-g10b');
      spel.dag('2026-04-30');
      expect(spel.doe(directie, 'dossier-g10b', ['verlengen', verlenging])).toEqual([]);
      expect(spel.klacht('dossier-g10b')).toMatchObject({
        termijnTot: '2026-05-20',
        eersteTermijn: '2026-04-30',
        verlengdOp: '2026-04-30',
      });
      expect(spel.post.at(-1)).toMatchObject({ soort: 'L4' });
      spel.dag('2026-05-01');
      expect(spel.codes(spel.doe(directie, 'dossier-g10', ['verlengen', verlenging]))).toEqual([
        'oude-termijn-voorbij',
      ]);
      const uit = spel.vraag(directie, 'dossier', { dossier: 'dossier-g10' });
      expect(uit.ok && uit.antwoord.klokken.find((k) => k.naam === 'D4')?.status).toBe('te laat');
      expect(
        spel.codes(spel.doe(directie, 'dossier-g10b', ['verlengen', { ...verlenging, termijnTot: '2026-06-10' }])),
      ).toEqual(['tweede-verlenging']);
    });

    it('G11 (5.2.2): wie afwijkt van het advies geeft een eigen motivering; deels gegrond volgt uit de onderdelen', () => {
      const spel = ingericht(maak());
      inOnderzoek(spel, 'dossier-g11', {
        toelating: { onderdelen: [{ omschrijving: 'Te laat.' }, { omschrijving: 'Onvriendelijk.' }] },
      });
      spel.doe(behandelaar, 'dossier-g11', ['bevindingen', onderzoek('dossier-g11', ['gegrond', 'gegrond'])]);
      const zelfde = besluit('dossier-g11', ['gegrond', 'ongegrond'], {
        onderdelen: [
          { onderdeel: 'dossier-g11.1', oordeel: 'gegrond', motivering: 'Advies 1.' },
          { onderdeel: 'dossier-g11.2', oordeel: 'ongegrond', motivering: 'Advies 2.' },
        ],
      });
      expect(spel.codes(spel.doe(directie, 'dossier-g11', ['besluiten', zelfde]))).toEqual([
        'afwijking-niet-gemotiveerd',
      ]);
      expect(
        spel.doe(directie, 'dossier-g11', ['besluiten', besluit('dossier-g11', ['gegrond', 'ongegrond'])]),
      ).toEqual([]);
      expect(spel.klacht('dossier-g11').oordeel).toBe('deels gegrond');
    });

    it('G12 (5.2.4, A-19): de ontevreden klager is zelf de financier; de brief noemt de escalatie uit het contract', () => {
      const spel = ingericht(maak());
      afgehandeld(spel, 'dossier-g12', { registratie: { klagerOrganisatie: 'UWV', opdrachtgever: 'UWV' } });
      spel.dag('2026-04-28');
      const reactie = { tevreden: 'nee', tevredenOp: '2026-04-28', tevredenBron: 'per telefoon' };
      expect(spel.codes(spel.doe(ontvanger, 'dossier-g12', ['tevredenheidVastleggen', reactie]))).toEqual([
        'verwijzing-ontbreekt',
      ]);
      expect(
        spel.doe(directie, 'dossier-g12', ['tevredenheidVastleggen', { ...reactie, verzendwijze: 'e-mail' }]),
      ).toEqual([]);
      expect(spel.post.at(-1)).toMatchObject({ soort: 'L7' });
      expect(spel.post.at(-1)?.tekst).toContain('het aanspreekpunt voor geschillen uit ons contract');
      expect(spel.klacht('dossier-g12')).toMatchObject({ tevreden: 'nee', verwezenOp: '2026-04-28' });
      expect(
        spel.doe(directie, 'dossier-g12', [
          'heropenen',
          { heropenReden: 'klager ontevreden', toelichting: 'Nieuwe feiten.' },
        ]),
      ).toEqual([]);
      expect(spel.klacht('dossier-g12-r2')).toMatchObject({
        nummer: 'K2026-001',
        ronde: 2,
        fase: 'Bij directie',
        termijnTot: '2026-05-26',
      });
      expect(spel.klacht('dossier-g12').fase).toBe('Afgehandeld');
    });

    it('G13 (5.1.4): twee meldingen in dezelfde seconde krijgen twee nummers', () => {
      const spel = ingericht(maak());
      for (const d of ['dossier-g13a', 'dossier-g13b']) spel.doe(ontvanger, d, ['melden', melding()]);
      for (const d of ['dossier-g13a', 'dossier-g13b']) spel.doe(directie, d, ['registreren', registratie()]);
      expect([spel.klacht('dossier-g13a').nummer, spel.klacht('dossier-g13b').nummer]).toEqual([
        'K2026-001',
        'K2026-002',
      ]);
    });

    it('G15 (A-30): een klacht uit december 2025, ingevoerd na de vaststelling van 2025, is "nagekomen" en krijgt nummer K2025', () => {
      const spel = ingericht(maak());
      spel.doe(directie, '', ['jaarOpenen', { dag: '2025-12-31' }]);
      spel.opRij(directie, 'jaar-2025', 'jaarBespreken', {
        besprokenOp: '2026-04-02',
        aanwezigen: [directie],
        conclusies: 'Geen klachten.',
      });
      expect(spel.opRij(directie, 'jaar-2025', 'jaarVaststellen', {})).toEqual([]);
      const laat = melding({ ontvangstdatum: '2025-12-30', langGeleden: true });
      expect(spel.doe(ontvanger, 'dossier-g15', ['melden', laat])).toEqual([]);
      spel.doe(directie, 'dossier-g15', ['registreren', registratie()]);
      expect(spel.klacht('dossier-g15')).toMatchObject({ nagekomen: true, nummer: 'K2025-001' });
    });

    it('G20 (5.3.1): een verzoek om wissen met een open claim wordt geweigerd', () => {
      const spel = ingericht(maak());
      inOnderzoek(spel, 'dossier-g20', { toelating: { claimMogelijk: true, claimbedrag: '900,00' } });
      expect(
        spel.codes(spel.doe(directie, 'dossier-g20', ['anonimiseren', { reden: 'verzoek van betrokkene' }])),
      ).toEqual(['verkeerde-fase']);
    });

    it('5.2.5 en 5.3.2: van voorstel tot oordeel over een maatregel, met opvolger', () => {
      const spel = ingericht(maak());
      afgehandeld(spel, 'dossier-m');
      spel.dag('2026-05-06');
      const overleg = {
        overlegdatum: '2026-05-06',
        aanwezigen: [directie, notulist],
        leerpunt: 'Sneller.',
        oorzaak: 'planning en tijd',
        consensus: true,
      };
      expect(
        spel.doe(notulist, 'dossier-m', [
          'bespreken',
          { ...overleg, maatregelen: [{ soort: 'corrigerend', tekst: 'Planbord.' }] },
        ]),
      ).toEqual([]);
      const id = String(spel.register.lees({ dossiers: ['dossier-m'], rijen: [], heel: [] }).maatregelen[0]?.id);
      const vast = {
        besluit: 'vastgesteld',
        overweging: 'Betaalbaar.',
        eigenaar: behandelaar,
        einddatum: '2026-06-01',
        meetmoment: '2026-12-01',
        succescriterium: 'Geen klachten.',
      };
      expect(spel.opRij(directie, id, 'maatregelBesluiten', vast)).toEqual([]);
      expect(
        spel.opRij(directie, id, 'maatregelBekendmaken', {
          bekendgemaaktVia: 'interne notitie',
          bekendgemaaktOp: '2026-05-06',
          ingangsdatum: '2026-06-01',
          documenten: 'Handboek',
        }),
      ).toEqual([]);
      const klaar = { uitgevoerdOp: '2026-05-06', bewijs: 'Foto.', documenten: 'Handboek' };
      expect(spel.codes(spel.opRij(behandelaar, id, 'maatregelUitvoeren', klaar))).toEqual([
        'documenten-niet-verspreid',
      ]);
      expect(
        spel.opRij(behandelaar, id, 'maatregelUitvoeren', {
          ...klaar,
          verspreidAan: [ontvanger],
          verspreidOp: '2026-05-06',
        }),
      ).toEqual([]);
      const oordeel = {
        juistheid: 'juist',
        juistheidReden: 'De oorzaak klopt wel.',
        doeltreffendheid: 'niet doeltreffend',
        doeltreffendheidReden: 'De klacht kwam terug.',
        doelmatigheid: 'doelmatig',
        doelmatigheidReden: 'Het kostte veel werk.',
      };
      expect(spel.codes(spel.opRij(directie, id, 'maatregelBeoordelen', oordeel))).toEqual([
        'doelmatig-zonder-doel',
        'vervolg-ontbreekt',
      ]);
      expect(
        spel.opRij(directie, id, 'maatregelBeoordelen', {
          ...oordeel,
          doelmatigheid: 'niet doelmatig',
          vervolg: 'bijstellen',
          vervolgReden: 'Het bord moet digitaal worden.',
        }),
      ).toEqual([]);
      expect(spel.opRij(directie, id, 'maatregelBijstellen', { tekst: 'Digitaal planbord.' })).toEqual([]);
      const alle = spel.register.lees({ dossiers: [], rijen: [], heel: ['maatregelen'] }).maatregelen;
      expect(alle).toMatchObject([
        { status: 'Bijgesteld' },
        { nummer: 'M2026-02', opvolgerVan: 'M2026-01', status: 'Voorgesteld' },
      ]);
    });
  });
