// Wat komt erbij als de directie een jaar vaststelt of een maatregel beoordeelt? De cijfers van die dag, in dezelfde vastlegging (5.3.2, I-16)
import { jaarbeelden } from '../evaluatie/figuren/beeld';
import { jaarstand } from '../evaluatie/jaarstand';
import { oordeelvoorstel } from '../evaluatie/oordeelvoorstel';
import { jaarVan } from '../procedure/dag';
import type { Rijen, Tabelnaam, Wijziging } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import { leesZuiver } from '../register/lezen';
import { leegLeesvraag } from '../register/register';
import type { Lezer } from '../register/register';

interface Besluit {
  readonly wijzigingen: readonly Wijziging[];
  readonly stappen: readonly string[];
}

/** Figures need the whole register; only these two steps read it. */
const heleStand = (lezer: Lezer, stand: Stand): Stand => {
  const heel = ['klachten', 'onderdelen', 'maatregelen', 'verzekering', 'jaarevaluatie', 'medewerkers'] as const;
  return { ...stand, rijen: leesZuiver(lezer, { ...leegLeesvraag, heel }).rijen as unknown as Rijen };
};

const aanvulling = (tabel: Tabelnaam, id: string, erbij: object, { wijzigingen, ...rest }: Besluit): Besluit => ({
  ...rest,
  wijzigingen: wijzigingen.map((w) =>
    w.tabel === tabel && w.id === id ? ({ ...w, waarden: { ...w.waarden, ...erbij } } as Wijziging) : w,
  ),
});

const metJaarstand = (lezer: Lezer, stand: Stand, id: string, besluit: Besluit): Besluit => {
  const rij = stand.rijen.jaarevaluatie.find((j) => j.id === id);
  if (rij === undefined) return besluit;
  const vastgelegdeCijfers = JSON.stringify(jaarstand(heleStand(lezer, stand), rij.jaar));
  return aanvulling('jaarevaluatie', id, { vastgelegdeCijfers }, besluit);
};

/** What the register proposed stands beside what the directie decided. */
const metVoorstel = (lezer: Lezer, stand: Stand, id: string, besluit: Besluit): Besluit => {
  const rij = stand.rijen.maatregelen.find((m) => m.id === id);
  if (rij === undefined) return besluit;
  const beeld = jaarbeelden(heleStand(lezer, stand))(jaarVan(stand.vandaag));
  const uit = oordeelvoorstel(beeld, rij);
  return aanvulling(
    'maatregelen',
    id,
    { voorstel: uit?.doeltreffendheid ?? null, voorstelReden: uit?.waarom ?? null },
    besluit,
  );
};

export const metCijfers = (lezer: Lezer, stand: Stand, id: string, besluit: Besluit): Besluit => {
  if (besluit.stappen.includes('jaarVaststellen')) return metJaarstand(lezer, stand, id, besluit);
  return besluit.stappen.includes('maatregelBeoordelen') ? metVoorstel(lezer, stand, id, besluit) : besluit;
};
