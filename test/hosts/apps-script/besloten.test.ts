// Wie krijgt wat als het register Besloten is gedeeld? In de web-app ieder alleen het zijne, en wie niet bekend is niets (DESIGN 4, SAFETY A3 - A7, A12).
import type { Vraag } from '../../../src/loket/contract';
import { tabelnamen } from '../../../src/register/tabellen';
import { melding, toelating, registratie } from '../../loket/g1';
import { behandelaar, directie, notulist, ontvanger } from '../../loket/spel';
import { maakWerkboek } from '../../stand-in/werkboek';
import { maakTabbladen, maakWereld } from './proef-bundel';
import type { Wereld } from './proef-bundel';
import { inrichting } from '../../loket/spel';

const eigenaar = 'klachten@voorbeeld.example';
const [vanAnna, vanBea, geheim] = ['dossier-van-anna', 'dossier-van-bea', 'GEHEIM-7Q'];

let wereld: Wereld;
let begin: Wereld['google']['werkboek']['inhoud'];
const inWebapp = (wie: string, tekst: unknown): string => String(wereld.project.roepAlsWebapp(wie, 'loket', tekst));
const vraag = (wie: string, verzoek: object): string => inWebapp(wie, JSON.stringify(verzoek));
const codes = (antwoord: string): readonly string[] =>
  (JSON.parse(antwoord) as { weigeringen?: readonly { code: string }[] }).weigeringen?.map((w) => w.code) ?? ['ok'];

/** Anna takes in a complaint that Bea handles; Bea takes in one about Nico, with words that nobody else may see. */
beforeAll(() => {
  wereld = maakWereld(maakWerkboek({ eigenaar, bewerkers: [directie] }), eigenaar);
  maakTabbladen(wereld, eigenaar);
  wereld.dag('2026-04-02');
  const gedaan = [
    ...inrichting.flatMap((stap) => wereld.doe(directie, '', stap)),
    ...alsWebapp(ontvanger, vanAnna, melding),
    ...wereld.doe(directie, vanAnna, ['registreren', registratie], ['toelaten', toelating]),
    ...alsWebapp(behandelaar, vanBea, {
      ...melding,
      ...{ omschrijving: `${geheim} over een collega.`, klagerNaam: geheim },
      ...{ overMedewerker: true, betrokkenMedewerkers: [notulist] },
    }),
    ...wereld.doe(directie, vanBea, ['registreren', registratie]),
  ];
  if (gedaan.length > 0) throw new Error(JSON.stringify(gedaan));
  begin = wereld.google.werkboek.inhoud;
});
const alsWebapp = (wie: string, dossier: string, invoer: object): readonly string[] => {
  const stappen = [{ stap: 'melden', invoer }];
  const uit = codes(vraag(wie, { vraag: 'stap', dossier, versie: 0, sleutel: dossier, stappen }));
  return uit[0] === 'ok' ? [] : uit;
};
beforeEach(() => {
  wereld.google.werkboek.inhoud = begin;
});

const verzoeken = (dossier: string): readonly ({ readonly vraag: Vraag } & object)[] => {
  const stappen = [{ stap: 'bevindingen', invoer: {} }];
  return [
    ...(['start', 'taken', 'lijst', 'termijnen', 'overzicht', 'naleving', 'controle', 'ingelezen'] as const).map(
      (v) => ({
        vraag: v,
      }),
    ),
    { vraag: 'lijst', zoek: geheim } as { vraag: 'lijst' },
    { vraag: 'dossier', dossier } as { vraag: 'dossier' },
    { vraag: 'brief', dossier, versie: 1, brief: 'L6', stappen } as { vraag: 'brief' },
    { vraag: 'bewaardeBrief', dossier, bericht: `${dossier}.L2-7` } as { vraag: 'bewaardeBrief' },
    { vraag: 'sjabloon', brief: 'L6' } as { vraag: 'sjabloon' },
    { vraag: 'kladjes', begin: 'concept' } as { vraag: 'kladjes' },
    { vraag: 'kladBewaren', sleutel: 'concept~x', waarde: 'x' } as { vraag: 'kladBewaren' },
    { vraag: 'kladWissen', sleutel: 'concept~x' } as { vraag: 'kladWissen' },
    ...(['klachten', 'logboek'] as const).map(
      (tabel) => ({ vraag: 'uitvoer', tabel, vanaf: 0 }) as { vraag: 'uitvoer' },
    ),
    { vraag: 'stap', dossier, versie: 1, sleutel: 's-1', stappen } as { vraag: 'stap' },
  ];
};
const vanDirectie = ['termijnen', 'overzicht', 'naleving', 'controle', 'ingelezen', 'sjabloon', 'uitvoer'];

describe('Besloten: wie de web-app opent (SAFETY A4)', () => {
  const nietBekend = [
    ...['', ' ', 'null', 'undefined', 'systeem', 'anna@elders.example', 'anna@sub.voorbeeld.example'],
    ...['anna@voorbeeld.example.elders.example', 'anna+klacht@voorbeeld.example', '\u0430nna@voorbeeld.example'],
    ...['dir\u212A@voorbeeld.example', `${ontvanger},${directie}@voorbeeld.example`],
  ];
  test.each(nietBekend)(
    '1.2: "%s" krijgt bij elke soort vraag alleen dat hij niet bekend is, en legt niets vast',
    (wie) => {
      const eigenschappen = new Map(wereld.google.eigenschappen.script);
      // Every question for a third of them, for the others the first, the dossier and the step.
      const lijst = verzoeken(vanAnna).filter(
        (v, i) => nietBekend.indexOf(wie) % 3 === 0 || i === 0 || v.vraag === 'stap' || v.vraag === 'dossier',
      );
      const antwoorden = lijst.map((v) => vraag(wie, v));
      expect(new Set(antwoorden.flatMap(codes))).toEqual(new Set(['onbekend-persoon']));
      expect(new Set(antwoorden).size).toBe(1);
      expect(wereld.google.werkboek.inhoud).toBe(begin);
      expect(wereld.google.eigenschappen.script).toEqual(eigenschappen);
    },
  );
  test('1.2: hoofdletters in het adres van Google maken geen ander mens', () => {
    expect(vraag('ANNA@voorbeeld.example', { vraag: 'lijst' })).toBe(vraag(ontvanger, { vraag: 'lijst' }));
    expect(vraag(ontvanger, { vraag: 'lijst' })).toContain(vanAnna);
  });
  test('1.2: wie er vraagt komt nooit uit het verzoek', () => {
    for (const deel of [{ email: directie }, { wie: directie }, { deur: { email: directie } }])
      expect(codes(vraag(ontvanger, { vraag: 'overzicht', ...deel }))).toEqual(['onleesbaar-verzoek']);
    expect(codes(String(wereld.project.roepAlsWebapp('', 'loket', '{"vraag":"start"}', directie)))).toEqual([
      'onbekend-persoon',
    ]);
  });
});

describe('Besloten: wat ieder te zien krijgt (SAFETY A5, A7)', () => {
  const alles = (wie: string): string =>
    [vanAnna, vanBea].flatMap((d) => verzoeken(d).map((v) => vraag(wie, v))).join('\n');
  test('1.2: een medewerker ziet zijn eigen melding, en van een ander bij geen enkele vraag iets', () => {
    const uit = alles(ontvanger);
    expect(uit).toContain(vanAnna);
    expect(uit).not.toMatch(new RegExp(`${vanBea}|${geheim}|K2026-002`));
    for (const v of verzoeken(vanAnna).filter((x) => vanDirectie.includes(x.vraag)))
      expect([v.vraag, codes(vraag(ontvanger, v))]).toEqual([v.vraag, ['geen-recht']]);
  });
  test('1.2: de behandelaar ziet ook het dossier dat hem is toegewezen', () => {
    const uit = alles(behandelaar);
    for (const woord of [vanAnna, vanBea, geheim]) expect(uit).toContain(woord);
    for (const tabel of [...tabelnamen, 'logboek'])
      expect(codes(vraag(behandelaar, { vraag: 'uitvoer', tabel, vanaf: 0 }))).toEqual(['geen-recht']);
  });
  test('besluit 6: de beklaagde ziet bij geen enkele vraag iets van zijn dossier, ook niet dat het bestaat', () => {
    expect(alles(notulist)).not.toMatch(new RegExp(`${vanBea}|${geheim}|K2026-00`));
  });
  test('1.2: een vreemd dossier en een dat niet bestaat geven hetzelfde antwoord, letter voor letter', () => {
    const stappen = [{ stap: 'bevindingen', invoer: {} }];
    const soorten = (dossier: string): readonly object[] => [
      { vraag: 'dossier', dossier },
      { vraag: 'bewaardeBrief', dossier, bericht: 'L2' },
      { vraag: 'stap', dossier, versie: 2, sleutel: 's', stappen },
    ];
    const vreemd = soorten(vanBea).map((v) => vraag(ontvanger, v));
    for (let i = 0; i < 20; i += 1)
      expect(soorten(`dossier-${(i * 7919).toString(36)}`).map((v) => vraag(ontvanger, v))).toEqual(vreemd);
    expect(new Set(vreemd.flatMap(codes))).toEqual(new Set(['niet-gevonden']));
  });
});

describe('Besloten: wat iemand vanaf de pagina kan aanroepen (SAFETY A3, A12)', () => {
  const eigen = [{ stap: 'melden', invoer: melding }];
  const stap = { vraag: 'stap', dossier: 'dossier-nieuw', versie: 0, sleutel: 'dossier-nieuw', stappen: eigen };
  /** Good but for one thing. */
  const vervalst = (): readonly unknown[] => {
    const waarden: readonly unknown[] = [
      ...[null, [], {}, true, 1e308, -1, 0.5, '', '__proto__', 'constructor', ['x'], { toString: 'x' }],
      'x'.repeat(100_000),
    ];
    const uit = Object.keys(stap).flatMap((sleutel) => waarden.map((w) => ({ ...stap, [sleutel]: w })));
    const binnen = Object.keys(eigen[0] ?? {}).flatMap((sleutel) =>
      waarden.map((w) => ({ ...stap, stappen: [{ ...eigen[0], [sleutel]: w }] })),
    );
    const ervoor = ['__proto__', 'constructor', 'toString', 'wie', 'email', 'rollen', 'fase', 'nummer', 'id'];
    const erbij = ervoor.flatMap((sleutel) =>
      waarden.flatMap((w) => {
        const deel = `${JSON.stringify(sleutel)}:${JSON.stringify(w)}`;
        const met = (o: object): string => JSON.stringify(o).replace('{', `{${deel},`);
        return [met(stap), JSON.stringify(stap).replace('"invoer":{', `"invoer":{${deel},`)];
      }),
    );
    return [...[...uit, ...binnen].map((v) => JSON.stringify(v)), ...erbij, ...waarden, undefined];
  };
  test('SAFETY A12: vervalste verzoeken van een medewerker (een zesde van 300): geen enkel wordt uitgevoerd', () => {
    const alle = vervalst().filter((v) => v !== JSON.stringify(stap));
    expect(alle.length).toBeGreaterThan(300);
    const lijst = process.env['KLACHTEN_ROOSTER'] === 'heel' ? alle : alle.filter((_, i) => i % 6 === 0);
    const gelukt = lijst.filter(
      (v) => codes(inWebapp(ontvanger, v)).includes('ok') || wereld.google.werkboek.inhoud !== begin,
    );
    expect(gelukt.slice(0, 3).map((v) => JSON.stringify(v).slice(0, 200))).toEqual([]);
    // What was forged was good apart from the forgery.
    expect(codes(vraag(ontvanger, stap))).toEqual(['ok']);
  });
  test.each([
    ['een collega', ontvanger],
    ['iemand van buiten', 'vera@elders.example'],
    ['niemand', ''],
  ])(
    'SAFETY A3: %s roept elke andere functie aan: er verandert niets wat niet moest, en er wordt niets verteld',
    (_wie, wie) => {
      wereld.google.gebruiker = eigenaar;
      wereld.project.roep('ochtendronde');
      const na = wereld.google.werkboek.inhoud;
      const verzonden = wereld.google.post.verzonden.length;
      const meldingen = wereld.google.scherm.meldingen.length;
      const functies = wereld.project
        .globalen()
        .filter((f) => /^[a-z]/i.test(f) && !f.endsWith('_') && f !== 'loket' && f !== 'doGet');
      expect(functies.length).toBeGreaterThan(6);
      for (const functie of functies)
        for (const argumenten of [[], [{ email: directie }], ['{"vraag":"controle"}', 1, null]]) {
          let uit: unknown;
          try {
            uit = wereld.project.roepAlsWebapp(wie, functie, ...argumenten);
          } catch (fout) {
            expect(String(fout)).not.toMatch(new RegExp(`${geheim}|dossier-|K2026`));
          }
          expect([functie, uit ?? null]).toEqual([functie, null]);
        }
      expect(wereld.google.werkboek.inhoud).toBe(na);
      expect(wereld.google.post.verzonden).toHaveLength(verzonden);
      expect(wereld.google.scherm.meldingen).toHaveLength(meldingen);
      expect(wereld.google.script.triggers).toEqual([]);
    },
  );
  test('1.2: doGet geeft iedereen dezelfde lege pagina, zonder een woord uit het register', () => {
    const paginas = [directie, ontvanger, '', 'vera@elders.example'].map((wie) =>
      JSON.stringify(wereld.project.roepAlsWebapp(wie, 'doGet', { parameter: { dossier: vanBea } })),
    );
    expect(new Set(paginas).size).toBe(1);
    // What the address asked for goes along to the page, and nothing else.
    expect(paginas[0]?.replace(vanBea, '')).not.toMatch(new RegExp(`${geheim}|dossier-van`));
  });
});
