// Begint een tweede bespreking met wat er de eerste keer is vastgelegd? Dan typt niemand het opnieuw en raakt niets weg (5.3.2).
import { describe, expect, it } from '@jest/globals';
import { geheugenregister } from '../register/geheugen-register';
import { directie, ingericht, ontvanger } from './spel';
import type { Spel } from './spel';

const dag = '2027-02-01';
const jaar = 'jaar-2026';

const geopend = (): Spel => {
  const spel = ingericht(geheugenregister(), dag);
  expect(spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }])).toEqual([]);
  return spel;
};
const begin = (spel: Spel): Readonly<Record<string, unknown>> => {
  const uit = spel.vraag(directie, 'dossier', { dossier: jaar });
  const formulier = uit.ok ? uit.antwoord.mogelijk.find((f) => f.naam === 'jaarBespreken') : undefined;
  return Object.fromEntries(formulier?.stappen[0]?.velden.map((v) => [v.sleutel, v.begin]) ?? []);
};

describe('artikel 5.3.2: opnieuw bespreken', () => {
  it('5.3.2: de eerste keer is alles leeg behalve de dag', () => {
    expect(begin(geopend())).toEqual({
      ...{ besprokenOp: dag, aanwezigen: [], conclusies: null, trajecten: null, besluiten: [] },
      ...{ terugkoppelingAan: [], terugkoppelingOp: null },
    });
  });
  it('5.3.2: de tweede keer staat er wat was vastgelegd, ook het getal; besluiten komen er alleen bij', () => {
    const spel = geopend();
    const bespreking = {
      ...{ besprokenOp: dag, aanwezigen: [directie], conclusies: 'Rustig jaar.', trajecten: '240' },
      besluiten: [{ tekst: 'De lijst doornemen.', eigenaar: null, einddatum: null }],
      ...{ terugkoppelingAan: [ontvanger], terugkoppelingOp: dag },
    };
    expect(spel.opRij(directie, jaar, 'jaarBespreken', bespreking)).toEqual([]);
    expect(begin(spel)).toEqual({ ...bespreking, besluiten: [] });
  });
});
