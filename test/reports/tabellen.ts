// Waarmee proberen de tests een bestand? Een rij met in elk tekstveld dezelfde tekst, en een register in het klein.
import { bladVan } from '../../src/sheets/layout';
import type { Bladnaam } from '../../src/sheets/layout';
import type { Waarde } from '../../src/register/kolom';
import type { Herkomst } from '../../reports/werkboek/leeswijzer';
import type { Tabelinhoud } from '../../reports/werkboek/werkboek';

export const herkomst: Herkomst = {
  organisatie: 'Voorbeeld Re-integratie B.V.',
  procedureversie: '1 januari 2022',
  dag: '2026-04-09',
  door: 'Dirk Directie',
  logregel: 42,
};

/** Every text and list of the table says this. */
export const overalDezelfde = (naam: Bladnaam, tekst: string): Readonly<Record<string, Waarde>> =>
  Object.fromEntries(
    bladVan(naam).kolommen.map(({ sleutel, codec }): [string, Waarde] => {
      if (codec === 'reeks') return [sleutel, [tekst, '', tekst]];
      if (codec === 'tekst' || codec === 'tijdstip') return [sleutel, tekst];
      return [sleutel, null];
    }),
  );

export const inhoudVan = (
  naam: Bladnaam,
  rijen: Tabelinhoud['rijen'],
  kolommen = bladVan(naam).kolommen.map((k) => k.sleutel),
): Tabelinhoud => ({ naam, kolommen, rijen, handmatig: 0 });

/** One complaint with every kind of value. */
export const klacht: Readonly<Record<string, Waarde>> = {
  id: 'dossier-1',
  nummer: 'K2026-001',
  ronde: 1,
  fase: 'In onderzoek',
  actiedatum: '2026-04-09',
  ontvangstdatum: '2026-04-02',
  anoniem: false,
  claimMogelijk: true,
  claimbedrag: 123_456,
  grondslag: ['afspraken niet nagekomen', 'bejegening'],
  omschrijving: '=1+1',
  gewijzigdOp: '2026-04-02T09:01:00',
  versie: 3,
};
