// Wat als iemand sorteert, invoegt, verwijdert, verschuift, plakt of verdubbelt, tussen en tijdens opdrachten? Onschadelijk, of gevonden en genoemd (5.3.1, B25, G14).
import { bladnamen, bladVan } from '../../../src/sheets/layout';
import type { Bladnaam } from '../../../src/sheets/layout';
import { dossier } from '../../loket/g1';
import { behandelaar, directie } from '../../loket/spel';
import * as hand from '../../stand-in/hand';
import { bladMetId, isLeeg, metBlad, rijAantal } from '../../stand-in/werkboek';
import { bladen } from './proef-register';
import { kolomMet, maakSchadeproef, rijMet, verschillen, zie } from './schade';
import { toeval } from './toeval';
import type { Schadeproef } from './schade';
import type { Toeval } from './toeval';

/** `ZAAD=77 SCHADE=1` plays one again; a long run is `SCHADE=5000`. */
const KEREN = Number(process.env['SCHADE'] ?? 30);
const EERSTE = Number(process.env['ZAAD'] ?? 1);
let proef: Schadeproef;
beforeAll(() => {
  proef = maakSchadeproef();
});
beforeEach(() => proef.opnieuw());

/** What a person does without touching what is in a row: may never show up as a finding. */
const onschuldig = (t: Toeval, naam: Bladnaam): void => {
  const nummer = bladen[naam];
  const breed = bladVan(naam).kolommen.length;
  const rijen = rijAantal(proef.blad(naam));
  t.kies<() => void>([
    () => hand.sorteer(proef.boek, nummer, t.tot(breed), t.kans(0.5)),
    () => hand.voegRijIn(proef.boek, nummer, 2 + t.tot(rijen - 2)),
    () => hand.voegKolomIn(proef.boek, nummer, 1 + t.tot(breed - 1)),
    () => hand.verplaatsKolom(proef.boek, nummer, 1 + t.tot(breed - 1), 1 + t.tot(breed - 1)),
    () => hand.verplaatsRij(proef.boek, nummer, 2 + t.tot(rijen - 2), 2 + t.tot(3)),
    () => hand.hernoemBlad(proef.boek, nummer, `Blad ${t.tot(1e9)}`),
    () => hand.verplaatsBlad(proef.boek, nummer, t.tot(6)),
    () => hand.kleur(proef.boek, nummer, 2 + t.tot(rijen - 2)),
    () => hand.notitie(proef.boek, nummer, 2, 1, 'let op'),
  ])();
};

/** Copies a row over another place, as cut-paste or a duplicated row does. */
const kopieer = (naam: Bladnaam, van: number, naar: number): void => {
  const blad = proef.blad(naam);
  const rijen = [...blad.rijen];
  rijen[naar] = blad.rijen[van] ?? [];
  proef.boek.inhoud = metBlad(proef.boek.inhoud, { ...blad, rijen: Array.from(rijen, (r) => r ?? []) });
};

const schadelijk = (t: Toeval, naam: Bladnaam): void => {
  const nummer = bladen[naam];
  const breed = bladVan(naam).kolommen.length;
  const rij = (): number => 2 + t.tot(Math.max(1, rijAantal(proef.blad(naam)) - 3));
  t.kies<() => void>([
    () => hand.verwijderRij(proef.boek, nummer, rij()),
    () =>
      hand.plak(proef.boek, nummer, rij(), t.tot(Math.max(1, breed - 2)), [
        ['=1+1', 'geplakt'],
        ['7', ''],
      ]),
    () => kopieer(naam, rij(), rij()),
    () => hand.plak(proef.boek, nummer, rij(), 0, [Array.from({ length: breed }, () => '')]),
  ])();
};

const fasen = [onschuldig, onschuldig, schadelijk] as const;

/** Two commands, so that a step of the story is written after and during the damage. */
const werk = (): readonly string[] => {
  const { spel } = proef;
  const doe = (...[dossierId, stap, invoer]: readonly [string, string, object]): readonly string[] => {
    try {
      return spel.doe(directie, dossierId, [stap, invoer]).map((w) => w.code);
    } catch (fout) {
      return [(fout as Error).name === 'Bladfout' ? 'bladfout' : `gooit: ${(fout as Error).message}`];
    }
  };
  return [
    ...doe(dossier, 'corrigeren', { klagerOrganisatie: 'UWV Noord', reden: 'Verkeerd genoteerd.' }),
    ...doe('', 'medewerkerOpslaan', {
      email: behandelaar,
      naam: 'Bea van Elders',
      rollen: ['medewerker'],
      actief: true,
    }),
  ];
};

const controle = (): number => {
  try {
    return zie(proef).length;
  } catch (fout) {
    // A tab that cannot be trusted is told by its name: found, and nothing was written.
    if ((fout as Error).name === 'Bladfout') return 1;
    throw fout;
  }
};

const speel = (zaad: number): string | null => {
  proef.opnieuw();
  const t = toeval(zaad);
  const kwaad = t.kans(0.5);
  const een = (): void => (kwaad ? t.kies(fasen) : onschuldig)(t, t.kies(bladnamen));
  let over = 2;
  een();
  const stop = proef.oproepen.voorElke(({ methode }) => {
    if (over > 0 && t.kans(methode === 'Spreadsheets.batchUpdate' ? 0.5 : 0.1)) {
      over -= 1;
      een();
    }
  });
  const uit = werk();
  stop();
  const gevonden = controle();
  if (!kwaad && gevonden > 0)
    return `zaad ${zaad}: bevinding zonder schade: ${JSON.stringify(zie(proef).map((b) => b.tekst))}`;
  if (!kwaad && uit.some((c) => !c.startsWith('gooit: De tabbladen bleven')))
    return `zaad ${zaad}: geweigerd: ${uit.join()}`;
  if (gevonden === 0 && verschillen(proef).length > 0) return `zaad ${zaad}: stil: ${verschillen(proef).join()}`;
  return null;
};

test(`5.3.1: ${KEREN} keer schade tussen en tijdens opdrachten: onschadelijk, of gevonden en genoemd; nooit stil`, () => {
  expect(Array.from({ length: KEREN }, (_, i) => speel(EERSTE + i)).filter((f) => f !== null)).toEqual([]);
});

describe('5.3.1: wat niet meer te vertrouwen is, sluit met zijn naam', () => {
  const nee = (): string => {
    try {
      return JSON.stringify(proef.spel.vraag(directie, 'taken'));
    } catch (fout) {
      return (fout as Error).message;
    }
  };
  test.each(bladnamen)('tabblad %s weggegooid', (naam) => {
    const { titel } = bladVan(naam);
    hand.verwijderBlad(proef.boek, bladen[naam]);
    const inhoud = proef.boek.inhoud;
    expect(nee()).toContain(`Tabblad "${titel}" is niet gevonden`);
    expect(proef.boek.inhoud).toBe(inhoud);
  });
  test.each(bladnamen)(
    'van %s een kolom verwijderd, haar sleutel gewist, de sleutelrij geleegd, of het blad verdubbeld',
    (naam) => {
      const { kolommen, titel } = bladVan(naam);
      const kolom = kolommen.length - 1;
      const kop = kolommen[kolom]?.kop ?? '';
      hand.verwijderKolom(proef.boek, bladen[naam], kolom);
      expect(nee()).toContain(
        `Tabblad "${titel}" mist een kolom. Is het programma net vernieuwd, kies dan in het menu Klachtenregister: Register inrichten, Register aanvullen. Zet haar anders terug via Bestand, Versiegeschiedenis: "${kop}"`,
      );
      proef.opnieuw();
      hand.typ(proef.boek, bladen[naam], 0, kolom, '');
      expect(nee()).toContain(`"${kop}"`);
      proef.opnieuw();
      hand.verwijderRij(proef.boek, bladen[naam], 0);
      expect(nee()).toContain(`Tabblad "${titel}" begint niet met de kolom van het register`);
      proef.opnieuw();
      const blad = proef.blad(naam);
      const kopie = { ...blad, eigenschappen: { ...blad.eigenschappen, sheetId: 4_242, title: `Kopie van ${titel}` } };
      proef.boek.inhoud = { ...proef.boek.inhoud, bladen: [...proef.boek.inhoud.bladen, kopie] };
      expect([nee().includes('"ok":true'), zie(proef)]).toEqual([true, []]);
      expect(bladMetId(proef.boek.inhoud, 4_242)).toBe(kopie);
    },
  );
});

describe('5.3.1: een kopie verwijderen', () => {
  const verdubbel = (id: string): void => {
    const rij = rijMet(proef, 'medewerkers', id);
    hand.voegRijIn(proef.boek, bladen.medewerkers, rij + 1);
    kopieer('medewerkers', rij, rij + 1);
    hand.typ(proef.boek, bladen.medewerkers, rij + 1, kolomMet('medewerkers', 'naam'), 'Bea Kopie');
  };
  const verwijder = (): readonly string[] => {
    const [b] = zie(proef);
    expect(b).toMatchObject({ herstel: { knop: 'Kopie verwijderen' } });
    const { tabel, rij, gezien } = b?.herstel ?? { tabel: '', rij: '', gezien: '' };
    return proef.spel.doe(directie, '', ['terugzetten', { tabel, rij, gezien }]).map((w) => w.code);
  };
  test('de rij blijft een keer staan zoals vastgelegd', () => {
    verdubbel(behandelaar);
    expect(verwijder()).toEqual([]);
    expect([zie(proef), verschillen(proef)]).toEqual([[], []]);
  });
  test('ook als de rijen precies dan verschuiven raakt geen andere rij kwijt', () => {
    verdubbel(behandelaar);
    hand.voegRijIn(proef.boek, bladen.medewerkers, 2);
    const [b] = zie(proef);
    const stop = proef.oproepen.voorElke(({ methode }) => {
      if (methode !== 'Spreadsheets.batchUpdate') return;
      stop();
      hand.verwijderRij(proef.boek, bladen.medewerkers, 2);
    });
    const { tabel, rij, gezien } = b?.herstel ?? { tabel: '', rij: '', gezien: '' };
    expect(proef.spel.doe(directie, '', ['terugzetten', { tabel, rij, gezien }])).toEqual([]);
    expect(zie(proef).filter((x) => !x.sleutel.endsWith('dubbel'))).toEqual([]);
    if (zie(proef).length > 0) expect(verwijder()).toEqual([]);
    expect([zie(proef), verschillen(proef)]).toEqual([[], []]);
    const ids = proef.blad('medewerkers').rijen.filter((r) => !isLeeg(r[0])).length;
    expect(ids).toBe(6);
  });
});
