// Hoe wordt een klein verstuurd antwoord weer wat het was? Elke waarde en elke lijst staan er een keer in; de rest wijst ernaar. (5.3.2)

export type Waarde = string | number | boolean | null;

/** Places are numbers of 26 digits, a to z, of which the last one is a capital: `A` is 0, `bA` is 26. */
export interface Pak<T> {
  readonly waarden: readonly Waarde[];
  readonly teksten: readonly string[];
  /** Lists of texts, as the steps from one place in `teksten` to the next: `BBbD-C` is 1, 1, 29, -2. */
  readonly lijsten: readonly string[];
  /** `C` is a value, `-C` a list of texts, `{C` an object whose names are that list, with its fields behind it, `[` to `]` an array. */
  readonly inhoud: string;
  /** Never there; says what comes out. */
  readonly wordt?: T;
}

const getal = (cijfers: string): number => {
  let som = 0;
  for (let i = 0; i < cijfers.length; i += 1) som = som * 26 + (cijfers.charCodeAt(i) | 32) - 97;
  return som;
};

const lijst = (teksten: readonly string[], stappen: string): readonly string[] => {
  let plaats = 0;
  return (stappen.match(/-?[a-z]*[A-Z]/g) ?? []).map((stap) => {
    plaats += stap.startsWith('-') ? -getal(stap.slice(1)) : getal(stap);
    return teksten[plaats] ?? '';
  });
};

export const pakUit = <T>({ waarden, teksten, lijsten, inhoud }: Pak<T>): T => {
  const uit = lijsten.map((stappen) => lijst(teksten, stappen));
  const woorden = inhoud.match(/[-{]?[a-z]*[A-Z]|[[\]]/g) ?? [];
  let nu = 0;
  const rij = (): unknown[] => {
    const delen: unknown[] = [];
    while (nu < woorden.length && woorden[nu] !== ']') delen.push(lees());
    nu += 1;
    return delen;
  };
  const lees = (): unknown => {
    const woord = woorden[nu] ?? '';
    nu += 1;
    if (woord === '[') return rij();
    const na = woord.slice(1);
    if (woord.startsWith('{')) return Object.fromEntries((uit[getal(na)] ?? []).map((naam) => [naam, lees()]));
    return woord.startsWith('-') ? uit[getal(na)] : waarden[getal(woord)];
  };
  return lees() as T;
};
