// Where is a browser? $BROWSER_EXE, then one on the PATH, then the one inside @sparticuz/chromium (Linux x64).
// Found: its path goes to the tests in KLACHTEN_BROWSER. Not found: loud skip, or with CI set a failure.
const { existsSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { delimiter, join } = require('node:path');

const namen = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const modules = join(__dirname, '..', '..', 'node_modules');
const cache = join(modules, '.cache', 'klachtenregister');

function opHetPad() {
  const mappen = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return namen.flatMap((naam) => mappen.map((map) => join(map, naam))).find(existsSync);
}

/** Unpacked in a folder of its own and then renamed: two runs at a time cannot see each other's half-written browser. */
async function uitPakket() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz', 'chromium', 'package.json'), 'utf8'));
  const map = join(cache, `chromium-${version}`);
  if (!existsSync(join(map, 'chromium'))) await uitpakken(map);
  process.env.LD_LIBRARY_PATH = [join(map, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter);
  process.env.FONTCONFIG_FILE = lettertypen(map);
  return join(map, 'chromium');
}

/** Only the font of the package (its own list names fixed folders), so a page is as wide on every machine. */
function lettertypen(map) {
  const file = join(map, 'lettertypen.conf');
  const mappen = `<dir>${join(map, 'fonts')}</dir><cachedir>${join(map, 'lettertypen')}</cachedir>`;
  const inhoud = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${mappen}</fontconfig>\n`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== inhoud) writeFileSync(file, inhoud);
  return file;
}

async function uitpakken(map) {
  mkdirSync(cache, { recursive: true });
  const tijdelijk = mkdtempSync(join(cache, 'uitpakken-'));
  const { TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  Object.assign(process.env, { TMPDIR: tijdelijk, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [naam, waarde] of Object.entries({ TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH })) {
      if (waarde === undefined) delete process.env[naam];
      else process.env[naam] = waarde;
    }
  }
  try {
    renameSync(tijdelijk, map);
  } catch (fout) {
    if (!existsSync(join(map, 'chromium'))) throw fout;
    rmSync(tijdelijk, { recursive: true, force: true });
  }
}

module.exports = async function browserZoeken() {
  const gekozen = process.env.BROWSER_EXE;
  if (gekozen && !existsSync(gekozen)) throw new Error(`BROWSER_EXE wijst naar ${gekozen}, en dat bestaat niet.`);
  const gevonden = gekozen || opHetPad() || (await uitPakket());
  process.env.KLACHTEN_BROWSER = gevonden ?? '';
  if (gevonden) return;
  const uitleg = 'Geen browser gevonden: zet BROWSER_EXE op het pad van Chromium, Chrome of Edge.';
  if (process.env.CI) throw new Error(uitleg);
  process.stderr.write(`\n*** ${uitleg}\n*** De browsertests worden OVERGESLAGEN.\n\n`);
};
