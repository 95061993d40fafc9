// Herkent de controle of van elke klacht is geleerd, en of de directie dat elk jaar nagaat? (5.2.4, 5.2.5, 5.3.1, 5.3.2)
import { bea } from '../procedure/mensen';
import { jaar, klacht, maatregel, niet, uitslag, wel } from './registerbeeld';

const een = (naam: string, anders: Parameters<typeof klacht>[0], vandaag?: string): readonly string[] =>
  uitslag(naam, { klachten: [klacht(anders)] }, vandaag);
const opMaatregel = (naam: string, anders: Parameters<typeof maatregel>[0], vandaag?: string): readonly string[] =>
  uitslag(naam, { maatregelen: [maatregel(anders)] }, vandaag);
const [ja, nee] = [['dossier-1.M-1-1 ja'], ['dossier-1.M-1-1 nee']];

describe('naleving van artikel 5.2.4 en 5.2.5', () => {
  test('R5.2.4 (5.2.4): niet tevreden op maandag 4 mei: verwezen op vrijdag 8 mei (dinsdag is vrij) wel, op maandag 11 mei niet', () => {
    const ontevreden = { inBehandeling: true, tevreden: 'nee', tevredenOp: '2026-05-04' } as const;
    expect(een('ontevreden-verwezen', { ...ontevreden, verwezenOp: '2026-05-08' })).toEqual(wel);
    expect(een('ontevreden-verwezen', { ...ontevreden, verwezenOp: '2026-05-11' })).toEqual(niet);
    expect(een('ontevreden-verwezen', { ...ontevreden, tevreden: 'ja' })).toEqual([]);
  });
  test('R5.2.5a, R6.5 (5.2.5): afgehandeld op 24 april: besproken op 24 juli (dag 91) wel, op 25 juli niet; ook wat niet in behandeling kwam', () => {
    for (const inBehandeling of [true, false]) {
      const klaar = { afgehandeldOp: '2026-04-24', inBehandeling };
      expect(een('alles-besproken', { ...klaar, besprokenOp: '2026-07-24' })).toEqual(wel);
      expect(een('alles-besproken', { ...klaar, besprokenOp: '2026-07-25' })).toEqual(niet);
    }
  });
  test('R1.8 (1): een geschil dat nooit besproken is valt op; een gewone klacht staat niet op deze regel', () => {
    const klaar = { afgehandeldOp: '2026-04-24' };
    expect(een('geschil-besproken', { ...klaar, geschil: true, besprokenOp: '2026-05-06' })).toEqual(wel);
    expect(een('geschil-besproken', { ...klaar, geschil: true })).toEqual(niet);
    expect(een('geschil-besproken', klaar)).toEqual([]);
  });
  test('R5.2.5b, D6 (5.2.5): consensus op woensdag 6 mei: voorgesteld op donderdag 7 mei wel, op vrijdag 8 mei of nooit niet', () => {
    const klachten = [klacht({ consensus: true, besprokenOp: '2026-05-06' })];
    const op = (voorgesteldOp: string) => [maatregel({ voorgesteldOp })];
    expect(uitslag('direct-voorgesteld', { klachten, maatregelen: op('2026-05-07') })).toEqual(wel);
    expect(uitslag('direct-voorgesteld', { klachten, maatregelen: op('2026-05-08') })).toEqual(niet);
    expect(uitslag('direct-voorgesteld', { klachten })).toEqual(niet);
    const advies = [maatregel({ bron: 'advies', voorgesteldOp: '2026-04-22' })];
    expect(uitslag('direct-voorgesteld', { klachten, maatregelen: advies })).toEqual(niet);
    expect(een('direct-voorgesteld', { consensus: false, besprokenOp: '2026-05-06' })).toEqual([]);
  });
  test('R5.2.5d (5.2.5): besloten op 8 mei: bekend op 22 mei wel, op 23 mei niet; een aangehouden voorstel telt niet', () => {
    const besloten = { besluit: 'vastgesteld', besluitOp: '2026-05-08' } as const;
    expect(opMaatregel('bekendgemaakt', { ...besloten, bekendgemaaktOp: '2026-05-22' })).toEqual(ja);
    expect(opMaatregel('bekendgemaakt', { ...besloten, bekendgemaaktOp: '2026-05-23' })).toEqual(nee);
    expect(opMaatregel('bekendgemaakt', { ...besloten, besluit: 'aangehouden' })).toEqual([]);
  });
  test('R5.2.5f (5.2.5): een gewijzigd document is verspreid, aan iemand en op een dag; geen wijziging telt niet', () => {
    const gedaan = { uitgevoerdOp: '2026-06-01', documenten: 'Werkwijze 4' } as const;
    const verspreid = { ...gedaan, verspreidOp: '2026-06-02', verspreidAan: [bea.id] };
    expect(opMaatregel('documenten-verspreid', verspreid)).toEqual(ja);
    expect(opMaatregel('documenten-verspreid', { ...verspreid, verspreidAan: [] })).toEqual(nee);
    expect(opMaatregel('documenten-verspreid', gedaan)).toEqual(nee);
    expect(opMaatregel('documenten-verspreid', { ...gedaan, documenten: 'Geen documentwijziging' })).toEqual([]);
  });
});

describe('naleving van artikel 5.3.1, 5.3.2 en 7', () => {
  test('R7.1 (7): een dossier noemt de versie van de procedure; ontbreekt zij, dan valt dat op', () => {
    expect(een('versie-bekend', { procedureversie: '1 januari 2022' })).toEqual(wel);
    expect(een('versie-bekend', {})).toEqual(niet);
  });
  test('R5.3.1 (5.3.1): is het jaar vastgesteld, dan is wat daarin besproken is gearchiveerd', () => {
    const jaarevaluatie = [jaar(2026, { vastgesteldOp: '2027-02-01' })];
    const met = (gearchiveerdOp: string | null) => [klacht({ besprokenOp: '2026-05-06', gearchiveerdOp })];
    expect(uitslag('gearchiveerd', { jaarevaluatie, klachten: met('2027-02-02') })).toEqual(wel);
    expect(uitslag('gearchiveerd', { jaarevaluatie, klachten: met(null) })).toEqual(niet);
    expect(uitslag('gearchiveerd', { klachten: met(null) })).toEqual([]);
  });
  test('R5.3.2a, D8 (5.3.2, A-27): 2026 vastgesteld op 31 december 2027 wel, op 1 januari 2028 niet; 2026 zelf telt nog niet', () => {
    const over = (vastgesteldOp: string | null, vandaag: string) =>
      uitslag(
        'jaarlijks-geevalueerd',
        { klachten: [klacht()], jaarevaluatie: [jaar(2026, { vastgesteldOp })] },
        vandaag,
      );
    expect(over('2027-12-31', '2028-03-01')).toEqual(['jaar-2026 ja']);
    expect(over('2028-01-01', '2028-03-01')).toEqual(['jaar-2026 nee']);
    expect(over(null, '2027-12-31')).toEqual([]);
    expect(over(null, '2028-01-01')).toEqual(['jaar-2026 nee']);
    expect(over(null, '2026-12-31')).toEqual([]);
  });
  test('R5.3.2a (5.3.2, A-27): na de evaluatie van 1 februari 2027 de volgende uiterlijk op vrijdag 3 maart 2028', () => {
    const over = (vastgesteldOp: string | null, vandaag: string) =>
      uitslag(
        'evaluatie-binnen-dertien-maanden',
        {
          klachten: [klacht()],
          jaarevaluatie: [jaar(2026, { vastgesteldOp: '2027-02-01' }), jaar(2027, { vastgesteldOp })],
        },
        vandaag,
      );
    expect(over('2028-03-03', '2028-06-01')).toEqual(['jaar-2027 ja']);
    expect(over('2028-03-04', '2028-06-01')).toEqual(['jaar-2027 nee']);
    expect([over(null, '2028-03-03'), over(null, '2028-03-04')]).toEqual([[], ['jaar-2027 nee']]);
  });
  test('R5.3.2a (5.3.2): een jaar zonder meldingen hoort er ook bij; jaren uit een oud register niet', () => {
    const na = (klachten: readonly ReturnType<typeof klacht>[]) =>
      uitslag('jaarlijks-geevalueerd', { klachten }, '2029-01-02');
    expect(na([klacht()])).toEqual(['jaar-2026 nee', 'jaar-2027 nee']);
    expect(na([klacht({ herkomstbestand: 'oud.csv' })])).toEqual([]);
  });
  test('R5.3.2b (5.3.2): beoordeeld op het meetmoment wel, een dag later niet; wat nog niet is uitgevoerd telt niet', () => {
    const gemeten = { uitgevoerdOp: '2026-06-01', meetmoment: '2026-09-01' };
    expect(opMaatregel('maatregel-beoordeeld', { ...gemeten, beoordeeldOp: '2026-09-01' })).toEqual(ja);
    expect(opMaatregel('maatregel-beoordeeld', { ...gemeten, beoordeeldOp: '2026-09-02' })).toEqual(nee);
    expect(opMaatregel('maatregel-beoordeeld', { ...gemeten, uitgevoerdOp: null })).toEqual([]);
  });
  test('R5.3.2c (5.3.2): wie terugkoppeling zou krijgen heeft die gekregen; staat er niemand, dan telt het niet', () => {
    const vast = { vastgesteldOp: '2027-02-01', terugkoppelingAan: [bea.id] };
    const over = (anders: Parameters<typeof jaar>[1]) =>
      uitslag('teruggekoppeld', { jaarevaluatie: [jaar(2026, anders)] });
    expect(over({ ...vast, terugkoppelingOp: '2027-02-03' })).toEqual(['jaar-2026 ja']);
    expect(over(vast)).toEqual(['jaar-2026 nee']);
    expect(over({ ...vast, terugkoppelingAan: [] })).toEqual([]);
  });
  test('R5.3.2d (5.3.2): wat bijgesteld of vervangen moest worden heeft een opvolger', () => {
    const bij = maatregel({ vervolg: 'bijstellen' });
    const opvolger = maatregel({ id: 'M-9-1', nummer: 'M2027-01', opvolgerVan: 'M2026-01' });
    expect(uitslag('bijgesteld', { maatregelen: [bij, opvolger] })).toEqual(ja);
    expect(uitslag('bijgesteld', { maatregelen: [bij] })).toEqual(nee);
    expect(opMaatregel('bijgesteld', { vervolg: 'vervangen' })).toEqual(nee);
    expect(opMaatregel('bijgesteld', { vervolg: 'sluiten' })).toEqual([]);
  });
});
