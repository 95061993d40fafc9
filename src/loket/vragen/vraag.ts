// Hoe wordt een vraag beantwoord? Lezen, nagaan wie het vraagt, en dan een beeld of een weigering; een vraag verandert het register niet.
import { magInzien } from '../../procedure/onderwerp';
import { handeltAlsDirectie, isBekend } from '../../procedure/persoon';
import type { Stand } from '../../procedure/stand';
import { zaakVan } from '../../procedure/stand';
import { onbekendPersoon, weiger } from '../../procedure/weigering';
import type { Weigering } from '../../procedure/weigering';
import type { Afwijking } from '../../register/afwijking';
import { leesZuiver } from '../../register/lezen';
import { leegLeesvraag } from '../../register/register';
import type { Leesvraag, Register } from '../../register/register';
import type { Antwoord, Antwoorden, Verzoek, Vraag } from '../contract';
import { maakStand } from '../stand-van-zaken';
import type { Deur } from '../stand-van-zaken';

export type Beantwoorder<V extends Vraag> = (register: Register, deur: Deur, verzoek: Verzoek<V>) => Antwoord<V>;
/** One part of the table of questions. */
export type Vragen<V extends Vraag> = { readonly [K in V]: Beantwoorder<K> };

type Nee = Extract<Antwoord, { readonly ok: false }>;
export type Uitkomst<T> = { readonly ok: true; readonly antwoord: T } | Nee;

export interface Gelezen {
  readonly stand: Stand;
  readonly afwijkingen: readonly Afwijking[];
}

export const ja = <T>(antwoord: T): Uitkomst<T> => ({ ok: true, antwoord });
export const nee = (...weigeringen: readonly Weigering[]): Nee => ({ ok: false, weigeringen });

export const metStand = <T>(
  register: Register,
  deur: Deur,
  vraag: Partial<Leesvraag>,
  antwoord: (gelezen: Gelezen) => Uitkomst<T>,
): Uitkomst<T> => {
  const { rijen, afwijkingen } = leesZuiver(register, { ...leegLeesvraag, ...vraag });
  const stand = maakStand(rijen, deur, deur.email);
  return isBekend(stand.wie) ? antwoord({ stand, afwijkingen }) : nee(onbekendPersoon);
};

const alleenDirectie = weiger(
  'geen-recht',
  '5.1.7',
  null,
  'Alleen de directie, of wie voor haar waarneemt, kan dit inzien.',
);

export const voorDirectie =
  <V extends Vraag>(
    heel: Leesvraag['heel'],
    antwoord: (
      stand: Stand,
      register: Register,
      verzoek: Verzoek<V>,
      afwijkingen: readonly Afwijking[],
    ) => Uitkomst<Antwoorden[V]>,
  ): Beantwoorder<V> =>
  (register, deur, verzoek) =>
    metStand(register, deur, { heel }, ({ stand, afwijkingen }) =>
      handeltAlsDirectie(stand, stand.wie) ? antwoord(stand, register, verzoek, afwijkingen) : nee(alleenDirectie),
    );

export const opDossier = (dossier: string): Partial<Leesvraag> => ({ dossiers: [dossier] });

export const magIn = ({ stand }: Gelezen, dossier: string): boolean => {
  const zaak = zaakVan(stand, dossier);
  return zaak.klacht.fase !== 'Nieuw' && magInzien('dossier', zaak);
};
