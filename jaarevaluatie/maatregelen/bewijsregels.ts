// Welk bewijs hoort bij welk oordeel? Bij juistheid het besluit en de uitvoering, bij doeltreffendheid het doel, bij doelmatigheid de kosten. (5.3.2)
import type { Dossierbeeld } from '../../src/loket/beelden';

type Regels = Dossierbeeld['blokken'][number]['regels'];

interface Regelschets {
  readonly kop: string;
  /** Headings of the columns of the register; their words are put behind each other. */
  readonly uit: readonly string[];
  /** That it was not filled in is evidence too. */
  readonly ookLeeg?: boolean;
}

const een = (kop: string, ookLeeg = false): Regelschets => ({ kop, uit: [kop], ookLeeg });

/** By judgement; a test holds it against the columns of the register. */
export const bewijsschets = {
  juistheid: [
    een('Oorzaak', true),
    { kop: 'Voorgesteld', uit: ['Voorgesteld op', 'Voorgesteld door', 'Bron', 'Overleg'] },
    { kop: 'Besluit', uit: ['Besluit', 'Besluit op', 'Besluit door'] },
    een('Aangehouden tot'),
    een('Overweging', true),
    een('Eigenaar', true),
    een('Einddatum'),
    een('Reden van verplaatsing'),
    een('Voortgang'),
    een('Uitgevoerd op', true),
    { kop: 'Bewijs van uitvoering', uit: ['Bewijs'], ookLeeg: true },
    { kop: 'Bekendgemaakt', uit: ['Bekendgemaakt op', 'Bekendgemaakt via'] },
    een('Gewijzigde documenten', true),
    { kop: 'Verspreid', uit: ['Verspreid op', 'Verspreid aan'] },
    { kop: 'Opvolger van', uit: ['Opvolger van', 'Uit de evaluatie van'] },
  ],
  doeltreffendheid: [een('Succescriterium', true), een('Meetmoment', true)],
  doelmatigheid: [
    een('Begrote kosten', true),
    een('Werkelijke kosten', true),
    een('Begrote uren', true),
    een('Werkelijke uren', true),
    een('Overwogen alternatief', true),
  ],
} as const satisfies Readonly<Record<string, readonly Regelschets[]>>;

export type Criterium = keyof typeof bewijsschets;

export interface Bewijsregel {
  readonly kop: string;
  /** Null when the register has nothing. */
  readonly tekst: string | null;
}

export const bewijsregels = (regels: Regels, criterium: Criterium): readonly Bewijsregel[] => {
  const woorden = new Map(regels.map((r) => [r.kop, r.tekst]));
  const schetsen: readonly Regelschets[] = bewijsschets[criterium];
  return schetsen.flatMap(({ kop, uit, ookLeeg }): readonly Bewijsregel[] => {
    const tekst = uit.flatMap((k) => woorden.get(k) ?? []).join(' · ');
    if (tekst === '') return ookLeeg === true ? [{ kop, tekst: null }] : [];
    return [{ kop, tekst }];
  });
};
