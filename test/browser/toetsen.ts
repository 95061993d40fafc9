// Hoe bedient een test het scherm met alleen een toetsenbord? Met Tab naar wat een naam heeft, en dan typen of kiezen zoals een mens.
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A page, a frame in it, or a part of these. */
export type Scherm = Page | FrameLocator | Locator;
/** What somebody answers: text, an option, several options, or yes or no. */
export type Antwoord = string | readonly string[];

export interface Toetsen {
  /** Tab, or Shift+Tab for what lies before, until the focus is there; fails when it never comes. */
  readonly naar: (doel: Locator) => Promise<void>;
  readonly toets: (toets: string, keer?: number) => Promise<void>;
  /** To a button, link or fold-out with this name, and Enter. */
  readonly druk: (naam: string | RegExp, scherm: Scherm) => Promise<void>;
  /** To the questions with these labels, one after the other, and answer each whatever kind it is. */
  readonly vul: (antwoorden: Readonly<Record<string, Antwoord>>, scherm: Scherm) => Promise<void>;
  /** Fields answered and buttons pressed so far, each as one. */
  readonly handelingen: () => number;
}

/** More than any screen has controls. */
const hoogstens = 250;

const letterlijk = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A label says behind it that an answer is required. */
export const label = (vraag: string): RegExp => new RegExp(`^\\s*${letterlijk(vraag)}( \\(verplicht\\))?\\s*$`);

type Kant = 'hier' | 'verder' | 'terug';

/** Where is the target, seen from the focus? Also through frames; a group counts when one of its inputs has the focus. */
const kantVan = (doel: Locator): Promise<Kant> =>
  doel.evaluate((element): Kant => {
    const keten = (e: Element): readonly Element[] => {
      const rand = e.ownerDocument.defaultView?.frameElement ?? null;
      return rand === null ? [e] : [...keten(rand), e];
    };
    for (const e of keten(element)) {
      const nu = e.ownerDocument.activeElement ?? e.ownerDocument.body;
      if (nu === e || (e === element && nu.tagName === 'INPUT' && e.contains(nu))) continue;
      return (nu.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? 'verder' : 'terug';
    }
    return 'hier';
  });

const soortVan = (veld: Locator): Promise<string> =>
  veld.evaluate((e) => {
    if (e instanceof HTMLInputElement) return e.type === 'date' ? 'dag' : 'tekst';
    if (e instanceof HTMLFieldSetElement) return e.getAttribute('role') === 'radiogroup' ? 'rondjes' : 'vakjes';
    return e instanceof HTMLSelectElement ? 'lijst' : 'tekst';
  });

/** The order in which this browser asks for day, month and year. */
const volgorde = (veld: Locator): Promise<readonly string[]> =>
  veld.evaluate(() => new Intl.DateTimeFormat().formatToParts(0).map((deel) => deel.type));

const waardeVan = (veld: Locator): Promise<string> => veld.evaluate((e) => (e as HTMLInputElement).value);

export const maakToetsen = (page: Page): Toetsen => {
  const { keyboard } = page;
  let geteld = 0;
  const toets = async (naam: string, keer = 1): Promise<void> => {
    for (let i = 0; i < keer; i += 1) await keyboard.press(naam);
  };

  const naar = async (doel: Locator): Promise<void> => {
    for (let i = 0; i < hoogstens; i += 1) {
      const kant = await kantVan(doel);
      if (kant === 'hier') return;
      await keyboard.press(kant === 'verder' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`Met Tab niet te bereiken: ${doel.toString()}`);
  };

  const typ = async (veld: Locator, tekst: string): Promise<void> => {
    await keyboard.press('ControlOrMeta+A');
    await (tekst === '' ? keyboard.press('Delete') : keyboard.type(tekst));
    if ((await waardeVan(veld)) !== tekst) throw new Error(`Getypt: ${tekst}; er staat: ${await waardeVan(veld)}`);
  };

  const typDag = async (veld: Locator, dag: string): Promise<void> => {
    const [jaar = '', maand = '', dagnummer = ''] = dag.split('-');
    const delen: Readonly<Record<string, string>> = { year: jaar, month: maand, day: dagnummer };
    await toets('ArrowLeft', 2);
    for (const deel of await volgorde(veld)) if (delen[deel] !== undefined) await keyboard.type(delen[deel]);
    if ((await waardeVan(veld)) !== dag) throw new Error(`Getypt: ${dag}; er staat: ${await waardeVan(veld)}`);
  };

  const kiesRondje = async (groep: Locator, keuze: string): Promise<void> => {
    const rondjes = groep.getByRole('radio');
    const stand = await rondjes.evaluateAll((alle, gezocht) => {
      const knoppen = alle as HTMLInputElement[];
      return {
        nu: knoppen.findIndex((r) => r === document.activeElement),
        doel: knoppen.findIndex((r) => (r.labels?.[0]?.textContent ?? '').trim() === gezocht),
      };
    }, keuze);
    if (stand.nu < 0 || stand.doel < 0) throw new Error(`Geen keuze "${keuze}" in ${groep.toString()}`);
    if (stand.nu === stand.doel) return keyboard.press('Space');
    return toets(stand.doel > stand.nu ? 'ArrowDown' : 'ArrowUp', Math.abs(stand.doel - stand.nu));
  };

  const vinkAan = async (groep: Locator, keuzes: readonly string[]): Promise<void> => {
    for (const keuze of keuzes) {
      await naar(groep.getByRole('checkbox', { name: keuze, exact: true }));
      await keyboard.press('Space');
    }
    geteld += keuzes.length - 1;
  };

  const antwoord = async (vraag: string, waarde: Antwoord, scherm: Scherm): Promise<void> => {
    const naam = label(vraag);
    const veld = scherm
      .getByLabel(naam)
      .or(scherm.getByRole('radiogroup', { name: naam }))
      .or(scherm.getByRole('group', { name: naam }));
    const soort = await soortVan(veld);
    geteld += 1;
    if (typeof waarde !== 'string') return vinkAan(veld, waarde);
    await naar(veld);
    if (soort === 'rondjes') return kiesRondje(veld, waarde);
    if (soort === 'dag') return typDag(veld, waarde);
    if (soort === 'tekst') return typ(veld, waarde);
    // In a list one types the beginning of what one looks for; a letter that is no key of its own would end up elsewhere.
    await keyboard.type(waarde.replace(/[^ -~].*$/, ''));
    const gekozen = await veld.evaluate((e) => (e as HTMLSelectElement).selectedOptions[0]?.label);
    if (gekozen !== waarde) throw new Error(`Getypt: ${waarde}; gekozen is: ${gekozen}`);
  };

  return {
    naar,
    toets,
    vul: async (antwoorden, scherm) => {
      for (const [vraag, waarde] of Object.entries(antwoorden)) await antwoord(vraag, waarde, scherm);
    },
    druk: async (naam, scherm) => {
      const wat = { name: naam, exact: typeof naam === 'string' };
      const uitklap = scherm.locator('summary').filter({ hasText: naam });
      await naar(scherm.getByRole('button', wat).or(scherm.getByRole('link', wat)).or(uitklap));
      geteld += 1;
      await keyboard.press('Enter');
    },
    handelingen: () => geteld,
  };
};
