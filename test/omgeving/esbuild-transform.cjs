// How does jest read TypeScript, JSX and ESM-only packages? One esbuild call per file; types are checked by `npm run types`.
const { transformSync, version } = require('esbuild');
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');

const { bouw } = require('../../package.json');

const opties = {
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  supported: { 'dynamic-import': false },
  define: { __BOUW__: String(bouw) },
};
const zelf = version + bouw + readFileSync(__filename, 'utf8');
const loader = (file) => (/\.[cm]?js$/.test(file) ? 'js' : file.endsWith('.tsx') ? 'tsx' : 'ts');

module.exports = {
  process: (source, file) => transformSync(source, { ...opties, loader: loader(file), sourcefile: file }),
  getCacheKey: (source, file, { configString }) =>
    createHash('sha256').update([zelf, configString, file, source].join('\0')).digest('hex').slice(0, 32),
};
