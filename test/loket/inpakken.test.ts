// Komt uit een klein verstuurd antwoord precies wat erin ging, en is het echt klein? (5.3.2)
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { evaluatiebeeld, evaluatiepak } from '../../src/loket/evaluatiebeeld';
import { pakIn } from '../../src/loket/inpakken';
import { maakStand } from '../../src/loket/stand-van-zaken';
import { pakUit } from '../../src/loket/uitpakken';
import { evaluatietabellen } from '../../src/loket/vragen/directie';
import { leesZuiver } from '../../src/register/lezen';
import { leegLeesvraag } from '../../src/register/register';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { dirk } from '../../src/voorbeeld/personages';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';

/** As it comes over the line. */
const overDeLijn = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;

describe('artikel 5.3.2: de evaluatie gaat klein over de lijn', () => {
  it('5.3.2: uit het pak komt precies wat erin ging', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.string()), (waarde, eerst) => {
        const heen = overDeLijn(waarde);
        expect(pakUit(overDeLijn(pakIn(heen, eerst)))).toEqual(heen);
      }),
      { numRuns: 200 },
    );
  });
  it('5.3.2: ook van een heel jaar, in minder dan de helft van de ruimte', () => {
    const register = geheugenregister();
    vulVoorbeeld(register, { aantal: 60, zaad: 1, vandaag: '2026-11-25' });
    const { rijen } = leesZuiver(register, { ...leegLeesvraag, heel: evaluatietabellen });
    const deur = { nu: '2026-11-25T09:00:00', vandaag: '2026-11-25', zout: () => '0'.repeat(32) };
    const stand = maakStand(rijen, deur, dirk);
    const [heel, pak] = [evaluatiebeeld(stand, 2025, 0), evaluatiepak(stand, 2025, 0)];
    expect(pakUit(overDeLijn(pak))).toEqual(overDeLijn(heel));
    expect(JSON.stringify(pak).length).toBeLessThan(JSON.stringify(heel).length / 2);
  });
});
