// Wordt elke cel die iemand met de hand verandert gevonden, in elk tabblad en elke kolom, en niets wat niet is veranderd? (artikel 5.3.1, D10)
import { bladnamen, bladVan, EERSTE_RIJ } from '../../../src/sheets/layout';
import { directie } from '../../loket/spel';
import * as hand from '../../stand-in/hand';
import { celOp, rijAantal } from '../../stand-in/werkboek';
import { bladen } from './proef-register';
import { maakSchadeproef, verschillen, zie } from './schade';
import { toeval } from './toeval';
import type { Schadeproef } from './schade';
import type { Toeval } from './toeval';

/** A long run is `SCHADE=5000 SCHOON=2000`. */
const EDITS = Number(process.env['SCHADE'] ?? 50);
const SCHOON = Number(process.env['SCHOON'] ?? 40);
let proef: Schadeproef;
beforeAll(() => {
  proef = maakSchadeproef();
});

const teksten = [
  'x',
  '',
  '7',
  '1-2',
  '31-12-2026',
  'waar',
  '=1+1',
  '=A1',
  '€ 5,00',
  'gegrond',
  'directie',
  '0',
] as const;

/** One cell of a row of the register, typed over; false when what stands there did not change. */
const knoei = (t: Toeval): { readonly waar: string; readonly anders: boolean } => {
  const naam = t.kies(bladnamen.filter((b) => proef.blad(b).rijen.length > EERSTE_RIJ));
  const hier = proef.blad(naam);
  const gevuld = hier.rijen.flatMap((_r, i) =>
    i >= EERSTE_RIJ && celOp(hier, i, 0)?.userEnteredValue !== undefined ? [i] : [],
  );
  const [rij, kolom] = [t.kies(gevuld), t.tot(bladVan(naam).kolommen.length)];
  const inhoud = (): string => JSON.stringify(hand.kijk(proef.boek, bladen[naam], rij, kolom) ?? null);
  const voor = inhoud();
  hand.typ(proef.boek, bladen[naam], rij, kolom, t.kans(0.2) ? `getypt ${t.tot(1e6)}` : t.kies(teksten));
  return {
    waar: `${naam} rij ${rij} kolom ${bladVan(naam).kolommen[kolom]?.sleutel ?? ''}: ${voor} werd ${inhoud()}`,
    anders: voor !== inhoud(),
  };
};

test(`5.3.1: ${EDITS} cellen met de hand veranderd: alle gevonden, en een cel die gelijk bleef niet`, () => {
  const stil: string[] = [];
  const vals: string[] = [];
  for (let zaad = 1; zaad <= EDITS; zaad += 1) {
    proef.opnieuw();
    const { waar, anders } = knoei(toeval(zaad));
    const n = zie(proef).length;
    if (anders && n === 0) stil.push(`zaad ${zaad}: ${waar}`);
    if (!anders && n > 0) vals.push(`zaad ${zaad}: ${waar}`);
  }
  expect([stil, vals]).toEqual([[], []]);
});

test(`5.3.1: ${SCHOON} keer vastleggen langs de gewone weg: geen enkele bevinding`, () => {
  proef.opnieuw();
  for (let n = 1; n <= SCHOON; n += 1) {
    expect(
      proef.spel.doe(directie, '', ['instellingOpslaan', { sleutel: 'contact', waarde: `telefoon ${n}` }]),
    ).toEqual([]);
    if (n % 20 === 0) expect(zie(proef)).toEqual([]);
  }
  expect(verschillen(proef)).toEqual([]);
});

test('5.3.1: de bevinding zegt tabblad, rij, kolom, wat is vastgelegd en wat er staat, zoals een mens het leest', () => {
  proef.opnieuw();
  const kolom = bladVan('klachten').kolommen.findIndex((k) => k.sleutel === 'ontvangstdatum');
  hand.typ(proef.boek, bladen.klachten, EERSTE_RIJ, kolom, '=VANDAAG()');
  expect(zie(proef)).toMatchObject([
    {
      tekst: expect.stringContaining('Tabblad Klachten, K2026-001') as string,
      kolommen: [{ kop: 'Ontvangen op', was: 'do 2-4-2026', is: 'de formule =VANDAAG()' }],
      aanvaard: null,
    },
  ]);
});

test('5.3.1: tekst onder de tabel, een vreemde regel in het logboek en samengevoegde cellen worden genoemd', () => {
  proef.opnieuw();
  const onder = rijAantal(proef.blad('medewerkers')) - 1;
  hand.typ(proef.boek, bladen.medewerkers, onder, 1, 'Boris Boef');
  hand.voegRijIn(proef.boek, bladen.logboek, 5);
  hand.typ(proef.boek, bladen.logboek, 5, 0, 'aantekening');
  const blad = proef.blad('onderdelen');
  const [r0, k0] = [EERSTE_RIJ, 3];
  const vlak = {
    sheetId: bladen.onderdelen,
    startRowIndex: r0,
    endRowIndex: r0 + 1,
    startColumnIndex: k0,
    endColumnIndex: k0 + 2,
  };
  proef.boek.inhoud = {
    ...proef.boek.inhoud,
    bladen: proef.boek.inhoud.bladen.map((b) => (b === blad ? { ...b, samengevoegd: [vlak] } : b)),
  };
  const teksten = zie(proef).map((b) => b.tekst);
  expect(teksten).toHaveLength(3);
  expect(teksten.join('\n')).toMatch(new RegExp(`Tabblad Medewerkers, rij ${onder + 1} van het blad \\(Naam\\)`));
  expect(teksten.join('\n')).toMatch(/Tabblad Logboek, rij \d+ van het blad \(Nummer\)/);
  expect(teksten.join('\n')).toMatch(/Tabblad Onderdelen, rij 3 van het blad: hier zijn cellen samengevoegd/);
});
