// Wat gebeurt er als precies deze oproep van Google mislukt? Een opdracht een keer gaaf, en daarna met elke storing opnieuw vanaf hetzelfde begin.
import { leegLeesvraag } from '../../../src/register/register';
import type { Logregel } from '../../../src/register/logboek';
import type { Antwoord } from '../../../src/loket/contract';
import { stapverzoek } from '../../loket/spel';
import type { Gedaan } from '../../loket/spel';
import { storingVan } from '../../stand-in/grillen';
import type { Gril } from '../../stand-in/grillen';
import type { Oproep } from '../../stand-in/oproepen';
import { laatsteRijMetWaarde } from '../../stand-in/werkboek';
import type { Wereld } from './proef-bundel';

export interface Opdracht {
  readonly naam: string;
  readonly dag: string;
  readonly wie: string;
  /** Zonder stappen is het de ochtendronde. */
  readonly stappen?: readonly Gedaan[];
  readonly dossier?: string;
  /** Elke oproep; anders een steekproef. */
  readonly elke: boolean;
}

interface Foto {
  readonly inhoud: Wereld['google']['werkboek']['inhoud'];
  readonly eigenschappen: ReadonlyMap<string, string>;
  readonly tijd: string;
}

/** A command with everything needed to do it again from the same beginning. */
export interface Draaiboek extends Opdracht {
  readonly begin: Foto;
  readonly log: readonly Logregel[];
  readonly verzoek: string;
  readonly oproepen: readonly Pick<Oproep, 'dienst' | 'methode'>[];
  /** Hoeveel logregels het gave verloop erbij zet, en welke e-mail het verstuurt. */
  readonly erbij: number;
  readonly post: readonly string[];
}

export const KANARIES = ['Mevrouw Van Voorbeeld', 'klachten@uwv.voorbeeld.example', 'eindrapport', 'handtekening'];
const erbij = ` ${KANARIES.join(' ')} at geheim (bundel.js:1:1)`;

/** Short tabs keep the tests short; they grow by themselves. */
export const krimp = ({ google: { werkboek } }: Wereld): void => {
  const bladen = werkboek.inhoud.bladen.map((blad) => {
    const rowCount = laatsteRijMetWaarde(blad) + 3;
    const gridProperties = { ...blad.eigenschappen.gridProperties, rowCount };
    return { ...blad, rijen: blad.rijen.slice(0, rowCount), eigenschappen: { ...blad.eigenschappen, gridProperties } };
  });
  werkboek.inhoud = { ...werkboek.inhoud, bladen };
};

const neemFoto = ({ google }: Wereld): Foto => ({
  inhoud: google.werkboek.inhoud,
  eigenschappen: new Map(google.eigenschappen.script),
  tijd: new Date(google.klok.nu()).toISOString(),
});

export const zetTerug = ({ google }: Wereld, { inhoud, eigenschappen, tijd }: Foto): void => {
  google.werkboek.inhoud = inhoud;
  google.eigenschappen.script.clear();
  for (const [sleutel, waarde] of eigenschappen) google.eigenschappen.script.set(sleutel, waarde);
  google.klok.zet(tijd);
  google.post.verzonden.length = 0;
  google.post.tegoed = 100;
  google.logboek.length = 0;
  google.oproepen.wis();
};

/** The answer as the page gets it; null for the morning round, which answers nobody. */
export const voerUit = ({ google, project }: Wereld, { wie, stappen, verzoek }: Draaiboek): Antwoord | null => {
  google.gebruiker = wie;
  if (stappen !== undefined) return JSON.parse(String(project.roepAlsZijbalk('loket', verzoek))) as Antwoord;
  try {
    project.roep('ochtendronde');
  } catch {
    // Google mails this to whoever installed the trigger.
  }
  return null;
};

export const mailsVan = ({ google }: Wereld): readonly string[] =>
  google.post.verzonden.map(({ aan, onderwerp }) => `${aan.join()}: ${onderwerp}`);

const verzoekVan = ({ register }: Wereld, { naam, dossier = '', stappen = [] }: Opdracht): string => {
  const versie = (): number => register.lees({ ...leegLeesvraag, dossiers: [dossier] }).klachten[0]?.versie ?? 0;
  return JSON.stringify(stapverzoek(dossier, versie, `storing-${naam}`, stappen));
};

/** Plays the command once without any fault and remembers how that went. */
export const neemOp = (wereld: Wereld, opdracht: Opdracht): Draaiboek => {
  wereld.dag(opdracht.dag, '09:00:00');
  const begin = neemFoto(wereld);
  zetTerug(wereld, begin);
  const log = wereld.register.logboek();
  const kaal = { ...opdracht, begin, log, verzoek: verzoekVan(wereld, opdracht), oproepen: [], erbij: 0, post: [] };
  const antwoord = voerUit(wereld, kaal);
  if (antwoord?.ok === false) throw new Error(`${opdracht.naam}: ${JSON.stringify(antwoord)}`);
  const { oproepen } = wereld.google;
  return {
    ...kaal,
    oproepen: oproepen.lijst.map(({ dienst, methode }) => ({ dienst, methode })),
    erbij: wereld.register.logboek().length - log.length,
    post: mailsVan(wereld),
  };
};

export type Soort = Required<Pick<Gril, 'moment' | 'duur'>>;
export const soorten: readonly Soort[] = (['voor', 'na'] as const).flatMap((moment) =>
  (['eenmaal', 'voorgoed'] as const).map((duur) => ({ moment, duur })),
);

export interface Geval extends Soort {
  readonly k: number;
  readonly bij: string;
}

/** Every call with half of the faults, in turn, so that its neighbour gets the others; of what only looks something up one is enough. */
const WERK = ['Sheets', 'MailApp', 'LockService'];
const beurt = (dienst: string, plek: number, nr: number): boolean => {
  const paar = nr === 0 || nr === 3 ? 0 : 1;
  return paar === plek % 2 && (WERK.includes(dienst) || nr < 2);
};

/** Every call, or a sample: every seventh call, with a different fault each time. */
export const gevallenVan = ({ oproepen, elke }: Draaiboek, alles: boolean): readonly Geval[] =>
  oproepen.flatMap(({ dienst, methode }, plek) =>
    soorten.flatMap((soort, nr) =>
      alles || (elke ? beurt(dienst, plek, nr) : plek % 7 === nr)
        ? [{ ...soort, k: plek + 1, bij: `${dienst}.${methode}` }]
        : [],
    ),
  );

/** From call k on it goes wrong; what Google says quotes everything it should not. */
export const stoor = ({ google }: Wereld, { moment, duur, k }: Geval): (() => void) => {
  let bij = { dienst: '', methode: '' };
  const weg = google.oproepen.voorElke((oproep) => void (bij = oproep));
  const verhelp = google.grillen.laatMislukken({ moment, duur, k, fout: () => storingVan(bij, erbij) });
  return () => {
    weg();
    verhelp();
  };
};
