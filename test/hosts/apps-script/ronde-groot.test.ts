// Leest de ochtendronde over honderden lopende dossiers hoogstens twee keer, schrijft zij een keer, en past elk bericht in een cel en een e-mail? (5.1.7)
import { helpRonde } from '../../../src/loket/herinneringen';
import type { Post } from '../../../src/loket/postvak';
import { maximumInhoud } from '../../../src/register/logboek';
import type { Register } from '../../../src/register/register';
import { geheugenregister } from '../../../src/voorbeeld/geheugen';
import { giet, vermenigvuldig } from '../../bench/veel-dossiers';
import { melding, registratie, toelating } from '../../loket/g1';
import { behandelaar, directie, ingericht, ontvanger } from '../../loket/spel';
import * as hand from '../../stand-in/hand';
import { ID, maakSheetsproef } from './proef-register';
import { metSlotteller, tel } from './telling';

const dossier = 'veel-dossier';
const omgeving = (dag: string) => ({ nu: `${dag}T07:20:00`, vandaag: dag, zout: () => '0'.repeat(32) });
const inGeheugen = (aantal: number, mensen = 0): Register => {
  const bron = geheugenregister();
  const spel = ingericht(bron);
  for (let n = 0; n < mensen; n += 1)
    spel.doe(directie, '', [
      'medewerkerOpslaan',
      { email: `d${n}@voorbeeld.example`, naam: `Directielid ${n}`, rollen: ['directie'], actief: true },
    ]);
  spel.doe(ontvanger, dossier, ['melden', melding]);
  spel.doe(directie, dossier, ['registreren', registratie], ['toelaten', toelating]);
  spel.doe(behandelaar, dossier, ['bevindingen', bevindingen]);
  vermenigvuldig(bron, dossier, aantal, omgeving('2026-04-02'));
  return bron;
};
const gevuld = (aantal: number) => {
  const proef = maakSheetsproef();
  giet(inGeheugen(aantal), proef.sheets, ID);
  proef.oproepen.wis();
  return proef;
};
const bevindingen = {
  bronnen: ['dossier van het traject'],
  wederhoor: 'niet van toepassing',
  bevindingen: 'Het rapport lag twee weken op een handtekening te wachten.',
  onderdelen: [{ onderdeel: `${dossier}.1`, advies: 'gegrond', toelichting: 'De datum is niet gehaald.' }],
  dossierplaats: 'Map proef',
};
const bezorgd = (post: Post[]) => ({
  verstuur: (p: Post) => {
    post.push(p);
    return { fout: null };
  },
  mislukt: (fout: unknown) => {
    throw fout;
  },
});

describe('5.1.7: een ronde over veel dossiers', () => {
  test('5.1.7: 300 lopende dossiers: een slot, twee keer lezen, een keer schrijven en een bericht per persoon, dat kort blijft', () => {
    const proef = gevuld(300);
    const { register, slot } = metSlotteller(proef.register);
    const post: Post[] = [];
    const uit = helpRonde(register, omgeving('2026-05-04'), {
      controleert: true,
      bezorger: bezorgd(post),
      tegoed: 100,
    });
    expect(uit).toEqual({ post: [], schoon: true, bezet: false });
    expect(post.length).toBeGreaterThan(0);
    expect(new Set(post.map((p) => p.adres)).size).toBe(post.length);
    expect(tel(proef.oproepen, slot())).toMatchObject({ slot: 1, lezen: 2, schrijven: 1 + post.length });
    for (const p of post) expect(p.tekst.length).toBeLessThan(5000);
    expect(post.find((p) => p.adres === directie)?.tekst).toMatch(/Verder op uw lijst: \d{3} taken/);
  });
  test('5.1.7: met 30 directieleden passen de berichten niet in een logregel: dan zijn het er meer, en niemand wordt overgeslagen', () => {
    const register = inGeheugen(40, 30);
    helpRonde(register, omgeving('2026-04-30'), { bezorger: bezorgd([]) });
    const post: Post[] = [];
    helpRonde(register, omgeving('2026-05-01'), { controleert: true, bezorger: bezorgd(post) });
    expect(post.filter((p) => /^d\d/.test(p.adres))).toHaveLength(30);
    const regels = register.logboek().filter((r) => r.stappen.includes('ochtendronde') && r.tijdstip > '2026-05-01');
    expect(regels.length).toBeGreaterThan(1);
    for (const r of regels) expect(r.inhoud?.length).toBeLessThanOrEqual(maximumInhoud);
    expect(regels.at(-1)?.rijen.at(-1)).toBe('systeem ronde.laatste');
  });
  test('5.3.1: wat er met het register zelf mis is staat er in gewone woorden, hooguit tien regels, en de rest geteld', () => {
    const proef = gevuld(30);
    for (let n = 0; n < 14; n += 1) hand.typ(proef.boek, 'Klachten', 5 + n, 8, 'met de hand');
    hand.verwijderRij(proef.boek, 'Logboek', 4);
    const post: Post[] = [];
    const uit = helpRonde(proef.register, omgeving('2026-05-04'), { controleert: true, bezorger: bezorgd(post) });
    expect(uit.schoon).toBe(false);
    const tekst = post.find((p) => p.adres === directie)?.tekst ?? '';
    expect(tekst.split('\n').filter((r) => r.startsWith('- Tabblad'))).toHaveLength(10);
    expect(tekst).toMatch(/- en nog \d+/);
    expect(tekst).toMatch(/Het logboek is beschadigd bij regel \d+/);
    expect(
      post
        .filter((p) => p.adres !== directie)
        .map((p) => p.tekst)
        .join(),
    ).not.toMatch(/Tabblad|Logboek|logboek/);
  });
});
