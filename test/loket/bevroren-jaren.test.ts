// Verandert er ooit een cijfer van een vastgesteld jaar, wat iedereen daarna ook doet? Willekeurige opdrachten op het voorbeeld (5.3.2, I-16, I-17)
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figurenVan } from '../../src/evaluatie/figuren';
import { jaarbeelden } from '../../src/evaluatie/figuren/beeld';
import { getallenVan } from '../../src/evaluatie/getallen';
import { uitgavenVan } from '../../src/loket/eerdere-uitgaven';
import { maakStand } from '../../src/loket/stand-van-zaken';
import { voerUit } from '../../src/loket/voer-uit';
import { plusDagen } from '../../src/procedure/dag';
import type { Jaarevaluatie } from '../../src/procedure/rijen';
import { stappen } from '../../src/procedure/stappen';
import { anonimiseren } from '../../src/procedure/stappen/bewaren';
import { controleer } from '../../src/register/controle';
import { leegLeesvraag } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { dirk } from '../../src/voorbeeld/personages';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { invoerVan } from '../rechten/invoer';

const begin = '2026-04-02';
const aantal = Number(process.env['OPDRACHTEN'] ?? 250);

const register = geheugenregister();
vulVoorbeeld(register, { aantal: 30, zaad: 3, vandaag: begin });
const alles = () => register.lees({ ...leegLeesvraag, heel: tabelnamen });
const jaren = (): readonly Jaarevaluatie[] => alles().jaarevaluatie as unknown as readonly Jaarevaluatie[];
const omgeving = (vandaag: string, n: number) => ({
  ...{ nu: `${vandaag}T09:00:00`, vandaag, zout: () => String(n).padStart(32, '0') },
});
const getallen = (vandaag: string, jaar: number) =>
  getallenVan(figurenVan(jaarbeelden(maakStand(alles(), omgeving(vandaag, 0), dirk))(jaar)));

/** Mostly about a dossier, a measure or a year that is there; the input is that of the rights grid. */
const opdracht = fc.record({
  stap: fc.constantFrom(
    ...stappen.filter((s) => s.onderwerp !== 'register'),
    ...Array<typeof anonimiseren>(6).fill(anonimiseren),
  ),
  plek: fc.nat(9999),
  dagen: fc.constantFrom(0, 0, 1, 9),
});
const extra: Readonly<Record<string, unknown>> = {
  jaarBespreken: { besprokenOp: begin, aanwezigen: [dirk], conclusies: 'Opnieuw besproken.' },
  maatregelBesluiten: { besluit: 'afgewezen', overweging: 'Kost te veel.' },
};
const tabelVan = { dossier: 'klachten', maatregel: 'maatregelen', jaarevaluatie: 'jaarevaluatie' } as const;

test('I-16, I-17 (5.3.2, 5.3.1): alleen een nieuwe vaststelling geeft nieuwe cijfers, de oude blijven te lezen, en anonimiseren verandert er geen', () => {
  let vandaag = begin;
  const gedaan = new Map<string, number>();
  const vastgesteld = new Map(jaren().map((j) => [j.id, uitgavenVan(register, j.id)]));
  for (const [n, { stap, plek, dagen }] of fc.sample(opdracht, { numRuns: aantal, seed: 5 }).entries()) {
    // Halfway some terms of keeping are over.
    vandaag = plusDagen(vandaag, n === Math.floor(aantal / 2) ? 600 : dagen);
    if (stap.onderwerp === 'register') continue;
    const rijen = alles()[tabelVan[stap.onderwerp]].filter((r) =>
      stap.van.includes((r['fase'] ?? r['status']) as never),
    );
    const rij = rijen[plek % Math.max(1, rijen.length)];
    if (rij === undefined) continue;
    const voor = stap.naam === 'anonimiseren' ? jaren().map((j) => getallen(vandaag, j.jaar)) : [];
    const invoer = extra[stap.naam] ?? invoerVan[stap.naam];
    const verzoek = {
      dossier: rij.id,
      versie: rij.versie,
      sleutel: `zet-${n}`,
      stappen: [{ stap: stap.naam, invoer }],
    };
    if (!voerUit(register, omgeving(vandaag, n), dirk, verzoek).ok) continue;
    gedaan.set(stap.naam, (gedaan.get(stap.naam) ?? 0) + 1);
    if (stap.naam === 'anonimiseren') expect(jaren().map((j) => getallen(vandaag, j.jaar))).toEqual(voor);
    for (const j of jaren()) {
      const [toen, nu] = [vastgesteld.get(j.id) ?? [], uitgavenVan(register, j.id)];
      const erbij = stap.naam === 'jaarVaststellen' && j.id === rij.id ? 1 : 0;
      expect([j.id, nu.slice(0, toen.length), nu.length]).toEqual([j.id, toen, toen.length + erbij]);
      expect(j.vastgelegdeCijfers).toBe(nu[nu.length - 1]?.cijfers ?? null);
      vastgesteld.set(j.id, nu);
    }
  }
  for (const naam of ['jaarHeropenen', 'jaarVaststellen', 'anonimiseren', 'corrigeren', 'archiveren'])
    expect([naam, gedaan.get(naam) ?? 0]).not.toEqual([naam, 0]);
  expect(controleer(register)).toMatchObject({ ketting: null, afwijkingen: [] });
});
