// What does a test run leave behind? Nothing.
const { rmSync } = require('node:fs');

module.exports = function opruimen() {
  rmSync(process.env.KLACHTEN_GEBOUWD, { recursive: true, force: true });
};
