// Wat mag een browser met onze pagina's? Alleen wat wij zelf meegeven; niets van buiten, niets bewaren, in geen ander venster.
import { createHash } from 'node:crypto';

/** Sources of one page, beside what holds for all. */
export interface Bronnen {
  readonly scripts: readonly string[];
  readonly stijlen: readonly string[];
  /** Also pictures and frames that the page itself made. */
  readonly eigenMaaksel?: boolean;
}

export const eigenBestanden: Bronnen = { scripts: ["'self'"], stijlen: ["'self'"] };
const niets: Bronnen = { scripts: ["'none'"], stijlen: ["'none'"] };

const hashes = (html: string, tag: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, inhoud = '']) => `'sha256-${createHash('sha256').update(inhoud).digest('base64')}'`,
  );

const ofNiets = (bronnen: readonly string[]): readonly string[] => (bronnen.length === 0 ? ["'none'"] : bronnen);

/** The one-file page runs exactly the script and style that are in it. */
export const ingebakken = (html: string): Bronnen => ({
  scripts: ofNiets(hashes(html, 'script')),
  stijlen: ofNiets(hashes(html, 'style')),
});

const csp = ({ scripts, stijlen, eigenMaaksel = false }: Bronnen): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${stijlen.join(' ')}`,
    `img-src 'self'${eigenMaaksel ? ' data:' : ''}`,
    "connect-src 'self'",
    `frame-src 'self'${eigenMaaksel ? ' blob:' : ''}`,
    "frame-ancestors 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export const koppen = (bronnen: Bronnen = niets): Readonly<Record<string, string>> => ({
  'content-security-policy': csp(bronnen),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
});
