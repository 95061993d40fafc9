// Komt een bestand bij het dossier, ziet alleen wie het mag het, en gaat er onderweg niets verloren? (artikel 5.2.1, 1.2)
import { describe, expect, it } from '@jest/globals';
import { ruimBijlagenOp } from '../../src/loket/bijlagen/opruimen';
import { leesPlekverzoek } from '../../src/loket/plekcontract';
import { geheugenregister } from '../register/geheugen-register';
import { html, pdf, png, voegToe } from './bestanden';
import { bericht, besluit, dossier, melding, onderzoek, registratie, toelating } from './g1';
import { behandelaar, directie, ingericht, notulist, ontvanger } from './spel';
import type { Spel } from './spel';

const canary = 'Rapport van Klaartje Kanarie.pdf';
const gemeld = (): Spel => {
  const spel = ingericht(geheugenregister());
  expect(spel.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
  return spel;
};
const inOnderzoek = (): Spel => {
  const spel = gemeld();
  expect(spel.doe(directie, dossier, ['registreren', registratie], ['toelaten', toelating])).toEqual([]);
  return spel;
};
const codes = (uit: unknown): readonly string[] =>
  (uit as { weigeringen?: readonly { code: string }[] }).weigeringen?.map((w) => w.code) ?? [];
const stukken = (spel: Spel, wie: string) => {
  const uit = spel.vraag(wie, 'dossier', { dossier });
  return uit.ok ? (uit.antwoord.stukken?.lijst ?? null) : null;
};
const namen = (spel: Spel, wie: string): readonly string[] | null => stukken(spel, wie)?.map((s) => s.naam) ?? null;
const haal = (spel: Spel, wie: string, kenmerk: string): unknown =>
  spel.bijlage(wie, { plek: 'bijlageHalen', dossier, kenmerk, nummer: 0 });
const eerste = (spel: Spel): string => [...spel.kast.bestanden.keys()][0] ?? '';

describe('een bestand toevoegen (5.2.1)', () => {
  it('5.2.1: in delen gestuurd, heel bewaard in de map van het nummer, en vastgelegd met vingerafdruk', () => {
    const spel = inOnderzoek();
    expect(voegToe(spel, behandelaar, 'Brief.pdf', { delen: 3 })).toMatchObject({ ok: true });
    expect([...spel.kast.bestanden.values()]).toEqual([{ map: 'K2026-001', inhoud: pdf }]);
    expect(stukken(spel, directie)).toMatchObject([
      { naam: 'Brief.pdf', wat: 'PDF, 1 kB', door: 'Bea Behandelaar', dag: '2026-04-02', ontbreekt: null, weg: null },
    ]);
    expect(haal(spel, directie, eerste(spel))).toMatchObject({ ok: true, antwoord: { tekst: pdf.toString('base64') } });
  });
  it('5.2.1: de nieuwste staat bovenaan', () => {
    const spel = inOnderzoek();
    for (const naam of ['een.pdf', 'twee.pdf', 'vierde.pdf']) voegToe(spel, behandelaar, naam);
    expect(namen(spel, directie)).toEqual(['vierde.pdf', 'twee.pdf', 'een.pdf']);
  });
  it('5.2.1: dezelfde sleutel twee keer is een bestand, ook als intussen iets anders gebeurde', () => {
    const spel = inOnderzoek();
    voegToe(spel, behandelaar, 'Brief.pdf');
    spel.doe(directie, dossier, ['markeerGeschil', { geschil: true, geschilReden: 'Daarom.' }]);
    expect(voegToe(spel, behandelaar, 'Brief.pdf')).toMatchObject({ ok: true, antwoord: { alGedaan: true } });
    expect(namen(spel, directie)).toEqual(['Brief.pdf']);
  });
  it('5.2.1: voor er een nummer is heet de map neutraal, en daarna naar het nummer', () => {
    const spel = gemeld();
    voegToe(spel, ontvanger, 'Brief.pdf');
    expect([...spel.kast.bestanden.values()][0]?.map).toMatch(/^zonder-nummer-[0-9a-f]{8}$/);
    spel.doe(directie, dossier, ['registreren', registratie]);
    expect([...spel.kast.bestanden.values()][0]?.map).toBe('K2026-001');
  });
  it.each([
    ['een soort die niet mag', 'pagina.html', html, 'bestandssoort-niet'],
    ['een pagina die zich een PDF noemt', 'brief.pdf', html, 'bestand-anders-dan-naam'],
    ['een afbeelding die zich een PDF noemt', 'brief.pdf', png, 'bestand-anders-dan-naam'],
    ['meer dan 10 MB', 'groot.pdf', Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]), 'bestand-te-groot'],
  ])('5.2.1: %s: geweigerd met wat u kunt doen, en niets vastgelegd', (_wat, naam, inhoud, code) => {
    const spel = inOnderzoek();
    const uit = voegToe(spel, behandelaar, naam, { inhoud });
    expect(codes(uit)).toEqual([code]);
    expect(JSON.stringify(uit)).toMatch(/voeg (het|dat) (opnieuw )?toe/);
    expect(namen(spel, directie)).toEqual([]);
  });
  it('5.2.1: een deel te weinig: er wordt niets vastgelegd, en de rest kan alsnog komen', () => {
    const spel = inOnderzoek();
    const sleutel = 'verbroken-1';
    const klaar = { plek: 'bijlageKlaar', dossier, sleutel, naam: 'Brief.pdf', delen: 2 } as const;
    spel.bijlage(behandelaar, { plek: 'bijlageDeel', dossier, sleutel, nummer: 0, tekst: pdf.toString('base64') });
    expect(codes(spel.bijlage(behandelaar, klaar))).toEqual(['bestand-onvolledig']);
    expect(voegToe(spel, behandelaar, 'Brief.pdf', { sleutel })).toMatchObject({ ok: true });
  });
  it('5.2.1: een naam met een pad of onzichtbare tekens wordt een gewone naam', () => {
    const spel = inOnderzoek();
    voegToe(spel, behandelaar, '../../etc/\u202egnp.pdf');
    expect(namen(spel, directie)).toEqual(['..-..-etc-gnp.pdf']);
  });
});

describe('wie ziet welk bestand? (1.2)', () => {
  it('1.2: ieder ziet wat bij zijn deel van het werk hoort, en wat hij zelf toevoegde', () => {
    const spel = gemeld();
    voegToe(spel, ontvanger, 'ontvangst.pdf');
    spel.doe(directie, dossier, ['registreren', registratie], ['toelaten', toelating]);
    voegToe(spel, behandelaar, 'onderzoek 1.pdf');
    voegToe(spel, ontvanger, 'nagekomen 22.pdf');
    spel.doe(behandelaar, dossier, ['bevindingen', onderzoek]);
    voegToe(spel, directie, 'advies advocaat.pdf');
    expect(namen(spel, directie)).toHaveLength(4);
    expect(namen(spel, behandelaar)).toEqual(['nagekomen 22.pdf', 'onderzoek 1.pdf', 'ontvangst.pdf']);
    expect(namen(spel, ontvanger)).toEqual(['nagekomen 22.pdf', 'ontvangst.pdf']);
    spel.doe(directie, dossier, ['besluiten', besluit]);
    spel.doe(directie, dossier, ['berichten', bericht]);
    expect(spel.vraag(notulist, 'dossier', { dossier })).toMatchObject({ ok: true, antwoord: { stukken: null } });
    for (const [kenmerk] of [...spel.kast.bestanden].slice(1))
      expect(codes(haal(spel, notulist, kenmerk))).toEqual(['niet-gevonden']);
    expect([...spel.kast.bestanden.keys()].map((k) => codes(haal(spel, ontvanger, k)).length)).toEqual([0, 1, 0, 1]);
  });
  it('besluit 6: de beklaagde voegt niets toe, ziet niets en haalt niets op, ook niet wat hij zelf toevoegde', () => {
    const spel = gemeld();
    voegToe(spel, ontvanger, 'ontvangst.pdf');
    const over = { ...melding, overMedewerker: true, betrokkenMedewerkers: [notulist] };
    spel.doe(notulist, 'eigen-dossier', ['melden', over]);
    const naarEigen = { plek: 'bijlageDeel', dossier: 'eigen-dossier', sleutel: 'sleutel-9', nummer: 0, tekst: 'AAAA' };
    expect(codes(spel.bijlage(notulist, naarEigen as never))).toEqual(['niet-gevonden']);
    expect(codes(haal(spel, notulist, eerste(spel)))).toEqual(['niet-gevonden']);
  });
  it('1.2: een bestand van een ander dossier, een verzonnen kenmerk en een verwijderd bestand geven hetzelfde antwoord', () => {
    const spel = inOnderzoek();
    voegToe(spel, behandelaar, 'Brief.pdf');
    const kenmerk = eerste(spel);
    spel.doe(ontvanger, 'ander-dossier', ['melden', melding]);
    const elders = spel.bijlage(directie, { plek: 'bijlageHalen', dossier: 'ander-dossier', kenmerk, nummer: 0 });
    const verzonnen = haal(spel, directie, '0'.repeat(32));
    expect(spel.doe(directie, dossier, ['bijlageVerwijderen', { kenmerk, reden: 'Dubbel.' }])).toEqual([]);
    expect(new Set([elders, verzonnen, haal(spel, directie, kenmerk)].map((u) => JSON.stringify(u))).size).toBe(1);
    expect(stukken(spel, directie)).toMatchObject([{ weg: 'Verwijderd door Dirk Directie: Dubbel.', magWeg: false }]);
    expect(spel.kast.bestanden.size).toBe(0);
  });
  it('5.2.1: een vastlegging zonder bestand staat er als: ontbreekt', () => {
    const spel = inOnderzoek();
    voegToe(spel, behandelaar, 'Brief.pdf');
    const kenmerk = eerste(spel);
    spel.kast.bestanden.clear();
    expect(stukken(spel, directie)).toMatchObject([{ naam: 'Brief.pdf', ontbreekt: 'Het bestand ontbreekt.' }]);
    expect(codes(haal(spel, directie, kenmerk))).toEqual(['bestand-ontbreekt']);
  });
});

describe('wat er niet hoort gaat weg (5.2.1, 5.3.1)', () => {
  it('5.3.1: de ronde wist na een dag wat nooit is vastgelegd, en meteen wat is verwijderd; de rest blijft', () => {
    const spel = inOnderzoek();
    voegToe(spel, behandelaar, 'blijft.pdf');
    const blijft = eerste(spel);
    const inhoud = pdf;
    spel.kast.bestanden.set('1'.repeat(32), { map: 'onderweg', inhoud, oud: true });
    spel.kast.bestanden.set('2'.repeat(32), { map: 'onderweg', inhoud });
    ruimBijlagenOp(spel.kast, spel.register);
    expect([...spel.kast.bestanden.keys()]).toEqual([blijft, '2'.repeat(32)]);
  });
  it('5.3.1: van een rij die iemand met de hand weghaalde blijft het bestand: het logboek kent haar nog', () => {
    const register = geheugenregister();
    const spel = ingericht(register);
    spel.doe(ontvanger, dossier, ['melden', melding]);
    voegToe(spel, ontvanger, 'blijft.pdf');
    register.bladen.bijlagen.length = 0;
    for (const [k, b] of spel.kast.bestanden) spel.kast.bestanden.set(k, { ...b, oud: true });
    ruimBijlagenOp(spel.kast, register);
    expect(spel.kast.bestanden.size).toBe(1);
  });
  it('5.3.1: de naam van een bestand staat in de tabel, de inhoud van het logboek en het dossier, en nergens anders', () => {
    const register = geheugenregister();
    const spel = ingericht(register);
    spel.doe(ontvanger, dossier, ['melden', melding]);
    voegToe(spel, ontvanger, canary);
    spel.doe(directie, dossier, ['registreren', registratie], ['toelaten', toelating]);
    const kaal = register.log.map(({ inhoud: _inhoud, ...rest }) => rest);
    const { bijlagen: _bijlagen, ...andere } = register.bladen;
    const lijst = spel.vraag(directie, 'lijst', { zoek: 'Kanarie' });
    const fout = voegToe(spel, ontvanger, canary, { sleutel: 'nog-eens-1', inhoud: html });
    const overal = JSON.stringify([
      kaal,
      andere,
      spel.post,
      lijst,
      fout,
      [...spel.kast.bestanden.values()].map((b) => b.map),
    ]);
    expect(overal).not.toContain('Kanarie');
    expect(JSON.stringify(register.log)).toContain('Kanarie');
  });
  it.each([
    ['een pad als kenmerk', { plek: 'bijlageHalen', dossier, kenmerk: '../../register.sqlite', nummer: 0 }],
    ['geen base64', { plek: 'bijlageDeel', dossier, sleutel: 'sleutel-1', nummer: 0, tekst: '<script>' }],
    [
      'een onbekend veld',
      { plek: 'bijlageDeel', dossier, sleutel: 'sleutel-1', nummer: 0, tekst: 'AAAA', wie: directie },
    ],
    ['een sleutel met een punt', { plek: 'bijlageDeel', dossier, sleutel: '../sleutel', nummer: 0, tekst: 'AAAA' }],
  ])('5.2.1: %s is geen verzoek', (_wat, verzoek) => {
    expect(leesPlekverzoek(JSON.stringify(verzoek))).toBeNull();
  });
});
