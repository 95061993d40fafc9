// Hoe komen de plaatjes van README in docs/plaatjes? Uit het echte product: npm run plaatjes
import { join } from 'node:path';
import { bouwEnZoekBrowser, laad, metMap } from '../omgeving/uitvoerbaar.mjs';

await metMap('plaatjes', async (map) => {
  await bouwEnZoekBrowser(map);
  const { maakPlaatjes } = await laad(join(import.meta.dirname, 'main.ts'), map);
  await maakPlaatjes(join(import.meta.dirname, '..', '..', 'docs', 'plaatjes'));
});
