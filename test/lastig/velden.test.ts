// Neemt elk tekstveld van elke stap lastige tekst ongewijzigd aan, of zegt het bij naam welk veld niet klopt? (besluit 8)
// Read from the table: a new step or field is tried at once.
import { leesInvoer } from '../../src/procedure/invoer';
import type { Stap } from '../../src/procedure/stap';
import { stappen } from '../../src/procedure/stappen';
import type { Velden } from '../../src/procedure/velden';
import { langst, lastig, teLang } from './lastig';

const tekstsoorten = ['tekst', 'tekstvak', 'brief', 'onderdeel'];

interface Plaats {
  readonly stap: Stap;
  /** Path as refusals name it. */
  readonly pad: string;
  readonly lang: boolean;
}
const plaatsenIn = (stap: Stap, velden: Velden, voor = ''): readonly Plaats[] =>
  Object.entries(velden).flatMap(([sleutel, { vorm }]) => {
    if (vorm.soort === 'lijst') return plaatsenIn(stap, vorm.velden, `${voor}${sleutel}.0.`);
    const lang = vorm.soort === 'tekstvak' || vorm.soort === 'brief';
    return tekstsoorten.includes(vorm.soort) ? [{ stap, pad: `${voor}${sleutel}`, lang }] : [];
  });
const plaatsen = stappen.flatMap((stap) => plaatsenIn(stap, stap.velden));

/** Input with only this field filled in; what else is missing is another refusal. */
const invoer = (pad: string, tekst: unknown): object => {
  const [veld = '', , binnen] = pad.split('.');
  return binnen === undefined ? { [veld]: tekst } : { [veld]: [{ [binnen]: tekst }] };
};
const uitslag = ({ stap, pad }: Plaats, tekst: unknown): unknown => {
  const [veld = '', , binnen] = pad.split('.');
  const { velden } = stap;
  // Only this field is asked, so that what is kept can be seen apart from what is missing.
  const eigen = Object.entries(velden).flatMap(([sleutel, v]) => (sleutel === veld ? [[sleutel, los(v, binnen)]] : []));
  const uit = leesInvoer({ ...stap, velden: Object.fromEntries(eigen) as Velden }, invoer(pad, tekst));
  if (!uit.ok) return uit.weigeringen.map((w) => `${w.code} ${w.veld ?? '-'}`);
  const waarde = uit.invoer[veld];
  return binnen === undefined ? waarde : (waarde as readonly Readonly<Record<string, unknown>>[])[0]?.[binnen];
};
const los = (veld: Velden[string], binnen?: string): Velden[string] => {
  const { toonAls: _toon, ...rest } = veld;
  if (binnen === undefined || veld.vorm.soort !== 'lijst') return rest;
  return { ...rest, vorm: { ...veld.vorm, velden: {} }, schema: rest.schema };
};

const afwijkend = (tekst: string, hoort: (plaats: Plaats) => unknown): readonly string[] =>
  plaatsen.flatMap((plaats) => {
    const [is, moet] = [uitslag(plaats, tekst), hoort(plaats)];
    return JSON.stringify(is) === JSON.stringify(moet)
      ? []
      : [`${plaats.stap.naam} ${plaats.pad}: ${JSON.stringify(is)}`];
  });

describe('besluit 8: lastige tekst in elk tekstveld van elke stap', () => {
  it('besluit 8: de tabel heeft tekstvelden genoeg om dit te bewijzen', () => {
    expect(plaatsen.length).toBeGreaterThan(70);
  });
  it.each(lastig.map((l) => [l.naam, l] as const))('besluit 8: %s', (_naam, { tekst, wordt }) => {
    expect(afwijkend(tekst, ({ pad }) => wordt ?? [`veld-tekens ${pad}`])).toEqual([]);
  });
  it('besluit 8: 10.001 tekens is overal te lang, 10.000 past in een tekstvak en in een regel niet', () => {
    expect(afwijkend(teLang, ({ pad }) => [`veld-te-lang ${pad}`])).toEqual([]);
    expect(afwijkend(langst, ({ pad, lang }) => (lang ? langst : [`veld-te-lang ${pad}`]))).toEqual([]);
  });
  it.each(['__proto__', 'constructor', 'toString'])(
    'besluit 8: "%s" als sleutel van een formulier wordt geweigerd',
    (sleutel) => {
      for (const stap of stappen) {
        const vreemd: unknown = JSON.parse(`{"${sleutel}":{"rollen":["directie"]}}`);
        const uit = leesInvoer(stap, vreemd);
        expect(uit.ok ? [] : uit.weigeringen.map((w) => w.code)).toContain('onbekend-veld');
      }
      expect(({} as Readonly<Record<string, unknown>>)['rollen']).toBeUndefined();
    },
  );
  it('besluit 8: een weigering zegt in gewone taal wat er met de tekst is', () => {
    const [stap] = stappen;
    const uit = stap && leesInvoer(stap, { omschrijving: lastig.find((l) => l.wordt === null)?.tekst });
    const [weigering] = uit?.ok === false ? uit.weigeringen : [];
    expect(weigering?.veld).toBe('omschrijving');
    expect(weigering?.tekst).toContain('onzichtbare stuurtekens');
  });
});
