// Welke velden kan een formulier hebben? Een veld is beschrijving (voor het scherm) en zod-schema (voor de controle) in een.
// Texts are NFC, at most 10,000 UTF-16 units, without control and bidi-override characters (besluit 8).
import * as z from 'zod/mini';
import { isDag } from './dag';
import type { Dag } from './dag';

export const maximumTekst = 10_000;

export type Vorm =
  | {
      readonly soort:
        | 'opdrachtnemer'
        | 'tekst'
        | 'tekstvak'
        | 'email'
        | 'dag'
        | 'jaNee'
        | 'bedrag'
        | 'getal'
        | 'personen'
        | 'onderdeel';
    }
  /** One person: anybody active, whoever may handle this dossier (best first, R6.4), or one of the employees concerned. */
  | { readonly soort: 'persoon'; readonly uit: 'actieven' | 'onafhankelijken' | 'betrokkenen' }
  | { readonly soort: 'keuze' | 'keuzes'; readonly opties: readonly string[] }
  | { readonly soort: 'lijst'; readonly velden: Velden }
  | { readonly soort: 'brief'; readonly brief: string };

/** The other field has one of these values, or is a day more than so many days ago. */
export type Toonregel =
  | { readonly veld: string; readonly is: readonly (string | boolean | null)[] }
  | { readonly veld: string; readonly ouderDan: number };

export interface Uitleg {
  readonly label: string;
  readonly hulp?: string;
  /** What the options are called, where they are short names. */
  readonly woorden?: Readonly<Record<string, string>>;
  /** Shown only when this holds; only then the answer counts. */
  readonly toonAls?: Toonregel;
  /** What the screen fills in beforehand: today, the person at the keyboard, a column, or a line per element. */
  readonly begin?: 'vandaag' | 'ik' | 'onderdelen' | { readonly kolom: string } | { readonly vast: string | boolean };
}

export interface Veld<T> extends Uitleg {
  readonly vorm: Vorm;
  readonly verplicht: boolean;
  readonly schema: z.ZodMiniType<T>;
}
export type Velden = Readonly<Record<string, Veld<unknown>>>;
export type Waarden<V extends Velden> = { readonly [K in keyof V]: V[K] extends Veld<infer T> ? T : never };

const stuurtekens =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/u;
/** The code travels in `params`, so that a refusal keeps a stable name. */
const eis = (test: (waarde: string) => boolean, code: string, tekst: string) =>
  z.refine<string>(test, { error: tekst, params: { code } });
const ongeldig = (test: (waarde: string) => boolean, tekst: string) => eis(test, 'veld-ongeldig', tekst);

// A schema is made once where it can be shared: making them is a third of what the server script does before its first answer.
const schoon = z.pipe(
  z.nullish(z.string('Vul hier tekst in.')),
  z.transform((s) => {
    const t = (s ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim();
    return t === '' ? null : t;
  }),
);

const zonderStuurtekens = (max: number) =>
  eis(
    (s) => s.length > max || !stuurtekens.test(s),
    'veld-tekens',
    'Deze tekst bevat onzichtbare stuurtekens. Typ de tekst opnieuw of plak hem als platte tekst.',
  );

const tekstSchema = (max: number) =>
  z.pipe(
    schoon,
    z.nullable(
      z.string().check(
        eis((s) => s.length <= max, 'veld-te-lang', `Deze tekst is te lang: gebruik hoogstens ${max} tekens.`),
        zonderStuurtekens(max),
      ),
    ),
  );

const naam = (max: number, vorm: Vorm) => {
  const schema = tekstSchema(max);
  return (u: Uitleg): Veld<string | null> => ({ ...u, vorm, verplicht: false, schema });
};

export const tekst = naam(200, { soort: 'tekst' });
/** One of those who still have to report what their insurer said. */
export const wachtendeOpdrachtnemer = naam(200, { soort: 'opdrachtnemer' });
export const tekstvak = naam(maximumTekst, { soort: 'tekstvak' });
/** Editable text of a letter; empty means: the standard text. */
export const brief = (soort: string) => naam(maximumTekst, { soort: 'brief', brief: soort });

const eenRegel = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;
const emailSchema = z.pipe(
  tekstSchema(200),
  z.nullable(
    z.string().check(ongeldig((s) => eenRegel.test(s), 'Dit is geen e-mailadres. Voorbeeld: naam@voorbeeld.nl')),
  ),
);
export const email = (u: Uitleg): Veld<string | null> => ({
  ...u,
  vorm: { soort: 'email' },
  verplicht: false,
  schema: emailSchema,
});

const dagSchema = z.pipe(
  schoon,
  z.nullable(z.string().check(ongeldig(isDag, 'Kies een bestaande datum, geschreven als jaar-maand-dag.'))),
);
export const dag = (u: Uitleg): Veld<Dag | null> => ({
  ...u,
  vorm: { soort: 'dag' },
  verplicht: false,
  schema: dagSchema,
});

const getal = (cijfers: number) => {
  const vorm = new RegExp(`^\\d{1,${cijfers}}$`);
  const schema = z.pipe(
    tekstSchema(20),
    z.nullable(
      z.pipe(
        z
          .string()
          .check(ongeldig((s) => vorm.test(s), 'Vul een heel getal in, zonder punt of komma, bijvoorbeeld 120.')),
        z.transform(Number),
      ),
    ),
  );
  return (u: Uitleg): Veld<number | null> => ({ ...u, vorm: { soort: 'getal' }, verplicht: false, schema });
};
export const geheelGetal = getal(6);
/** Bytes of a file. */
export const grootte = getal(9);

const keuzeFout = 'Kies een van de mogelijkheden uit de lijst.';
export const keuze = <L extends readonly string[]>(opties: L, u: Uitleg): Veld<L[number] | null> => ({
  ...u,
  vorm: { soort: 'keuze', opties },
  verplicht: false,
  schema: z.pipe(schoon, z.nullable(z.enum(opties as unknown as [L[number]], keuzeFout))),
});

const uniek = <T>(lijst: readonly T[]): readonly T[] => [...new Set(lijst)];
const lijstVan = <T>(item: z.ZodMiniType<T>, max: number) =>
  z.pipe(
    z.nullish(z.array(item, keuzeFout).check(z.maxLength(max, keuzeFout))),
    z.transform((l): readonly T[] => uniek(l ?? [])),
  );
export const keuzes = <L extends readonly string[]>(opties: L, u: Uitleg): Veld<readonly L[number][]> => ({
  ...u,
  vorm: { soort: 'keuzes', opties },
  verplicht: false,
  schema: lijstVan(z.enum(opties as unknown as [L[number]], keuzeFout), 50),
});

const persoonSchema = z.pipe(
  tekstSchema(200),
  z.transform((s) => (s === null ? null : s.toLowerCase())),
);
type Keuzekring = Extract<Vorm, { readonly soort: 'persoon' }>['uit'];
export const persoon = (u: Uitleg, uit: Keuzekring = 'actieven'): Veld<string | null> => ({
  ...u,
  vorm: { soort: 'persoon', uit },
  verplicht: false,
  schema: persoonSchema,
});
const personenSchema = lijstVan(
  z.pipe(
    z.string(keuzeFout).check(z.maxLength(200, keuzeFout), zonderStuurtekens(200)),
    z.transform((s) => s.toLowerCase()),
  ),
  200,
);
export const personen = (u: Uitleg): Veld<readonly string[]> => ({
  ...u,
  vorm: { soort: 'personen' },
  verplicht: false,
  schema: personenSchema,
});

const jaNeeSchema = z.pipe(
  z.nullish(z.boolean('Kies ja of nee.')),
  z.transform((b) => b ?? null),
);
export const jaNee = (u: Uitleg): Veld<boolean | null> => ({
  ...u,
  vorm: { soort: 'jaNee' },
  verplicht: false,
  schema: jaNeeSchema,
});

const centen = /^(\d{1,3}(?:\.\d{3}){1,2}|\d{1,9})(?:,(\d{1,2}))?$/;
const bedragTekst = 'Schrijf het bedrag met een komma, bijvoorbeeld 500,00. Een punt mag alleen tussen duizendtallen.';
/** `1.250,5` -> 125050 cents; null when it could be read in more than one way (besluit 7: `500.00`). */
export const leesBedrag = (s: string): number | null => {
  const deel = centen.exec(s.replace(/^€\s*/, '').trim());
  if (!deel) return null;
  return Number((deel[1] ?? '').replace(/\./g, '')) * 100 + Number((deel[2] ?? '').padEnd(2, '0'));
};
export const bedrag = (u: Uitleg): Veld<number | null> => ({
  ...u,
  vorm: { soort: 'bedrag' },
  verplicht: false,
  schema: z.pipe(
    schoon,
    z.pipe(
      z.nullable(z.string().check(ongeldig((s) => leesBedrag(s) !== null, bedragTekst))),
      z.transform((s) => (s === null ? null : leesBedrag(s))),
    ),
  ),
});

/** Row id of the element a line is about; the screen shows its description and fills it in. */
export const onderdeel = naam(200, { soort: 'onderdeel' });

export const lijst = <V extends Velden>(velden: V, u: Uitleg): Veld<readonly Waarden<V>[]> => ({
  ...u,
  vorm: { soort: 'lijst', velden },
  verplicht: false,
  schema: z.pipe(
    z.nullish(
      z.array(formulier(velden), 'Vul hier regels in.').check(z.maxLength(20, 'Gebruik hoogstens twintig regels.')),
    ),
    z.transform((l): readonly Waarden<V>[] => l ?? []),
  ),
});

/** The answer must be there (when the field is shown); an empty list is no answer. */
export const verplicht = <T>(veld: Veld<T>): Veld<NonNullable<T>> =>
  ({ ...veld, verplicht: true }) as unknown as Veld<NonNullable<T>>;

/** Closed schema of a form: an unknown key is an error. */
export const formulier = <V extends Velden>(velden: V): z.ZodMiniType<Waarden<V>> => {
  const vorm: Record<string, z.ZodMiniType> = {};
  for (const [sleutel, veld] of Object.entries(velden)) vorm[sleutel] = veld.schema;
  return z.strictObject(vorm, 'Dit formulier is verouderd. Ververs de pagina.') as unknown as z.ZodMiniType<Waarden<V>>;
};
