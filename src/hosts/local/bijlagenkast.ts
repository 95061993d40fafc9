// Hoe bewaart deze computer een bestand in delen, als geheel, en hoe gaat het weer weg? (5.2.1)
import { createHash } from 'node:crypto';
import type { Binnen, Kast, Kenmerk } from '../../loket/bijlagen/kast';
import { onderweg } from './bijlagenmap';
import type { Bijlagenmap } from './bijlagenmap';

const dag = 24 * 3_600_000;
/** So much is looked at to see what kind of file it is. */
const beginBytes = 4096;

const kenmerkUit = (naam: string): Kenmerk => naam.slice(0, 32);
const isHeel = (naam: string): boolean => naam.includes('-bestand.');

const binnen = (kenmerk: Kenmerk, inhoud: Uint8Array): Binnen => ({
  bytes: inhoud.length,
  sha256: createHash('sha256').update(inhoud).digest('hex'),
  plaats: kenmerk,
});

export interface Bijlagenkast extends Kast {
  /** The whole file at once. */
  readonly heel: (kenmerk: Kenmerk) => Buffer | null;
}

export const maakBijlagenkast = (schijf: Bijlagenmap): Bijlagenkast => {
  const alleNamen = () => schijf.mappen().flatMap((map) => schijf.namen(map).map((naam) => ({ map, naam })));
  const van = (kenmerk: Kenmerk) => alleNamen().filter(({ naam }) => kenmerkUit(naam) === kenmerk);
  const heel = (kenmerk: Kenmerk): Buffer | null => {
    const plek = van(kenmerk).find(({ naam }) => isHeel(naam));
    return plek === undefined ? null : schijf.lees(plek.map, plek.naam);
  };
  const wisDelen = (kenmerk: Kenmerk): void => {
    for (const naam of schijf.namen(onderweg)) if (kenmerkUit(naam) === kenmerk) schijf.wis(onderweg, naam);
  };
  /** Null when a part is missing. */
  const samen = (kenmerk: Kenmerk, delen: number): Buffer | null => {
    const alle = Array.from({ length: delen }, (_, i) => schijf.lees(onderweg, `${kenmerk}.${i}`));
    return alle.some((d) => d === null) ? null : Buffer.concat(alle.filter((d) => d !== null));
  };
  return {
    heel,
    alsHetOntbreekt: 'Het bestand ontbreekt. Voeg het opnieuw toe als u het nog heeft.',
    neemDeel: (kenmerk, nummer, tekst) =>
      schijf.schrijf(onderweg, `${kenmerk}.${nummer}`, Buffer.from(tekst, 'base64')),
    plaats({ kenmerk, delen, map, uitgang }, keur) {
      const inhoud = samen(kenmerk, delen);
      if (inhoud === null) {
        // Sent before, and the answer got lost: it stands there already.
        const eerder = heel(kenmerk);
        return eerder === null ? { soort: 'onvolledig' } : { soort: 'geplaatst', bestand: binnen(kenmerk, eerder) };
      }
      const waarom = keur(inhoud.subarray(0, beginBytes), inhoud.length);
      if (waarom !== null) {
        wisDelen(kenmerk);
        return { soort: 'afgekeurd', waarom };
      }
      const naam = `${kenmerk}-bestand.${uitgang}`;
      schijf.schrijf(onderweg, naam, inhoud);
      schijf.verplaats(onderweg, map, naam);
      wisDelen(kenmerk);
      return { soort: 'geplaatst', bestand: binnen(kenmerk, inhoud) };
    },
    aanwezig(kenmerken, map) {
      const hier = new Set(schijf.namen(map).filter(isHeel).map(kenmerkUit));
      return new Set(kenmerken.filter((k) => hier.has(k) || heel(k) !== null));
    },
    lees(kenmerk) {
      const inhoud = heel(kenmerk);
      return inhoud === null ? null : { tekst: inhoud.toString('base64'), verder: null };
    },
    wis(kenmerk) {
      for (const { map, naam } of van(kenmerk)) {
        schijf.wis(map, naam);
        schijf.wisLege(map);
      }
    },
    hernoem(oud, nieuw) {
      if (oud === nieuw) return;
      for (const naam of schijf.namen(oud)) schijf.verplaats(oud, nieuw, naam);
      schijf.wisLege(oud);
    },
    alle: () =>
      alleNamen().map(({ map, naam }) => ({ kenmerk: kenmerkUit(naam), oud: schijf.leeftijd(map, naam) > dag })),
  };
};
