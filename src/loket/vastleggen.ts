// Wat komt erbij als de directie een jaar vaststelt? De cijfers van die dag, in dezelfde vastlegging (5.3.2, I-16)
import { jaarstand } from '../evaluatie/jaarstand';
import type { Rijen, Wijziging } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import { leesZuiver } from '../register/lezen';
import { leegLeesvraag } from '../register/register';
import type { Lezer } from '../register/register';

interface Besluit {
  readonly wijzigingen: readonly Wijziging[];
  readonly stappen: readonly string[];
}

/** Figures need the whole register; only this one step of the year reads it. */
export const metJaarstand = (lezer: Lezer, stand: Stand, dossier: string, besluit: Besluit): Besluit => {
  const rij = stand.rijen.jaarevaluatie.find((j) => j.id === dossier);
  if (rij === undefined || !besluit.stappen.includes('jaarVaststellen')) return besluit;
  const heel = ['klachten', 'maatregelen', 'verzekering', 'jaarevaluatie', 'medewerkers'] as const;
  const rijen = leesZuiver(lezer, { ...leegLeesvraag, heel }).rijen as unknown as Rijen;
  const vastgelegdeCijfers = JSON.stringify(jaarstand({ ...stand, rijen }, rij.jaar));
  const erbij = (w: Wijziging): Wijziging =>
    w.tabel === 'jaarevaluatie' && w.id === dossier ? { ...w, waarden: { ...w.waarden, vastgelegdeCijfers } } : w;
  return { ...besluit, wijzigingen: besluit.wijzigingen.map(erbij) };
};
