// Zien de brieven er nog precies zo uit als wij ze lazen en goedkeurden? (PROCEDURE 1.7; vernieuwen: GOUD=nieuw npx jest test/brieven/goud)
import { describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefAlsHtml } from '../../reports/brief';
import { briefsoorten } from '../../src/procedure/brieven';
import type { Briefnaam } from '../../src/procedure/brieven';
import { dossiers } from './dossiers';
import { brief } from './gevallen';

const map = join(__dirname, '..', 'golden', 'brieven');
const namen = Object.keys(briefsoorten) as Briefnaam[];
const alle = namen.flatMap((naam) => dossiers.map((d) => [briefsoorten[naam].artikel, naam, d.naam, d] as const));

describe('de brieven als pagina, zoals goedgekeurd', () => {
  it.each(alle)('%s: brief %s in dossier %s is ongewijzigd', (_artikel, naam, dossier, d) => {
    const pad = join(map, `${naam}-${dossier}.html`);
    const nu = briefAlsHtml(brief(naam, d));
    if (process.env['GOUD'] === 'nieuw') {
      mkdirSync(map, { recursive: true });
      writeFileSync(pad, nu);
    }
    expect(nu).toBe(readFileSync(pad, 'utf8'));
  });
  it('5.1.3 - 5.2.5: er ligt geen voorbeeld van een brief die niet meer bestaat', () => {
    expect(readdirSync(map).sort()).toEqual(alle.map(([, naam, dossier]) => `${naam}-${dossier}.html`).sort());
  });
});
