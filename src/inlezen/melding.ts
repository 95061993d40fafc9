// Wat is er mis met een rij van het oude register, en wat kan iemand eraan doen? Alle zinnen op een plek.

/** `fout`: the row stays out. `let op`: it comes in, and this is good to know. */
export type Ernst = 'fout' | 'let op';

const fout = (wat: (deel: string) => string, doe: string) => ({ ernst: 'fout' as const, wat, doe });
const letOp = (wat: (deel: string) => string, doe: string) => ({ ernst: 'let op' as const, wat, doe });
const opnieuw = 'Verbeter dit in het bestand en kies het bestand opnieuw.';

const zinnen = {
  'datum-ontbreekt': fout(() => 'De datum van ontvangst ontbreekt.', `Vul de datum in. ${opnieuw}`),
  'datum-onleesbaar': fout(
    (d) => `"${d}" is geen datum.`,
    'Schrijf de datum als 1-2-2019 en kies het bestand opnieuw.',
  ),
  'datum-dubbelzinnig': fout(
    (d) => `In "${d}" heeft het jaar twee cijfers. Dat kan meer dan een jaar zijn.`,
    'Schrijf het jaar met vier cijfers en kies het bestand opnieuw.',
  ),
  'datum-toekomst': fout((d) => `De datum ${d} ligt in de toekomst.`, opnieuw),
  'afgehandeld-voor-ontvangst': fout((d) => `De klacht is afgehandeld voordat zij is ontvangen (${d}).`, opnieuw),
  'nog-open': fout(
    () => 'Er staat niet wanneer de klacht is afgehandeld.',
    'Loopt de klacht nog? Neem haar op via Melden, dan lopen de termijnen mee. Is zij klaar? Vul de datum in en kies het bestand opnieuw.',
  ),
  'omschrijving-ontbreekt': fout(() => 'Er staat niet waar de klacht over ging.', `Vul dat in. ${opnieuw}`),
  'waarde-onbekend': fout((d) => `Wij weten niet wat "${d}" betekent.`, 'Kies het bij stap 4, Woorden vertalen.'),
  'bedrag-onleesbaar': fout(
    (d) => `"${d}" is geen bedrag dat op een manier te lezen is.`,
    'Schrijf het met een komma, bijvoorbeeld 500,00, en kies het bestand opnieuw.',
  ),
  'tekst-te-lang': fout((d) => `De tekst is te lang: ${d}.`, `Maak de tekst korter. ${opnieuw}`),
  stuurtekens: fout(() => 'De tekst bevat onzichtbare stuurtekens.', `Typ de tekst over. ${opnieuw}`),
  foutwaarde: fout((d) => `In de cel staat een fout van het rekenblad: ${d}.`, opnieuw),
  samengevoegd: fout(
    (d) => `Deze cel is samengevoegd met rij ${d}, dus de rij heeft geen eigen gegevens.`,
    'Hef het samenvoegen op, geef elke klacht een eigen rij en kies het bestand opnieuw.',
  ),
  'nummer-dubbel': fout(
    (d) => `Nummer ${d}, met andere gegevens.`,
    'Geef een van de twee een eigen nummer, bijvoorbeeld 7a, en kies het bestand opnieuw.',
  ),
  'lijkt-op-dossier': fout(
    (d) => `Dossier ${d} heeft dezelfde naam en dezelfde dag van ontvangst.`,
    'Is het een andere klacht? Neem haar dan op via Melden.',
  ),
  'rij-dubbel': letOp(
    (d) => `Deze rij is gelijk aan rij ${d}.`,
    'U hoeft niets te doen: de klacht komt er een keer in.',
  ),
  'al-ingelezen-anders': letOp(
    (d) => `Deze klacht is eerder ingelezen als ${d}, met andere gegevens of andere kolommen.`,
    'Het register verandert niet. Kijk welke van de twee klopt.',
  ),
  'jaar-past-niet': letOp(
    (d) => `Het jaar in nummer ${d} is niet het jaar van ontvangst.`,
    'Het nieuwe nummer volgt de ontvangst (artikel 5.1.4). Kijk of de datum klopt.',
  ),
  'nummers-ontbreken': letOp(
    (d) => `In de reeks ontbreekt ${d}.`,
    'Ga na of daar een klacht bij hoort. Het register nummert zelf door zonder gaten.',
  ),
  'email-onjuist': letOp(
    (d) => `"${d}" is geen e-mailadres.`,
    'De klacht komt erin zonder e-mailadres. De tekst staat bij "Uit het oude register".',
  ),
  formule: letOp((d) => `Hier staat een formule (${d}).`, 'Wij nemen de uitkomst over. Kijk of die klopt.'),
  'getal-als-tekst': letOp(
    (d) => `Een getal staat er als tekst (${d}).`,
    'Wij lezen het als getal. Kijk of dat klopt.',
  ),
  totaalregel: letOp(() => 'Dit lijkt een regel met een totaal.', 'Deze regel komt er niet in.'),
} as const satisfies Readonly<Record<string, { ernst: Ernst; wat: (deel: string) => string; doe: string }>>;

export type Meldcode = keyof typeof zinnen;
export const meldcodes = Object.keys(zinnen) as readonly Meldcode[];

export interface Melding {
  /** As the spreadsheet numbers its rows, from 1. */
  readonly rij: number;
  /** Heading of the column, or empty when it is about the whole row. */
  readonly kolom: string;
  readonly code: Meldcode;
  readonly ernst: Ernst;
  readonly wat: string;
  readonly doe: string;
}

export const meld = (rij: number, kolom: string, code: Meldcode, deel = ''): Melding => {
  const { ernst, wat, doe } = zinnen[code];
  return { rij, kolom, code, ernst, wat: wat(deel), doe };
};

/** A whole column of formulas is one thing to know, not three hundred. */
const samengenomen: ReadonlySet<Meldcode> = new Set(['formule', 'getal-als-tekst']);

export const neemSamen = (meldingen: readonly Melding[]): readonly Melding[] => {
  const per = new Map<string, readonly Melding[]>();
  for (const m of meldingen.filter(({ code }) => samengenomen.has(code)))
    per.set(`${m.code} ${m.kolom}`, [...(per.get(`${m.code} ${m.kolom}`) ?? []), m]);
  const samen = [...per.values()].flatMap(([eerste, ...rest]) =>
    eerste === undefined
      ? []
      : [
          rest.length === 0
            ? eerste
            : { ...eerste, wat: `${eerste.wat} Ook in ${rest.length} andere ${rest.length === 1 ? 'rij' : 'rijen'}.` },
        ],
  );
  return [...meldingen.filter(({ code }) => !samengenomen.has(code)), ...samen].sort((a, b) => a.rij - b.rij);
};
