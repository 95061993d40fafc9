// Vindt iedereen met zoeken alleen wat hij mag lezen, op elk woord, en ziet hij waar het staat? (1.2, besluit 6)
import { describe, expect, it } from '@jest/globals';
import { geheugenregister } from '../register/geheugen-register';
import { bericht, bespreking, besluit, melding, onderzoek, registratie, toelating } from './g1';
import { behandelaar, directie, ingericht, notulist, ontvanger } from './spel';
import type { Spel } from './spel';

const id = 'g1-dossier-uwv';
const boodschapper = 'bo@voorbeeld.example';
const vreemde = 'vera@voorbeeld.example';

/** One word per place, that stands nowhere else. */
const kanaries = {
  klager: 'Kanarie-Klaagster',
  organisatie: 'organisatiekanarie',
  omschrijving: 'omschrijvingskanarie',
  bevindingen: 'bevindingenkanarie',
  advies: 'advieskanarie',
  overweging: 'relatiekanarie',
  motivering: 'motiveringskanarie',
  afspraak: 'afspraakkanarie',
  verslag: 'verslagkanarie',
  leerpunt: 'leerpuntkanarie',
  maatregel: 'maatregelkanarie',
} as const;

const verhaal = (): Spel => {
  const spel = ingericht(geheugenregister());
  const kaart = (email: string, naam: string): [string, object] => [
    'medewerkerOpslaan',
    { email, naam, rollen: ['medewerker'], actief: true },
  ];
  const onderdeel = `${id}.1`;
  const k = kanaries;
  const nee = [
    ...spel.doe(directie, '', kaart(boodschapper, 'Bo Boodschapper')),
    ...spel.doe(directie, '', kaart(vreemde, 'Vera Vreemd')),
    ...spel.doe(ontvanger, id, [
      'melden',
      {
        ...melding,
        klagerNaam: `Zoë ${k.klager}`,
        omschrijving: `Het rapport kwam te laat.\nDit is de ${k.omschrijving}.`,
      },
    ]),
    ...spel.doe(
      directie,
      id,
      ['registreren', { ...registratie, klagerOrganisatie: k.organisatie }],
      ['toelaten', toelating],
    ),
    ...spel.doe(behandelaar, id, [
      'bevindingen',
      {
        ...onderzoek,
        bevindingen: k.bevindingen,
        onderdelen: [{ onderdeel, advies: 'gegrond', toelichting: k.advies }],
      },
    ]),
    ...spel.doe(directie, id, [
      'besluiten',
      {
        ...besluit,
        boodschapper,
        onderdelen: [{ onderdeel, oordeel: 'gegrond', motivering: k.motivering }],
        wijzeToelichting: k.afspraak,
        relatieoverweging: k.overweging,
      },
    ]),
    ...spel.doe(boodschapper, id, ['berichten', { ...bericht, afhandelingsverslag: k.verslag }]),
  ];
  spel.dag(bespreking.overlegdatum);
  const overleg = { ...bespreking, leerpunt: k.leerpunt, maatregelen: [{ soort: 'preventief', tekst: k.maatregel }] };
  nee.push(...spel.doe(directie, id, ['bespreken', overleg]));
  expect(nee).toEqual([]);
  return spel;
};
const spel = verhaal();

const lijst = (wie: string, rest: object) => {
  const uit = spel.vraag(wie, 'lijst', rest);
  if (!uit.ok) throw new Error(JSON.stringify(uit));
  return uit.antwoord.rijen;
};
const vindt = (wie: string, zoek: string): boolean => lijst(wie, { zoek }).length === 1;
const gevondenDoor = (wie: string): readonly string[] =>
  Object.entries(kanaries).flatMap(([plek, woord]) => (vindt(wie, woord) ? [plek] : []));

describe('zoeken vindt wat iemand mag lezen, en niets anders (1.2)', () => {
  const alles = Object.keys(kanaries);
  it.each([
    ['5.1.7: de directie vindt elk woord', directie, alles],
    ['5.1.1: de ontvanger vindt alleen wat is ontvangen', ontvanger, ['klager', 'organisatie', 'omschrijving']],
    [
      '5.2.1: de behandelaar vindt ook het onderzoek, maar geen besluit of leerpunt',
      behandelaar,
      ['klager', 'organisatie', 'omschrijving', 'bevindingen', 'advies'],
    ],
    [
      '5.2.2: de boodschapper vindt alles behalve de overweging over de relatie',
      boodschapper,
      alles.filter((a) => a !== 'overweging'),
    ],
    ['5.2.5: de notulist vindt geen enkel woord uit de inhoud', notulist, []],
    ['1.2: wie er niets mee te maken heeft vindt niets', vreemde, []],
  ])('%s', (_titel, wie, verwacht) => {
    expect(gevondenDoor(wie)).toEqual(verwacht);
  });
  it('5.2.5: de notulist vindt een besproken dossier op zijn nummer en ziet geen actiedatum', () => {
    expect(lijst(notulist, { zoek: 'K2026-001' })).toMatchObject([{ omschrijving: '', actiedatum: null }]);
  });
  it('besluit 6: de beklaagde vindt zijn eigen dossier niet, op geen enkel woord, ook niet als hij directie is', () => {
    const over = ingericht(geheugenregister());
    const wie = { overMedewerker: true, betrokkenMedewerkers: [directie, behandelaar] };
    expect(over.doe(ontvanger, id, ['melden', { ...melding, ...wie }])).toEqual([]);
    for (const persoon of [directie, behandelaar])
      for (const zoek of ['', 'rapport', 'Van Voorbeeld', 'ontvangen', 'dirk', 'bea', 'klacht'])
        expect(over.vraag(persoon, 'lijst', { zoek })).toEqual({ ok: true, antwoord: { rijen: [] } });
    expect(over.vraag(ontvanger, 'lijst', { zoek: 'bea rapport' })).toMatchObject({ antwoord: { rijen: [{}] } });
  });
});

describe('zoeken let niet op schrijfwijze en wijst de plek aan (1.2)', () => {
  it.each([
    ['hoofdletters', 'OMSCHRIJVINGSKANARIE'],
    ['een accent dat er niet staat', 'ömschrijvingskanarie'],
    ['een accent dat er wel staat', 'zoe kanarie'],
    ['een accent als los teken', 'Zoe\u0308'],
    ['een stuk van een woord', 'schrijvingskan'],
    ['meer woorden, uit verschillende velden en door elkaar', 'bevindingenkanarie  K2026-001 zoë'],
    ['de naam van de behandelaar, die als adres is bewaard', 'bea behandelaar'],
  ])('1.2: %s', (_titel, zoek) => {
    expect(vindt(directie, zoek)).toBe(true);
  });
  it('1.2: alle woorden moeten er staan', () => {
    expect(vindt(directie, 'zoë bestaatniet')).toBe(false);
  });
  it('1.2: bij elke vondst staat het veld en het woord zoals het er staat, met de zin eromheen', () => {
    expect(lijst(directie, { zoek: 'zoe KANARIE. leerpuntkan' })).toMatchObject([
      {
        gevonden: [
          { veld: 'Klager', voor: '', treffer: 'Zoë', na: ' Kanarie-Klaagster' },
          {
            veld: 'Omschrijving',
            voor: '…kwam te laat. Dit is de omschrijvings',
            treffer: 'kanarie.',
            na: '',
          },
          { veld: 'Leerpunt', voor: '', treffer: 'leerpuntkan', na: 'arie' },
        ],
      },
    ]);
    expect(lijst(directie, {})).toMatchObject([{ gevonden: [] }]);
    // "te" is inside "extern" (Herkomst) and in many others; it begins a word in the description.
    expect(lijst(directie, { zoek: 'te' })).toMatchObject([
      { gevonden: [{ veld: 'Omschrijving', na: expect.stringMatching(/^ laat/) }] },
    ]);
  });
});

describe('filters van de lijst (5.1.7)', () => {
  it('5.1.7: op fase, soort, te laat en wat u zelf moet doen', () => {
    const aantal = (wie: string, rest: object): number => lijst(wie, rest).length;
    expect(aantal(directie, { fase: 'Besproken', soort: 'klacht' })).toBe(1);
    expect(aantal(directie, { fase: 'Bij directie' })).toBe(0);
    expect(aantal(directie, { soort: 'suggestie' })).toBe(0);
    expect([aantal(directie, { mijn: true }), aantal(ontvanger, { mijn: true })]).toEqual([1, 0]);
  });
  it('5.1.7: te laat is wat na de actiedatum is, vanaf de dag erna', () => {
    const over = ingericht(geheugenregister());
    over.doe(ontvanger, id, ['melden', melding]);
    const telaat = (dag: string): unknown => {
      over.dag(dag);
      return over.vraag(directie, 'lijst', { telaat: true });
    };
    const rijen = (n: number) => ({ antwoord: { rijen: Array.from({ length: n }, () => ({ dossier: id })) } });
    // Received Thursday 2 April 2026, before Easter: to be registered on Friday 3 April, Good Friday.
    const actie = over.klacht(id).actiedatum ?? '';
    expect(telaat(actie)).toMatchObject(rijen(0));
    expect(telaat('2026-04-10')).toMatchObject(rijen(1));
  });
});
