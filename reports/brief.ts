// Hoe ziet een brief eruit als pagina? Een sober HTML-document op A4: briefhoofd, adres, datum, tekst, versie van de procedure (5.2.2, R7.1).

import { briefvoet } from '../src/procedure/brieven';
import { nlDag } from '../src/procedure/dag';
import type { Bericht } from '../src/procedure/rijen';
import { veilig } from './veilig';

/** As kept in the register, and nothing else: a letter opened again is the letter that was sent. */
export type Bewaard = Pick<
  Bericht,
  'aan' | 'adres' | 'afzender' | 'gemaaktOp' | 'nummer' | 'onderwerp' | 'procedureversie' | 'tekst' | 'via'
>;

const briefstijl =
  '@page{size:A4;margin:24mm 24mm 20mm}' +
  'body{font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1c2730;max-width:40em;margin:32px auto;padding:0 16px}' +
  'header{border-bottom:2px solid #0a5a70;color:#0a5a70;font-weight:600;padding-bottom:8px;margin-bottom:32px}' +
  'address{font-style:normal;white-space:pre-line;margin-bottom:32px}p,address,dd{overflow-wrap:anywhere}' +
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:0 16px;margin:0 0 24px}dt{color:#54616c}dd{margin:0}' +
  'p{margin:0 0 16px;white-space:pre-line;orphans:3;widows:3}' +
  'footer{border-top:1px solid #d8dee3;color:#54616c;font-size:13px;margin-top:40px;padding-top:8px}' +
  '@media print{body{font-size:11pt;margin:0;max-width:none;padding:0}p:last-of-type{break-inside:avoid}}';

/** A short first line above more lines is a small heading, such as the parts of a decision; the signature is none. */
const alinea = (tekst: string, plek: number, alle: readonly string[]): string => {
  const [eerste = '', ...rest] = tekst.split('\n');
  const kopje = rest.length > 0 && plek < alle.length - 1 && /^[^\d.:,;?!]{1,40}$/.test(eerste);
  return kopje ? `<p><b>${veilig(eerste)}</b>\n${veilig(rest.join('\n'))}</p>` : `<p>${veilig(tekst)}</p>`;
};

/** Paragraphs are separated by an empty line; line ends inside one are kept. */
const alineas = (tekst: string): string =>
  tekst
    // An amount stays on one line with its sign.
    .replace(/€ (?=\d)/g, '€\u00a0')
    .split(/\n{2,}/)
    .map(alinea)
    .join('\n');

const regel = (kop: string, waarde: string | null): string =>
  waarde === null || waarde === '' ? '' : `<dt>${kop}</dt><dd>${veilig(waarde)}</dd>`;

/** A comma ends a line of an address on paper. */
const adresregels = ({ aan, adres, via }: Bewaard): string =>
  [aan, ...(adres ?? '').split(via === 'post' ? /,\s*/ : '\n')].filter((s) => s !== '').join('\n');

export const briefAlsHtml = (brief: Bewaard): string =>
  [
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${veilig(brief.onderwerp)}</title>`,
    `<style>${briefstijl}</style></head><body>`,
    `<header>${veilig(brief.afzender ?? '')}</header>`,
    `<address>${veilig(adresregels(brief))}</address>`,
    `<dl>${regel('Datum', nlDag(brief.gemaaktOp.slice(0, 10)))}${regel('Ons kenmerk', brief.nummer)}${regel('Onderwerp', brief.onderwerp)}</dl>`,
    alineas(brief.tekst),
    `<footer>${veilig(briefvoet(brief))}</footer></body></html>`,
    '',
  ].join('\n');
