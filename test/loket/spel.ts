// Hoe spelen we een verhaal na aan het loket? Personen, dagen en opdrachten in gewone woorden, op elk register hetzelfde.
import type { Bijlageverzoek } from '../../src/loket/bijlagen/contract';
import { beantwoordBijlage } from '../../src/loket/bijlagen/balie';
import type { Dag } from '../../src/procedure/dag';
import type { Klacht } from '../../src/procedure/rijen';
import type { Kladblok } from '../../src/loket/kladblok';
import { geheugenkladblok } from '../../src/voorbeeld/geheugenkladblok';
import { behandel } from '../../src/loket/loket';
import type { Antwoord, Vraag } from '../../src/loket/contract';
import { merkVerzonden } from '../../src/loket/postvak';
import type { Post } from '../../src/loket/postvak';
import type { Deur } from '../../src/loket/stand-van-zaken';
import type { Weigering } from '../../src/procedure/weigering';
import type { Register } from '../../src/register/register';
import { minsteBouw } from '../../src/register/versie';
import { geheugenkast } from './geheugenkast';
import type { Geheugenkast } from './geheugenkast';

export const directie = 'dirk@voorbeeld.example';
export const ontvanger = 'anna@voorbeeld.example';
export const behandelaar = 'bea@voorbeeld.example';
export const notulist = 'nico@voorbeeld.example';

export type Gedaan = readonly [stap: string, invoer: object];

/** A step as the screen asks for it; an intake is its own key. */
export const stapverzoek = (
  dossier: string,
  versie: () => number | undefined,
  sleutel: string,
  stappen: readonly Gedaan[],
) => {
  const nieuw = stappen[0]?.[0] === 'melden';
  return {
    vraag: 'stap',
    dossier,
    versie: nieuw || dossier === '' ? 0 : (versie() ?? 1),
    sleutel: nieuw ? dossier : sleutel,
    stappen: stappen.map(([stap, invoer]) => ({ stap, invoer })),
  };
};

const medewerker = (email: string, naam: string, ...rollen: readonly string[]): Gedaan => [
  'medewerkerOpslaan',
  { email, naam, rollen, actief: true },
];

/** What the director does first in every story. */
export const inrichting: readonly Gedaan[] = [
  [
    'inrichten',
    {
      organisatie: 'Voorbeeld Re-integratie B.V.',
      naam: 'Dirk Directie',
      email: directie,
      contact: 'de directie, telefoon 000 000 00 00',
    },
  ],
  medewerker(ontvanger, 'Anna Ontvanger', 'medewerker'),
  medewerker(behandelaar, 'Bea Behandelaar', 'medewerker'),
  medewerker(notulist, 'Nico Notulist', 'medewerker', 'notulist'),
];

export interface Spel {
  readonly register: Register;
  readonly post: Post[];
  readonly kladblok: Kladblok;
  /** Where the files of the dossiers are. */
  readonly kast: Geheugenkast;
  bijlage: (wie: string, verzoek: Bijlageverzoek) => ReturnType<typeof beantwoordBijlage>;
  /** Date and time from now on. */
  dag: (dag: Dag, uur?: string) => void;
  /** When false, mails stay queued. */
  bezorgt: (aan: boolean) => void;
  vraag: <V extends Vraag>(wie: string, vraag: V, rest?: object) => Antwoord<V>;
  /** One or more steps; returns the refusals, empty when done. */
  doe: (wie: string, dossier: string, ...stappen: readonly Gedaan[]) => readonly Weigering[];
  klacht: (dossier: string) => Klacht;
  /** A step on a measure or evaluation, with the version it has now. */
  opRij: (wie: string, id: string, stap: string, invoer: object) => readonly Weigering[];
  codes: (weigeringen: readonly Weigering[]) => readonly string[];
}

/** `reeks` begins the keys of the commands, so that two games on one register do not share them. `nu` counts up a minute per request so that every log line has its own time. */
export const maakSpel = (register: Register, begin: Dag = '2026-04-02', reeks = 'opdracht'): Spel => {
  let vandaag = begin;
  let minuut = 0;
  let bezorgen = true;
  let zout = 0;
  let nr = 0;
  const post: Post[] = [];
  const kladblok = geheugenkladblok();
  const kast = geheugenkast();
  const deur = (email: string): Deur => {
    minuut += 1;
    const tijd = `${String(9 + Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}:00`;
    return {
      email,
      bouw: minsteBouw,
      vandaag,
      nu: `${vandaag}T${tijd}`,
      zout: () => String((zout += 1)).padStart(32, '0'),
      kladblok,
      kast,
    };
  };
  const stuur = (wie: string, verzoek: object): Antwoord => {
    const d = deur(wie);
    const uit = behandel(register, d, JSON.stringify(verzoek));
    if (bezorgen)
      for (const p of uit.post) {
        post.push(p);
        merkVerzonden(register, d, p, null);
      }
    return JSON.parse(uit.antwoord) as Antwoord;
  };
  const klacht = (dossier: string): Klacht =>
    register.lees({ dossiers: [dossier], rijen: [], heel: [] }).klachten[0] as unknown as Klacht;
  const rijVan = (id: string) => {
    const gelezen = register.lees({ dossiers: [id], rijen: [], heel: [] });
    return [...gelezen.maatregelen, ...gelezen.jaarevaluatie].find((r) => r.id === id);
  };
  return {
    register,
    post,
    kladblok,
    kast,
    bijlage: (wie, verzoek) => beantwoordBijlage(register, deur(wie), kast, verzoek),
    klacht,
    codes: (weigeringen) => weigeringen.map((w) => w.code),
    opRij: (wie, id, stap, invoer) => {
      nr += 1;
      const versie = rijVan(id)?.versie ?? 1;
      const uit = stuur(wie, {
        vraag: 'stap',
        dossier: id,
        versie,
        sleutel: `opdracht-${nr}`,
        stappen: [{ stap, invoer }],
      });
      return uit.ok ? [] : uit.weigeringen;
    },
    dag: (dag) => {
      vandaag = dag;
      minuut = 0;
    },
    bezorgt: (aan) => {
      bezorgen = aan;
    },
    vraag: <V extends Vraag>(wie: string, vraag: V, rest: object = {}) => stuur(wie, { vraag, ...rest }) as Antwoord<V>,
    doe: (wie, dossier, ...stappen) => {
      nr += 1;
      const uit = stuur(
        wie,
        stapverzoek(dossier, () => klacht(dossier)?.versie, `${reeks}-${nr}`, stappen),
      );
      return uit.ok ? [] : uit.weigeringen;
    },
  };
};

/** A register with a director, an employee, an investigator and a minutes taker. */
export const ingericht = (register: Register, begin?: Dag): Spel => {
  const spel = maakSpel(register, begin);
  const gedaan = inrichting.flatMap((stap) => spel.doe(directie, '', stap));
  if (gedaan.length > 0) throw new Error(`inrichten mislukt: ${JSON.stringify(gedaan)}`);
  return spel;
};
