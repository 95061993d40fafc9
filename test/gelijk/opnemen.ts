// Hoe ontstaat een opname? Een zaad beslist wat er gebeurt; alles wordt meteen in het geheugen gespeeld, zodat het volgende erop kan voortbouwen.
import { behandel } from '../../src/loket/loket';
import type { Antwoord } from '../../src/loket/contract';
import { plusDagen } from '../../src/procedure/dag';
import type { Tabelnaam } from '../../src/procedure/rijen';
import type { Waarde } from '../../src/register/kolom';
import { tabellen } from '../../src/register/tabellen';
import { maakToeval } from '../../src/voorbeeld/toeval';
import type { Toeval } from '../../src/voorbeeld/toeval';
import { minsteBouw } from '../../src/register/versie';
import { desi, dirk, medewerkers } from '../procedure/mensen';
import { hoofdweg, opFormulier, verkeerd, vraag } from './bedenken';
import type { Beeld, Verzonden } from './bedenken';
import { geheugenplek } from './in-geheugen';
import type { Gebeurtenis } from './opname';

const geraakt: readonly Tabelnaam[] = [
  'klachten',
  'onderdelen',
  'maatregelen',
  'berichten',
  'medewerkers',
  'instellingen',
];

/** What one types, and what the cell then holds. */
const typwerk: Readonly<Record<string, readonly (readonly [string, Waarde])[]>> = {
  tekst: [['Met de hand', 'Met de hand'], ['=1+1', '=1+1'], ['12', '12'], ['', null]],
  reeks: [['iemand', ['iemand']], ['', []]],
  dag: [['15-4-2026', '2026-04-15'], ['', null]],
  getal: [['7', 7], ['', null]],
}; // prettier-ignore

const metDeHand = ({ t, register }: Beeld): Gebeurtenis | null => {
  const tabel = t.kies(geraakt);
  const rijen = register.bladen[tabel];
  if (rijen.length === 0) return null;
  const { id } = t.kies(rijen);
  if (t.kans(0.2)) return { soort: 'verwijder', tabel, id };
  const kolommen = tabellen[tabel].kolommen.filter(
    (k) => k.keuzes === null && typwerk[k.codec] !== undefined && !['id', 'zegel'].includes(k.sleutel),
  );
  const kolom = t.kies(kolommen);
  const [getypt, waarde] = t.kies(typwerk[kolom.codec] ?? []);
  return { soort: 'typ', tabel, id, sleutel: kolom.sleutel, getypt, waarde };
};

const sorteren = (t: Toeval): Gebeurtenis => ({
  soort: 'sorteer',
  // Not the people: in that order they are offered.
  tabel: t.kies([...geraakt.filter((tabel) => tabel !== 'medewerkers'), 'systeem', 'vrijeDagen']),
  kolom: t.tussen(0, 6),
  aflopend: t.kans(0.5),
});

/** The register as it begins: two directors, two employees, a minutes taker, an administrator, and somebody who left. */
const begin: readonly Verzonden[] = [
  { organisatie: 'Voorbeeld Re-integratie B.V.', naam: 'Dirk Voorbeeld', email: dirk.id, contact: 'de directie' },
  ...medewerkers.slice(1).map(({ id, naam, rollen, actief }) => ({ email: id, naam, rollen, actief })),
].map((invoer, i) => ({
  wie: dirk.id,
  tekst: JSON.stringify({
    ...{ vraag: 'stap', dossier: '', versie: 0, sleutel: `begin-${i}` },
    stappen: [{ stap: i === 0 ? 'inrichten' : 'medewerkerOpslaan', invoer }],
  }),
}));

const isOpdracht = (tekst: string): boolean => tekst.includes('"vraag":"stap"');
const opSlag = (minuut: number): string =>
  `${String(9 + Math.floor(minuut / 60)).padStart(2, '0')}:${String(minuut % 60).padStart(2, '0')}:00`;

export interface Opname {
  readonly gebeurtenissen: readonly Gebeurtenis[];
  /** What the same recording leaves behind in memory. */
  readonly plek: ReturnType<typeof geheugenplek>;
  readonly antwoorden: readonly (string | undefined)[];
}

/** Recovery of what was changed by hand, as the director sees it in the control. */
const herstel = ({ t, kijk, sleutel }: Beeld): Verzonden | null => {
  const wie = t.kies([dirk.id, desi.id]);
  const uit = kijk(wie, 'controle');
  const open = uit.ok ? uit.antwoord.bevindingen.flatMap((b) => (b.herstel === null ? [] : [b.herstel])) : [];
  if (open.length === 0) return null;
  const stappen = [{ stap: 'terugzetten', invoer: t.kies(open) }];
  return { wie, tekst: JSON.stringify({ vraag: 'stap', dossier: '', versie: 0, sleutel: sleutel(), stappen }) };
};

const langePauze = [60, 120, 200, 400];

export const neemOp = (zaad: number, aantal = 300): Opname => {
  const t = maakToeval(zaad);
  const plek = geheugenplek(zaad);
  const gebeurtenissen: Gebeurtenis[] = [];
  const antwoorden: (string | undefined)[] = [];
  const eerder: Verzonden[] = [];
  let [vandaag, minuut, nr, opdrachten, hapert, open] = ['2026-03-30', 0, 0, 0, false, false];
  const kijk: Beeld['kijk'] = (wie, soort, rest = {}) => {
    const deur = { email: wie, bouw: minsteBouw, vandaag, nu: `${vandaag}T09:00:00`, zout: () => '' };
    return JSON.parse(behandel(plek.register, deur, JSON.stringify({ vraag: soort, ...rest })).antwoord) as Antwoord<
      typeof soort
    >;
  };
  const beeld = (): Beeld => ({
    t,
    vandaag,
    register: plek.register,
    kijk,
    eerder,
    sleutel: () => `sleutel-${(nr += 1)}`,
  });
  const gebeurt = (g: Gebeurtenis | null): void => {
    if (g === null) return;
    gebeurtenissen.push(g);
    antwoorden.push(plek.speel(g));
  };
  const vraagt = (v: Verzonden | null): void => {
    if (v === null) return;
    minuut += 1;
    gebeurt({ soort: 'verzoek', nu: `${vandaag}T${opSlag(minuut)}`, ...v });
    if (!isOpdracht(v.tekst)) return;
    opdrachten += 1;
    eerder.push(v);
  };
  const dagVerder = (): void => {
    const ver = t.kans(0.05) && opdrachten > aantal / 3;
    [vandaag, minuut] = [plusDagen(vandaag, ver ? t.kies(langePauze) : t.tussen(1, 3)), 0];
    if (t.kans(0.8)) gebeurt({ soort: 'ronde', nu: `${vandaag}T07:30:00` });
  };
  for (const v of begin) vraagt(v);
  while (opdrachten < aantal) {
    const n = t.deel();
    // What was changed by hand is read from the whole log until it is put back: not left for long.
    if (open && t.kans(0.6)) {
      const terug = herstel(beeld());
      open = terug !== null;
      vraagt(terug);
    } else if (n < 0.42) vraagt(hoofdweg(beeld()));
    else if (n < 0.56) vraagt(opFormulier(beeld()));
    else if (n < 0.67) vraagt(verkeerd(beeld()));
    else if (n < 0.79) vraagt(vraag(beeld()));
    else if (n < 0.91) dagVerder();
    else if (n < 0.94) {
      gebeurt(metDeHand(beeld()));
      open = true;
    } else if (n < 0.98) gebeurt(sorteren(t));
    else gebeurt({ soort: 'post', hapert: (hapert = !hapert) });
  }
  return { gebeurtenissen, plek, antwoorden };
};
