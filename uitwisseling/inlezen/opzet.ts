// Waarmee begint iemand die een bestand heeft gekozen? Met een voorstel voor kop, kolommen en woorden.
import type { Inleesblad } from '../../src/inlezen/cel';
import type { Inleeskeuze } from '../../src/inlezen/keuze';
import { isKeuzeveld, veldlabel, verplichteVelden } from '../../src/inlezen/velden';
import type { Koppeling } from '../../src/inlezen/velden';
import { kolommenVan, stelKoppelingVoor, stelKopregelVoor } from '../../src/inlezen/voorstel';
import { stelVertalingVoor } from '../../src/inlezen/waarden';

/** A column of `klachten` holds 200 characters. */
const kortNaam = (bestand: string): string => bestand.slice(0, 200);

export const metKopregel = (blad: Inleesblad, bestand: string, kopregel: number): Inleeskeuze => {
  const koppeling = stelKoppelingVoor(kolommenVan(blad, kopregel));
  const vertaling = stelVertalingVoor(blad, kopregel, koppeling);
  return { bestand: kortNaam(bestand), kopregel, koppeling, vertaling, zonderSluitdatum: 'nog open' };
};

export const stelVoor = (blad: Inleesblad, bestand: string): Inleeskeuze =>
  metKopregel(blad, bestand, stelKopregelVoor(blad));

/** A field has one column: choosing it here takes it away there. What was translated before stays. */
export const koppel = (blad: Inleesblad, keuze: Inleeskeuze, kolom: number, naar: Koppeling): Inleeskeuze => {
  const uniek = naar !== 'notitie' && naar !== 'weg';
  const koppeling = keuze.koppeling.map((k, i) => (i === kolom ? naar : uniek && k === naar ? 'notitie' : k));
  const voorstel = stelVertalingVoor(blad, keuze.kopregel, koppeling);
  const vertaling = isKeuzeveld(naar) ? { ...keuze.vertaling, [naar]: voorstel[naar] ?? {} } : keuze.vertaling;
  return { ...keuze, koppeling, vertaling };
};

/** Names of the fields that must have a column and have none yet. */
export const watMist = ({ koppeling }: Inleeskeuze): readonly string[] =>
  verplichteVelden.filter((v) => !koppeling.includes(v)).map(veldlabel);
