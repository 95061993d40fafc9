// Houdt de procedure zich aan haar onschendbare regels, wat er ook in welke volgorde geprobeerd wordt? (PROCEDURE 1.8: I-01 - I-11, I-23)
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beslis } from '../../src/procedure/beslis';
import { plusDagen } from '../../src/procedure/dag';
import { systeem } from '../../src/procedure/persoon';
import type { Klacht, Medewerker, Rijen } from '../../src/procedure/rijen';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { beginRijen, desi, dirk, kalender, medewerkers, nico } from './mensen';
import { geschonden, stapGeschonden } from './onschendbaar';
import { begin } from './verhaal';
import type { Verhaal } from './verhaal';
import { regelsVan, wieVan, zetten } from './willekeurig';
import type { Blik, Zet } from './willekeurig';

const mensen = medewerkers.map((m) => m.id);
const persoon = (id: string): Medewerker => medewerkers.find((m) => m.id === id) ?? dirk;

/** The long game is played in one time zone; the others get a taste. */
const thuis = process.env['TZ'] === 'Europe/Amsterdam';
const keer = (aantal: number): number => (thuis ? aantal : Math.ceil(aantal / 6));

const bevries = (waarde: unknown): void => {
  if (typeof waarde !== 'object' || waarde === null || Object.isFrozen(waarde)) return;
  Object.freeze(waarde);
  Object.values(waarde).forEach(bevries);
};
bevries(beginRijen);

interface Gebeurd {
  readonly wie: Medewerker;
  readonly voor: Rijen;
  readonly na: Rijen;
  readonly klacht: Klacht;
  readonly vandaag: string;
  readonly gelukt: boolean;
}

/** Linking two dossiers is written in both (5.1.4), with who did it; nothing else of the other one may change. */
const zonderKoppeling = (k: Klacht): Klacht => ({
  ...k,
  ...{ gekoppeld: [], versie: 0, gewijzigdOp: null, gewijzigdDoor: null, gewijzigdNamens: null },
});

/** Plays all moves; `kijk` sees every one of them. Ends with how many were done. */
const speel = (spel: readonly Zet[], kijk: (g: Gebeurd) => void): number => {
  const verhaal = begin();
  let vandaag = '2026-03-30';
  let gelukt = 0;
  for (const z of spel) {
    vandaag = plusDagen(vandaag, z.dagen);
    const id = `dossier-${z.dossier}`;
    const dit = verhaal.opDossier(id);
    gelukt += zetOp(dit, id, z, vandaag, kijk);
    if (z.post !== 'blijft liggen') dit.bezorg(vandaag, z.post === 'bezorgd');
    expect(geschonden({ wie: dirk, nu: vandaag, vandaag, kalender, rijen: verhaal.rijen(), lognummer: 0 })).toEqual([]);
  }
  return gelukt;
};

const zetOp = (dit: Verhaal, id: string, z: Zet, vandaag: string, kijk: (g: Gebeurd) => void): number => {
  const voor = dit.rijen();
  bevries(voor);
  const klacht = voor.klachten.find((k) => k.id === id) ?? nieuweKlacht(id);
  const blik: Blik = { klacht, onderdelen: voor.onderdelen.filter((o) => o.klacht === id), vandaag, mensen };
  const vast = { directie: klacht.betrokkenMedewerkers.includes(dirk.id) ? desi.id : dirk.id, notulist: nico.id };
  const wie = persoon(wieVan(z, blik, vast));
  const nee = dit.doe(vandaag, wie, ...regelsVan(z, blik));
  expect(nee.filter((n) => n.startsWith('SLORDIG'))).toEqual([]);
  const na = dit.rijen();
  expect(na === voor).toBe(nee.length > 0);
  expect(stapGeschonden(voor, na)).toEqual([]);
  kijk({ wie, voor, na, klacht, vandaag, gelukt: nee.length === 0 });
  return nee.length === 0 ? 1 : 0;
};

describe('onschendbare regels (1.8), in elke volgorde van zinnige en onzinnige opdrachten', () => {
  it('I-01 - I-11, I-23 (5.1.1 - 5.3.1): na elke opdracht klopt het hele register', () => {
    let gelukt = 0;
    fc.assert(
      fc.property(zetten(40), (spel) => {
        gelukt += speel(spel, () => undefined);
      }),
      { numRuns: keer(30) },
    );
    // Otherwise the property would hold because nothing ever happened.
    expect(gelukt).toBeGreaterThan(keer(60));
  });
  it('I-08, besluit 6: wie beklaagde is verandert niets aan zijn dossier; wie uit dienst is nergens iets aan', () => {
    fc.assert(
      fc.property(zetten(30), (spel) => {
        speel(spel, ({ wie, klacht, gelukt }) => {
          if (klacht.betrokkenMedewerkers.includes(wie.id) || !wie.actief) expect(gelukt).toBe(false);
        });
      }),
      { numRuns: keer(12) },
    );
  });
  it('I-07: advies verandert alleen door de behandelaar, oordeel alleen door de directie; en alleen in dit dossier', () => {
    fc.assert(
      fc.property(zetten(30), (spel) => {
        speel(spel, ({ wie, voor, na, klacht }) => {
          for (const o of na.onderdelen) {
            const was = voor.onderdelen.find((x) => x.id === o.id);
            if (was !== o) expect(o.klacht).toBe(klacht.id);
            if ((was?.advies ?? null) !== o.advies) expect(klacht.behandelaar).toBe(wie.id);
            if ((was?.oordeel ?? null) !== o.oordeel) expect(wie.rollen).toContain('directie');
          }
          for (const k of na.klachten)
            if (!k.id.startsWith(klacht.id) && !voor.klachten.includes(k))
              expect(voor.klachten.map(zonderKoppeling)).toContainEqual(zonderKoppeling(k));
        });
      }),
      { numRuns: keer(12) },
    );
  });
  it('5.1.4: dezelfde stand en opdracht geven altijd dezelfde beslissing', () => {
    fc.assert(
      fc.property(zetten(12), (spel) => {
        speel(spel, ({ wie, voor, klacht, vandaag }) => {
          const stand = { wie, nu: `${vandaag}T10:00:00`, vandaag, kalender, rijen: voor, lognummer: 7 };
          const opdracht = {
            dossier: klacht.id,
            versie: klacht.versie,
            sleutel: 's',
            stappen: [{ stap: 'posten', invoer: {} }],
          };
          expect(beslis(stand, opdracht)).toEqual(beslis(stand, opdracht));
        });
      }),
      { numRuns: keer(5) },
    );
  });
  it('besluit 9: wat het systeem zelf doet is alleen verzenden en de kalender vullen', () => {
    fc.assert(
      fc.property(zetten(15), (spel) => {
        speel(spel, ({ voor, klacht, vandaag }) => {
          const stand = { wie: systeem, nu: `${vandaag}T10:00:00`, vandaag, kalender, rijen: voor, lognummer: 7 };
          for (const stap of ['registreren', 'toelaten', 'besluiten', 'archiveren'])
            expect(
              beslis(stand, {
                dossier: klacht.id,
                versie: klacht.versie,
                sleutel: 's',
                stappen: [{ stap, invoer: {} }],
              }).soort,
            ).toBe('weigeringen');
        });
      }),
      { numRuns: keer(5) },
    );
  });
});
