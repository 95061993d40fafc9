// Waar blijven de bestanden in een test zonder schijf? In het geheugen, met alles wat een plek moet kunnen. (5.2.1)
import { createHash } from 'node:crypto';
import type { Kast, Kenmerk } from '../../src/loket/bijlagen/kast';

export interface Geheugenkast extends Kast {
  readonly bestanden: Map<Kenmerk, { readonly map: string; readonly inhoud: Buffer; oud?: boolean }>;
  readonly delen: Map<string, Buffer>;
}

/** The files of a host, without a disk. */
export const geheugenkast = (): Geheugenkast => {
  const bestanden: Geheugenkast['bestanden'] = new Map();
  const delen = new Map<string, Buffer>();
  return {
    bestanden,
    delen,
    alsHetOntbreekt: 'Het bestand ontbreekt.',
    neemDeel: (kenmerk, nummer, tekst) => void delen.set(`${kenmerk}.${nummer}`, Buffer.from(tekst, 'base64')),
    plaats({ kenmerk, delen: aantal, map }, keur) {
      const alle = Array.from({ length: aantal }, (_, i) => delen.get(`${kenmerk}.${i}`));
      if (alle.includes(undefined)) return { soort: 'onvolledig' };
      const inhoud = Buffer.concat(alle.filter((d) => d !== undefined));
      const waarom = keur(inhoud, inhoud.length);
      if (waarom !== null) return { soort: 'afgekeurd', waarom };
      bestanden.set(kenmerk, { map, inhoud });
      const sha256 = createHash('sha256').update(inhoud).digest('hex');
      return { soort: 'geplaatst', bestand: { bytes: inhoud.length, sha256, plaats: kenmerk } };
    },
    aanwezig: (kenmerken) => new Set(kenmerken.filter((k) => bestanden.has(k))),
    lees(kenmerk) {
      const er = bestanden.get(kenmerk);
      return er === undefined ? null : { tekst: er.inhoud.toString('base64'), verder: null };
    },
    wis: (kenmerk) => void bestanden.delete(kenmerk),
    hernoem(van, naar) {
      for (const [k, b] of bestanden) if (b.map === van) bestanden.set(k, { ...b, map: naar });
    },
    alle: () => [...bestanden].map(([kenmerk, { oud = false }]) => ({ kenmerk, oud })),
  };
};
