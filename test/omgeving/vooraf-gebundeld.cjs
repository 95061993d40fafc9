// Why are tests fast? zod and hucre are some eighty modules each and jest loads each anew per test file; here they become one file.
// And a hash calls its helpers millions of times: across modules every call goes through a getter of the transform, within one file it does not.
const { buildSync } = require('esbuild');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** Path of a one-file CommonJS copy of an installed module, made when it is not there yet. */
module.exports = function voorafGebundeld(pakket, module) {
  const modules = join(__dirname, '..', '..', 'node_modules');
  const { version } = require(join(modules, pakket, 'package.json'));
  const naam = `${module.replaceAll('/', '-')}-${version}.cjs`;
  const outfile = join(modules, '.cache', 'klachtenregister', naam);
  if (!existsSync(outfile)) {
    const stdin = { contents: `module.exports = require('${module}')`, resolveDir: __dirname };
    // jest has no dynamic import; pptxgenjs asks for node:fs that way.
    const supported = { 'dynamic-import': false };
    buildSync({ stdin, bundle: true, format: 'cjs', platform: 'node', supported, outfile, logLevel: 'error' });
  }
  return outfile;
};
