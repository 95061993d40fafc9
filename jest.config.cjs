// Which tests run where? Clocks under three time zones, the screen in a real browser, everything else once.
const voorafGebundeld = require('./test/omgeving/vooraf-gebundeld.cjs');

const project = (displayName, tijdzone, testMatch, overig = {}) => ({
  displayName,
  roots: ['<rootDir>/test'],
  testMatch,
  testEnvironment: '<rootDir>/test/omgeving/tijdzone.cjs',
  testEnvironmentOptions: { tijdzone },
  transform: { '\\.(tsx?|m?js)$': '<rootDir>/test/omgeving/esbuild-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  moduleNameMapper: {
    '^zod/mini$': voorafGebundeld('zod', 'zod/mini'),
    '^@noble/hashes/sha2\\.js$': voorafGebundeld('@noble/hashes', '@noble/hashes/sha2.js'),
    '^@noble/hashes/utils\\.js$': voorafGebundeld('@noble/hashes', '@noble/hashes/utils.js'),
    '^hucre/xlsx$': voorafGebundeld('hucre', 'hucre/xlsx'),
    '^pptxgenjs$': voorafGebundeld('pptxgenjs', 'pptxgenjs'),
    '^hucre/csv$': voorafGebundeld('hucre', 'hucre/csv'),
  },
  ...overig,
});

const klokken = ['<rootDir>/test/procedure/**/*.test.ts'];
const browser = ['<rootDir>/test/browser/**/*.test.ts?(x)'];

module.exports = {
  maxWorkers: 2,
  projects: [
    project('procedure Amsterdam', 'Europe/Amsterdam', klokken),
    project('procedure Los Angeles', 'America/Los_Angeles', klokken),
    project('procedure Kiritimati', 'Pacific/Kiritimati', klokken),
    // UTC, because a server usually is: code that trusts the machine's own zone goes wrong here.
    project('register en hosts', 'UTC', ['<rootDir>/test/**/*.test.ts?(x)'], {
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/procedure/', '<rootDir>/test/browser/'],
      globalSetup: '<rootDir>/test/omgeving/bouwen.cjs',
      globalTeardown: '<rootDir>/test/omgeving/opruimen.cjs',
    }),
    project('browser', 'Europe/Amsterdam', browser, {
      globalSetup: '<rootDir>/test/omgeving/browser-en-bouw.cjs',
      globalTeardown: '<rootDir>/test/omgeving/opruimen.cjs',
    }),
  ],
};
