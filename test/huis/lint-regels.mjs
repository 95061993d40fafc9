// Which import is wrong, told while typing? The same table of rooms (kamers.json) that the import test holds.
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const wortel = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const kamers = JSON.parse(readFileSync(join(wortel, 'test', 'huis', 'kamers.json'), 'utf8'));

const binnen = (map, pad) => pad === map || pad.startsWith(`${map}/`);
const kamerVan = (pad) => Object.keys(kamers).find((kamer) => binnen(kamer, pad));
const posix = (pad) => relative(wortel, pad).split(sep).join('/');
const noemt = (lijst, naam) => (lijst ?? []).some((p) => p === '*' || binnen(p, naam));

function overRichting(van, bron, file, alleenType) {
  const doel = posix(join(dirname(file), bron));
  const naar = kamerVan(doel);
  if (naar === van) return undefined;
  if (!naar) return `${van} mag niet buiten de kamers lezen (${doel}).`;
  const { mag, alleenTypes } = kamers[van];
  if (!mag.includes(naar)) return `${van} mag ${naar} niet importeren; wel: ${mag.join(', ') || 'geen andere kamer'}.`;
  if (alleenTypes && !alleenType) return `${van} kent van ${naar} alleen types: schrijf 'import type'.`;
  return undefined;
}

function overPakket(van, naam, pad, alleenType) {
  if (binnen('date-fns', naam) && pad !== 'src/procedure/dag.ts')
    return 'Alleen src/procedure/dag.ts rekent met date-fns.';
  if (naam === 'date-fns') return "Importeer date-fns per functie: 'date-fns/addDays'.";
  const { pakketten, typePakketten } = kamers[van];
  if (noemt(pakketten, naam) || (alleenType && noemt(typePakketten, naam))) return undefined;
  return `${van} mag het pakket ${naam} niet gebruiken (zie test/huis/kamers.json).`;
}

/** Direction between rooms, and which package each room may use. */
const richting = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const pad = posix(context.filename);
    const van = kamerVan(pad);
    if (!van) return {};
    const kijk = (node) => {
      const bron = node.source?.value;
      if (typeof bron !== 'string') return;
      const alleenType = node.importKind === 'type' || node.exportKind === 'type';
      const over = bron.startsWith('.')
        ? overRichting(van, bron, context.filename, alleenType)
        : overPakket(van, bron, pad, alleenType);
      if (over) context.report({ node: node.source, message: over });
    };
    return {
      ImportDeclaration: kijk,
      ExportNamedDeclaration: kijk,
      ExportAllDeclaration: kijk,
      ImportExpression: kijk,
    };
  },
};

/** `import * as z from 'zod/mini'` is 38 KB in the bundle; every other way of importing zod is 109 to 457 KB. */
const zod = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const message = "Importeer zod alleen als: import * as z from 'zod/mini'.";
    const kijk = (node) => {
      const bron = node.source?.value;
      if (typeof bron !== 'string' || !binnen('zod', bron)) return;
      const [eerste, ...rest] = node.specifiers ?? [];
      const goed = bron === 'zod/mini' && eerste?.type === 'ImportNamespaceSpecifier' && eerste.local.name === 'z';
      if (!goed || rest.length > 0) context.report({ node, message });
    };
    return {
      ImportDeclaration: kijk,
      ExportNamedDeclaration: kijk,
      ExportAllDeclaration: kijk,
      ImportExpression: kijk,
    };
  },
};

export const huis = { rules: { richting, zod } };
