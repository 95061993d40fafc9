// Hoe staat een klok in docs/procedure.md? Waar zij begint en stopt, en hoe zij loopt voor een voorbeeld van donderdag 2 april 2026.
import { nlDag } from '../../src/procedure/dag';
import { klokkenVan } from '../../src/procedure/klokken';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { stappen } from '../../src/procedure/stappen';
import type { Termijn } from '../../src/procedure/termijnen';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import { code, opsomming, tabel } from './markdown';

const vrij = maakKalender([2025, 2026, 2027].flatMap(vrijeDagenVan));
const voorbeeldklacht = { ...nieuweKlacht('voorbeeld'), ontvangstdatum: '2026-04-02', gemeldOp: '2026-04-02' };
const geweigerd = { ...voorbeeldklacht, inBehandeling: false, besluitBehandelingOp: '2026-04-03' };
const claim = { claimMogelijk: true, claimbedrag: 50_001, claimGeschatOp: '2026-04-07' };
const metClaim = { ...voorbeeldklacht, ...claim, wachtOpVerzekeraarSinds: '2026-04-07' };
const klaar = { berichtVerzondenOp: '2026-04-24', afgehandeldOp: '2026-04-24', inBehandeling: true };
const afgehandeld = { ...voorbeeldklacht, ...klaar };
const ontevreden = { ...afgehandeld, tevreden: 'nee' as const, tevredenOp: '2026-04-28' };
const voorbeelden = [voorbeeldklacht, geweigerd, metClaim, afgehandeld, ontevreden];

/** The clock for something that came in on Thursday 2 April 2026, before Easter. */
const voorbeeld = (t: Termijn): string => {
  for (const klacht of voorbeelden) {
    const uit = klokkenVan(klacht, vrij, '2026-04-02');
    const klok = uit.ok ? uit.klokken.find((k) => k.naam === t.naam) : undefined;
    if (klok === undefined) continue;
    const dagen = klok.overgeslagen.length;
    const over = dagen === 0 ? '' : ` (${dagen} vrije dagen ertussen)`;
    return `begint ${nlDag(klok.begin)}, uiterlijk ${nlDag(klok.einde)}${over}`;
  }
  throw new Error(`Geef in docs/bron/klokken.ts een voorbeelddossier waarop klok ${t.naam} loopt.`);
};

const startBij = (t: Termijn): string =>
  opsomming(
    stappen.filter((s) => s.start.includes(t.naam)).map((s) => code(s.naam)),
    '',
  );
const stoptBij = (t: Termijn): string =>
  opsomming(
    stappen.filter((s) => s.stopt.includes(t.naam)).map((s) => code(s.naam)),
    '',
  );

export const klokken = (rij: readonly Termijn[]): string =>
  tabel(
    ['Klok', 'Artikel', 'Wat', 'Start bij', 'Stopt bij', 'Herinnering', 'Bij ontvangst op donderdag 2 april 2026'],
    rij.map((t) => [t.naam, t.artikel, t.titel, startBij(t), stoptBij(t), t.herinner, voorbeeld(t)]),
  );
