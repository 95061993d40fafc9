// Staat er iemand in de presentatie? Geen naam, adres of tekst uit een klacht, ook niet in notities of alt-teksten. (5.3.2, besluit 9)
import { klachtkolommen } from '../../../src/register/klachtkolommen';
import type { Klacht, Maatregel, Medewerker, Onderdeel } from '../../../src/procedure/rijen';
import { medewerkers } from '../../procedure/mensen';
import { jaar, maatregel, verzekering } from '../../evaluatie/registerbeeld';
import { uitpakken } from '../uitpakken';
import { deckVan, evaluatieUitRijen, klachten } from './jaren';

const kanarie = 'Kanarie';

/** What the directie wrote for others to read; without names by the rule of the field. */
const bedoeld = ['leerpunt'];

/** Every text of a complaint that is about somebody or somebody's health. */
const geheim = Object.entries(klachtkolommen)
  .filter(([sleutel, [, deel]]) => deel.privacy !== undefined && deel.privacy !== 'geen' && !bedoeld.includes(sleutel))
  .map(([sleutel]) => sleutel);

const metKanaries = (k: Klacht): Klacht => {
  const gevuld = geheim.map((sleutel): [string, unknown] => {
    const waarde = `${kanarie} ${sleutel} kanarie@${sleutel.toLowerCase()}.example`;
    return [sleutel, Array.isArray(k[sleutel as keyof Klacht]) ? [waarde] : waarde];
  });
  return { ...k, ...Object.fromEntries(gevuld), opdrachtgever: `${kanarie} opdrachtgever` };
};

const personeel: readonly Medewerker[] = medewerkers.map((m) => ({ ...m, naam: `${kanarie} ${m.id}` }));
const wie = personeel[0] as Medewerker;

const maatregelen: readonly Maatregel[] = [
  maatregel({
    ...{
      besluit: 'vastgesteld',
      besluitOp: '2025-05-01',
      besluitDoor: wie.id,
      eigenaar: wie.id,
      oorzaak: 'planning en tijd',
    },
    ...{ uitgevoerdOp: '2025-06-01', verspreidAan: [wie.id], verplaatsReden: kanarie, voortgang: kanarie },
  }),
];

const onderdelen: readonly Onderdeel[] = [
  {
    ...{ id: 'd-1.O-1', versie: 1, klacht: 'd-1', volgnummer: 1, omschrijving: kanarie, advies: 'gegrond' as const },
    ...{ adviesToelichting: kanarie, oordeel: 'gegrond' as const, motivering: kanarie },
  },
];

const besluiten = [
  {
    id: 'b-1',
    versie: 1,
    nummer: 'B2026-01',
    jaar: 2025,
    tekst: 'De planning nalopen.',
    eigenaar: wie.id,
    einddatum: '2026-03-01',
    status: 'Open',
  },
  {
    id: 'b-2',
    versie: 1,
    nummer: 'B2025-01',
    jaar: 2024,
    tekst: 'Een middag over gesprekken.',
    eigenaar: wie.id,
    einddatum: null,
    status: 'Open',
  },
].map((b) => ({
  toelichting: null,
  afgerondOp: null,
  gewijzigdOp: null,
  gewijzigdDoor: wie.id,
  laatsteOpdracht: null,
  ...b,
}));

const register = (): Parameters<typeof evaluatieUitRijen>[0] =>
  ({
    klachten: klachten(30).map(metKanaries),
    ...{ onderdelen, maatregelen, besluiten, medewerkers: personeel },
    jaarevaluatie: [
      jaar(2025, {
        besprokenOp: '2026-01-20',
        aanwezigen: [wie.id],
        terugkoppelingAan: [wie.id],
        terugkoppelingOp: '2026-01-21',
      }),
    ],
    verzekering: [{ ...verzekering, opdrachtnemer: kanarie, kenmerk: kanarie, antwoord: kanarie }],
  }) as Parameters<typeof evaluatieUitRijen>[0];

const alles = (bytes: Uint8Array): string =>
  [...uitpakken(bytes).entries()].map(([naam, b]) => `${naam} ${b.toString('utf8')}`).join('\n');

describe('5.3.2: de presentatie is voor intern gebruik, en toch staat er niemand in', () => {
  test('5.3.2: geen naam, adres of tekst uit een dossier, in geen enkel deel van het bestand', async () => {
    expect(geheim.length).toBeGreaterThan(15);
    const tekst = alles(await deckVan(evaluatieUitRijen(register())));
    expect([...tekst.matchAll(/.{0,40}kanarie.{0,40}/gi)].map((m) => m[0])).toEqual([]);
    expect(tekst).not.toContain(wie.id);
    expect(tekst).not.toContain('@');
    // What is meant to be there, is there.
    expect(tekst).toContain('De planning nalopen.');
    expect(tekst).toContain('Leerpunt 1.');
  });

  test('5.3.2: wie een besluit uitvoert staat er met voorletters', async () => {
    const e = evaluatieUitRijen(register());
    const tekst = alles(
      await deckVan({ ...e, besluiten: e.besluiten.map((b) => ({ ...b, eigenaar: 'Anna Maria Voorbeeld' })) }),
    );
    expect(tekst).toContain('<a:t>AMV</a:t>');
    expect(tekst).not.toContain('Voorbeeld');
  });

  test('5.3.2: de medewerker is nergens een indeling', async () => {
    const een = alles(await deckVan(evaluatieUitRijen(register())));
    const ander = register();
    const anders = {
      ...ander,
      klachten: (ander.klachten ?? []).map((k) => ({ ...k, behandelaar: wie.id, ontvangenDoor: wie.id })),
    };
    const zonderDag = (tekst: string): string => tekst.replace(/<p:notes.*/g, '');
    expect(zonderDag(alles(await deckVan(evaluatieUitRijen(anders))))).toBe(zonderDag(een));
  });
});
