// Herkent de controle of de directie zich hield aan termijnen, verzekeraar en deskundigheid? (5.1.3, 5.1.5 - 5.1.7, artikel 6)
import { anna, bea, medewerkers } from '../procedure/mensen';
import { begin, tot } from '../procedure/verhaal';
import { klacht, niet, uitslag, verzekering, wel } from './registerbeeld';

const een = (naam: string, anders: Parameters<typeof klacht>[0], vandaag?: string): readonly string[] =>
  uitslag(naam, { klachten: [klacht(anders)] }, vandaag);

const toegelaten = { inBehandeling: true, termijnTot: '2026-04-16' } as const;

describe('naleving van artikel 5.1.5 en 5.1.6', () => {
  test('R5.1.5e (5.1.5): geweigerd op vrijdag 3 april: bericht op dinsdag 7 april wel, op woensdag 8 april niet', () => {
    const geweigerd = { inBehandeling: false, besluitBehandelingOp: '2026-04-03' } as const;
    expect(een('weigering-per-omgaande', { ...geweigerd, berichtVerzondenOp: '2026-04-07' })).toEqual(wel);
    expect(een('weigering-per-omgaande', { ...geweigerd, berichtVerzondenOp: '2026-04-08' })).toEqual(niet);
    expect(een('weigering-per-omgaande', toegelaten)).toEqual([]);
  });
  test('R5.1.6e (5.1.6): 500,01 op woensdag 8 april: dezelfde dag wel, donderdag 9 april niet; 500,00 telt niet', () => {
    const claim = { claimMogelijk: true, claimbedrag: 50_001, claimGeschatOp: '2026-04-08' };
    expect(een('verzekeraar-direct', { ...claim, opdrachtnemerGeinformeerdOp: '2026-04-08' })).toEqual(wel);
    expect(een('verzekeraar-direct', { ...claim, opdrachtnemerGeinformeerdOp: '2026-04-09' })).toEqual(niet);
    expect(een('verzekeraar-direct', { ...claim, claimbedrag: 50_000 })).toEqual([]);
  });
  test('R6.2 (6): ook bij een kleine claim is de verzekeraar ingelicht; zonder claim telt het niet', () => {
    const klachten = [klacht({ claimMogelijk: true, claimbedrag: 100, afgehandeldOp: '2026-04-24' })];
    expect(uitslag('claim-gemeld', { klachten, verzekering: [verzekering] })).toEqual(wel);
    expect(uitslag('claim-gemeld', { klachten })).toEqual(niet);
    expect(een('claim-gemeld', { claimMogelijk: false, afgehandeldOp: '2026-04-24' })).toEqual([]);
  });
  test('R6.4 (6): wie van deze rubriek het meeste weet behandelt; heeft niemand die deskundigheid, dan telt het niet', () => {
    const na = (wie: typeof bea): readonly string[] => {
      const deskundig = { ...wie, deskundigheid: ['bejegening'] as const };
      const mensen = [...medewerkers.filter((m) => m.id !== wie.id), deskundig];
      const verhaal = tot('toelaten', { registreren: { rubriek: 'bejegening' } }, begin({ medewerkers: mensen }));
      // What somebody learns later says nothing about the choice of then.
      return uitslag('deskundige-behandelaar', {
        klachten: [{ ...verhaal.klacht(), id: 'dossier-1' }],
        medewerkers: [],
      });
    };
    expect(na(bea)).toEqual(wel);
    expect(na(anna)).toEqual(niet);
    expect(na({ ...anna, actief: false })).toEqual([]);
  });
});

describe('naleving van artikel 5.1.3 en 5.1.7', () => {
  test('R5.1.3d (5.1.3): bericht op donderdag 30 april (dag 28) wel, op vrijdag 1 mei niet, ook al is verlengd', () => {
    const verlengd = { ...toegelaten, termijnTot: '2026-05-28' };
    expect(een('binnen-vier-weken', { ...verlengd, berichtVerzondenOp: '2026-04-30' })).toEqual(wel);
    expect(een('binnen-vier-weken', { ...verlengd, berichtVerzondenOp: '2026-05-01' })).toEqual(niet);
    expect(een('binnen-vier-weken', { ...verlengd, ingetrokkenOp: '2026-04-20' })).toEqual([]);
  });
  test('R5.1.7a (5.1.7): besloten op donderdag 16 april, de laatste dag, wel; op vrijdag 17 april niet; verlengd weer wel', () => {
    expect(een('besluit-op-tijd', { ...toegelaten, oordeelOp: '2026-04-16' })).toEqual(wel);
    expect(een('besluit-op-tijd', { ...toegelaten, oordeelOp: '2026-04-17' })).toEqual(niet);
    expect(een('besluit-op-tijd', { ...toegelaten, termijnTot: '2026-04-30', oordeelOp: '2026-04-17' })).toEqual(wel);
  });
  test('R5.1.7b (5.1.7): het bericht aan de klager op donderdag 16 april wel; besloten maar op vrijdag 17 april bericht niet', () => {
    const besloten = { ...toegelaten, oordeelOp: '2026-04-16' };
    expect(een('bericht-op-tijd', { ...besloten, berichtVerzondenOp: '2026-04-16' })).toEqual(wel);
    expect(een('bericht-op-tijd', { ...besloten, berichtVerzondenOp: '2026-04-17' })).toEqual(niet);
    expect(een('bericht-op-tijd', besloten, '2026-04-16')).toEqual([]);
  });
});
