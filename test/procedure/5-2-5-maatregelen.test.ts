// Hoe gaat een maatregel van voorstel tot opvolger, en wie mag wat wanneer? (5.2.5, 5.3.2, D10, I-12, I-13, A-17)
import { describe, expect, it } from '@jest/globals';
import { datumklok, herinnerVandaag } from '../../src/procedure/klokken';
import { systeem } from '../../src/procedure/persoon';
import type { Maatregel } from '../../src/procedure/rijen';
import { anna, bea, dirk, kalender, nico } from './mensen';
import { maatregelBekendmaken, maatregelBeoordelen, maatregelBesluiten, maatregelUitvoeren } from './stappen';
import { tot } from './verhaal';
import type { Regel, Verhaal } from './verhaal';

const voorgesteld = (): { m: Verhaal; rij: () => Maatregel } => {
  const verhaal = tot('bespreken');
  const id = verhaal.rijen().maatregelen[0]?.id ?? '';
  const rij = (): Maatregel => {
    const gevonden = verhaal.rijen().maatregelen.find((x) => x.id === id);
    if (gevonden === undefined) throw new Error('geen maatregel');
    return gevonden;
  };
  return { m: verhaal.opDossier(id), rij };
};
const na = (...regels: readonly (readonly [string, typeof dirk, Regel])[]): ReturnType<typeof voorgesteld> => {
  const spel = voorgesteld();
  for (const [dag, wie, regel] of regels) expect(spel.m.doe(dag, wie, regel)).toEqual([]);
  return spel;
};
const besloten = ['2026-05-07', dirk, maatregelBesluiten()] as const;
const bekend = ['2026-05-07', dirk, maatregelBekendmaken()] as const;
const klaar = ['2026-05-28', bea, maatregelUitvoeren()] as const;

describe('artikel 5.2.5: de directie beslist', () => {
  it('I-12, R5.2.5e (5.2.5): vastgesteld heeft tekst, soort, bron, eigenaar, einddatum, meetmoment en besluit', () => {
    expect(na(besloten).rij()).toMatchObject({
      ...{ status: 'Vastgesteld', bron: 'overleg', soort: 'preventief', eigenaar: bea.id, einddatum: '2026-06-01' },
      ...{
        meetmoment: '2026-12-01',
        besluitOp: '2026-05-07',
        besluitDoor: dirk.id,
        overweging: 'Betaalbaar en nodig.',
      },
    });
  });
  it.each(['eigenaar', 'einddatum', 'meetmoment'])('I-12 (5.2.5): zonder %s wordt niets vastgesteld', (veld) => {
    expect(voorgesteld().m.doe('2026-05-07', dirk, maatregelBesluiten({ [veld]: null }))).toEqual([
      '5.2.5 vaststelling-onvolledig eigenaar',
    ]);
  });
  it('5.2.5: einddatum vandaag mag, gisteren niet; meten voor het einde niet', () => {
    const doe = (anders: object): readonly string[] =>
      voorgesteld().m.doe('2026-05-07', dirk, maatregelBesluiten({ ...anders }));
    expect(doe({ einddatum: '2026-05-07' })).toEqual([]);
    const nee = ['5.2.5 einddatum-ongeldig einddatum'];
    expect([doe({ einddatum: '2026-05-06' }), doe({ meetmoment: '2026-05-31' })]).toEqual([nee, nee]);
  });
  it('R5.2.5e (5.2.5): de eigenaar werkt er nog', () => {
    const nee = ['5.2.5 eigenaar-onbekend eigenaar'];
    for (const eigenaar of ['ina@voorbeeld.example', 'niemand@voorbeeld.example'])
      expect(voorgesteld().m.doe('2026-05-07', dirk, maatregelBesluiten({ eigenaar }))).toEqual(nee);
  });
  it('5.2.5: aanhouden heeft een datum na vandaag en kan later alsnog worden vastgesteld', () => {
    const { m, rij } = voorgesteld();
    const uit = (aangehoudenTot: string): Regel => [
      'maatregelBesluiten',
      { besluit: 'aangehouden', overweging: 'Later.', aangehoudenTot },
    ];
    expect(m.doe('2026-05-07', dirk, uit('2026-05-07'))).toEqual(['5.2.5 aanhouding-zonder-datum aangehoudenTot']);
    expect(m.doe('2026-05-07', dirk, uit('2026-05-08'))).toEqual([]);
    expect(rij().status).toBe('Aangehouden');
    expect(m.doe('2026-05-08', dirk, maatregelBesluiten())).toEqual([]);
  });
  it('R5.3.2b (5.2.5): uren en het overwogen alternatief liggen vast, als bewijs bij de doelmatigheid', () => {
    const besluit = maatregelBesluiten({ urenBegroot: '8', alternatief: 'Niets doen.' });
    const spel = na(['2026-05-07', dirk, besluit], bekend, [
      '2026-05-28',
      bea,
      maatregelUitvoeren({ urenWerkelijk: '11' }),
    ]);
    expect(spel.rij()).toMatchObject({ urenBegroot: 8, urenWerkelijk: 11, alternatief: 'Niets doen.' });
  });
  it('5.2.5: een afgewezen voorstel wordt bekendgemaakt en is dan gesloten', () => {
    const spel = na(['2026-05-07', dirk, ['maatregelBesluiten', { besluit: 'afgewezen', overweging: 'Te duur.' }]]);
    expect(spel.m.doe('2026-05-07', dirk, maatregelBekendmaken({ bekendgemaaktVia: 'intern overleg' }))).toEqual([]);
    expect(spel.rij()).toMatchObject({ status: 'Gesloten', geslotenOp: '2026-05-07' });
  });
  it('5.2.5: niemand anders beslist; wie niets met de maatregel heeft ziet hem niet', () => {
    expect(voorgesteld().m.doe('2026-05-07', nico, maatregelBesluiten())).toEqual(['5.2.5 geen-recht -']);
    expect(voorgesteld().m.doe('2026-05-07', anna, maatregelBesluiten())).toEqual(['5.1.4 niet-gevonden -']);
  });
  it('R5.2.5c (5.2.5): elk besluit heeft een overweging van bedrijfsvoering, en is van de directie', () => {
    const zonder = maatregelBesluiten({ overweging: '' });
    expect(voorgesteld().m.doe('2026-05-07', dirk, zonder)).toEqual(['5.2.5 veld-verplicht overweging']);
    expect(voorgesteld().m.doe('2026-05-07', nico, maatregelBesluiten())).toEqual(['5.2.5 geen-recht -']);
    expect(na(besloten).rij()).toMatchObject({ status: 'Vastgesteld', overweging: 'Betaalbaar en nodig.' });
  });
  it('R5.2.1f, A-17 (5.2.5): ook de behandelaar (advies) en de directie stellen voor, met hun bron en een volgend nummer', () => {
    const verhaal = tot('bevindingen');
    const voorstel = { soort: 'corrigerend', oorzaak: 'planning en tijd', tekst: 'Planbord.' };
    for (const wie of [bea, dirk])
      expect(verhaal.doe('2026-04-22', wie, ['maatregelVoorstellen', voorstel])).toEqual([]);
    expect(verhaal.rijen().maatregelen.map((m) => [m.nummer, m.bron, m.status])).toEqual([
      ['M2026-01', 'advies', 'Voorgesteld'],
      ['M2026-02', 'directie', 'Voorgesteld'],
    ]);
  });
});

describe('artikel 5.2.5: bekendmaken en uitvoeren', () => {
  it('5.2.5: bekendmaken na het besluit en niet morgen; een notitie zegt vanaf wanneer', () => {
    const doe = (anders: object): readonly string[] =>
      na(besloten).m.doe('2026-05-08', dirk, maatregelBekendmaken({ ...anders }));
    const nee = ['5.2.5 bekendmaking-ongeldig bekendgemaaktOp'];
    expect([doe({ bekendgemaaktOp: '2026-05-06' }), doe({ bekendgemaaktOp: '2026-05-09' })]).toEqual([nee, nee]);
    expect(doe({ ingangsdatum: null })).toEqual(['5.2.5 notitie-zonder-ingangsdatum ingangsdatum']);
  });
  it('5.2.5: de notitie gaat naar elke actieve medewerker', () => {
    const { m, rij } = na(besloten, bekend);
    expect(rij()).toMatchObject({ status: 'Bekendgemaakt', bekendgemaaktVia: 'interne notitie' });
    const actief = m
      .rijen()
      .medewerkers.filter((x) => x.actief)
      .map((x) => x.id);
    expect(
      m
        .rijen()
        .berichten.filter((b) => b.soort === 'L9')
        .map((b) => b.adres),
    ).toEqual(actief);
  });
  it('5.2.5: een bezorgde of mislukte notitie hoort bij geen dossier en maakt er ook geen', () => {
    const { m } = na(besloten, bekend);
    const notities = m.rijen().berichten.filter((b) => b.soort === 'L9');
    for (const [i, { id }] of notities.entries()) {
      const invoer = { bericht: id, verzondenOp: '2026-05-07', gelukt: i > 0, fout: i > 0 ? null : 'geen verbinding' };
      expect(m.opDossier('').doe('2026-05-07', systeem, ['verzonden', invoer])).toEqual([]);
    }
    expect(m.rijen().klachten.map((k) => k.id)).toEqual(['dossier-1']);
    expect(m.rijen().berichten.filter((b) => b.soort === 'L9' && b.status === 'verzonden')).toHaveLength(
      notities.length - 1,
    );
  });
  it('5.2.5d: voor de bekendmaking begint niemand', () => {
    for (const regel of [['maatregelVoortgang', { voortgang: 'Begonnen.' }], maatregelUitvoeren()] as const)
      expect(na(besloten).m.doe('2026-05-28', bea, regel)).toEqual(['5.2.5 verkeerde-fase -']);
  });
  it('5.2.5: de eigenaar meldt voortgang; alleen de directie verplaatst de einddatum, met reden en niet naar gisteren', () => {
    const { m, rij } = na(besloten, bekend, ['2026-05-20', bea, ['maatregelVoortgang', { voortgang: 'Half klaar.' }]]);
    expect(rij().status).toBe('In uitvoering');
    const naar = (einddatum: string, verplaatsReden: string | null = 'Levering te laat.'): Regel => [
      'maatregelVerplaatsen',
      { einddatum, verplaatsReden },
    ];
    expect(m.doe('2026-05-20', bea, naar('2026-07-01'))).toEqual(['5.2.5 geen-recht -']);
    expect(m.doe('2026-05-20', dirk, naar('2026-07-01', null))).toEqual(['5.2.5 veld-verplicht verplaatsReden']);
    expect(m.doe('2026-05-20', dirk, naar('2026-05-19'))).toEqual(['5.2.5 einddatum-ongeldig einddatum']);
    expect(m.doe('2026-05-20', dirk, naar('2026-07-01'))).toEqual([]);
  });
  it('R5.2.5f (5.2.5): een gewijzigd document is verspreid, aan wie en wanneer, of er is geen wijziging', () => {
    const doe = (anders: object): readonly string[] =>
      na(besloten, bekend).m.doe('2026-05-28', bea, maatregelUitvoeren({ ...anders }));
    const documenten = 'Handboek';
    expect(doe({ documenten })).toEqual(['5.2.5 documenten-niet-verspreid verspreidAan']);
    expect(doe({ documenten, verspreidAan: [anna.id], verspreidOp: '2026-05-28' })).toEqual([]);
    expect(doe({ documenten: 'Geen documentwijziging' })).toEqual([]);
    expect(doe({ uitgevoerdOp: '2026-05-29' })).toEqual(['5.2.5 uitvoering-ongeldig uitgevoerdOp']);
  });
});

describe('artikel 5.3.2: juistheid, doeltreffendheid en doelmatigheid', () => {
  const beoordeel = (anders: object): readonly string[] =>
    na(besloten, bekend, klaar).m.doe('2026-12-01', dirk, maatregelBeoordelen({ ...anders }));
  it('I-13 (5.3.2): wat niet werkte is niet doelmatig, en vraagt een vervolg met reden', () => {
    const niet = { doeltreffendheid: 'niet doeltreffend' };
    expect(beoordeel(niet)).toEqual(['5.3.2 doelmatig-zonder-doel doelmatigheid', '5.3.2 vervolg-ontbreekt vervolg']);
    const zonde = { ...niet, doelmatigheid: 'niet doelmatig' };
    expect(beoordeel({ ...zonde, vervolg: 'intrekken' })).toEqual(['5.3.2 vervolg-zonder-reden vervolgReden']);
    expect(beoordeel({ ...zonde, vervolg: 'bijstellen', vervolgReden: 'Het moet digitaal worden.' })).toEqual([]);
  });
  it('I-13 (5.3.2): sluiten kan alleen met drie oordelen; "nog niet" krijgt een nieuw meetmoment', () => {
    const nog = { doeltreffendheid: 'nog niet te beoordelen' };
    expect(beoordeel(nog)).toEqual(['5.3.2 meetmoment-ontbreekt meetmoment']);
    const { m, rij } = na(besloten, bekend, klaar, [
      '2026-12-01',
      dirk,
      maatregelBeoordelen({ ...nog, meetmoment: '2027-03-01' }),
    ]);
    expect(m.doe('2026-12-01', dirk, ['maatregelSluiten', {}])).toEqual(['5.3.2 oordelen-onvolledig -']);
    expect(m.doe('2027-03-01', dirk, maatregelBeoordelen())).toEqual([]);
    expect(m.doe('2027-03-01', dirk, ['maatregelSluiten', {}])).toEqual([]);
    expect(rij()).toMatchObject({ status: 'Gesloten', geslotenOp: '2027-03-01', meetmoment: '2027-03-01' });
  });
  it('R5.3.2d (5.3.2): bijstellen geeft een opvolger met eigen nummer, de oude blijft staan', () => {
    const { m } = na(besloten, bekend, klaar, ['2026-12-01', dirk, maatregelBeoordelen()]);
    expect(m.doe('2026-12-02', dirk, ['maatregelBijstellen', { tekst: 'Digitaal tekenen.' }])).toEqual([]);
    expect(m.rijen().maatregelen).toMatchObject([
      { nummer: 'M2026-01', status: 'Bijgesteld', tekst: 'Vervanger aanwijzen voor het tekenen.' },
      {
        nummer: 'M2026-02',
        status: 'Voorgesteld',
        opvolgerVan: 'M2026-01',
        bron: 'jaarevaluatie',
        klachtnummers: ['K2026-001'],
      },
    ]);
  });
});

describe('D10 (5.2.5): de klok van een maatregel', () => {
  it('D10: einde zaterdag 6 juni 2026: de dag zelf blijft, de actie is vrijdag 5 juni; dan en daarna een herinnering', () => {
    const wat = {
      naam: 'D10',
      titel: 'Uitvoeren',
      artikel: '5.2.5',
      begin: '2026-05-07',
      einde: '2026-06-06',
    } as const;
    const klok = datumklok(wat, { kalender, vandaag: '2026-06-05' });
    expect(klok).toMatchObject({ naam: 'D10', einde: '2026-06-06', actiedatum: '2026-06-05', status: 'loopt' });
    if (klok === null) throw new Error('geen klok');
    expect(
      ['2026-06-04', '2026-06-05', '2026-06-08'].map((d) => herinnerVandaag(klok, d, '2026-06-03', kalender)),
    ).toEqual([true, true, true]);
    expect(datumklok(wat, { kalender, vandaag: '2026-06-08' })?.status).toBe('te laat');
  });
});
