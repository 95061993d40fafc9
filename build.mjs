// How does the source become what runs? Five products, each from one entry; an entry that does not exist yet is skipped aloud.
//   dist/apps-script/code.js + sidebar.html + uitwisseling.html + jaarevaluatie.html + appsscript.json   what clasp pushes to Google
//   dist/lokaal.cjs                                             the local host
//   dist/klachtenregister.cjs                                   the command line; googleapis stays beside it
//   dist/pagina/pagina.js + pagina.css                          the page that draws the tabs, local only
// Options: --stil (only skips and errors), --naar DIR (instead of dist), --bouw N (build number, instead of the one in package.json).
import { build, transform } from 'esbuild';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import vm from 'node:vm';

const wortel = dirname(fileURLToPath(import.meta.url));
const { values: keuze } = parseArgs({
  options: { stil: { type: 'boolean' }, naar: { type: 'string', default: 'dist' }, bouw: { type: 'string' } },
});
const dist = resolve(wortel, keuze.naar);
const bouw = Number(keuze.bouw ?? JSON.parse(await readFile(join(wortel, 'package.json'), 'utf8')).bouw);

const WERELD = 'klachtenregister_'; // a trailing underscore is private in Apps Script
// 354 KB in November 2026: about half are sentences for people, 34 packages; a bare realm evaluates it in 19 ms. What only docs need stays out: see docs/bron/voorwaarderegels.ts.
const SERVER_HOOGSTENS = 420 * 1024;

const melding = (tekst) => process.stderr.write(`${tekst}\n`);
const gereed = (file, bytes) => keuze.stil || melding(`${relative(wortel, file)}  ${(bytes / 1024).toFixed(1)} KB`);

function isEr(invoer, product) {
  if (existsSync(join(wortel, invoer))) return true;
  melding(`overgeslagen: ${product} (${invoer} bestaat nog niet)`);
  return false;
}

async function bewaar(file, inhoud) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, inhoud);
  gereed(file, Buffer.byteLength(inhoud));
}

/** One bundled entry, in memory. */
async function bundel(invoer, opties) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: wortel,
    entryPoints: [invoer],
    bundle: true,
    write: false,
    metafile: true,
    outdir: dist,
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'error',
    define: { __BOUW__: String(bouw) },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    ...opties,
  });
  return { tekst: outputFiles[0].text, over: Object.values(metafile.outputs)[0] };
}

/** Apps Script refuses what is newer than ES2020 (`#x`, `static x =`): lowering the code once more may then change nothing. */
async function alleenEs2020(code) {
  const [nieuw, oud] = await Promise.all(['esnext', 'es2020'].map((target) => transform(code, { target })));
  if (nieuw.code !== oud.code) throw new Error('code.js bevat syntaxis die nieuwer is dan ES2020.');
}

/** Loaded in a realm with nothing in it: no service call at the top level, and no global but the functions of the entry. */
function alleenDezeFuncties(code, namen) {
  const realm = vm.createContext(Object.create(null));
  vm.runInContext(code, realm);
  // zod keeps its settings in a global of its own; Google shows people functions only.
  const globals = Object.keys(realm)
    .filter((naam) => !naam.startsWith('__zod_'))
    .sort();
  const verwacht = [...namen, WERELD].sort();
  if (globals.join() !== verwacht.join()) throw new Error(`code.js zet andere globals neer: ${globals.join(', ')}`);
  const geenFunctie = namen.filter((naam) => typeof realm[WERELD][naam] !== 'function');
  if (geenFunctie.length > 0)
    throw new Error(`main.ts exporteert iets anders dan een functie: ${geenFunctie.join(', ')}`);
}

/** Apps Script sees only functions declared at the top level: one for each export of the entry, read from esbuild's own list. */
async function server() {
  const invoer = 'src/hosts/apps-script/main.ts';
  if (!isEr(invoer, 'dist/apps-script/code.js')) return;
  const opties = { target: 'es2020', minify: true, platform: 'neutral', mainFields: ['module', 'main'] };
  const { over } = await bundel(invoer, { ...opties, format: 'esm' });
  const { tekst, over: iife } = await bundel(invoer, { ...opties, format: 'iife', globalName: WERELD });
  if (iife.imports.length > 0) throw new Error(`code.js importeert nog: ${iife.imports.map((i) => i.path).join(', ')}`);
  const voet = over.exports.map((naam) => `function ${naam}(a){return ${WERELD}.${naam}(a);}\n`).join('');
  const code = tekst + voet;
  await alleenEs2020(code);
  alleenDezeFuncties(code, over.exports);
  const bytes = Buffer.byteLength(code);
  if (bytes > SERVER_HOOGSTENS) throw new Error(`code.js is ${bytes} bytes, hoogstens ${SERVER_HOOGSTENS}.`);
  await bewaar(join(dist, 'apps-script', 'code.js'), code);
}

const inScript = (js) => js.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '\\x3c!--');
const inStijl = (css) => css.replaceAll(/<\/(style)/gi, '<\\/$1');

/** Fills one marker of the template; a function, because `$&` in code is not a pattern. */
function vul(sjabloon, merk, inhoud) {
  if (sjabloon.split(merk).length !== 2)
    throw new Error(`sidebar/sidebar.html moet precies een keer ${merk} bevatten.`);
  return sjabloon.replace(merk, () => inhoud);
}

/** Without template literals a backtick only stands in a text or a pattern; there its code means the same. */
const zonderBacktick = (js) =>
  js.replaceAll(/\\([\s\S])|`/g, (teken, na) => (teken === '`' || na === '`' ? '\\x60' : teken));

/** One page of one file. HtmlService cuts `//` and `/*` out of template literals, so it has none at all. */
async function scherm(map, bestand) {
  const invoer = `${map}/main.tsx`;
  if (!isEr(invoer, `dist/apps-script/${bestand}`)) return;
  const { tekst } = await bundel(invoer, {
    format: 'iife',
    target: 'es2020',
    minify: true,
    supported: { 'template-literal': false },
  });
  const script = zonderBacktick(inScript(tekst.trimEnd()));
  await transform(script, { target: 'es2020' }); // still valid after the escapes
  const stijl = isEr(`${map}/stijl.css`, `de stijl van ${bestand}`) ? await css(`${map}/stijl.css`) : '';
  const sjabloon = await readFile(join(wortel, 'sidebar', 'sidebar.html'), 'utf8');
  const metStijl = vul(sjabloon, '<!-- STIJL -->', `<style>${inStijl(stijl)}</style>`);
  const html = vul(metStijl, '<!-- SCRIPT -->', `<script>${script}</script>`);
  if (/<script[^>]+src=/i.test(sjabloon)) throw new Error('sidebar.html laadt een script van buiten.');
  await bewaar(join(dist, 'apps-script', bestand), html);
}

async function css(invoer) {
  const { tekst } = await bundel(invoer, { minify: true, target: ['chrome100', 'firefox100', 'safari15'] });
  return tekst.trimEnd();
}

async function manifest() {
  const naar = join(dist, 'apps-script', 'appsscript.json');
  await mkdir(dirname(naar), { recursive: true });
  await copyFile(join(wortel, 'appsscript.json'), naar);
}

/** Native and very large packages stay outside; the rest is bundled so that the host starts fast. */
async function voorNode(invoer, product) {
  if (!isEr(invoer, `dist/${product}`)) return;
  const external = ['@photostructure/sqlite', '@napi-rs/canvas', 'googleapis', 'googleapis/*', 'esbuild'];
  const { tekst } = await bundel(invoer, { format: 'cjs', platform: 'node', target: 'node20', external });
  await bewaar(join(dist, product), tekst);
}

async function pagina() {
  const invoer = ['sidebar/pagina/main.ts', 'sidebar/pagina/main.tsx'].find((f) => existsSync(join(wortel, f)));
  if (!invoer) return isEr('sidebar/pagina/main.ts', 'dist/pagina/pagina.js');
  const { tekst } = await bundel(invoer, { format: 'iife', target: 'es2022', minify: true });
  await bewaar(join(dist, 'pagina', 'pagina.js'), tekst);
  if (isEr('sidebar/pagina/stijl.css', 'dist/pagina/pagina.css')) {
    await bewaar(join(dist, 'pagina', 'pagina.css'), await css('sidebar/pagina/stijl.css'));
  }
}

const uitslagen = await Promise.allSettled([
  server(),
  scherm('sidebar', 'sidebar.html'),
  scherm('uitwisseling', 'uitwisseling.html'),
  scherm('jaarevaluatie', 'jaarevaluatie.html'),
  manifest(),
  voorNode('src/hosts/local/main.ts', 'lokaal.cjs'),
  voorNode('src/hosts/cli/main.ts', 'klachtenregister.cjs'),
  pagina(),
]);
const fouten = uitslagen.filter((u) => u.status === 'rejected');
for (const { reason } of fouten) melding(`bouwen mislukt: ${reason.message ?? reason}`);
if (fouten.length > 0) process.exitCode = 1;
