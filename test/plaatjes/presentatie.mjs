// Hoe komen de plaatjes van de presentatie in docs/plaatjes? node test/plaatjes/presentatie.mjs, met LibreOffice en pdftoppm op deze computer.
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { laad, metMap } from '../omgeving/uitvoerbaar.mjs';

const naar = join(import.meta.dirname, '..', '..', 'docs', 'plaatjes');

await metMap('presentatie', async (map) => {
  const { maakDeck } = await laad(join(import.meta.dirname, 'presentatie.ts'), map);
  const { bestand, dias } = await maakDeck(map);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', map, bestand], { stdio: 'ignore' });
  for (const { naam, nummer } of dias) {
    const bladzijde = [
      '-f',
      String(nummer),
      '-l',
      String(nummer),
      '-singlefile',
      '-scale-to-x',
      '960',
      '-scale-to-y',
      '-1',
    ];
    execFileSync('pdftoppm', ['-png', ...bladzijde, bestand.replace('.pptx', '.pdf'), join(map, naam)]);
    renameSync(join(map, `${naam}.png`), join(naar, `jaarevaluatie-${naam}.png`));
  }
});
