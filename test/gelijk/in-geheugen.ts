// Hoe loopt een opname in het geheugen? Zo ziet wie haar maakt meteen wat er van elke gebeurtenis komt, en of een ander register hetzelfde wordt.
import { ochtendronde } from '../../src/loket/herinneringen';
import { behandel } from '../../src/loket/loket';
import { merkVerzonden } from '../../src/loket/postvak';
import type { Post } from '../../src/loket/postvak';
import type { Kladblok } from '../../src/loket/kladblok';
import { ruimKladblokOp } from '../../src/loket/kladblok-opruimen';
import type { Deur, Omgeving } from '../../src/loket/stand-van-zaken';
import { geheugenkladblok } from '../../src/voorbeeld/geheugenkladblok';
import type { Register } from '../../src/register/register';
import { maakZout } from '../../src/voorbeeld/toeval';
import { minsteBouw } from '../../src/register/versie';
import { geheugenregister } from '../register/geheugen-register';
import type { Geheugenregister } from '../register/geheugen-register';
import type { Brief, Gebeurtenis } from './opname';
import { postfout } from './opname';

type Met<S extends Gebeurtenis['soort']> = Extract<Gebeurtenis, { readonly soort: S }>;
/** What somebody does with his hands, on a place that has rows. */
export interface Hand {
  readonly typ: (wat: Met<'typ'>) => void;
  readonly verwijder: (wat: Met<'verwijder'>) => void;
  readonly sorteer: (wat: Met<'sorteer'>) => void;
}

export interface Spelen {
  readonly speel: (gebeurtenis: Gebeurtenis) => string | undefined;
  readonly brieven: Brief[];
}

/** Plays on a register without a host of its own; the same seed gives the same salt, so that even the hashes are equal. */
export const speelOp = (register: Register, hand: Hand, zaad: number, kladblok: Kladblok): Spelen => {
  const zout = maakZout(zaad);
  const brieven: Brief[] = [];
  let hapert = false;
  const bezorg = (omgeving: Omgeving, post: readonly Post[]): void => {
    for (const p of post) {
      if (!hapert) brieven.push({ aan: p.adres, onderwerp: p.onderwerp, tekst: p.tekst });
      merkVerzonden(register, omgeving, p, hapert ? postfout : null);
    }
  };
  const omgeving = (nu: string): Omgeving => ({ nu, vandaag: nu.slice(0, 10), zout });
  const verzoek = ({ nu, wie, tekst }: Met<'verzoek'>): string => {
    const deur: Deur = { ...omgeving(nu), email: wie, bouw: minsteBouw, kladblok };
    const { antwoord, post } = behandel(register, deur, tekst);
    bezorg(deur, post);
    return antwoord;
  };
  const ronde = (nu: string): void => {
    bezorg(omgeving(nu), ochtendronde(register, omgeving(nu)));
    ruimKladblokOp(kladblok, register, nu.slice(0, 10));
  };
  return {
    brieven,
    speel: (g) => {
      if (g.soort === 'verzoek') return verzoek(g);
      if (g.soort === 'ronde') ronde(g.nu);
      if (g.soort === 'post') hapert = g.hapert;
      if (g.soort === 'typ') hand.typ(g);
      if (g.soort === 'verwijder') hand.verwijder(g);
      if (g.soort === 'sorteer') hand.sorteer(g);
      return undefined;
    },
  };
};

const inGeheugen = ({ bladen }: Geheugenregister): Hand => ({
  typ: ({ tabel, id, sleutel, waarde }) =>
    void (bladen[tabel] = bladen[tabel].map((r) => (r.id === id ? { ...r, [sleutel]: waarde } : r))),
  verwijder: ({ tabel, id }) => void (bladen[tabel] = bladen[tabel].filter((r) => r.id !== id)),
  sorteer: () => undefined,
});

export const geheugenplek = (zaad: number): Spelen & { readonly register: Geheugenregister } => {
  const register = geheugenregister();
  return { register, ...speelOp(register, inGeheugen(register), zaad, geheugenkladblok()) };
};
