// Why do tests start fast? zod and hucre are some eighty modules each and jest loads each anew per test file; here they become one file.
const { buildSync } = require('esbuild');
const { existsSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** Path of a one-file CommonJS copy of an installed module, made when it is not there yet. */
module.exports = function voorafGebundeld(pakket, module) {
  const manifest = join(__dirname, '..', '..', 'node_modules', pakket, 'package.json');
  const naam = `${module.replace('/', '-')}-${require(manifest).version}.cjs`;
  const outfile = join(dirname(manifest), '..', '.cache', 'klachtenregister', naam);
  if (!existsSync(outfile)) {
    const stdin = { contents: `module.exports = require('${module}')`, resolveDir: __dirname };
    buildSync({ stdin, bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'error' });
  }
  return outfile;
};
