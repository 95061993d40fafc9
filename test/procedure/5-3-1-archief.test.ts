// Laat de directie het besproken dossier archiveren, en ligt het daarna vast? (artikel 5.3.1)
import { describe, expect, it } from '@jest/globals';
import { stappen } from '../../src/procedure/stappen';
import { anna, bea, desi, dirk, nico } from './mensen';
import { gewoon } from './invoer';
import type { Hoofdstap } from './invoer';
import { tevredenheidVragen } from './stappen';
import { probeer, tot } from './verhaal';

describe('artikel 5.3.1: archiveren', () => {
  it('T20 (5.3.1): een besproken dossier gaat naar het archief, met de dag; er is niets meer te doen', () => {
    expect(tot('archiveren').klacht()).toMatchObject({
      fase: 'Gearchiveerd',
      gearchiveerdOp: '2026-05-07',
      uitkomst: 'gegrond',
      volgendeStap: null,
      actieBij: null,
      actiedatum: null,
      openBrief: null,
    });
  });
  it('5.3.1: alleen de directie archiveert', () => {
    const door = (wie: typeof bea): readonly string[] => tot('bespreken').doe('2026-05-07', wie, ['archiveren', {}]);
    expect([door(dirk), door(desi)]).toEqual([[], []]);
    expect([door(bea), door(anna), door(nico)]).toEqual([
      ['5.3.1 geen-recht -'],
      ['5.3.1 geen-recht -'],
      ['5.3.1 geen-recht -'],
    ]);
  });
  it.each(['berichten', 'nietInBehandeling', 'besluiten', 'registreren'] as const)(
    '5.3.1: na de stap %s kan het nog niet: eerst bespreken',
    (stap) => {
      expect(probeer(tot(stap), 'archiveren')).toEqual(['5.3.1 verkeerde-fase -']);
    },
  );
  it('5.3.1: een gearchiveerd dossier verandert door geen enkele stap meer', () => {
    const verhaal = tot('archiveren');
    const voor = verhaal.klacht();
    for (const stap of Object.keys(gewoon) as Hoofdstap[]) {
      const artikel = stappen.find((s) => s.naam === stap)?.artikel ?? '';
      const nee = verhaal.doe('2026-05-08', stap === 'bevindingen' ? bea : dirk, [stap, gewoon[stap]]);
      // A letter that went missing can still be recorded as posted; without one there is nothing to do.
      const waarom = stap === 'posten' ? 'geen-brief-op-de-post' : 'verkeerde-fase';
      expect(nee).toEqual([`${artikel} ${waarom} -`]);
    }
    expect(verhaal.klacht()).toBe(voor);
  });
  it('5.3.1: archiveren vraagt geen invoer, en neemt er ook geen aan', () => {
    expect(probeer(tot('bespreken'), 'archiveren', { leerpunt: 'anders' })).toEqual(['5.3.1 onbekend-veld -']);
  });
  it('5.3.1: met een brief die nog op de post moet, of een e-mail die nog niet weg is, gaat het dossier niet in het archief', () => {
    for (const verzendwijze of ['post', 'e-mail']) {
      const verhaal = tot('bespreken');
      verhaal.doe('2026-05-07', dirk, tevredenheidVragen({ verzendwijze }));
      expect(probeer(verhaal, 'archiveren')).toEqual(['5.3.1 brief-nog-niet-verzonden -']);
      verhaal.bezorg('2026-05-07');
      if (verzendwijze === 'post') verhaal.doe('2026-05-07', dirk, ['posten', { gepostOp: '2026-05-07' }]);
      expect(probeer(verhaal, 'archiveren')).toEqual([]);
    }
  });
});
