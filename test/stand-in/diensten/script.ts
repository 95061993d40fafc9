// Wat draait er vanzelf? ScriptApp: triggers per gebruiker (je ziet alleen die van jezelf), het webadres, de toestemmingen.
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
  /** De toegestane scopes (korte namen); undefined = alles toegestaan. */
  scopes: readonly string[] | undefined;
  teller: number;
}

export const maakScriptStaat = (): ScriptStaat => ({ triggers: [], webadres: undefined, scopes: undefined, teller: 0 });

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
  readonly AuthMode: Readonly<Record<string, string>>;
  readonly EventType: Readonly<Record<string, string>>;
  readonly TriggerSource: Readonly<Record<string, string>>;
  readonly WeekDay: Readonly<Record<string, string>>;
}

const namen = (...lijst: string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(lijst.map((naam) => [naam, naam]));

const kort = (scope: string): string => scope.replace('https://www.googleapis.com/auth/', '');

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
    requireScopes(_wijze, scopes) {
      const mist = scopes
        .map(kort)
        .filter((scope) => staat.scopes !== undefined && !staat.scopes.map(kort).includes(scope));
      if (mist.length > 0) throw uitzondering(`Authorization is required to perform that action. (${mist.join(', ')})`);
    },
    requireAllScopes: () => undefined,
    AuthMode: namen('NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'),
    EventType: namen('CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE', 'ON_FORM_SUBMIT'),
    TriggerSource: namen('CLOCK', 'SPREADSHEETS', 'DOCUMENTS', 'FORMS'),
    WeekDay: namen('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'),
  };
}
