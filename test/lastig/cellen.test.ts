// Wordt er ooit een tekst een formule, een getal of een datum in een cel van Google? Honderdduizend teksten door de echte schrijfweg. (besluit 8)
import { describe, expect, it } from '@jest/globals';
import { tekstvak } from '../../src/procedure/velden';
import type { Tabelnaam } from '../../src/procedure/rijen';
import { leesZuiver } from '../../src/register/lezen';
import { eersteHash, maakLogregel } from '../../src/register/logboek';
import { leegLeesvraag } from '../../src/register/register';
import type { Commit } from '../../src/register/register';
import { volgendeRij } from '../../src/register/afdruk';
import { tabellen } from '../../src/register/tabellen';
import type { Rij } from '../../src/register/tabellen';
import { isOngeschonden } from '../../src/register/zegel';
import { maakToeval } from '../../src/voorbeeld/toeval';
import type { Toeval } from '../../src/voorbeeld/toeval';
import { bladen, maakSheetsproef } from '../hosts/apps-script/proef-register';
import type { Sheetsproef } from '../hosts/apps-script/proef-register';
import { legVast } from '../hosts/register-contract';
import * as hand from '../stand-in/hand';
import { klachtWaarden } from '../hosts/proefrijen';
import { verzonnen } from './verzonnen-teksten';

const tabel: Tabelnaam = 'klachten';
const eigen = ['id', 'versie', 'logregel', 'zegel'];
const kolommen = tabellen[tabel].kolommen.filter(
  (k) => ['tekst', 'tijdstip', 'reeks'].includes(k.codec) && !eigen.includes(k.sleutel),
);
const perLijst = 3;
const teksten = kolommen.reduce((n, k) => n + (k.codec === 'reeks' ? perLijst : 1), 0);

/** Half of a pair is no text to Google; the door refuses it (below). */
const halve = /[\ud800-\udfff]/gu;
const heel = (t: Toeval, n: number): readonly string[] => verzonnen(t, n).map((tekst) => tekst.replace(halve, '?'));

/** A row with another text in every cell that holds text. */
const rijMet = (t: Toeval, id: string, logregel: number, eerder?: Rij): Rij =>
  volgendeRij(
    tabel,
    id,
    eerder,
    Object.fromEntries(
      kolommen.map((k) => [k.sleutel, k.codec === 'reeks' ? heel(t, perLijst) : (heel(t, 1)[0] ?? '')]),
    ),
    logregel,
  );

/** The log tells nothing of these rows, so what is read wrong cannot be mended from it. */
const schrijf = ({ register }: Sheetsproef, rijen: readonly Rij[], nummer: number, nieuw: boolean): void => {
  const deel = { tijdstip: '2026-04-02T09:00:00', wie: 'proef', stappen: ['proef'], wijzigingen: [] };
  const logregel = maakLogregel({ nummer, ...deel, zout: '00', vorige: eersteHash });
  const commit: Commit = { rijen: rijen.map((rij) => ({ tabel, nieuw, rij })), logregel, vergeet: [] };
  register.exclusief((s) => s.schrijf(commit));
};

const gelezen = ({ register }: Sheetsproef): readonly Rij[] =>
  register.lees({ ...leegLeesvraag, heel: [tabel] })[tabel];
const soorten = ({ boek }: Sheetsproef): ReadonlySet<string> =>
  new Set(
    boek.inhoud.bladen.flatMap(({ rijen }) =>
      rijen.flatMap((rij) => rij.flatMap((cel) => Object.keys(cel?.userEnteredValue ?? {}))),
    ),
  );

describe('besluit 8, SAFETY A9: tekst blijft tekst in de cellen van Google', () => {
  it('besluit 8: tienduizenden verzonnen teksten, nieuw en over andere heen, ook in lijsten: geen enkele formule, alles letterlijk terug', () => {
    const t = maakToeval(4);
    const samen = 200;
    let aantal = 0;
    while (aantal < Number(process.env['TEKSTEN'] ?? 30_000)) {
      const proef = maakSheetsproef();
      const eerst = Array.from({ length: samen }, (_, i) => rijMet(t, `dossier-${i}`, 1));
      schrijf(proef, eerst, 1, true);
      expect(gelezen(proef)).toEqual(eerst);
      const daarna = eerst.map((rij) => rijMet(t, rij.id, 2, rij));
      schrijf(proef, daarna, 2, false);
      expect(gelezen(proef)).toEqual(daarna);
      expect(gelezen(proef).every((rij) => isOngeschonden(tabel, rij))).toBe(true);
      // Version and log entry are numbers; nothing here is a day, money or a yes.
      expect(soorten(proef)).toEqual(new Set(['stringValue', 'numberValue']));
      aantal += 2 * samen * teksten;
    }
  });
  it('besluit 8: een cel tot en met 50.000 tekens komt letterlijk terug; een langere wordt niet half bewaard', () => {
    const proef = maakSheetsproef();
    const rij = (n: number): Rij => volgendeRij(tabel, `lang-${n}`, undefined, { omschrijving: '='.repeat(n) }, 1);
    schrijf(proef, [rij(50_000)], 1, true);
    expect(gelezen(proef)).toEqual([rij(50_000)]);
    const { inhoud } = proef.boek;
    expect(() => schrijf(proef, [rij(50_001)], 2, true)).toThrow('50000');
    expect(proef.boek.inhoud).toBe(inhoud);
  });
  it('besluit 8: wat de deur van zulke teksten aanneemt, heeft geen halve tekens; de andere weigert zij met het veld erbij', () => {
    const veld = tekstvak({ label: 'Tekst' }).schema;
    let geweigerd = 0;
    for (const tekst of verzonnen(maakToeval(6), 4_000)) {
      const uit = veld.safeParse(tekst);
      if (!uit.success) geweigerd += 1;
      else expect([tekst, (uit.data ?? '').match(halve)]).toEqual([tekst, null]);
      if (halve.test(tekst)) expect([tekst, uit.success]).toEqual([tekst, false]);
      halve.lastIndex = 0;
    }
    expect(geweigerd).toBeGreaterThan(100);
  });
  it('5.3.1: wat iemand zelf in een cel typt of plakt geldt niet: het register houdt de vastgelegde waarde, en het zegel breekt', () => {
    const proef = maakSheetsproef();
    const id = 'dossier-1';
    legVast(proef.register, { tabel, id, nieuw: true, waarden: { ...klachtWaarden, klagerNaam: 'Vastgelegd' } });
    const [vast] = gelezen(proef);
    const kolom = hand.ingevoerd(proef.boek, bladen[tabel])[0]?.indexOf('klagerNaam') ?? -1;
    const { inhoud } = proef.boek;
    for (const [i, tekst] of verzonnen(maakToeval(5), 400).entries()) {
      proef.boek.inhoud = inhoud;
      if (i % 2 === 0) hand.typ(proef.boek, bladen[tabel], 2, kolom, tekst);
      else hand.plak(proef.boek, bladen[tabel], 2, kolom, [[tekst]]);
      const { rijen, afwijkingen } = leesZuiver(proef.register, { ...leegLeesvraag, dossiers: [id] });
      expect([tekst, rijen[tabel]]).toEqual([tekst, [vast]]);
      expect(afwijkingen.map((a) => `${a.soort} ${a.id}`)).toEqual([`gewijzigd ${id}`]);
    }
  });
});
