// Welke bestanden ziet deze persoon bij het dossier, en wat mag hij ermee? (5.2.1, 1.2)
import { bezwaren } from '../../procedure/beslis';
import {
  grootsteBijlage,
  grootteInWoorden,
  meesteBijlagen,
  soortInWoorden,
  uitgangen,
} from '../../procedure/bijlagesoorten';
import type { Dag } from '../../procedure/dag';
import { capaciteiten } from '../../procedure/onderwerp';
import { naamVan } from '../../procedure/persoon';
import type { Bijlage } from '../../procedure/rijen';
import type { Zaak } from '../../procedure/stand';
import { bijlageToevoegen, bijlageVerwijderen } from '../../procedure/stappen/bijlagen';
import { aanwezige, kenmerkVan, magWeg } from '../../procedure/voorwaarden/bijlagen';
import { zietBijlage } from '../inzage';
import type { Weigering } from '../../procedure/weigering';
import { mapnaam } from './kast';
import type { Kast, Kenmerk } from './kast';
import { soortNiet, teGroot } from './weigeringen';

export interface Stukbeeld {
  readonly kenmerk: Kenmerk;
  readonly naam: string;
  /** `foto, 1,2 MB` */
  readonly wat: string;
  readonly door: string;
  readonly dag: Dag;
  readonly tijd: string;
  /** The register knows of it, and the file itself is not there: what that can mean here. Null when it is. */
  readonly ontbreekt: string | null;
  readonly magWeg: boolean;
  /** Who took it away, when and why. */
  readonly weg: string | null;
}

export interface Stukkenbeeld {
  /** Newest first. */
  readonly lijst: readonly Stukbeeld[];
  readonly magErbij: boolean;
  /** Why not, for who may in general. */
  readonly waaromNiet: string | null;
  /** `.pdf,.docx` */
  readonly uitgangen: string;
  readonly hulp: string;
  readonly hoogstens: number;
  /** Said before it is sent, in the words of the register. */
  readonly nee: { readonly soort: Weigering; readonly grootte: Weigering };
}

/** Whoever may work on it; the accused and the minutes taker have nothing to do here. */
export const zietStukken = (zaak: Zaak): boolean => {
  const als = capaciteiten(zaak);
  return bijlageToevoegen.wie.some((h) => als.has(h));
};

export const zichtbare = (zaak: Zaak): readonly Bijlage[] =>
  zaak.bijlagen.filter((b) => zietBijlage(zaak.stand, zaak.klacht, b));

type Kijker = Pick<Kast, 'aanwezig' | 'alsHetOntbreekt'>;

/** A kast that does not answer says nothing about the files. */
const gevonden = (zaak: Zaak, kast: Kijker | undefined): ReadonlySet<Kenmerk> | null => {
  const kenmerken = aanwezige({ bijlagen: zichtbare(zaak) }).map(kenmerkVan);
  if (kast === undefined || kenmerken.length === 0) return null;
  try {
    return kast.aanwezig(kenmerken, mapnaam(zaak.klacht));
  } catch {
    return null;
  }
};

const stukbeeld = (zaak: Zaak, b: Bijlage, mist: (kenmerk: Kenmerk) => string | null): Stukbeeld => {
  const naam = (id: string | null): string => naamVan(zaak.stand.rijen.medewerkers, id);
  const kenmerk = kenmerkVan(b);
  const weg = b.verwijderdOp !== null;
  return {
    kenmerk,
    naam: b.naam,
    wat: `${soortInWoorden(b.soort)}, ${grootteInWoorden(b.bytes)}`,
    door: naam(b.toegevoegdDoor),
    dag: b.toegevoegdOp.slice(0, 10),
    tijd: b.toegevoegdOp.slice(11, 16),
    ontbreekt: weg ? null : mist(kenmerk),
    magWeg: !weg && magWeg(zaak, b) && bezwaren(bijlageVerwijderen, zaak).length === 0,
    weg: weg ? `Verwijderd door ${naam(b.verwijderdDoor)}: ${b.verwijderReden ?? 'bewaartermijn'}` : null,
  };
};

const hulp = `Hoogstens ${grootteInWoorden(grootsteBijlage)} per bestand en ${meesteBijlagen} bestanden per dossier. Soorten: ${uitgangen.join(', ')}.`;

export const stukkenbeeld = (zaak: Zaak, kast?: Kijker): Stukkenbeeld => {
  const er = gevonden(zaak, kast);
  const mist = (kenmerk: Kenmerk): string | null =>
    er === null || er.has(kenmerk) ? null : (kast?.alsHetOntbreekt ?? null);
  const nee = bezwaren(bijlageToevoegen, zaak);
  return {
    lijst: zichtbare(zaak)
      .map((b) => stukbeeld(zaak, b, mist))
      .reverse(),
    magErbij: nee.length === 0,
    waaromNiet: nee.find((w) => w.code === 'te-veel-bijlagen')?.tekst ?? null,
    uitgangen: uitgangen.map((u) => `.${u}`).join(','),
    hulp,
    hoogstens: grootsteBijlage,
    nee: { soort: soortNiet, grootte: teGroot },
  };
};
