// Which build do the tests look at? One made now, in a folder of this run; a failure is told by the tests that need it.
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

const wortel = join(__dirname, '..', '..');

module.exports = function bouwen() {
  const map = join(wortel, 'node_modules', '.cache', 'klachtenregister', `gebouwd-${process.pid}`);
  const { status, stderr } = spawnSync(process.execPath, ['build.mjs', '--stil', '--naar', map], {
    cwd: wortel,
    encoding: 'utf8',
  });
  process.env.KLACHTEN_GEBOUWD = map;
  process.env.KLACHTEN_BOUWFOUT = status === 0 ? '' : stderr;
};
