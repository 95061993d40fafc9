// Leest een opdracht evenveel rijen in een groot register als in een klein, en nooit het hele logboek? (DESIGN: reads per command)
import { describe, expect, it } from '@jest/globals';
import type { Lezer, Register, Schrijver } from '../../src/register/register';
import { tabellen, tabelnamen } from '../../src/register/tabellen';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { doe, weg } from '../bench/opdrachten';
import { vandaag } from '../bench/registers';

interface Geteld {
  rijen: number;
  helelog: number;
}

/** Small tables are read whole by every command, so only the others count. */
const metTeller = (register: Register): { readonly register: Register; readonly geteld: Geteld } => {
  const geteld: Geteld = { rijen: 0, helelog: 0 };
  const luister = <L extends Lezer>(lezer: L): L => ({
    ...lezer,
    lees: (vraag) => {
      const uit = lezer.lees(vraag);
      for (const t of tabelnamen) geteld.rijen += tabellen[t].klein ? 0 : uit[t].length;
      return uit;
    },
    logboek: (dossier) => {
      geteld.helelog += dossier === undefined ? 1 : 0;
      return lezer.logboek(dossier);
    },
  });
  const geteldRegister: Register = {
    ...luister(register),
    exclusief: (werk) => register.exclusief((schrijver: Schrijver) => werk(luister(schrijver))),
  };
  return { register: geteldRegister, geteld };
};

const perStap = (aantal: number): readonly (readonly [string, Geteld])[] => {
  const vol = geheugenregister();
  vulVoorbeeld(vol, { aantal, zaad: 1, vandaag });
  const { register, geteld } = metTeller(vol);
  return weg.map(([stap, invoer]) => {
    Object.assign(geteld, { rijen: 0, helelog: 0 });
    doe(register, 'leesmaat-dossier', stap, invoer('leesmaat-dossier'));
    return [stap, { ...geteld }] as const;
  });
};

describe('5.1.4: een opdracht in een groot register', () => {
  const [klein, groot] = [perStap(20), perStap(120)];

  it('5.1.4: leest evenveel rijen als in een klein register, en schrijft zonder het logboek te lezen', () => {
    expect(groot).toEqual(klein);
    expect(groot.map(([stap, { helelog }]) => [stap, helelog])).toEqual(weg.map(([stap]) => [stap, 0]));
    expect(Math.max(...groot.map(([, { rijen }]) => rijen))).toBeLessThan(40);
  });
});
