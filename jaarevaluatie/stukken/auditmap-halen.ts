// Wat moet er uit het loket voor de map van de auditor? De rijen, drie dossiers met hun brieven, en de evaluatie van het jaar ervoor. (5.3.2)
import { vraag } from '../../sidebar/verbinding/vraag';
import type { Antwoorden } from '../../src/loket/contract';
import { pakUit } from '../../src/loket/uitpakken';
import type { Evaluatie } from '../../src/evaluatie/model';
import type { Weigering } from '../../src/procedure/weigering';
import type { Registerrij } from '../../reports/verslag/auditmap/uittreksel';
import type { Dossierbrief, Dossierstuk } from '../../reports/verslag/dossier/stuk';

/** Whoever waits sees what happens, and can stop between two questions. */
export interface Gang {
  readonly meld: (zin: string) => void;
  readonly gestopt: () => boolean;
}

export type Gehaald<T> =
  | { readonly soort: 'klaar'; readonly waarde: T }
  | { readonly soort: 'nee'; readonly weigeringen: readonly Weigering[] }
  | { readonly soort: 'gestopt' };

const klaar = <T>(waarde: T): Gehaald<T> => ({ soort: 'klaar', waarde });
const gestopt = { soort: 'gestopt' } as const;

const veranderd: Gehaald<never> = {
  soort: 'nee',
  weigeringen: [
    {
      code: 'intussen-gewijzigd',
      artikel: '',
      stap: null,
      veld: null,
      tekst: 'Het register is tijdens het ophalen gewijzigd. Maak de map opnieuw als er even niemand in werkt.',
    },
  ],
};

/** Part by part; all of one moment. */
export const haalRijen = async (gang: Gang): Promise<Gehaald<readonly Registerrij[]>> => {
  const rijen: Registerrij[] = [];
  let moment: number | null = null;
  for (let vanaf: number | null = 0; vanaf !== null;) {
    if (gang.gestopt()) return gestopt;
    const uit = await vraag<'uitvoer'>({ vraag: 'uitvoer', tabel: 'klachten', vanaf });
    if (!uit.ok) return { soort: 'nee', weigeringen: uit.weigeringen };
    const deel: Antwoorden['uitvoer'] = uit.antwoord;
    if ((moment ??= deel.logregel) !== deel.logregel) return veranderd;
    for (const rij of deel.rijen) rijen.push(Object.fromEntries(deel.kolommen.map((k, i) => [k, rij[i] ?? null])));
    vanaf = deel.verder;
    gang.meld(`Het register wordt gelezen: ${vanaf ?? deel.totaal} van ${deel.totaal} rijen.`);
  }
  return klaar(rijen);
};

type Bericht = Antwoorden['dossier']['berichten'][number];

/** A letter that cannot be opened as it was sent still stands in the dossier, without its days. */
const haalBrief = async (dossier: string, bericht: Bericht): Promise<Dossierbrief> => {
  const uit = await vraag<'bewaardeBrief'>({ vraag: 'bewaardeBrief', dossier, bericht: bericht.id });
  if (!uit.ok) return { ...bericht, adres: null, gemaaktOp: null, verzondenOp: null };
  return { ...uit.antwoord, titel: bericht.titel, status: bericht.status };
};

export const haalDossier = async (
  e: Evaluatie,
  id: string,
  door: string,
  gang: Gang,
): Promise<Gehaald<Dossierstuk>> => {
  const uit = await vraag<'dossier'>({ vraag: 'dossier', dossier: id });
  if (!uit.ok) return { soort: 'nee', weigeringen: uit.weigeringen };
  const brieven: Dossierbrief[] = [];
  for (const bericht of uit.antwoord.berichten) {
    if (gang.gestopt()) return gestopt;
    brieven.push(await haalBrief(id, bericht));
  }
  return klaar({ organisatie: e.organisatie, dag: e.stand, door, dossier: uit.antwoord, brieven });
};

/** The year before, when there was one. */
export const haalVorige = async (e: Evaluatie): Promise<Gehaald<readonly Evaluatie[]>> => {
  if (!e.jaren.some((j) => j.jaar === e.jaar - 1)) return klaar([]);
  const uit = await vraag<'evaluatie'>({ vraag: 'evaluatie', jaar: e.jaar - 1 });
  return uit.ok ? klaar([pakUit(uit.antwoord)]) : { soort: 'nee', weigeringen: uit.weigeringen };
};
