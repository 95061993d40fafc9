// Mislukt een oproep van Google, op welke plek ook, voor of na, een keer of voorgoed: is alles dan gedaan of niets, en is herhalen veilig?
// `STORINGEN=alles` loopt ook de opdrachten helemaal na waarvan hier een steekproef staat.
import { createHash } from 'node:crypto';
import { besluit, bericht, bespreking, dossier, melding, onderzoek, registratie, toelating } from '../../loket/g1';
import type { Antwoord } from '../../../src/loket/contract';
import { behandelaar, directie, notulist, ontvanger } from '../../loket/spel';
import { eisGelijkAanLog } from '../register-contract';
import { ingerichteWereld } from './proef-bundel';
import type { Wereld } from './proef-bundel';
import { gevallenVan, KANARIES, krimp, mailsVan, neemOp, stoor, voerUit, zetTerug } from './storingen';
import type { Draaiboek, Geval, Opdracht } from './storingen';

const alles = process.env['STORINGEN'] === 'alles';
const opdrachten: readonly Opdracht[] = [
  {
    naam: 'medewerkerOpslaan',
    dag: '2026-04-02',
    wie: directie,
    stappen: [
      ['medewerkerOpslaan', { email: 'eva@voorbeeld.example', naam: 'Eva', rollen: ['medewerker'], actief: true }],
    ],
    elke: false,
  },
  { naam: 'melden', dag: '2026-04-02', wie: ontvanger, dossier, stappen: [['melden', melding]], elke: true },
  {
    naam: 'registreren',
    dag: '2026-04-03',
    wie: directie,
    dossier,
    stappen: [
      ['registreren', registratie],
      ['toelaten', toelating],
    ],
    elke: true,
  },
  {
    naam: 'bevindingen',
    dag: '2026-04-21',
    wie: behandelaar,
    dossier,
    stappen: [['bevindingen', onderzoek]],
    elke: false,
  },
  { naam: 'ochtendronde', dag: '2026-04-22', wie: directie, elke: true },
  { naam: 'besluiten', dag: '2026-04-23', wie: directie, dossier, stappen: [['besluiten', besluit]], elke: false },
  { naam: 'berichten', dag: '2026-04-24', wie: directie, dossier, stappen: [['berichten', bericht]], elke: false },
  { naam: 'bespreken', dag: '2026-05-06', wie: notulist, dossier, stappen: [['bespreken', bespreking]], elke: false },
  { naam: 'archiveren', dag: '2026-05-07', wie: directie, dossier, stappen: [['archiveren', {}]], elke: false },
];

let wereld: Wereld;
const draaiboeken = new Map<string, Draaiboek>();

beforeAll(() => {
  wereld = ingerichteWereld();
  krimp(wereld);
  for (const opdracht of opdrachten) draaiboeken.set(opdracht.naam, neemOp(wereld, opdracht));
});

/** Wat de gebruiker leest: gedaan, of een zin van ons die zegt wat hij nu kan doen. */
const eisAntwoord = (antwoord: Antwoord | null): void => {
  expect(JSON.stringify(antwoord)).not.toMatch(/Exception|Service|unavailable| at |geheim/);
  if (antwoord === null || antwoord.ok) return;
  for (const { code, tekst } of antwoord.weigeringen) {
    expect(['storing', 'bezet']).toContain(code);
    expect(tekst).toMatch(/Uw tekst (staat er nog|is bewaard).*probeer het.*opnieuw/i);
  }
};

const eisStil = (): void => {
  const regels = wereld.google.logboek.join('\n');
  for (const kanarie of [...KANARIES, 'geheim', 'unavailable', '@voorbeeld']) expect(regels).not.toContain(kanarie);
};

/** Gedaan of niet, nooit half: de opdracht staat als een regel in het logboek en de tabbladen zijn wat het logboek zegt. */
const eisHeel = ({ log, erbij, stappen }: Draaiboek): void => {
  eisGelijkAanLog(wereld.register);
  const nu = wereld.register.logboek();
  expect(nu.slice(0, log.length)).toEqual(log);
  expect(nu.length).toBeLessThanOrEqual(log.length + erbij);
  expect(nu[log.length]?.stappen).toEqual(stappen?.map(([stap]) => stap) ?? ['ochtendronde']);
};

const aantal = <T>(lijst: readonly T[], een: T): number => lijst.filter((ander) => ander === een).length;

/** Nog eens met dezelfde sleutel, en wat bleef liggen met de ochtendronde: dan is alles gedaan, en de opdracht een keer. */
const eisHerhaalbaar = (draaiboek: Draaiboek, { k }: Geval): void => {
  const { log, post, stappen, oproepen } = draaiboek;
  expect(voerUit(wereld, draaiboek)?.ok ?? stappen === undefined).toBe(true);
  if (!post.every((mail) => mailsVan(wereld).includes(mail))) wereld.project.roep('ochtendronde');
  const gedaan = wereld.register
    .logboek()
    .slice(log.length)
    .map((r) => r.stappen.join());
  expect(aantal(gedaan, stappen?.map(([stap]) => stap).join() ?? 'ochtendronde')).toBe(1);
  // Whether a mail went out can be unknown; then, and only then, it may go twice.
  const onzeker = k >= oproepen.findIndex(({ methode }) => methode === 'sendEmail') + 1;
  for (const mail of post) expect([1, onzeker ? 2 : 1]).toContain(aantal(mailsVan(wereld), mail));
};

/** Many faults end in the same place; once is enough to look around there and to try again. */
const gezien = new Set<string>();
const isNieuw = ({ naam }: Draaiboek, antwoord: Antwoord | null): boolean => {
  const rijen = wereld.google.werkboek.inhoud.bladen.map((blad) => blad.rijen);
  const hier = createHash('sha256')
    .update(JSON.stringify([naam, antwoord, rijen, mailsVan(wereld)]))
    .digest('hex');
  if (gezien.has(hier)) return false;
  gezien.add(hier);
  return true;
};

const proef = (draaiboek: Draaiboek, geval: Geval): void => {
  zetTerug(wereld, draaiboek.begin);
  const verhelp = stoor(wereld, geval);
  try {
    const antwoord = voerUit(wereld, draaiboek);
    verhelp();
    eisAntwoord(antwoord);
    eisStil();
    // One hitch of the tabs is mended without anybody noticing.
    if (geval.duur === 'eenmaal' && geval.bij.startsWith('Sheets') && antwoord !== null) expect(antwoord.ok).toBe(true);
    // Nothing done: doing it then is the clean run.
    if (wereld.google.werkboek.inhoud === draaiboek.begin.inhoud) return expect(antwoord?.ok ?? false).toBe(false);
    if (!isNieuw(draaiboek, antwoord)) return;
    eisHeel(draaiboek);
    eisHerhaalbaar(draaiboek, geval);
  } finally {
    verhelp();
  }
};

const mislukt = (draaiboek: Draaiboek, geval: Geval): readonly string[] => {
  try {
    proef(draaiboek, geval);
    return [];
  } catch (fout) {
    return [`oproep ${geval.k} (${geval.bij}) ${geval.moment}, ${geval.duur}: ${(fout as Error).message}`];
  }
};

test.each(opdrachten.map((o) => [o.naam, o.elke || alles ? 'elke oproep' : 'een steekproef']))(
  'A34, B13, B18: %s, %s mislukt: gedaan of niets gedaan, in gewone taal, en herhalen is veilig',
  (naam) => {
    const draaiboek = draaiboeken.get(naam);
    if (draaiboek === undefined) throw new Error(naam);
    const gevallen = gevallenVan(draaiboek, alles);
    expect(gevallen.length).toBeGreaterThan(4);
    expect(gevallen.flatMap((geval) => mislukt(draaiboek, geval))).toEqual([]);
  },
);
