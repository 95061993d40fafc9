// What does mutation testing run? The procedure's own tests, under one time zone, each file up to its first failure.
const { join } = require('node:path');
const { projects } = require('../../jest.config.cjs');

const { displayName: _naam, ...amsterdam } = projects.find((p) => p.displayName === 'procedure Amsterdam');

// Absolute paths: Stryker wraps the environment and does not know <rootDir>.
module.exports = {
  ...amsterdam,
  rootDir: join(__dirname, '..', '..'),
  testEnvironment: require.resolve('./tot-de-eerste-fout.cjs'),
  setupFiles: [require.resolve('./niet-verkleinen.cjs')],
};
