// Wat gebeurt er als een klacht geld kan kosten? Schatten, verzekeraar per opdrachtnemer, en niets toezeggen voor die tijd (5.1.6, R6.2, A-10, A-11, D5)
import { describe, expect, it } from '@jest/globals';
import { bea, dirk } from './mensen';
import { klok } from './klokken';
import { claimSchatten, opdrachtnemerInformeren, verzekeraarGeraadpleegd } from './stappen';
import { probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const met = (claimbedrag: string): Verhaal => tot('toelaten', { toelaten: { claimMogelijk: true, claimbedrag } });

describe('artikel 5.1.6: de grens van 500 euro', () => {
  it('I-10 (5.1.6): 500,00 is niet hoger: geen klok, geen taak en het besluit is vrij', () => {
    const verhaal = tot('bevindingen', { toelaten: { claimMogelijk: true, claimbedrag: '500,00' } });
    expect(klok(verhaal.klacht(), 'D5', '2026-04-21')).toBe('geen');
    expect(verhaal.klacht().openTaken).toEqual(['besluiten']);
    expect(probeer(verhaal, 'besluiten')).toEqual([]);
  });
  it('I-10 (5.1.6): 500,01 wel: nog dezelfde werkdag, als taak van de directie', () => {
    const verhaal = met('500,01');
    expect(verhaal.klacht().openTaken).toEqual(['opdrachtnemerInformeren', 'bevindingen']);
    // Good Friday is no working day: the first one after it is Tuesday 7 April.
    expect(klok(verhaal.klacht(), 'D5', '2026-04-07')).toBe('di 7-4-2026 loopt');
    expect(klok(verhaal.klacht(), 'D5', '2026-04-08')).toBe('di 7-4-2026 te laat');
  });
  it('D5 (5.1.6): geschat op woensdag 8 april is woensdag 8 april de laatste dag', () => {
    const verhaal = tot('toelaten');
    expect(verhaal.doe('2026-04-08', dirk, claimSchatten({ claimbedrag: '900,00' }))).toEqual([]);
    expect(klok(verhaal.klacht(), 'D5', '2026-04-08')).toBe('wo 8-4-2026 loopt');
    expect(klok(verhaal.klacht(), 'D5', '2026-04-09')).toBe('wo 8-4-2026 te laat');
  });
  it('5.1.6: een mogelijke claim heeft een bedrag; alleen de directie schat', () => {
    expect(tot('toelaten').doe('2026-04-08', dirk, claimSchatten())).toEqual(['5.1.6 claim-niet-geschat claimbedrag']);
    expect(tot('toelaten').doe('2026-04-08', bea, claimSchatten({ claimbedrag: '1' }))).toEqual(['5.1.6 geen-recht -']);
  });
});

describe('artikel 5.1.6: de opdrachtnemer overlegt met zijn verzekeraar', () => {
  it('besluit 9 (5.1.6): de klok stopt als de brief verzonden is, niet als hij klaarstaat', () => {
    const verhaal = met('500,01');
    expect(verhaal.doe('2026-04-07', dirk, opdrachtnemerInformeren())).toEqual([]);
    expect(klok(verhaal.klacht(), 'D5', '2026-04-07')).toBe('di 7-4-2026 loopt');
    expect(verhaal.klacht().openTaken).toEqual(['bevindingen']);
    verhaal.bezorg('2026-04-07');
    expect(klok(verhaal.klacht(), 'D5', '2026-04-08')).toBe('di 7-4-2026 op tijd');
  });
  it('5.1.6: op papier telt de dag van de post', () => {
    const verhaal = met('500,01');
    verhaal.doe('2026-04-07', dirk, opdrachtnemerInformeren({ verzendwijze: 'post' }));
    verhaal.doe('2026-04-08', dirk, ['posten', { gepostOp: '2026-04-08' }]);
    expect(klok(verhaal.klacht(), 'D5', '2026-04-08')).toBe('di 7-4-2026 te laat gedaan');
  });
  it('A-11 (5.1.6): elke opdrachtnemer zijn eigen verzekeraar en antwoord', () => {
    const verhaal = met('900,00');
    verhaal.doe('2026-04-07', dirk, opdrachtnemerInformeren());
    const tweede = { opdrachtnemer: 'Wil Werknemer', soort: 'werknemer', verzekeraar: 'schadeverzekeraar' };
    expect(verhaal.doe('2026-04-07', dirk, opdrachtnemerInformeren(tweede))).toEqual([]);
    expect(verhaal.berichten('L10').map((b) => b.aan)).toEqual(['Bureau Proef', 'Wil Werknemer']);
    expect(verhaal.doe('2026-04-09', bea, verzekeraarGeraadpleegd())).toEqual([]);
    expect(verhaal.rijen().verzekering).toMatchObject([
      { opdrachtnemer: 'Bureau Proef', geraadpleegdOp: '2026-04-09', kenmerk: 'AV-17', antwoord: 'Niets erkennen.' },
      { ...tweede, geinformeerdOp: '2026-04-07', geraadpleegdOp: null },
    ]);
    expect(verhaal.doe('2026-04-09', bea, verzekeraarGeraadpleegd())).toEqual([
      '5.1.6 opdrachtnemer-onbekend opdrachtnemer',
    ]);
    verhaal.doe('2026-04-09', bea, verzekeraarGeraadpleegd({ opdrachtnemer: 'Wil Werknemer' }));
    expect(verhaal.doe('2026-04-09', bea, verzekeraarGeraadpleegd())).toEqual(['5.1.6 geen-opdrachtnemer-wacht -']);
  });
  it('5.1.6: overleg is geen toekomst, en zonder claim of adres gaat er geen brief', () => {
    const verhaal = met('900,00');
    verhaal.doe('2026-04-07', dirk, opdrachtnemerInformeren());
    expect(verhaal.doe('2026-04-08', dirk, verzekeraarGeraadpleegd())).toEqual([
      '5.1.6 raadpleging-in-toekomst geraadpleegdOp',
    ]);
    expect(tot('toelaten').doe('2026-04-07', dirk, opdrachtnemerInformeren())).toEqual(['5.1.6 geen-claim -']);
    expect(met('900,00').doe('2026-04-07', dirk, opdrachtnemerInformeren({ email: null }))).toEqual([
      '5.1.6 opdrachtnemer-zonder-adres email',
    ]);
  });
  it('A-10 (5.1.6): tot en met 500 euro mag het ook, en hoeft het niet', () => {
    expect(met('500,00').doe('2026-04-07', dirk, opdrachtnemerInformeren())).toEqual([]);
  });
});

describe('artikel 5.1.6: het antwoord van de verzekeraar', () => {
  it('1.6 (5.1.6): vijf werkdagen na de verzonden brief, over Pasen heen: dinsdag 7 april wordt dinsdag 14 april', () => {
    const verhaal = met('900,00');
    verhaal.doe('2026-04-07', dirk, opdrachtnemerInformeren());
    expect(klok(verhaal.klacht(), 'verzekeraar', '2026-04-07')).toBe('geen');
    verhaal.bezorg('2026-04-07');
    expect(klok(verhaal.klacht(), 'verzekeraar', '2026-04-14')).toBe('di 14-4-2026 loopt');
    expect(klok(verhaal.klacht(), 'verzekeraar', '2026-04-15')).toBe('di 14-4-2026 te laat');
    expect(verhaal.klacht().openTaken).toEqual(['bevindingen', 'verzekeraarGeraadpleegd']);
  });
  it('1.6 (5.1.6): de klok loopt tot elke opdrachtnemer heeft teruggemeld', () => {
    const verhaal = met('900,00');
    for (const opdrachtnemer of ['Bureau Proef', 'Wil Werknemer']) {
      verhaal.doe('2026-04-07', dirk, opdrachtnemerInformeren({ opdrachtnemer }));
      verhaal.bezorg('2026-04-07');
    }
    verhaal.doe('2026-04-09', bea, verzekeraarGeraadpleegd());
    expect(klok(verhaal.klacht(), 'verzekeraar', '2026-04-09')).toBe('di 14-4-2026 loopt');
    verhaal.doe('2026-04-09', bea, verzekeraarGeraadpleegd({ opdrachtnemer: 'Wil Werknemer' }));
    expect(klok(verhaal.klacht(), 'verzekeraar', '2026-04-09')).toBe('geen');
    expect(verhaal.klacht().openTaken).toEqual(['bevindingen']);
  });
  it('A-11 (5.1.6): een werknemer overlegt met onze verzekeraar, een zelfstandige met zijn eigen', () => {
    const tekst = (soort: string): string | undefined => {
      const verhaal = met('900,00');
      verhaal.doe('2026-04-07', dirk, opdrachtnemerInformeren({ soort }));
      return verhaal.berichten('L10')[0]?.tekst;
    };
    expect(tekst('werknemer')).toContain('overleggen met onze aansprakelijkheidsverzekeraar?');
    expect(tekst('zelfstandig opdrachtnemer')).toContain('overleggen met uw aansprakelijkheidsverzekeraar?');
  });
});

describe('artikel 5.1.6: een schatting verandert', () => {
  it('D5 (5.1.6): van 400 naar 600 euro begint de klok, ook als de opdrachtnemer het al wist', () => {
    const verhaal = met('400,00');
    verhaal.doe('2026-04-07', dirk, opdrachtnemerInformeren());
    verhaal.bezorg('2026-04-07');
    verhaal.doe('2026-04-14', dirk, claimSchatten({ claimbedrag: '600,00' }));
    expect(klok(verhaal.klacht(), 'D5', '2026-04-14')).toBe('di 14-4-2026 loopt');
  });
  it('D5 (5.1.6): van 600 naar 700 euro loopt dezelfde klok door: te laat blijft te laat', () => {
    const verhaal = met('600,00');
    verhaal.doe('2026-04-14', dirk, claimSchatten({ claimbedrag: '700,00' }));
    expect(verhaal.klacht()).toMatchObject({ claimbedrag: 70_000, claimGeschatOp: '2026-04-03' });
    expect(klok(verhaal.klacht(), 'D5', '2026-04-14')).toBe('di 7-4-2026 te laat');
  });
});

describe('artikel 5.2.2: eerst de verzekeraar, dan het besluit (T12)', () => {
  const advies = (): Verhaal => tot('bevindingen', { toelaten: { claimMogelijk: true, claimbedrag: '500,01' } });
  it('T12 (5.1.6): boven 500 euro geen besluit voordat de opdrachtnemer bericht heeft', () => {
    const verhaal = advies();
    expect(probeer(verhaal, 'besluiten')).toEqual(['5.1.6 verzekeraar-eerst -']);
    verhaal.doe('2026-04-22', dirk, opdrachtnemerInformeren());
    expect(probeer(verhaal, 'besluiten')).toEqual(['5.1.6 verzekeraar-eerst -']);
    verhaal.bezorg('2026-04-22');
    expect(probeer(verhaal, 'besluiten')).toEqual([]);
  });
  it.each(['Wij erkennen aansprakelijkheid.', 'Wij vergoeden uw schade.', 'Wij nemen de schade voor onze rekening.'])(
    'T12 (5.1.6): "%s" vraagt een bewuste keuze zolang de verzekeraar niet antwoordde',
    (wijzeToelichting) => {
      const verhaal = advies();
      verhaal.doe('2026-04-22', dirk, opdrachtnemerInformeren());
      verhaal.bezorg('2026-04-22');
      expect(probeer(verhaal, 'besluiten', { wijzeToelichting })).toEqual([
        '5.1.6 toezegging-bij-open-claim toezeggingBewust',
      ]);
      expect(probeer(verhaal, 'besluiten', { wijzeToelichting, toezeggingBewust: true })).toEqual([]);
    },
  );
  it('T12 (5.1.6): na het antwoord van elke verzekeraar, of zonder claim, is de tekst vrij', () => {
    const wijzeToelichting = 'Wij vergoeden uw schade.';
    const verhaal = advies();
    verhaal.doe('2026-04-22', dirk, opdrachtnemerInformeren());
    verhaal.bezorg('2026-04-22');
    verhaal.doe('2026-04-22', dirk, verzekeraarGeraadpleegd());
    expect(probeer(verhaal, 'besluiten', { wijzeToelichting })).toEqual([]);
    expect(probeer(tot('bevindingen'), 'besluiten', { wijzeToelichting })).toEqual([]);
  });
});
