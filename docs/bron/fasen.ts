// Van welke fase naar welke gaat een dossier? Een toestandsdiagram, gelezen uit de tabel van de stappen.
import { briefsoort } from '../../src/procedure/brieven';
import { fasen } from '../../src/procedure/lijsten';
import type { Fase } from '../../src/procedure/lijsten';
import type { Stap, Toestand } from '../../src/procedure/stap';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { stappen } from '../../src/procedure/stappen';

export interface Pijl {
  readonly van: Fase;
  readonly naar: Fase;
  readonly tekst: string;
}

/** Phase a dossier gets when this letter has really been sent, if any. */
export const faseNaBrief = (naam: string): Fase | undefined =>
  briefsoort(naam)?.naVerzending(nieuweKlacht(''), '2026-04-02').fase;

const naam = (stap: Stap): string => (stap.overgang === '' ? stap.naam : `${stap.naam} (${stap.overgang})`);

/** Measures and evaluations have a life of their own; only a dossier has phases. */
const isFase = (toestand: Toestand): toestand is Fase => fasen.some((f) => f === toestand);

/** Where a step leads that decides the phase by itself: the table leaves it open. */
const zelfBepaald: Readonly<Record<string, { readonly naar: readonly Fase[]; readonly als: string }>> = {
  kennisnemen: { naar: ['Afgehandeld'], als: ', zonder brief' },
  afdoende: { naar: ['Afgehandeld'], als: ', zonder brief' },
  ontkoppelen: { naar: ['Bij directie', 'In onderzoek', 'Advies bij directie', 'Besloten'], als: ', terug' },
  heropenen: { naar: ['Bij directie'], als: ', als nieuwe ronde' },
};

const pijlenVan = (stap: Stap): readonly Pijl[] => {
  const direct = stap.naar === null ? [] : [{ naar: stap.naar, tekst: naam(stap) }];
  const naBrief = stap.brieven.flatMap((b) => {
    const naar = faseNaBrief(b);
    return naar === undefined ? [] : [{ naar, tekst: `${naam(stap)}, als brief ${b} is verzonden` }];
  });
  const zelf = zelfBepaald[stap.naam];
  const open = (zelf?.naar ?? []).map((naar) => ({ naar, tekst: `${naam(stap)}${zelf?.als ?? ''}` }));
  return [...direct, ...naBrief, ...open].flatMap(({ naar, tekst }) =>
    stap.van.filter(isFase).flatMap((van) => (isFase(naar) ? [{ van, naar, tekst }] : [])),
  );
};

export const pijlen: readonly Pijl[] = stappen.filter((s) => s.onderwerp === 'dossier').flatMap(pijlenVan);

const sleutel = (fase: Fase): string =>
  fase === 'Nieuw' ? '[*]' : fase.replace(/ ([a-z])/g, (_s, l: string) => l.toUpperCase());

export const diagram = (): string =>
  [
    'stateDiagram-v2',
    ...fasen.slice(1).map((fase) => `  state "${fase}" as ${sleutel(fase)}`),
    ...pijlen.map((p) => `  ${sleutel(p.van)} --> ${sleutel(p.naar)}: ${p.tekst}`),
    ...fasen.filter((f) => f !== 'Nieuw' && !pijlen.some((p) => p.van === f)).map((f) => `  ${sleutel(f)} --> [*]`),
  ].join('\n');
