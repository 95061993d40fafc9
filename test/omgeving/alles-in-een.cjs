// What does one mutant run? All tests of the procedure and of the rights in one file, so that modules load once and not per file.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/** Tests of what is not mutated, and the door, which says what the rights grid says already. */
const overslaan = new Set(['dag.test.ts', 'tijdzone.test.ts', 'velden.test.ts', 'loket.test.ts']);

/** What kills most goes first, what plays long stories last. */
const rang = {
  'tabel.test.ts': -1,
  'formulieren.test.ts': -1,
  'rooster.test.ts': 1,
  'werkdagen.test.ts': 2,
  'invarianten.test.ts': 3,
};
const plaats = (file) => rang[file] ?? 0;

const bestanden = ['procedure', 'rechten'].flatMap((map) =>
  readdirSync(join(__dirname, '..', map))
    .filter((file) => file.endsWith('.test.ts') && !overslaan.has(file))
    .map((file) => ({ file, pad: join(__dirname, '..', map, file) })),
);
/** A mutant with which a file cannot even load has been found out; without this it would count as not tried. */
let laadfout;
beforeAll(() => {
  if (laadfout) throw laadfout;
});
for (const { pad } of bestanden.sort((a, b) => plaats(a.file) - plaats(b.file)))
  try {
    require(pad);
  } catch (fout) {
    laadfout ??= fout;
  }
