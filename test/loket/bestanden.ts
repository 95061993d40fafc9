// Welke bestanden voegen tests toe? Verzonnen, zo klein mogelijk, met de eerste bytes van hun soort. (5.2.1)
import type { Bijlageverzoek } from '../../src/loket/bijlagen/contract';
import { dossier } from './g1';
import type { Spel } from './spel';

/** As a host records it. */
export const foto = {
  ...{ kenmerk: 'f'.repeat(32), naam: 'foto van de hal.jpg', soort: 'image/jpeg', bytes: '2048' },
  ...{ sha256: '1'.repeat(64), plaats: 'f'.repeat(32) },
} as const;

export const pdf = Buffer.from('%PDF-1.7\nverzonnen brief\n%%EOF\n', 'latin1');
export const png = Buffer.from('\x89PNG\r\n\x1a\nverzonnen', 'latin1');
export const html = Buffer.from('<!doctype html><script>alert(1)</script>');

export interface Bestand {
  readonly naam: string;
  readonly inhoud: Buffer;
  readonly sleutel: string;
}

/** As the page sends it: in parts, and then that they are all there. */
export const stuurIn = (
  stuur: (verzoek: Record<string, unknown>) => unknown,
  { naam, inhoud, sleutel }: Bestand,
  delen: number,
  van = dossier,
): unknown => {
  const lengte = Math.ceil(inhoud.length / delen / 3) * 3;
  for (let nummer = 0; nummer < delen; nummer += 1) {
    const tekst = inhoud.subarray(nummer * lengte, (nummer + 1) * lengte).toString('base64');
    stuur({ plek: 'bijlageDeel', dossier: van, sleutel, nummer, tekst });
  }
  return stuur({ plek: 'bijlageKlaar', dossier: van, sleutel, naam, delen });
};

export const voegToe = (
  spel: Spel,
  wie: string,
  naam: string,
  { inhoud = pdf, sleutel = `sleutel-${naam.length}`, delen = 2 }: Partial<Bestand> & { readonly delen?: number } = {},
): unknown =>
  stuurIn((verzoek) => spel.bijlage(wie, verzoek as unknown as Bijlageverzoek), { naam, inhoud, sleutel }, delen);
