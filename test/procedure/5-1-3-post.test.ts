// Wanneer is een brief op papier, of een e-mail die niet lukte, echt verzonden? (artikel 5.1.3, besluit 9)
import { describe, expect, it } from '@jest/globals';
import { systeem } from '../../src/procedure/persoon';
import { dossier, gewoon } from './invoer';
import { anna, bea, desi, dirk } from './mensen';
import { klok } from './klokken';
import { begin, probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const perPost = { verzendwijze: 'post' };
/** Admitted on Friday 3 April; the letter lies ready to be posted. */
const opDePost = (): Verhaal => tot('toelaten', { toelaten: perPost });
const poste = (verhaal: Verhaal, dag: string, gepostOp: string, wie = dirk): readonly string[] =>
  verhaal.doe(dag, wie, ['posten', { gepostOp }]);

describe('artikel 5.1.3: een brief op papier', () => {
  it('5.1.3: wacht op de post; D1 loopt door en de directie ziet de brief staan', () => {
    const verhaal = opDePost();
    expect(verhaal.berichten('L2')).toMatchObject([
      { via: 'post', status: 'op de post te doen', adres: 'Postbus 1, 2160 AA Lisse', verzondenOp: null },
    ]);
    expect(verhaal.klacht()).toMatchObject({ openBrief: 'L2', ontvangstberichtVerzondenOp: null });
    expect(klok(verhaal.klacht(), 'D1', '2026-04-09')).toBe('do 9-4-2026 loopt');
  });
  it('5.1.3: telt als verzonden op de vastgelegde dag, ook als dat een dag later wordt vastgelegd', () => {
    const verhaal = opDePost();
    expect(poste(verhaal, '2026-04-08', '2026-04-07')).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ openBrief: null, ontvangstberichtVerzondenOp: '2026-04-07' });
    expect(verhaal.berichten('L2')).toMatchObject([{ status: 'verzonden', verzondenOp: '2026-04-07', fout: null }]);
    expect(poste(verhaal, '2026-04-08', '2026-04-07')).toEqual(['5.1.3 geen-brief-op-de-post -']);
  });
  it('5.1.3: mag niet morgen verzonden zijn (woensdag 8 april), wel vandaag (dinsdag 7 april)', () => {
    expect(poste(opDePost(), '2026-04-07', '2026-04-08')).toEqual(['5.1.3 postdatum-ongeldig gepostOp']);
    expect(poste(opDePost(), '2026-04-07', '2026-04-07')).toEqual([]);
  });
  it('5.1.3: mag niet verzonden zijn voordat de brief er was (donderdag 2 april), wel op die dag (vrijdag 3 april)', () => {
    expect(poste(opDePost(), '2026-04-07', '2026-04-02')).toEqual(['5.1.3 postdatum-ongeldig gepostOp']);
    expect(poste(opDePost(), '2026-04-07', '2026-04-03')).toEqual([]);
  });
  it('5.1.3: al op de post gedaan bij het besluit: dan is hij meteen verzonden', () => {
    const verhaal = tot('toelaten', { toelaten: { ...perPost, gepostOp: '2026-04-03' } });
    expect(verhaal.klacht()).toMatchObject({ openBrief: null, ontvangstberichtVerzondenOp: '2026-04-03' });
    expect(verhaal.berichten('L2')).toMatchObject([{ status: 'verzonden', verzondenOp: '2026-04-03' }]);
  });
  it('5.1.4: een brief heeft een nummer, dus is niet op de post voor de registratie (donderdag 2 april)', () => {
    const verhaal = tot('registreren');
    const op = (gepostOp: string): readonly string[] => probeer(verhaal, 'toelaten', { ...perPost, gepostOp });
    expect(op('2026-04-02')).toEqual(['5.1.3 postdatum-ongeldig gepostOp']);
    expect(op('2026-04-04')).toEqual(['5.1.3 postdatum-ongeldig gepostOp']);
    expect(op('2026-04-03')).toEqual([]);
  });
  it('5.1.3: bij een e-mail telt een ingevulde postdatum niet', () => {
    const verhaal = tot('registreren');
    expect(probeer(verhaal, 'toelaten', { gepostOp: '2026-04-03' })).toEqual([]);
    expect(verhaal.berichten('L2')).toMatchObject([{ via: 'e-mail', status: 'te verzenden', verzondenOp: null }]);
  });
  it('5.1.3: de brief blijft te posten als het dossier intussen verder is, ook na de afhandeling', () => {
    const verhaal = tot('berichten', { toelaten: perPost });
    expect(verhaal.klacht()).toMatchObject({ fase: 'Afgehandeld', openBrief: 'L2' });
    expect(poste(verhaal, '2026-04-24', '2026-04-24')).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      fase: 'Afgehandeld',
      openBrief: null,
      ontvangstberichtVerzondenOp: '2026-04-24',
      berichtVerzondenOp: '2026-04-24',
    });
  });
  it('5.1.3: liggen er twee brieven, dan wordt elk met een eigen dag vastgelegd, de oudste eerst', () => {
    const verhaal = tot('berichten', { toelaten: perPost, berichten: perPost });
    expect(verhaal.klacht()).toMatchObject({ fase: 'Besloten', openBrief: 'L2' });
    expect(poste(verhaal, '2026-04-28', '2026-04-07')).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ openBrief: 'L6', ontvangstberichtVerzondenOp: '2026-04-07' });
    expect(poste(verhaal, '2026-04-28', '2026-04-27')).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Afgehandeld', openBrief: null, berichtVerzondenOp: '2026-04-27' });
  });
  it('5.1.3: de directie legt de verzending vast; behandelaar en ontvanger niet', () => {
    const verhaal = opDePost();
    expect(poste(verhaal, '2026-04-07', '2026-04-07', bea)).toEqual(['5.1.3 geen-recht -']);
    expect(poste(verhaal, '2026-04-07', '2026-04-07', anna)).toEqual(['5.1.3 geen-recht -']);
    expect(poste(verhaal, '2026-04-07', '2026-04-07', desi)).toEqual([]);
  });
});

describe('artikel 5.1.3: een e-mail die niet lukt', () => {
  const naPogingen = (aantal: number): Verhaal => {
    const verhaal = tot('registreren');
    probeer(verhaal, 'toelaten');
    for (let i = 0; i < aantal; i += 1) expect(verhaal.bezorg('2026-04-07', false)).toEqual([]);
    return verhaal;
  };
  it('5.1.3: wordt na vier mislukte pogingen nog geprobeerd', () => {
    const verhaal = naPogingen(4);
    expect(verhaal.berichten('L2')).toMatchObject([{ status: 'te verzenden', pogingen: 4, fout: 'geen verbinding' }]);
    expect(verhaal.klacht().openBrief).toBeNull();
    expect(verhaal.bezorg('2026-04-07')).toEqual([]);
    expect(verhaal.berichten('L2')).toMatchObject([{ status: 'verzonden', fout: null }]);
  });
  it('5.1.3: is na vijf mislukte pogingen een taak voor een mens, die hem op de post kan doen', () => {
    const verhaal = naPogingen(5);
    expect(verhaal.berichten('L2')).toMatchObject([{ status: 'mislukt', pogingen: 5 }]);
    expect(verhaal.klacht()).toMatchObject({ openBrief: 'L2', ontvangstberichtVerzondenOp: null });
    expect(poste(verhaal, '2026-04-08', '2026-04-08')).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ openBrief: null, ontvangstberichtVerzondenOp: '2026-04-08' });
  });
  it('5.1.3: een mislukt seintje aan een collega is geen brief die op de post moet', () => {
    const verhaal = naPogingen(4);
    expect(verhaal.bezorg('2026-04-07')).toEqual([]);
    const seintjes = verhaal
      .rijen()
      .berichten.map((b) => (b.soort === 'L13' ? { ...b, status: 'mislukt' as const } : b));
    const daarna = begin({ ...verhaal.rijen(), berichten: seintjes });
    expect(poste(daarna, '2026-04-08', '2026-04-08')).toEqual(['5.1.3 geen-brief-op-de-post -']);
    expect(probeer(daarna, 'bevindingen')).toEqual([]);
    expect(daarna.klacht().openBrief).toBeNull();
  });
  it('5.1.3: een mislukt seintje verandert niets aan het dossier; een mislukte brief werkt het bij', () => {
    const verhaal = tot('registreren');
    probeer(verhaal, 'toelaten');
    const merk = (bericht: string): unknown =>
      verhaal.beslis('2026-04-07', systeem, {
        versie: 0,
        stappen: [{ stap: 'verzonden', invoer: { bericht, verzondenOp: '2026-04-07', gelukt: false, fout: 'x' } }],
      });
    const [seintje, brief] = [verhaal.berichten('L13').at(-1)?.id ?? '', verhaal.berichten('L2')[0]?.id ?? ''];
    expect(merk(seintje)).toMatchObject({ wijzigingen: [{ tabel: 'berichten', id: seintje }] });
    expect(merk(brief)).toMatchObject({
      wijzigingen: [
        { tabel: 'berichten', id: brief },
        { tabel: 'klachten', id: dossier },
      ],
    });
  });
});

describe('artikel 5.1.3: alleen wat wacht kan verzonden worden', () => {
  it('5.1.3: hetzelfde bericht kan niet twee keer als verzonden gemerkt worden', () => {
    const verhaal = tot('toelaten');
    const [brief] = verhaal.berichten('L2');
    const regel = ['verzonden', { bericht: brief?.id, verzondenOp: '2026-04-07', gelukt: true }] as const;
    expect(verhaal.doe('2026-04-07', systeem, regel)).toEqual(['besluit 9 bericht-wacht-niet -']);
    expect(verhaal.doe('2026-04-07', systeem, ['verzonden', { ...regel[1], bericht: 'bestaat-niet' }])).toEqual([
      'besluit 9 bericht-wacht-niet -',
    ]);
    expect(verhaal.klacht().ontvangstberichtVerzondenOp).toBe('2026-04-03');
  });
  it('5.1.3: een onbekend bericht kan niet verzonden zijn, ook niet als er een ander wacht', () => {
    const verhaal = tot('registreren');
    probeer(verhaal, 'toelaten');
    const regel = { bericht: 'bestaat-niet', verzondenOp: '2026-04-07', gelukt: true };
    expect(verhaal.doe('2026-04-07', systeem, ['verzonden', regel])).toEqual(['besluit 9 bericht-wacht-niet -']);
  });
  it('5.1.3: bericht, dag en uitslag zijn nodig', () => {
    expect(tot('toelaten').doe('2026-04-07', systeem, ['verzonden', {}])).toEqual([
      '5.1.3 veld-verplicht bericht',
      '5.1.3 veld-verplicht verzondenOp',
      '5.1.3 veld-verplicht gelukt',
    ]);
    expect(tot('toelaten').doe('2026-04-07', dirk, ['posten', gewoon.archiveren])).toEqual([
      '5.1.3 geen-brief-op-de-post -',
    ]);
    expect(opDePost().doe('2026-04-07', dirk, ['posten', {}])).toEqual(['5.1.3 veld-verplicht gepostOp']);
  });
});
