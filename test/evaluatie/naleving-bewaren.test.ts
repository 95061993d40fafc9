// Blijven cijfers en naleving van elk jaar gelijk als dossiers worden geanonimiseerd? (5.3.1, I-17)
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cijfersVan } from '../../src/evaluatie/cijfers';
import { jaarstand } from '../../src/evaluatie/jaarstand';
import { naleving } from '../../src/evaluatie/naleving';
import type { Klacht, Rijen, Wijziging } from '../../src/procedure/rijen';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { pasToe, zaakVan } from '../../src/procedure/stand';
import type { Stand } from '../../src/procedure/stand';
import { anonimiseren } from '../../src/procedure/stappen/bewaren';
import { maakKalender } from '../../src/procedure/werkdagen';
import { leegLeesvraag } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { dirk } from '../procedure/mensen';

const vandaag = '2026-04-02';
const register = geheugenregister();
vulVoorbeeld(register, { aantal: 80, zaad: 3, vandaag });
const uitVoorbeeld = register.lees({ ...leegLeesvraag, heel: tabelnamen }) as unknown as Rijen;
const los = (id: string, anders: Partial<Klacht>): Klacht => ({
  ...nieuweKlacht(id),
  soort: 'klacht',
  ontvangstdatum: '2023-04-03',
  gemeldOp: '2023-04-03',
  ...anders,
});
const rijen: Rijen = {
  ...uitVoorbeeld,
  klachten: [
    ...uitVoorbeeld.klachten,
    los('vervallen', { fase: 'Vervallen', rapportageOp: '2023-04-03', vervallenReden: 'Een vergissing.' }),
    los('dubbel', { fase: 'Samengevoegd', nummer: 'K2023-900', uitkomst: 'samengevoegd', afgehandeldOp: '2023-04-05' }),
    los('alias', { fase: 'Gearchiveerd', nummer: 'K2023-901', anoniem: true, klagerEmail: 'alias@voorbeeld.example' }),
    los('anoniem', { fase: 'Gearchiveerd', nummer: 'K2023-902', anoniem: true, soort: 'opmerking' }),
  ],
};
const kalender = maakKalender(rijen.vrijeDagen.map((v) => ({ dag: v.id, naam: v.naam, teltAlsVrij: v.teltAlsVrij })));
const kan = rijen.klachten.filter((k) => anonimiseren.van.includes(k.fase)).map((k) => k.id);
const stand = (nu: Rijen): Stand => ({ wie: dirk, nu: '', vandaag, kalender, rijen: nu, lognummer: 1 });

const anoniem = (nu: Rijen, id: string): Rijen => {
  const zaak = { ...zaakVan(stand(nu), id), invoer: { reden: 'Bewaartermijn voorbij.' } as never };
  const fase: Wijziging = { tabel: 'klachten', id, nieuw: false, waarden: { fase: 'Geanonimiseerd' } };
  return pasToe(nu, [...anonimiseren.doe(zaak), fase]);
};
const figuren = (nu: Rijen): unknown => [
  ...[2022, 2023, 2024, 2025, 2026].flatMap((jaar) => [
    cijfersVan({ klachten: nu.klachten, kalender, vandaag }, jaar),
    jaarstand({ rijen: nu, kalender, vandaag }, jaar),
  ]),
  naleving({ rijen: nu, kalender, vandaag }),
];

describe('I-17 (5.3.1): anonimiseren verandert geen cijfer', () => {
  const voor = figuren(rijen);
  it('I-17 (5.3.1): welke dossiers ook, in welke volgorde ook', () => {
    expect(kan.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.shuffledSubarray(kan), (ids) => {
        expect(figuren(ids.reduce(anoniem, rijen))).toEqual(voor);
      }),
      { numRuns: 12 },
    );
  });
  it.each(['vervallen', 'dubbel', 'alias', 'anoniem'])(
    'I-17, A-23 (5.3.1): ook wat nooit een brief kreeg: %s',
    (id) => {
      expect(figuren(anoniem(rijen, id))).toEqual(voor);
    },
  );
  it('I-17 (5.3.1): alles tegelijk, en dan staat er geen naam of adres meer', () => {
    const na = kan.reduce(anoniem, rijen);
    expect(figuren(na)).toEqual(voor);
    const weg = na.klachten.filter((k) => kan.includes(k.id));
    for (const k of weg) expect([k.klagerNaam, k.behandelaar, k.omschrijving]).toEqual([null, null, null]);
    expect(JSON.stringify(weg)).not.toContain('@');
  });
});
