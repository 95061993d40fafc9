// Wat vraagt de evaluatie van een jaar van Google Sheets? Een keer lezen, alleen de tabbladen die geteld worden, en niets anders (5.3.2, DESIGN 4)
import { describe, expect, it } from '@jest/globals';
import { behandel } from '../../../src/loket/loket';
import { minsteBouw } from '../../../src/register/versie';
import { geheugenregister } from '../../../src/voorbeeld/geheugen';
import { dirk } from '../../../src/voorbeeld/personages';
import { vulVoorbeeld } from '../../../src/voorbeeld/voorbeeld';
import { giet } from '../../bench/veel-dossiers';
import { ID, maakSheetsproef } from './proef-register';
import { maten, metSlotteller, tel } from './telling';

const vandaag = '2026-04-02';
/** What is counted; the small tabs are read with every question. */
const geteld = ['klachten', 'onderdelen', 'maatregelen', 'verzekering'] as const;

describe('5.3.2: wat de vraag evaluatie van Google vraagt', () => {
  it('5.3.2: een keer lezen, zonder slot en zonder schrijven; niet meer cellen dan de getelde tabbladen hebben', () => {
    const bron = geheugenregister();
    vulVoorbeeld(bron, { aantal: 20, zaad: 1, vandaag });
    const proef = maakSheetsproef();
    giet(bron, proef.sheets, ID);
    const { register, slot } = metSlotteller(proef.register);
    const m = maten(proef.boek);
    proef.oproepen.wis();
    const deur = { email: dirk, bouw: minsteBouw, vandaag, nu: `${vandaag}T09:00:00`, zout: () => '0'.repeat(32) };
    const { antwoord } = behandel(register, deur, JSON.stringify({ vraag: 'evaluatie', jaar: 2025 }));
    expect(antwoord.slice(0, 10)).toBe('{"ok":true');
    const telling = tel(proef.oproepen, slot());
    expect(telling).toMatchObject({ slot: 0, lezen: 1, schrijven: 0 });
    const heel = geteld.reduce((som, t) => som + m.heel(t), 0);
    expect(telling.gelezen).toBeLessThanOrEqual(heel + m.kleineBladen + m.sleutels);
    expect(telling.gelezen).toBeGreaterThan(heel);
  });
});
