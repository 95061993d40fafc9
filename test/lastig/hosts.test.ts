// Bewaart elke plek lastige tekst in elke tekstkolom tot op het teken, en komt zij zo door het loket terug? (besluit 8)
// What may be typed is decided in one place (velden.test.ts); a place only has to give back what was laid down.
import type { Tabelnaam, Wijziging } from '../../src/procedure/rijen';
import { controleer } from '../../src/register/controle';
import { leegLeesvraag } from '../../src/register/register';
import type { Register } from '../../src/register/register';
import { tabellen, tabelnamen } from '../../src/register/tabellen';
import { maakSheetsproef } from '../hosts/apps-script/proef-register';
import { legVast } from '../hosts/register-contract';
import { ruimOp } from '../hosts/local/tijdelijk';
import { directie, ingericht, ontvanger } from '../loket/spel';
import { melding } from '../golden/verhalen';
import { opSqlite } from '../rechten/registers';
import { geheugenregister } from '../register/geheugen-register';
import { langst, lastig } from './lastig';

const sluit: (() => void)[] = [];
afterAll(() => {
  for (const s of sluit.splice(0)) s();
  ruimOp();
});

/** Columns of plain text, in which a person can have typed; lists too, each text one item. */
const kolommen = (tabel: Tabelnaam) =>
  tabellen[tabel].kolommen.filter(
    (k) => (k.codec === 'tekst' || k.codec === 'reeks') && !['id', 'versie', 'logregel', 'zegel'].includes(k.sleutel),
  );
const tabelnamenMetTekst = tabelnamen.filter((t) => t !== 'systeem' && kolommen(t).length > 0);

const rijMet = (tabel: Tabelnaam, id: string, tekst: string): Wijziging => ({
  tabel,
  id,
  nieuw: true,
  waarden: Object.fromEntries(
    kolommen(tabel).map((k) => [k.sleutel, k.codec === 'reeks' ? [tekst, `${tekst}!`] : tekst]),
  ),
});

const bewaarbaar = [...lastig.flatMap((l) => (l.wordt === null ? [] : [l.wordt]))];
const plekken: readonly (readonly [string, () => Register])[] = [
  ['in het geheugen', geheugenregister],
  [
    'op SQLite',
    () => {
      const plek = opSqlite();
      sluit.push(plek.sluit);
      return plek.register;
    },
  ],
  ['in Google Sheets', () => maakSheetsproef().register],
];

describe.each(plekken)('besluit 8: lastige tekst, %s', (_naam, maak) => {
  it('besluit 8: elke tekstkolom van elk tabblad geeft elke tekst ongewijzigd terug', () => {
    const register = maak();
    for (const [i, tekst] of bewaarbaar.entries())
      legVast(register, ...tabelnamenMetTekst.map((t) => rijMet(t, `rij-${i}`, tekst)));
    const foto = register.lees({ ...leegLeesvraag, heel: tabelnamen });
    for (const tabel of tabelnamenMetTekst)
      for (const [i, tekst] of bewaarbaar.entries()) {
        const rij = foto[tabel].find((r) => r.id === `rij-${i}`);
        const is = kolommen(tabel).map((k) => rij?.[k.sleutel]);
        expect([tabel, is]).toEqual([
          tabel,
          kolommen(tabel).map((k) => (k.codec === 'reeks' ? [tekst, `${tekst}!`] : tekst)),
        ]);
      }
    expect(controleer(register)).toMatchObject({ ketting: null, afwijkingen: [] });
  });
  it('besluit 8: door het loket: bewaard en getoond als tekst, of geweigerd met het veld erbij', () => {
    const spel = ingericht(maak());
    for (const [i, { tekst, wordt }] of [...lastig, { tekst: langst, wordt: langst }].entries()) {
      const kort = tekst.length > 200 ? {} : { klagerNaam: tekst };
      const uit = spel.doe(ontvanger, `dossier-${i}`, ['melden', melding({ omschrijving: tekst, ...kort })]);
      if (wordt === null) {
        expect(uit.map((w) => `${w.code} ${w.veld ?? ''}`).sort()).toEqual([
          'veld-tekens klagerNaam',
          'veld-tekens omschrijving',
        ]);
        continue;
      }
      expect(uit).toEqual([]);
      const beeld = spel.vraag(directie, 'dossier', { dossier: `dossier-${i}` });
      const getoond = beeld.ok ? beeld.antwoord.blokken.flatMap((b) => b.regels.map((r) => r.tekst)) : [];
      expect(getoond).toContain(wordt);
      if (tekst.length <= 200) expect(spel.klacht(`dossier-${i}`).klagerNaam).toBe(wordt);
    }
  });
});
