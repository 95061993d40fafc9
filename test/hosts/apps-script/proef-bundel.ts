// Hoe spelen we een verhaal door de bundel die naar Google gaat? Elke oproep in een vers kaal realm, met de stand-in voor Google eromheen.
import { readFileSync } from 'node:fs';
import { maakSheetsRegister } from '../../../src/sheets/register/sheets-register';
import type { Antwoord, Vraag } from '../../../src/loket/contract';
import type { Klacht } from '../../../src/procedure/rijen';
import type { Weigering } from '../../../src/procedure/weigering';
import { leegLeesvraag } from '../../../src/register/register';
import type { Register } from '../../../src/register/register';
import { nieuweNummers } from '../../../src/sheets/setup-requests';
import { behandelaar, directie, inrichting, notulist, ontvanger, stapverzoek } from '../../loket/spel';
import type { Gedaan } from '../../loket/spel';
import { gebouwd } from '../../omgeving/gebouwd';
import { maakGoogle } from '../../stand-in/diensten';
import type { Google } from '../../stand-in/diensten';
import { maakProject } from '../../stand-in/kale-realm';
import type { Project } from '../../stand-in/kale-realm';
import type { Trigger } from '../../stand-in/diensten/script';
import { maakOproepen } from '../../stand-in/oproepen';
import { maakSheetsDienst } from '../../stand-in/sheets-dienst';
import { maakWerkboek } from '../../stand-in/werkboek';
import type { Inhoud, Werkboek } from '../../stand-in/werkboek';

export const code = readFileSync(gebouwd('apps-script/code.js'), 'utf8');
const html = {
  sidebar: '<!doctype html><div id="scherm"></div>',
  uitwisseling: '<!doctype html><p>Bestanden</p>',
  jaarevaluatie: '<!doctype html><p>Cijfers</p>',
};

export interface Wereld {
  readonly google: Google;
  readonly project: Project;
  /** Looks at the same spreadsheet from outside, without counting. */
  readonly register: Register;
  readonly dag: (dag: string, uur?: string) => void;
  readonly vraag: <V extends Vraag>(wie: string, vraag: V, rest?: object) => Antwoord<V>;
  readonly doe: (wie: string, dossier: string, ...stappen: readonly Gedaan[]) => readonly Weigering[];
}

const kijker = (boek: Werkboek): Register => {
  const beller = {
    werkboeken: new Map([[boek.id, boek]]),
    grillen: { terugleesFout: 'na' as const },
    gebruiker: () => boek.toegang.eigenaar,
  };
  const slot = (): { tryLock: () => boolean; releaseLock: () => void } => ({
    tryLock: () => false,
    releaseLock: () => undefined,
  });
  return maakSheetsRegister({
    sheets: maakSheetsDienst(beller, maakOproepen()),
    slot,
    spreadsheetId: boek.id,
    bladen: nieuweNummers,
  });
};

export const maakWereld = (
  boek = maakWerkboek({
    eigenaar: directie,
    bewerkers: [ontvanger, behandelaar, notulist, 'vreemd@voorbeeld.example'],
  }),
  webappEigenaar = directie,
): Wereld => {
  const google = maakGoogle({ werkboek: boek, webappEigenaar });
  const project = maakProject({ code, html, google });
  const register = kijker(boek);
  let nr = 0;
  const stuur = (wie: string, verzoek: object): Antwoord => {
    google.gebruiker = wie;
    google.klok.vooruit(60_000);
    return JSON.parse(String(project.roepAlsZijbalk('loket', JSON.stringify(verzoek)))) as Antwoord;
  };
  const klacht = (id: string): Klacht | undefined =>
    register.lees({ ...leegLeesvraag, dossiers: [id] }).klachten[0] as unknown as Klacht | undefined;
  return {
    google,
    project,
    register,
    dag: (dag, uur = '09:00:00') => google.klok.zet(`${dag}T${uur}+02:00`),
    vraag: <V extends Vraag>(wie: string, vraag: V, rest: object = {}) => stuur(wie, { vraag, ...rest }) as Antwoord<V>,
    doe: (wie, dossier, ...stappen) => {
      nr += 1;
      const uit = stuur(
        wie,
        stapverzoek(dossier, () => klacht(dossier)?.versie, `opdracht-${nr}`, stappen),
      );
      return uit.ok ? [] : uit.weigeringen;
    },
  };
};

/** As the set-up screen asks for it: a few tabs per request, until they are all there. */
export const maakTabbladen = (wereld: Wereld, wie = directie): void => {
  wereld.google.gebruiker = wie;
  for (let keer = 0; keer < 10; keer += 1) {
    const uit = JSON.parse(String(wereld.project.roepAlsZijbalk('loket', '{"plek":"tabbladenMaken"}'))) as {
      readonly ok: boolean;
      readonly antwoord?: { readonly gemaakt: number; readonly totaal: number };
    };
    if (!uit.ok) throw new Error(`geen tabbladen: ${JSON.stringify(uit)}`);
    if (uit.antwoord?.gemaakt === uit.antwoord?.totaal) return;
  }
};

/** What a file and its script remember at one moment. */
export interface Moment {
  readonly inhoud: Inhoud;
  readonly eigenschappen: readonly (readonly [string, string])[];
  readonly triggers: readonly Trigger[];
}
export const momentVan = ({ google }: Wereld): Moment => ({
  inhoud: google.werkboek.inhoud,
  eigenschappen: [...google.eigenschappen.script],
  triggers: [...google.script.triggers],
});
export const zetOpMoment = ({ google }: Wereld, { inhoud, eigenschappen, triggers }: Moment): void => {
  google.werkboek.inhoud = inhoud;
  google.eigenschappen.script.clear();
  for (const [sleutel, waarde] of eigenschappen) google.eigenschappen.script.set(sleutel, waarde);
  google.script.triggers.splice(0, Infinity, ...triggers);
};

/** Setting up through the bundle takes a second: every next world of a file begins where its first one began. */
export const eenmaalIngericht = (leeg: () => Wereld, richtHaarIn: (wereld: Wereld) => void): (() => Wereld) => {
  let begin: Moment | undefined;
  return () => {
    const wereld = leeg();
    if (begin === undefined) richtHaarIn(wereld);
    else zetOpMoment(wereld, begin);
    begin ??= momentVan(wereld);
    return wereld;
  };
};

const opnieuwIngericht = eenmaalIngericht(maakWereld, (wereld) => {
  maakTabbladen(wereld);
  wereld.dag('2026-04-02', '08:00:00');
  const gedaan = inrichting.flatMap((stap) => wereld.doe(directie, '', stap));
  if (gedaan.length > 0) throw new Error(`inrichten mislukt: ${JSON.stringify(gedaan)}`);
});

/** Tabs made by the set-up screen, then the same people as in every other story. */
export const ingerichteWereld = (): Wereld => {
  const wereld = opnieuwIngericht();
  wereld.dag('2026-04-02');
  wereld.google.oproepen.wis();
  return wereld;
};
