// Hoe groot is wat naar Google gaat, en hoe lang duurt het voordat code.js in een kale realm klaarstaat? (5.1.4)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { herhaal, rond, zeg } from './meten';

const bestanden = ['code.js', 'sidebar.html', 'uitwisseling.html', 'jaarevaluatie.html'];
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

export const meetBundels = (gebouwd: string): void => {
  zeg(`\n${'naar Google'.padEnd(24)}${'ruw'.padStart(10)}${'gzip'.padStart(10)}`);
  for (const naam of bestanden) {
    const bytes = readFileSync(join(gebouwd, 'apps-script', naam));
    zeg(`${naam.padEnd(24)}${kb(bytes.length).padStart(10)}${kb(gzipSync(bytes).length).padStart(10)}`);
  }
  const code = readFileSync(join(gebouwd, 'apps-script', 'code.js'), 'utf8');
  // A new script each time: Google compiles it again for every request.
  const ms = herhaal(20, () => void new vm.Script(code).runInContext(vm.createContext(Object.create(null) as object)));
  zeg(`code.js in een kale realm, mediaan van 20: ${rond(ms)} ms`);
};
