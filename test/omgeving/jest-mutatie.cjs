// What does mutation testing run? The tests of the procedure and of the rights, under one time zone, up to the first failure.
const { join } = require('node:path');
const { projects } = require('../../jest.config.cjs');

const { displayName: _naam, ...amsterdam } = projects.find((p) => p.displayName === 'procedure Amsterdam');

// Absolute paths: Stryker wraps the environment and does not know <rootDir>.
module.exports = {
  ...amsterdam,
  // One file that holds all: a mutant is some hundred milliseconds instead of seconds.
  testMatch: [join(__dirname, 'alles-in-een.cjs')],
  rootDir: join(__dirname, '..', '..'),
  testEnvironment: require.resolve('./tot-de-eerste-fout.cjs'),
  setupFiles: [require.resolve('./niet-verkleinen.cjs')],
};
