// Welke maatregel komt in de plaats van een die niet voldeed? Een nieuw voorstel, verbonden met de oude (5.3.2).
import { jaarVan } from '../dag';
import { nieuweMaatregel } from '../maatregel';
import { nummersUit } from '../nummering';
import { evaluatiejaar } from '../oordeel';
import type { Maatregel, Wijziging } from '../rijen';
import type { Stand } from '../stand';

export interface Opvolging {
  readonly van: Maatregel;
  readonly tekst: string;
}

const voorstel = (stand: Stand, { van, tekst }: Opvolging, nummer: string): Omit<Maatregel, 'id' | 'versie'> => ({
  ...nieuweMaatregel({
    nummer,
    klachtnummers: van.klachtnummers,
    soort: van.soort,
    bron: 'jaarevaluatie',
    tekst,
    voorgesteldOp: stand.vandaag,
    voorgesteldDoor: stand.wie.id,
  }),
  bronjaar: evaluatiejaar(stand),
  oorzaak: van.oorzaak,
  opvolgerVan: van.nummer,
});

/** Each gets a number of its own and has to be decided about like any proposal. */
export const opvolgers = (stand: Stand, lijst: readonly Opvolging[]): readonly Wijziging[] => {
  if (lijst.length === 0) return [];
  const { nummers, teller } = nummersUit(stand.rijen.systeem, 'M', jaarVan(stand.vandaag), lijst.length);
  const rijen = lijst.map((opvolging, i): Wijziging => ({
    tabel: 'maatregelen',
    id: `M-${stand.lognummer}-${i + 1}`,
    nieuw: true,
    waarden: voorstel(stand, opvolging, nummers[i] ?? ''),
  }));
  return [...rijen, teller];
};
