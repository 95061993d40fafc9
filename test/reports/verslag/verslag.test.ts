// Zegt het verslag van een jaar precies wat de cijfers zeggen, en niets over wie er klaagde? (5.3.2, 5.3.1)
import { inEenRegel } from '../../../src/evaluatie/woorden';
import { ingedeeld } from '../../../reports/verslag/evaluatie/hoofdstukken';
import { tekenPlaatjes } from '../../../reports/verslag/evaluatie/plaatjes';
import { verslagAlsHtml } from '../../../reports/verslag/evaluatie/verslag';
import { handgeteldJaar, jaarMet, verklikkers } from './proefjaar';
import { onder, tabellenIn, tekstVan } from './uit-html';

const e = handgeteldJaar();
const html = verslagAlsHtml(e, new Map());
const rijen = tabellenIn(html).flat();

describe('5.3.2: het verslag van de evaluatie', () => {
  it('K01 - K23: elk cijfer heeft een plek in een hoofdstuk', () => {
    expect(e.figuren.map((f) => f.naam).filter((naam) => !ingedeeld.has(naam))).toEqual([]);
  });
  it.each(e.figuren.filter((f) => f.soort !== 'verdeling' && f.soort !== 'aansluiting' && f.soort !== 'kruistabel'))(
    '$k ($artikel): $titel staat er met dezelfde waarde en met waarover het gaat',
    (f) => {
      const rij = rijen.find(([kop, , , filter]) => kop === `${f.titel} (${f.k})` && filter === f.filter);
      const leeg = f.soort === 'aandeel' ? f.van.aantal === 0 : f.soort !== 'dichtheid' && f.telling.aantal === 0;
      if (leeg || f.soort === 'dichtheid') expect(rij).toBeUndefined();
      else expect(rij?.[1]).toBe(inEenRegel(f));
    },
  );
  it('K02 - K23 (5.3.2): elke verdeling heeft een tabel met haar groepen en haar totaal', () => {
    for (const f of e.figuren) {
      if (f.soort !== 'verdeling' || f.van.aantal === 0 || f.naam === 'K24.uitzondering') continue;
      const tabel = tabellenIn(onder(html, f.titel))[0]?.slice(1) ?? [];
      expect([f.naam, ...tabel.map((r) => [r[0], Number(r[1])])]).toEqual([
        f.naam,
        ...f.groepen.map((g) => [g.naam, g.aantal]),
        [f.dubbel ? 'Aantal klachten' : 'Totaal', f.van.aantal],
      ]);
    }
  });
  it('K01 (I-14): stand en stroom per soort, met een totaal dat klopt', () => {
    expect(tabellenIn(onder(html, 'Stand en stroom'))[0]?.slice(1)).toEqual([
      ['klacht', '1', '4', '1', '5', '1'],
      ['opmerking', '0', '1', '0', '1', '0'],
      ['Totaal', '1', '5', '1', '6', '1'],
    ]);
  });
  it('5.3.1: geen naam, geen adres en geen letterlijke tekst van een klacht', () => {
    expect(html).not.toMatch(/verklikker/i);
    expect(Object.keys(verklikkers).length).toBeGreaterThan(10);
  });
  it('5.1.7, 5.3.2 (K11, K24): wat niet op tijd was en wat van de procedure afweek staat er met zijn nummer', () => {
    const uitleg = rijen.find(([kop]) => kop === 'Te laat zonder bericht');
    expect(uitleg).toEqual(['Te laat zonder bericht', '1', 'K2026-002']);
    const afwijkend = e.naleving.filter((n) => n.uitzonderingen.aantal > 0);
    for (const n of afwijkend)
      expect(rijen).toContainEqual([
        n.titel,
        n.artikel,
        String(n.uitzonderingen.aantal),
        n.uitzonderingen.ids.map((id) => e.nummers[id] ?? '').filter((t) => t !== '').join(', '),
      ]); // prettier-ignore
  });
  it('K21 (5.3.2): het aantal doeltreffende maatregelen is in het kort hetzelfde als in de cijfers', () => {
    const regel = e.figuren.flatMap((f) => (f.naam === 'K21.doeltreffend' ? inEenRegel(f) : []))[0];
    const kort = tekstVan(onder(html, '1. In het kort')).replaceAll(/\s+/g, '');
    expect(regel).toBe('0 van 1');
    expect(kort).toContain(`Maatregelendoeltreffend0van1${e.jaar - 1}:`);
  });
  it('5.3.2: een maatregel staat er met drie oordelen, hun redenen en het vervolg', () => {
    const kaart = tekstVan(onder(html, 'Vervanger aanwijzen.'));
    for (const deel of ['juist', 'Pakt de oorzaak aan.', 'deels doeltreffend', 'Het gebeurt minder.', 'Kost weinig.'])
      expect(kaart).toContain(deel);
    expect(kaart).toContain('bijstellen. Kan beter.');
    for (const deel of [
      'Kosten niet vastgelegd',
      'Uren begroot 8 uur, werkelijk niet bekend',
      'Alternatief Niets doen.',
    ])
      expect(kaart).toContain(deel);
    expect(kaart).toContain('Klachten met deze oorzaak');
  });
  it('5.3.2: wat vorig jaar is besloten staat er met zijn stand, en er is ruimte om te schrijven tot het jaar vastligt', () => {
    expect(onder(html, '2. Wat is er gedaan met de vorige evaluatie?')).toContain('Wacht op het nieuwe systeem.');
    const lege = (pagina: string): number =>
      tabellenIn(onder(pagina, kopVan(pagina, 'Besluiten en acties')))
        .flat()
        .filter(([kop]) => kop === '\u00a0').length;
    expect(lege(html)).toBe(4);
    expect(lege(verslagAlsHtml(handgeteldJaar({ vastgesteld: true }), new Map()))).toBe(0);
  });
  it('5.3.2: elk plaatje zegt in woorden wat de tabel ernaast in getallen zegt', async () => {
    const plaatjes = await tekenPlaatjes(e, (g) => Promise.resolve(`data:image/png;base64,${g.naam}`));
    const met = verslagAlsHtml(e, plaatjes);
    const alt = [...met.matchAll(/<img src="data:image\/png;base64,[^"]+" alt="([^"]*)">/g)].map(([, tekst]) => tekst);
    expect(alt).toHaveLength(plaatjes.size);
    expect(alt).toContain(
      'Doorlooptijd in vier groepen. tot en met 14 dagen: 0; 15 tot en met 28 dagen: 1; 29 tot en met 56 dagen: 2; meer dan 56 dagen: 0. Lijn na tot en met 14 dagen: 14 dagen. Lijn na 15 tot en met 28 dagen: 28 dagen.',
    );
    expect(opVolgorde(met)).toEqual(opVolgorde(html));
  });
  it('5.3.2: wie stopt, krijgt geen plaatjes meer', async () => {
    let keer = 0;
    const plaatjes = await tekenPlaatjes(e, () => Promise.resolve('data:,'), () => (keer += 1) > 2); // prettier-ignore
    expect(plaatjes.size).toBe(2);
  });
  it('5.3.2 (besluit 6): wat u niet mag openen telt mee, zonder nummer', () => {
    const verborgen = e.figuren.map((f) =>
      f.naam === 'K11' && f.soort === 'aantal' ? { ...f, telling: { aantal: 1, ids: [] } } : f,
    );
    const tekst = tabellenIn(verslagAlsHtml({ ...e, figuren: verborgen }, new Map())).flat();
    expect(tekst).toContainEqual(['Te laat zonder bericht', '1', '1 die u niet mag openen']);
  });
  it('5.3.2: een jaar zonder klachten zegt dat, vergelijkt, en laat lege hoofdstukken weg', () => {
    const leeg = verslagAlsHtml(jaarMet(0, 7), new Map());
    expect(tekstVan(leeg)).toContain('In 2026 zijn geen klachten ontvangen; in 2025 7 (7 minder).');
    expect(tekstVan(leeg)).toMatch(/Weggelaten, omdat er niets te tellen viel: .*Oordelen/);
    expect(leeg).not.toContain('Doorlooptijd en termijnen</h2>');
  });
  it('5.3.2: een klacht, en een jaar met twaalf: pas vanaf tien staat er een percentage', () => {
    expect(tekstVan(verslagAlsHtml(jaarMet(1, 0), new Map()))).not.toMatch(/\d%/);
    expect(tekstVan(verslagAlsHtml(jaarMet(12, 0), new Map()))).toContain('12 van 12 (100%)');
  });
});

/** A table without a picture can stand further down. */
function opVolgorde(pagina: string): readonly string[] {
  return tabellenIn(pagina)
    .map((t) => JSON.stringify(t))
    .sort();
}

/** The heading with its number. */
function kopVan(pagina: string, titel: string): string {
  return new RegExp(`>(\\d+\\. ${titel})</h2>`).exec(pagina)?.[1] ?? '';
}
