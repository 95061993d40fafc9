// Klopt elke zin van de paragraaf voor het jaarverslag, ook bij geen, een, twee, zeven en honderdtwintig klachten? (5.3.2)
import { alineas, paragraafAlsHtml, paragraaftekst } from '../../../reports/verslag/jaarverslag/alinea';
import { daarvan, vergelijking } from '../../../reports/verslag/jaarverslag/zinnen';
import { handgeteldJaar, jaarMet } from './proefjaar';
import { tekstVan } from './uit-html';

const gelezen = (nu: number, toen: number | null, maatregelen = 0): string =>
  alineas(jaarMet(nu, toen, maatregelen)).join('\n');

describe('5.3.2: de paragraaf voor het jaarverslag, hardop gelezen', () => {
  it('5.3.2: geen klachten', () => {
    expect(gelezen(0, 7)).toBe(
      [
        'In 2026 ontvingen wij geen klachten. In 2025 waren het er zeven.',
        'Er zijn in deze evaluatie geen uitgevoerde maatregelen om over te berichten.',
      ].join('\n'),
    );
    expect(gelezen(0, 1)).toContain('In 2025 was het er één.');
    expect(gelezen(0, null)).toContain('Over 2025 zijn er geen cijfers om mee te vergelijken.');
  });
  it('5.3.2: een klacht', () => {
    expect(gelezen(1, 0, 1)).toBe(
      [
        'In 2026 ontvingen wij één klacht. Over 2025 zijn er geen cijfers om mee te vergelijken.',
        'Wij behandelden één melding tot en met het antwoord. Op één melding moest binnen drie werkdagen een eerste bericht volgen. Die is op tijd bevestigd. Voor één melding liepen de vier weken voor het antwoord in 2026 af. Die is binnen die tijd beantwoord.',
        'De directie gaf over één melding een oordeel: één keer gegrond. Klagers lieten weten hoe zij het antwoord vonden: één keer tevreden. De klacht ging over: ondoelmatigheid.',
        'Om herhaling te voorkomen is één maatregel uitgevoerd: ‘Verbetering a’ (dit helpt).',
      ].join('\n'),
    );
  });
  it('5.3.2: twee klachten', () => {
    expect(gelezen(2, 1, 2)).toBe(
      [
        'In 2026 ontvingen wij twee klachten. Dat is er één meer dan in 2025, toen het er één was. Bij zulke kleine aantallen zegt een verschil weinig.',
        'Wij behandelden twee meldingen tot en met het antwoord. Op twee meldingen moest binnen drie werkdagen een eerste bericht volgen. Die zijn allebei op tijd bevestigd. Voor twee meldingen liepen de vier weken voor het antwoord in 2026 af. Die zijn allebei binnen die tijd beantwoord.',
        'De directie gaf over twee meldingen een oordeel: twee keer gegrond. Klagers lieten weten hoe zij het antwoord vonden: twee keer tevreden. De klachten gingen het vaakst over: twee keer ondoelmatigheid.',
        'Om herhaling te voorkomen zijn twee maatregelen uitgevoerd: ‘Verbetering a’ (dit helpt) en ‘Verbetering b’ (dit helpt).',
      ].join('\n'),
    );
  });
  it('5.3.2: zeven klachten, en meer maatregelen dan in een zin passen', () => {
    const tekst = gelezen(7, 7, 7);
    expect(tekst).toContain('In 2026 ontvingen wij zeven klachten. Dat is evenveel als in 2025.');
    expect(tekst).not.toMatch(/\d%|weinig/);
    expect(tekst).toContain('zijn zeven maatregelen uitgevoerd');
    expect(tekst).toContain('‘Verbetering e’ (dit helpt) en nog twee maatregelen.');
  });
  it('5.3.2: honderdtwintig klachten, met percentages en zonder woorden en cijfers door elkaar', () => {
    const tekst = gelezen(120, 119, 6);
    expect(tekst).toContain(
      'In 2026 ontvingen wij 120 klachten. Dat is er één meer dan in 2025, toen het er 119 waren.',
    );
    expect(tekst).toContain('Die zijn alle 120 binnen die tijd beantwoord.');
    expect(tekst).toContain('‘Verbetering e’ (dit helpt) en nog één maatregel.');
    expect(tekst).not.toContain('weinig');
  });
  it('5.1.3, 5.1.7 (K04, K08): op tijd, met deel en geheel in alle gevallen', () => {
    const zin = (deel: number, van: number): string => daarvan(deel, van, 'op tijd beantwoord');
    expect([zin(0, 1), zin(0, 7), zin(1, 2), zin(6, 7), zin(1, 12), zin(11, 12), zin(2, 2), zin(12, 12)]).toEqual([
      'Die is niet op tijd beantwoord.',
      'Daarvan is er geen op tijd beantwoord.',
      'Daarvan is er één op tijd beantwoord.',
      'Daarvan zijn er zes op tijd beantwoord.',
      'Daarvan is er één op tijd beantwoord (8%).',
      'Daarvan zijn er elf op tijd beantwoord (92%).',
      'Die zijn allebei op tijd beantwoord.',
      'Die zijn alle twaalf op tijd beantwoord.',
    ]);
  });
  it('5.3.2: vergeleken met het jaar ervoor, naar boven, naar beneden en gelijk', () => {
    expect([
      vergelijking(0, 0, 2025),
      vergelijking(3, 5, 2025),
      vergelijking(4, 5, 2025),
      vergelijking(3, 0, 2025),
    ]).toEqual([
      'Ook in 2025 waren er geen klachten.',
      'Dat zijn er twee minder dan in 2025, toen het er vijf waren.',
      'Dat is er één minder dan in 2025, toen het er vijf waren.',
      'Dat zijn er drie meer dan in 2025, toen er geen waren.',
    ]);
  });
  it('5.3.2 (K01, K06): het met de hand getelde jaar, met wat openstond en wat is geweigerd', () => {
    expect(alineas(handgeteldJaar())[1]).toBe(
      'Wij behandelden drie meldingen tot en met het antwoord. In 2026 is één melding niet in behandeling genomen, met bericht waarom. Aan het begin van het jaar stond nog één klacht open, aan het eind één. Op vier meldingen moest binnen drie werkdagen een eerste bericht volgen. Daarvan zijn er drie op tijd bevestigd. Voor vier meldingen liepen de vier weken voor het antwoord in 2026 af. Daarvan zijn er twee binnen die tijd beantwoord.',
    );
  });
  it('5.3.1: zonder namen en klachttekst, en de bladzijde zegt hetzelfde als de tekst om te kopieren', () => {
    const e = handgeteldJaar();
    expect(paragraaftekst(e)).not.toMatch(/verklikker/i);
    for (const alinea of alineas(e)) expect(tekstVan(paragraafAlsHtml(e))).toContain(alinea);
  });
  it('5.3.2 (I-16): een vastgesteld jaar vertelt wat is vastgesteld', () => {
    const e = jaarMet(7, 2);
    const vast = e.jaren.map((j) => (j.jaar === 2026 ? { ...j, getallen: { ...j.getallen, 'K02:klacht': 6 } } : j));
    expect(alineas({ ...e, jaren: vast })[0]).toContain('ontvingen wij zes klachten');
  });
});
