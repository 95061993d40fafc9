// Wie spelen er mee in de tests van de procedure, en welke vrije dagen kennen zij? (1.2, besluit 3)
import type { Medewerker, Rijen, VrijeDagRij } from '../../src/procedure/rijen';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import type { Kalender } from '../../src/procedure/werkdagen';

const zonderWaarneming = { deskundigheid: [], waarnemingDoor: null, waarnemingVan: null, waarnemingTot: null };
const mens = (naam: string, rollen: Medewerker['rollen'], actief = true): Medewerker => ({
  id: `${naam.toLowerCase()}@voorbeeld.example`,
  versie: 1,
  naam: `${naam} Voorbeeld`,
  rollen,
  actief,
  ...zonderWaarneming,
});

export const dirk = mens('Dirk', ['medewerker', 'directie']);
/** Second director, so that a complaint about one of them still has a judge. */
export const desi = mens('Desi', ['medewerker', 'directie']);
export const anna = mens('Anna', ['medewerker']);
export const bea = mens('Bea', ['medewerker']);
export const nico = mens('Nico', ['medewerker', 'notulist']);
export const otto = mens('Otto', ['beheerder']);
/** Has left the firm; her roles are still there. */
export const ina = mens('Ina', ['medewerker', 'directie', 'notulist', 'beheerder'], false);
/** Known to the host, not to the register. */
export const vreemde = mens('Vera', [], false);
export const medewerkers: readonly Medewerker[] = [dirk, desi, anna, bea, nico, otto, ina];

const jaren = [2024, 2025, 2026, 2027, 2028];
const dagen = jaren.flatMap(vrijeDagenVan);
export const kalender: Kalender = maakKalender(dagen);
/** Mode B of PROCEDURE 1.6: the decree days count as free too. */
export const kalenderB: Kalender = maakKalender(dagen.map((d) => ({ ...d, teltAlsVrij: true })));
const werktDoor = (naam: string, dag: string): boolean =>
  naam === 'Goede Vrijdag' || (naam === 'Bevrijdingsdag' && !['2025-05-05'].includes(dag));
/** Mode C: work on Good Friday, and on 5 May outside lustrum years. */
export const kalenderC: Kalender = maakKalender(
  dagen.map((d) => ({ ...d, teltAlsVrij: d.teltAlsVrij && !werktDoor(d.naam, d.dag) })),
);

const vrijeDagen: readonly VrijeDagRij[] = dagen.map((d) => ({
  id: d.dag,
  versie: 1,
  naam: d.naam,
  teltAlsVrij: d.teltAlsVrij,
}));

export const beginRijen: Rijen = {
  klachten: [],
  onderdelen: [],
  maatregelen: [],
  overleg: [],
  jaarevaluatie: [],
  besluiten: [],
  verzekering: [],
  berichten: [],
  bijlagen: [],
  medewerkers,
  financiers: [],
  brieven: [],
  vrijeDagen,
  instellingen: [
    { id: 'organisatie', versie: 1, waarde: 'Voorbeeld Re-integratie B.V.' },
    { id: 'contact', versie: 1, waarde: 'de directie, telefoon 000 000 00 00' },
    { id: 'adres', versie: 1, waarde: 'https://register.voorbeeld.example/' },
  ],
  systeem: [],
};
