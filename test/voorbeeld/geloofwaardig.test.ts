// Laat het voorbeeld een bureau zien dat meestal zijn procedure volgt? Weinig te laat, niets lang te laat, en van vroeger is elke maatregel rond.
import { describe, expect, it } from '@jest/globals';
import { maakStand } from '../../src/loket/stand-van-zaken';
import { takenVan } from '../../src/loket/taken';
import { jaarVan, plusDagen } from '../../src/procedure/dag';
import type { Dag } from '../../src/procedure/dag';
import type { Rijen } from '../../src/procedure/rijen';
import { leegLeesvraag } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { dirk } from '../../src/voorbeeld/personages';
import { standaardAantal, vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';

const weken = 4;
const hoogstens = 10;
/** The evaluation of last year, and what belongs to it, is left to the visitor. */
const wacht: readonly string[] = ['jaarBespreken', 'maatregelBeoordelen', 'besluitAfronden'];

const maak = (vandaag: Dag) => {
  const register = geheugenregister();
  vulVoorbeeld(register, { aantal: standaardAantal, zaad: 1, vandaag });
  const rijen = register.lees({ ...leegLeesvraag, heel: tabelnamen });
  const stand = maakStand(rijen, { nu: `${vandaag}T09:00:00`, vandaag, zout: () => '' }, dirk);
  return { register, stand, rijen: rijen as unknown as Rijen };
};

/** Spring, the holidays of the director, autumn, New Year's day. */
describe.each(['2026-04-02', '2026-08-12', '2026-11-25', '2026-01-01'])('het voorbeeld op %s', (vandaag) => {
  const { register, stand, rijen } = maak(vandaag);
  const taken = rijen.medewerkers.flatMap((m) => takenVan(stand, m).map((t) => ({ ...t, voor: m.id })));
  const laat = taken.flatMap(({ klok, stap, nummer, voor }) =>
    klok !== null && klok.actiedatum < vandaag ? [{ dag: klok.actiedatum, stap: stap.naam, nummer, voor }] : [],
  );

  it('5.1.7: er is iets te laat, maar niets langer dan een paar weken, behalve wat op de evaluatie van vorig jaar wacht', () => {
    expect(laat).not.toEqual([]);
    expect(laat.filter((t) => t.dag < plusDagen(vandaag, -7 * weken) && !wacht.includes(t.stap))).toEqual([]);
  });
  it('5.1.7: de directie ziet hoogstens een handvol dat te laat is', () =>
    expect(laat.filter((t) => t.voor === dirk).length).toBeLessThanOrEqual(hoogstens));
  it('5.3.2: elke maatregel van voor vorig jaar is afgerond; van dit jaar loopt er een aantal', () => {
    const open = rijen.maatregelen.filter((m) => !['Gesloten', 'Bijgesteld', 'Afgewezen'].includes(m.status));
    const jaar = jaarVan(vandaag);
    expect(open.filter((m) => jaarVan(m.voorgesteldOp) < jaar - 1)).toEqual([]);
    expect(new Set(open.map((m) => m.status)).size).toBeGreaterThanOrEqual(5);
  });
  it('T22: er is een gegeven verbeterd, en wat er stond is te lezen', () => {
    expect(register.logboek().flatMap((r) => r.stappen)).toContain('corrigeren');
    expect(rijen.klachten.filter((k) => k.verbeteringen !== null)).not.toEqual([]);
  });
});
