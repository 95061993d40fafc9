// What does a browser test need before it starts? A browser and a fresh build.
const bouwen = require('./bouwen.cjs');
const browserZoeken = require('./browser-zoeken.cjs');

module.exports = async function browserEnBouw() {
  bouwen();
  await browserZoeken();
};
