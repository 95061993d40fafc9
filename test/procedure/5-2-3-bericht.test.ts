// Is een klacht pas afgehandeld als er een besluit is, een verslag, en een brief die echt verzonden is? (artikel 5.2.3)
import { describe, expect, it } from '@jest/globals';
import { anna, bea, desi, dirk, nico } from './mensen';
import { gewoon } from './invoer';
import { probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const besloten = (boodschapper = dirk.id): Verhaal => tot('besluiten', { besluiten: { boodschapper } });
const perPost = { verzendwijze: 'post' };

describe('artikel 5.2.3: de afhandeling is vastgelegd en verzonden', () => {
  it('R5.2.3 (5.2.3): zonder afhandelingsverslag gaat er geen bericht uit', () => {
    expect(probeer(besloten(), 'berichten', { afhandelingsverslag: '' })).toEqual([
      '5.2.3 veld-verplicht afhandelingsverslag',
    ]);
  });
  it('T13, R5.1.3e (5.2.3): staat de e-mail klaar, dan is de klacht nog Besloten; na verzending Afgehandeld, met de uitkomst', () => {
    const verhaal = besloten();
    expect(probeer(verhaal, 'berichten')).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      fase: 'Besloten',
      afhandelingsverslag: 'Besluit en excuses verzonden.',
      uitkomst: null,
      berichtVerzondenOp: null,
      afgehandeldOp: null,
      volgendeStap: null,
    });
    expect(verhaal.bezorg('2026-04-27')).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      fase: 'Afgehandeld',
      uitkomst: 'gegrond',
      berichtVerzondenOp: '2026-04-27',
      afgehandeldOp: '2026-04-27',
      ontvangstberichtVerzondenOp: '2026-04-03',
      volgendeStap: 'Bespreking in het intern overleg vastleggen',
      actiedatum: '2026-07-27',
    });
  });
  it('5.2.3: mislukt de e-mail vijf keer, dan blijft het Besloten tot de brief op de post is', () => {
    const verhaal = besloten();
    probeer(verhaal, 'berichten');
    for (let i = 0; i < 5; i += 1) verhaal.bezorg('2026-04-24', false);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Besloten', openBrief: 'L6', berichtVerzondenOp: null });
    expect(verhaal.doe('2026-04-28', dirk, ['posten', { gepostOp: '2026-04-28' }])).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Afgehandeld', afgehandeldOp: '2026-04-28', openBrief: null });
  });
  it('5.2.3: na een mislukte e-mail mag de brief ook opnieuw; de eerste hoeft dan niet meer op de post', () => {
    const verhaal = besloten();
    probeer(verhaal, 'berichten');
    for (let i = 0; i < 5; i += 1) verhaal.bezorg('2026-04-24', false);
    expect(verhaal.doe('2026-04-28', dirk, ['berichten', { ...gewoon.berichten, ...perPost }])).toEqual([]);
    expect(verhaal.berichten('L6').map((b) => b.status)).toEqual(['mislukt', 'op de post te doen']);
    expect(verhaal.doe('2026-04-29', dirk, ['posten', { gepostOp: '2026-04-29' }])).toEqual([]);
    expect(verhaal.berichten('L6').map((b) => b.status)).toEqual(['mislukt', 'verzonden']);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Afgehandeld', openBrief: null, afgehandeldOp: '2026-04-29' });
  });
  it('5.2.3: op papier is het Besloten tot de verzending is vastgelegd', () => {
    const verhaal = besloten();
    expect(probeer(verhaal, 'berichten', perPost)).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Besloten', openBrief: 'L6' });
    verhaal.doe('2026-04-28', dirk, ['posten', { gepostOp: '2026-04-27' }]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Afgehandeld', berichtVerzondenOp: '2026-04-27' });
  });
  it('5.2.2: een bericht kan niet verzonden zijn voor het oordeel: woensdag 22 april niet, donderdag 23 april wel (I-05)', () => {
    const op = (gepostOp: string): readonly string[] => probeer(besloten(), 'berichten', { ...perPost, gepostOp });
    expect(op('2026-04-22')).toEqual(['5.1.3 postdatum-ongeldig gepostOp']);
    expect(op('2026-04-23')).toEqual([]);
    expect(op('2026-04-25')).toEqual(['5.1.3 postdatum-ongeldig gepostOp']);
  });
  it('5.2.3: al op de post gedaan: meteen Afgehandeld op die dag', () => {
    const verhaal = besloten();
    expect(probeer(verhaal, 'berichten', { ...perPost, gepostOp: '2026-04-23' })).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Afgehandeld', afgehandeldOp: '2026-04-23', uitkomst: 'gegrond' });
  });
  it.each(['te verzenden', 'op de post te doen'])(
    '5.2.2: staat er al een brief klaar (%s), dan geen tweede',
    (status) => {
      const verhaal = besloten();
      probeer(verhaal, 'berichten', status === 'te verzenden' ? {} : perPost);
      expect(verhaal.berichten('L6')).toMatchObject([{ status }]);
      expect(probeer(verhaal, 'berichten')).toEqual(['5.2.2 bericht-staat-klaar -']);
      expect(verhaal.klacht().volgendeStap).toBeNull();
    },
  );
  it('5.2.2: een ontvangstbericht dat nog op de post ligt, houdt het besluit niet tegen', () => {
    expect(probeer(tot('besluiten', { toelaten: perPost }), 'berichten')).toEqual([]);
  });
  it('5.1.3: zonder e-mailadres van de klager kan het bericht niet per e-mail', () => {
    const stil = { klagerEmail: '' };
    const verhaal = tot('besluiten', { melden: stil, registreren: stil, toelaten: perPost });
    expect(probeer(verhaal, 'berichten')).toEqual(['5.1.3 geen-verzendadres verzendwijze']);
  });
});

describe('artikel 5.2.2: wie de klager bericht', () => {
  it('5.2.2: de aangewezen boodschapper en de directie', () => {
    expect(besloten(bea.id).doe('2026-04-24', bea, ['berichten', gewoon.berichten])).toEqual([]);
    expect(besloten(nico.id).doe('2026-04-24', nico, ['berichten', gewoon.berichten])).toEqual([]);
    expect(besloten(bea.id).doe('2026-04-24', desi, ['berichten', gewoon.berichten])).toEqual([]);
  });
  it('5.2.2: de behandelaar en de ontvanger niet, als zij niet zijn aangewezen', () => {
    expect(besloten().doe('2026-04-24', bea, ['berichten', gewoon.berichten])).toEqual(['5.2.3 geen-recht -']);
    expect(besloten().doe('2026-04-24', anna, ['berichten', gewoon.berichten])).toEqual(['5.2.3 geen-recht -']);
  });
  it('5.2.2: de boodschapper legt ook de verzending per post vast', () => {
    const verhaal = besloten(bea.id);
    verhaal.doe('2026-04-24', bea, ['berichten', { ...gewoon.berichten, ...perPost }]);
    expect(verhaal.doe('2026-04-24', bea, ['posten', { gepostOp: '2026-04-24' }])).toEqual([]);
  });
});

describe('artikel 5.2.3: geen besluit, geen bericht (I-05)', () => {
  it.each(['registreren', 'toelaten', 'bevindingen', 'nietInBehandeling', 'berichten', 'bespreken'] as const)(
    '5.2.3: na de stap %s kan de klager geen besluit gestuurd worden',
    (stap) => {
      expect(probeer(tot(stap), 'berichten')).toEqual(['5.2.3 verkeerde-fase -']);
    },
  );
});
