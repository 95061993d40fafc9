// Welke stappen heeft het inrichten hier, wat is al gedaan en waar gaat iemand verder? Afgelezen aan bestand en register, nergens onthouden.
import type { Inrichtingbeeld } from '../../../src/loket/directiebeelden';
import type { Inrichtstand } from '../../../src/loket/plekinrichten';

export type Stapnaam =
  | 'bestand'
  | 'delen'
  | 'tabbladen'
  | 'organisatie'
  | 'mensen'
  | 'financiers'
  | 'jaren'
  | 'instellingen'
  | 'herinneringen'
  | 'klaar';

export interface Inrichtstap {
  readonly naam: Stapnaam;
  readonly titel: string;
  readonly klaar: boolean;
  /** Can it be done now? Later steps need the tabs, and then the first director. */
  readonly kan: boolean;
  /** Without it there is no register. */
  readonly moet: boolean;
}

export interface Inrichtbeeld {
  /** Null outside Google. */
  readonly plek: Inrichtstand | null;
  /** Null as long as there are no tabs. */
  readonly register: Inrichtingbeeld | null;
}

const inBestand = ({ toestand, tabbladen, delen }: Inrichtstand, bemand: boolean): readonly Inrichtstap[] => {
  const gemaakt = toestand === 'ingericht';
  const gekozen = delen.wijze !== null;
  const begonnen = gekozen || tabbladen.gemaakt > 0;
  const vast = toestand !== 'los' && toestand !== 'onvolledig';
  return [
    { naam: 'bestand', titel: 'Bestand', klaar: vast && begonnen, kan: true, moet: true },
    {
      naam: 'delen',
      titel: 'Delen',
      klaar: gekozen && (delen.vastgelegd || !bemand),
      kan: vast,
      moet: true,
    },
    { naam: 'tabbladen', titel: 'Tabbladen', klaar: gemaakt, kan: gekozen && vast, moet: true },
  ];
};

const inRegister = (register: Inrichtingbeeld | null): readonly Inrichtstap[] => {
  const bemand = register !== null && register.mensen.length > 0;
  const contact = register?.instellingen.find((i) => i.sleutel === 'contact');
  return [
    {
      naam: 'organisatie',
      titel: 'Organisatie en eerste directielid',
      klaar: bemand,
      kan: register !== null,
      moet: true,
    },
    { naam: 'mensen', titel: 'Mensen', klaar: (register?.mensen.length ?? 0) > 1, kan: bemand, moet: false },
    {
      naam: 'financiers',
      titel: 'Financiers',
      klaar: (register?.financiers.length ?? 0) > 0,
      kan: bemand,
      moet: false,
    },
    {
      ...{ naam: 'jaren', titel: 'Vrije dagen', kan: bemand, moet: false },
      klaar: bemand && register.jaren.every((j) => j.dagen.length > 0),
    },
    {
      ...{ naam: 'instellingen', titel: 'Instellingen', kan: bemand, moet: false },
      klaar: contact !== undefined && contact.waarde !== contact.standaard,
    },
  ];
};

export const stappenVan = ({ plek, register }: Inrichtbeeld): readonly Inrichtstap[] => {
  const bemand = register !== null && register.mensen.length > 0;
  const later: readonly Inrichtstap[] =
    plek === null
      ? []
      : [{ naam: 'herinneringen', titel: 'Herinneringen', klaar: plek.herinneringen.aan, kan: bemand, moet: false }];
  return [
    ...(plek === null ? [] : inBestand(plek, bemand)),
    ...inRegister(register),
    ...later,
    { naam: 'klaar', titel: 'Klaar', klaar: false, kan: bemand, moet: false },
  ];
};

/** Where somebody who comes back goes on: the first that is not done. */
export const begin = (stappen: readonly Inrichtstap[]): Stapnaam =>
  stappen.find((s) => !s.klaar && s.kan)?.naam ?? 'klaar';
