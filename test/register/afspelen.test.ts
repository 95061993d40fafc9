// Geeft het logboek altijd precies het register terug, wat er ook in welke volgorde gebeurde? (artikel 5.3.1, I-01, I-18)
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { behandel } from '../../src/loket/loket';
import { ochtendronde } from '../../src/loket/herinneringen';
import { merkVerzonden } from '../../src/loket/postvak';
import type { Post } from '../../src/loket/postvak';
import { plusDagen } from '../../src/procedure/dag';
import type { Klacht, Onderdeel } from '../../src/procedure/rijen';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { speelAf } from '../../src/register/afdruk';
import { tabelnamen } from '../../src/register/tabellen';
import { minsteBouw } from '../../src/register/versie';
import { behandelaar, directie, ingericht, notulist, ontvanger } from '../loket/spel';
import { regelsVan, wieVan, zetten } from '../procedure/willekeurig';
import type { Zet } from '../procedure/willekeurig';
import { geheugenregister } from './geheugen-register';
import type { Geheugenregister } from './geheugen-register';
import { bevindingen, naG1, verschilMetLogboek } from './proefregister';

const weg = 'weg@voorbeeld.example';
const mensen = [directie, ontvanger, behandelaar, notulist, weg];
const dossierVan = (z: Zet): string => `dossier-${z.dossier}`;

interface Loop {
  readonly register: Geheugenregister;
  vandaag: string;
  minuut: number;
  gelukt: number;
}
const omgevingVan = (loop: Loop): { nu: string; vandaag: string; zout: () => string } => {
  loop.minuut += 1;
  const uur = String(8 + Math.floor((loop.minuut % 600) / 60)).padStart(2, '0');
  const nu = `${loop.vandaag}T${uur}:${String(loop.minuut % 60).padStart(2, '0')}:00`;
  return { nu, vandaag: loop.vandaag, zout: () => String(loop.minuut).padStart(32, '0') };
};

const bezorg = (loop: Loop, post: readonly Post[], hoe: Zet['post']): void => {
  if (hoe === 'blijft liggen') return;
  for (const p of post)
    merkVerzonden(loop.register, omgevingVan(loop), p, hoe === 'bezorgd' ? null : 'geen verbinding');
};

/** Sends one move as JSON, and once more: the second time nothing may change. */
const verstuur = (loop: Loop, z: Zet): void => {
  const id = dossierVan(z);
  const gelezen = loop.register.lees({ dossiers: [id], rijen: [], heel: [] });
  const klacht = (gelezen.klachten[0] as unknown as Klacht | undefined) ?? nieuweKlacht(id);
  const blik = { klacht, onderdelen: gelezen.onderdelen as unknown as Onderdeel[], vandaag: loop.vandaag, mensen };
  const email = wieVan(z, blik, { directie, notulist });
  const stappen = regelsVan(z, blik).map(([stap, invoer]) => ({ stap, invoer }));
  const sleutel = klacht.versie === 0 ? id : `sleutel-${loop.minuut}`;
  const json = JSON.stringify({ vraag: 'stap', dossier: id, versie: klacht.versie, sleutel, stappen });
  const deur = { ...omgevingVan(loop), email, bouw: minsteBouw };
  const uit = behandel(loop.register, deur, json);
  const ok = (JSON.parse(uit.antwoord) as { ok: boolean }).ok;
  const regels = loop.register.log.length;
  const nogEens = behandel(loop.register, deur, json);
  expect(loop.register.log).toHaveLength(regels);
  expect((JSON.parse(nogEens.antwoord) as { ok: boolean }).ok).toBe(ok);
  expect(nogEens.post).toEqual([]);
  loop.gelukt += ok ? 1 : 0;
  bezorg(loop, uit.post, z.post);
};

const speel = (spel: readonly Zet[]): Loop => {
  const register = geheugenregister();
  const begin = ingericht(register);
  begin.doe(directie, '', ['medewerkerOpslaan', { email: weg, naam: 'Weg', rollen: ['medewerker'], actief: false }]);
  const loop: Loop = { register, vandaag: '2026-04-02', minuut: 0, gelukt: 0 };
  for (const z of spel) {
    loop.vandaag = plusDagen(loop.vandaag, z.dagen);
    if (z.dagen > 0) bezorg(loop, ochtendronde(register, omgevingVan(loop)), z.post);
    verstuur(loop, z);
  }
  return loop;
};

describe('artikel 5.3.1: het logboek is het register (I-18)', () => {
  it('5.3.1: na willekeurige opdrachten, goed en fout, klopt elke rij met het afgespeelde logboek', () => {
    let gelukt = 0;
    fc.assert(
      fc.property(zetten(25), (spel) => {
        const loop = speel(spel);
        expect(verschilMetLogboek(loop.register)).toEqual([]);
        expect(bevindingen(loop.register)).toEqual([]);
        gelukt += loop.gelukt;
      }),
      { numRuns: 12 },
    );
    expect(gelukt).toBeGreaterThan(40);
  });
  it('5.1.4: na willekeurige opdrachten zijn de nummers per jaar 1 tot en met n (I-01)', () => {
    fc.assert(
      fc.property(zetten(25), (spel) => {
        const { register } = speel(spel);
        // A later round of a reopened complaint keeps its number (T15).
        const nummers = (register.bladen.klachten as unknown as Klacht[]).flatMap((k) =>
          k.nummer === null || k.ronde > 1 ? [] : [k.nummer],
        );
        expect([...nummers].sort()).toEqual(nummers.map((_, i) => `K2026-00${i + 1}`));
      }),
      { numRuns: 6 },
    );
  });
  it('5.3.1: elk begin van het logboek is zelf een kloppend register', () => {
    const { register } = naG1();
    for (let n = 0; n <= register.log.length; n += 1) {
      const afdruk = speelAf(register.log.slice(0, n));
      const tot = geheugenregister();
      tot.log.push(...register.log.slice(0, n));
      for (const t of tabelnamen) tot.bladen[t].push(...afdruk[t].values());
      expect(bevindingen(tot)).toEqual([]);
    }
  });
});
