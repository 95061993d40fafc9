// Herkent de controle of meldingen snel bij de directie kwamen en de klager het op tijd hoorde? (5.1.1 - 5.1.4)
import { klacht, niet, uitslag, wel } from './registerbeeld';

const een = (naam: string, anders: Parameters<typeof klacht>[0], vandaag?: string): readonly string[] =>
  uitslag(naam, { klachten: [klacht(anders)] }, vandaag);

describe('naleving van artikel 5.1.1 en 5.1.2', () => {
  test('R5.1.1c (5.1.1): mondeling met het advies om te schrijven wel, zonder niet; een brief telt niet mee', () => {
    expect(een('schriftelijk-geadviseerd', { kanaal: 'telefonisch', geadviseerdSchriftelijk: 'ja' })).toEqual(wel);
    expect(
      een('schriftelijk-geadviseerd', { kanaal: 'mondeling', geadviseerdSchriftelijk: 'niet van toepassing' }),
    ).toEqual(niet);
    expect(een('schriftelijk-geadviseerd', { kanaal: 'brief' })).toEqual([]);
  });
  test('R6.1 (5.1.2): verslag op donderdag 2 april: kennisgenomen op dinsdag 7 april wel, op woensdag 8 april niet', () => {
    const zelf = { rapportageOp: '2026-04-02', fase: 'Zelf afgehandeld' } as const;
    expect(een('kennisgenomen', { ...zelf, kennisgenomenOp: '2026-04-07' })).toEqual(wel);
    expect(een('kennisgenomen', { ...zelf, kennisgenomenOp: '2026-04-08' })).toEqual(niet);
    expect(een('kennisgenomen', zelf, '2026-04-07')).toEqual([]);
    expect(een('kennisgenomen', zelf, '2026-04-08')).toEqual(niet);
    expect(een('kennisgenomen', { ...zelf, fase: 'Vervallen' })).toEqual([]);
  });
});

describe('naleving van artikel 5.1.3 en 5.1.4', () => {
  test('R2.2, R5.1.4a (5.1.4): binnen op donderdag 2 april: gemeld op dinsdag 7 april wel, op woensdag 8 april niet', () => {
    expect(een('snel-gemeld', { gemeldOp: '2026-04-07' })).toEqual(wel);
    expect(een('snel-gemeld', { gemeldOp: '2026-04-08' })).toEqual(niet);
  });
  test('R5.1.3a (5.1.3): bericht op donderdag 9 april wel, op vrijdag 10 april niet; zolang het nog kan telt het niet', () => {
    expect(een('ontvangstbericht-op-tijd', { ontvangstberichtVerzondenOp: '2026-04-09' })).toEqual(wel);
    expect(een('ontvangstbericht-op-tijd', { ontvangstberichtVerzondenOp: '2026-04-10' })).toEqual(niet);
    expect(een('ontvangstbericht-op-tijd', {}, '2026-04-09')).toEqual([]);
    expect(een('ontvangstbericht-op-tijd', {}, '2026-04-10')).toEqual(niet);
  });
  test('R5.1.4d (5.1.4): geregistreerd op dinsdag 7 april wel, op woensdag 8 april niet; een vergissing telt niet', () => {
    expect(een('registratie-op-tijd', { registratiedatum: '2026-04-07' })).toEqual(wel);
    expect(een('registratie-op-tijd', { registratiedatum: '2026-04-08' })).toEqual(niet);
    expect(een('registratie-op-tijd', { fase: 'Vervallen' })).toEqual([]);
  });
});
