// Welke teksten maken gewone programma's kapot? Twintig soorten, met wat er van hoort te worden: ongewijzigd bewaard (NFC) of geweigerd.
const teken = (...codes: readonly number[]): string => String.fromCharCode(...codes);

export interface Lastig {
  readonly naam: string;
  readonly tekst: string;
  /** What is kept; null when it must be refused whatever the field. */
  readonly wordt: string | null;
}
const zelfde = (naam: string, tekst: string): Lastig => ({ naam, tekst, wordt: tekst });
const nooit = (naam: string, tekst: string): Lastig => ({ naam, tekst, wordt: null });

export const lastig: readonly Lastig[] = [
  zelfde('formule', '=1+1'),
  zelfde('formule met adres', '=HYPERLINK("https://kwaad.example","klik")'),
  zelfde('plus', '+31 20 000 00 00'),
  zelfde('min', '-5'),
  zelfde('apenstaart', '@SOM(A1)'),
  zelfde('apostrof vooraan', "'t Hooft"),
  zelfde('emoji met verbinders', '👩‍👩‍👧‍👦 🇳🇱 👍🏽'),
  nooit('rechts-naar-links', `abc${teken(0x202e)}fdp.exe`),
  nooit('nulteken', `a${teken(0)}b`),
  nooit('losse surrogaat', `a${teken(0xd83d)}b`),
  zelfde('__proto__', '__proto__'),
  zelfde('constructor', '{"constructor":{"prototype":{"rol":"directie"}}}'),
  zelfde('scripttag', '<script>alert(1)</script><img src=x onerror=alert(2)>'),
  zelfde('ontsnapping van xlsx', '_x000D_ en _x0041_'),
  { naam: 'uit elkaar getypt', tekst: 'cafe\u0301 Zoe\u0308', wordt: 'café Zoë' },
  { naam: 'spaties eromheen', tekst: '  \t midden  \u00a0 ', wordt: 'midden' },
  { naam: 'regeleinden', tekst: 'een\r\ntwee\rdrie\nvier', wordt: 'een\ntwee\ndrie\nvier' },
  zelfde('getal', '1E5'),
  zelfde('voorloopnullen', '00123'),
  zelfde('datum', '1-2'),
  zelfde('waar', 'TRUE'),
  zelfde('heel lang woord', 'x'.repeat(190)),
];

/** One longer than any field takes, and the longest a text box takes. */
export const teLang = 'é'.repeat(10_001);
export const langst = `=${'é'.repeat(9_999)}`;
