// How was oud-register.xlsx made? These rows, every defect once; then opened and saved again in LibreOffice, as a firm would have it.
//   node test/inlezen/oud/maak.mjs UIT.xlsx && soffice --headless --convert-to xlsx --outdir test/inlezen/oud UIT.xlsx
import { writeXlsx } from 'hucre/xlsx';
import { writeFileSync } from 'node:fs';

const dag = (tekst) => new Date(`${tekst}T00:00:00Z`);
const koppen = [
  'Nr',
  'Datum',
  'Naam',
  'E-mail',
  'Klacht',
  'Kanaal',
  'Afgehandeld op',
  'Gegrond J/N',
  'Maatregel',
  'Claim',
  'Begeleider',
];
const rij = (nr, datum, naam, klacht, klaar, anders = {}) => {
  const { email = null, kanaal = 'mail', gegrond = 'J', maatregel = null, claim = null } = anders;
  return [nr, datum, naam, email, klacht, kanaal, klaar, gegrond, maatregel, claim, 'Jan Bedacht'];
};
const zo = 'De heer Verzonnen';
const rows = [
  ['Klachten Voorbeeld Re-integratie B.V.'],
  [],
  koppen,
  rij(1, dag('2019-02-01'), 'Mevrouw Voorbeeld', 'Het rapport kwam te laat.', dag('2019-02-20'), { maatregel: 'Planning aangepast.' }),
  rij(2, '14-3-2019', zo, 'Er werd niet teruggebeld.', '1 april 2019', { email: 'verzonnen@voorbeeld.example', kanaal: 'tel', gegrond: 'N' }),
  rij(4, 43600, 'Mevrouw Bedacht', 'De factuur klopte niet.', dag('2019-06-03'), { gegrond: 'deels' }),
  [],
  rij('5', dag('2019-07-01'), zo, 'Een afspraak ging niet door.', dag('2019-07-15')),
  rij(1, '12-1-20', zo, 'Jaar met twee cijfers.', dag('2020-02-01')),
  rij(2, dag('2020-02-03'), zo, 'Eerder klaar dan ontvangen.', dag('2020-01-20')),
  rij(3, null, zo, 'Zonder datum.', dag('2020-03-20')),
  rij(4, 'ergens in mei', zo, 'Datum in woorden.', dag('2020-06-01')),
  rij(5, dag('2020-06-02'), 'Mevrouw Tweemaal', 'Stond er twee keer in.', dag('2020-06-20')),
  rij(5, dag('2020-06-02'), 'Mevrouw Tweemaal', 'Stond er twee keer in.', dag('2020-06-20')),
  rij(5, dag('2020-06-09'), zo, 'Zelfde nummer, andere klacht.', dag('2020-06-20')),
  rij(6, dag('2020-08-01'), zo, 'x'.repeat(10_001), dag('2020-08-20')),
  rij('2020-07', dag('2021-01-04'), zo, 'Nummer van het oude jaar.', dag('2021-01-20')),
  rij(1, dag('2021-03-01'), zo, 'Onbekende uitkomst.', dag('2021-03-20'), { gegrond: 'misschien' }),
  rij(2, dag('2021-04-01'), zo, 'Tekst met een \u202eonzichtbaar teken.', dag('2021-04-20')),
  rij(3, dag('2021-05-03'), zo, 'E-mailadres klopt niet.', dag('2021-05-20'), { email: 'geen adres' }),
  rij(4, dag('2021-06-01'), zo, 'Afgehandeld met een formule.', dag('2021-06-21')),
  rij(5, dag('2099-01-01'), zo, 'Datum in de toekomst.', dag('2021-07-20')),
  rij(6, dag('2021-09-01'), zo, null, dag('2021-09-20')),
  rij(7, dag('2021-10-01'), zo, 'Samengevoegd met de rij eronder.', dag('2021-10-20')),
  [null, null, zo, null, 'Vervolg van de rij erboven.', null, null, null, null, null, null],
  rij(8, dag('2021-11-01'), zo, 'Claim met een punt.', dag('2021-11-20'), { claim: '500.00' }),
  rij(9, dag('2021-12-01'), zo, 'Claim als getal.', dag('2021-12-20'), { claim: 650.5 }),
  rij(1, dag('2023-03-01'), zo, '=geen formule, wel een klacht', dag('2023-03-20')),
  rij(1, dag('2024-05-06'), "'t Hooft", 'Niet teruggebeld.', dag('2024-05-20'), { gegrond: 'N' }),
  rij(1, dag('2025-11-03'), zo, 'Nog niet klaar.', null, { gegrond: null }),
  rij(2, null, zo, 'Datum is een fout.', dag('2025-11-20')),
  rij(3, dag('2025-12-01'), 'Bestaande Klager', 'Staat al in het nieuwe register.', dag('2025-12-20')),
  ['Totaal', null, null, null, null, null, null, null, null, 1150.5],
]; // prettier-ignore

const formule = (r, k, formula, value, style) => [
  `${r},${k}`,
  { type: 'formula', formula, formulaResult: value, value, style },
];
const datumstijl = { numFmt: 'd-m-yyyy' };
const cells = new Map([
  formule(20, 6, 'B21+20', 44368, datumstijl),
  formule(30, 1, 'NA()', '#N/A'),
]); // prettier-ignore
const merges = [0, 1].map((kolom) => ({ startRow: 23, endRow: 24, startCol: kolom, endCol: kolom }));
const leeswijzer = { name: 'Uitleg', rows: [['Dit register is verzonnen.']] };
const bytes = await writeXlsx({ sheets: [{ name: 'Klachten', rows, cells, merges }, leeswijzer] });
writeFileSync(process.argv[2], bytes);
