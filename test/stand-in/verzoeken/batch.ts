// Hoe voert batchUpdate een lijst verzoeken uit? Om de beurt, alles of niets, één antwoord per verzoek op dezelfde plek.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { apiFout, isApiFout, ongeldig } from '../fout';
import type { Inhoud } from '../werkboek';
import { bladVerzoeken } from './bladen';
import { celVerzoeken } from './cellen';
import { maatVerzoeken } from './maten';
import { regelVerzoeken } from './regels';
import { eisVerzoekSleutels } from './sleutels';
import { eisVorm } from './vormen';
import type { Omgeving, Uitkomst, Uitvoerders, Verzoek } from './soort';

const UITVOERDERS: Uitvoerders = { ...bladVerzoeken, ...celVerzoeken, ...maatVerzoeken, ...regelVerzoeken };

type Soort = keyof Verzoek;
const isSoort = (naam: string): naam is Soort => Object.hasOwn(UITVOERDERS, naam);

function voerUit<K extends Soort>(soort: K, inhoud: Inhoud, verzoek: Verzoek, omgeving: Omgeving): Uitkomst {
  const uitvoerder: Uitvoerders[K] = UITVOERDERS[soort];
  const inhoudVanVerzoek = verzoek[soort];
  if (uitvoerder === undefined || inhoudVanVerzoek === undefined || inhoudVanVerzoek === null)
    throw ongeldig(`No request set.`);
  return uitvoerder(inhoud, inhoudVanVerzoek, omgeving);
}

/** Welk soort verzoek is dit? Precies één, en een dat de stand-in kent. */
export function soortVan(verzoek: Verzoek, plek: number): Soort {
  const [soort, tweede] = Object.keys(verzoek);
  if (soort === undefined) throw ongeldig(`Invalid requests[${String(plek)}]: No request set.`);
  if (tweede !== undefined)
    throw ongeldig(
      `Invalid value at 'requests[${String(plek)}]' (oneof), oneof field 'kind' is already set. Cannot set '${tweede}'`,
    );
  if (isSoort(soort)) return soort;
  throw ongeldig(
    `Invalid JSON payload received. Unknown name "${soort}" at 'requests[${String(plek)}]': Cannot find field. (de stand-in kent dit verzoek niet)`,
  );
}

export interface BatchUitkomst {
  readonly inhoud: Inhoud;
  readonly antwoorden: sheets_v4.Schema$Response[];
}

export function voerBatchUit(begin: Inhoud, verzoeken: readonly Verzoek[], omgeving: Omgeving): BatchUitkomst {
  if (verzoeken.length === 0) throw ongeldig('Must specify at least one request.');
  const soorten = verzoeken.map(soortVan);
  soorten.forEach((soort, plek) => {
    eisVerzoekSleutels(soort, verzoeken[plek] ?? {}, plek);
    eisVorm(soort, verzoeken[plek] ?? {}, plek);
  });
  let inhoud = begin;
  const antwoorden = soorten.map((soort, plek) => {
    try {
      const uit = voerUit(soort, inhoud, verzoeken[plek] ?? {}, omgeving);
      inhoud = uit.inhoud;
      return uit.antwoord ?? {};
    } catch (fout) {
      if (!isApiFout(fout)) throw fout;
      throw apiFout(fout.code, `Invalid requests[${String(plek)}].${soort}: ${fout.message}`);
    }
  });
  return { inhoud, antwoorden };
}
