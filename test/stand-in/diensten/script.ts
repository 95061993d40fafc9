// Wat draait er vanzelf? ScriptApp: triggers per gebruiker (je ziet alleen die van jezelf), het webadres, de toestemmingen.
import { readFileSync } from 'node:fs';
import { uitzondering } from './uitzondering';
import type { Uitvoering } from './uitvoering';

export interface Trigger {
  readonly id: string;
  readonly functie: string;
  readonly eigenaar: string;
  readonly soort: string;
  readonly bron: string | undefined;
  readonly instellingen: Readonly<Record<string, unknown>>;
}

export interface ScriptStaat {
  readonly triggers: Trigger[];
  webadres: string | undefined;
  /** Wat appsscript.json vraagt: meer kan niemand geven. */
  manifest: readonly string[];
  /** De scopes die ieder gaf; undefined = alles wat het manifest vraagt. */
  scopes: readonly string[] | undefined;
  /** Wie minder gaf dan gevraagd: Google laat elke scope los aanvinken. */
  readonly toestemming: Map<string, readonly string[]>;
  teller: number;
}

/** Tests and pictures both run from the root of the project. */
const manifest = 'appsscript.json';
const leesScopes = (): readonly string[] =>
  (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly oauthScopes: readonly string[] }).oauthScopes;

export const maakScriptStaat = (): ScriptStaat => ({
  triggers: [],
  webadres: undefined,
  manifest: leesScopes(),
  scopes: undefined,
  toestemming: new Map(),
  teller: 0,
});

const kort = (scope: string): string => scope.replace('https://www.googleapis.com/auth/', '');
const bevat = (scopes: readonly string[], scope: string): boolean => scopes.map(kort).includes(kort(scope));

/** Gevraagd in het manifest én gegeven door wie de code draait. */
export const magScope = (
  { manifest: gevraagd, scopes, toestemming }: ScriptStaat,
  wie: string,
  scope: string,
): boolean => bevat(gevraagd, scope) && bevat(toestemming.get(wie) ?? scopes ?? gevraagd, scope);

export interface TriggerDing {
  getHandlerFunction(): string;
  getUniqueId(): string;
  getEventType(): string;
  getTriggerSource(): string;
  getTriggerSourceId(): string | null;
}
interface Maker {
  create(): TriggerDing;
}
interface KlokBouwer extends Maker {
  atHour(uur: number): KlokBouwer;
  nearMinute(minuut: number): KlokBouwer;
  everyDays(dagen: number): KlokBouwer;
  everyHours(uren: number): KlokBouwer;
  everyMinutes(minuten: number): KlokBouwer;
  everyWeeks(weken: number): KlokBouwer;
  onWeekDay(dag: string): KlokBouwer;
  inTimezone(zone: string): KlokBouwer;
  after(ms: number): KlokBouwer;
}
interface BladBouwer {
  onEdit(): Maker;
  onChange(): Maker;
  onOpen(): Maker;
}

export interface ScriptDienst {
  newTrigger(functie: string): {
    timeBased(): KlokBouwer;
    forSpreadsheet(boek: string | { getId(): string }): BladBouwer;
  };
  getProjectTriggers(): TriggerDing[];
  getUserTriggers(): TriggerDing[];
  deleteTrigger(trigger: TriggerDing): void;
  getService(): { getUrl(): string | null; isEnabled(): boolean };
  getScriptId(): string;
  requireScopes(wijze: string, scopes: string[]): void;
  requireAllScopes(wijze: string): void;
  getAuthorizationInfo(
    wijze: string,
    scopes?: string[],
  ): {
    getAuthorizationStatus(): string;
    getAuthorizationUrl(): string | null;
    getAuthorizedScopes(): string[];
  };
  readonly AuthorizationStatus: Readonly<Record<string, string>>;
  readonly AuthMode: Readonly<Record<string, string>>;
  readonly EventType: Readonly<Record<string, string>>;
  readonly TriggerSource: Readonly<Record<string, string>>;
  readonly WeekDay: Readonly<Record<string, string>>;
}

const namen = (...lijst: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lijst.map((naam) => [naam, naam]));

function ding(trigger: Trigger): TriggerDing {
  return {
    getHandlerFunction: () => trigger.functie,
    getUniqueId: () => trigger.id,
    getEventType: () => trigger.soort,
    getTriggerSource: () => (trigger.bron === undefined ? 'CLOCK' : 'SPREADSHEETS'),
    getTriggerSourceId: () => trigger.bron ?? null,
  };
}

export function maakScriptDienst(staat: ScriptStaat, nu: () => Uitvoering): ScriptDienst {
  function installeer(
    functie: string,
    soort: string,
    bron: string | undefined,
    instellingen: Trigger['instellingen'],
  ): TriggerDing {
    const eigenaar = nu().effectief;
    if (staat.triggers.filter((trigger) => trigger.eigenaar === eigenaar).length >= 20) {
      throw uitzondering(
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    }
    staat.teller += 1;
    const trigger: Trigger = { id: `trigger-${String(staat.teller)}`, functie, eigenaar, soort, bron, instellingen };
    staat.triggers.push(trigger);
    return ding(trigger);
  }
  function klokBouwer(functie: string, tot: Trigger['instellingen']): KlokBouwer {
    const met = (deel: object): KlokBouwer => klokBouwer(functie, { ...tot, ...deel });
    return {
      atHour: (atHour) => met({ atHour }),
      nearMinute: (nearMinute) => met({ nearMinute }),
      everyDays: (everyDays) => met({ everyDays }),
      everyHours: (everyHours) => met({ everyHours }),
      everyWeeks: (everyWeeks) => met({ everyWeeks }),
      onWeekDay: (onWeekDay) => met({ onWeekDay }),
      inTimezone: (inTimezone) => met({ inTimezone }),
      after: (after) => met({ after }),
      everyMinutes(everyMinutes) {
        if (![1, 5, 10, 15, 30].includes(everyMinutes)) throw uitzondering('Invalid argument: everyMinutes');
        return met({ everyMinutes });
      },
      create() {
        if (Object.keys(tot).length === 0) throw uitzondering('A time-based trigger needs a schedule.');
        return installeer(functie, 'CLOCK', undefined, tot);
      },
    };
  }
  const bladBouwer = (functie: string, bron: string): BladBouwer => ({
    onEdit: () => ({ create: () => installeer(functie, 'ON_EDIT', bron, {}) }),
    onChange: () => ({ create: () => installeer(functie, 'ON_CHANGE', bron, {}) }),
    onOpen: () => ({ create: () => installeer(functie, 'ON_OPEN', bron, {}) }),
  });
  const mag = (scope: string): boolean => magScope(staat, nu().effectief, scope);
  function eisScopes(_wijze: string, scopes: readonly string[]): void {
    const mist = scopes.map(kort).filter((scope) => !mag(scope));
    if (mist.length > 0) throw uitzondering(`Authorization is required to perform that action. (${mist.join(', ')})`);
  }
  const eigen = (): TriggerDing[] => staat.triggers.filter((trigger) => trigger.eigenaar === nu().effectief).map(ding);
  return {
    newTrigger: (functie) => ({
      timeBased: () => klokBouwer(functie, {}),
      forSpreadsheet: (boek) => bladBouwer(functie, typeof boek === 'string' ? boek : boek.getId()),
    }),
    getProjectTriggers: eigen,
    getUserTriggers: eigen,
    deleteTrigger(weg) {
      const plek = staat.triggers.findIndex((trigger) => trigger.id === weg.getUniqueId());
      if (plek >= 0) staat.triggers.splice(plek, 1);
    },
    getService: () => ({ getUrl: () => staat.webadres ?? null, isEnabled: () => staat.webadres !== undefined }),
    getScriptId: () => 'SCRIPT-1',
    requireScopes: eisScopes,
    requireAllScopes: (wijze) => eisScopes(wijze, staat.manifest),
    getAuthorizationInfo(_wijze, scopes = [...staat.manifest]) {
      const alles = scopes.every(mag);
      return {
        getAuthorizationStatus: () => (alles ? 'NOT_REQUIRED' : 'REQUIRED'),
        getAuthorizationUrl: () => (alles ? null : 'https://accounts.google.com/o/oauth2/auth'),
        getAuthorizedScopes: () => staat.manifest.filter(mag),
      };
    },
    AuthorizationStatus: namen('REQUIRED', 'NOT_REQUIRED'),
    AuthMode: namen('NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'),
    EventType: namen('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE', 'ON_FORM_SUBMIT'),
    TriggerSource: namen('CLOCK', 'SPREADSHEETS', 'DOCUMENTS', 'FORMS'),
    WeekDay: namen('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'),
  };
}
