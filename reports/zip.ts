// Hoe komen losse bestanden samen in een zip? Met een vaste datum, dus altijd dezelfde bytes.

export interface Bestand {
  /** ASCII. */
  readonly naam: string;
  readonly inhoud: Uint8Array;
  /** The same, deflated; without it the contents are stored as they are. */
  readonly geperst?: Uint8Array;
}

const tabel = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

const crc32 = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (tabel[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

/** Numbers of two (`h`) or four (`l`) bytes, low byte first. */
const pak = (...delen: readonly (readonly ['h' | 'l', number])[]): number[] =>
  delen.flatMap(([soort, n]) => Array.from({ length: soort === 'h' ? 2 : 4 }, (_, i) => (n >>> (8 * i)) & 0xff));

/** 1-1-1980, the first day a zip knows. */
const dag = 33;

/** What the entry and the table of contents both say. */
const kenmerken = (naam: readonly number[], { inhoud, geperst }: Bestand): number[] =>
  pak(
    ['h', 20], ['h', 0], ['h', geperst === undefined ? 0 : 8], ['h', 0], ['h', dag],
    ['l', crc32(inhoud)], ['l', (geperst ?? inhoud).length], ['l', inhoud.length], ['h', naam.length], ['h', 0],
  ); // prettier-ignore

const plak = (delen: readonly ArrayLike<number>[]): Uint8Array => {
  const uit = new Uint8Array(delen.reduce((som, d) => som + d.length, 0));
  let plek = 0;
  for (const deel of delen) {
    uit.set(deel, plek);
    plek += deel.length;
  }
  return uit;
};

export const maakZip = (bestanden: readonly Bestand[]): Uint8Array => {
  const delen: ArrayLike<number>[] = [];
  const inhoudsopgave: number[] = [];
  let plek = 0;
  for (const bestand of bestanden) {
    const letters = [...bestand.naam].map((l) => l.charCodeAt(0));
    const kenmerk = kenmerken(letters, bestand);
    const inhoud = bestand.geperst ?? bestand.inhoud;
    const kop = [...pak(['l', 0x04034b50]), ...kenmerk, ...letters];
    inhoudsopgave.push(
      ...pak(['l', 0x02014b50], ['h', 20]), ...kenmerk,
      ...pak(['h', 0], ['h', 0], ['h', 0], ['l', 0], ['l', plek]), ...letters,
    ); // prettier-ignore
    delen.push(kop, inhoud);
    plek += kop.length + inhoud.length;
  }
  const aantal = bestanden.length;
  const slot = pak(
    ['l', 0x06054b50], ['h', 0], ['h', 0], ['h', aantal], ['h', aantal], ['l', inhoudsopgave.length], ['l', plek], ['h', 0],
  ); // prettier-ignore
  return plak([...delen, inhoudsopgave, slot]);
};
