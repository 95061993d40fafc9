// Welke gekozen bestanden zijn onderweg of nog niet gelukt? Zij blijven staan tot zij zijn toegevoegd of weggehaald. (5.2.1)
import type { Stukkenbeeld } from '../../../src/loket/bijlagen/stukken';
import type { Weigering } from '../../../src/procedure/weigering';
import { nieuweSleutel } from '../../formulier/sleutel';
import { maakSignaal } from '../../signaal';
import type { Signaal } from '../../signaal';
import { stuurBestand } from '../../verbinding/bestanden';

export interface Gekozen {
  readonly sleutel: string;
  readonly bestand: File;
  readonly stand: 'wacht' | 'bezig' | 'mislukt';
  /** From 0 to 1. */
  readonly deel: number;
  readonly waarom: readonly Weigering[];
}

export interface Wachtrij {
  readonly lijst: Signaal<readonly Gekozen[]>;
  readonly kies: (bestanden: readonly File[], regels: Pick<Stukkenbeeld, 'uitgangen' | 'hoogstens' | 'nee'>) => void;
  readonly opnieuw: (sleutel: string) => void;
  readonly haalWeg: (sleutel: string) => void;
}

/** Told after each file; who looks at another dossier by then is not bothered. */
export interface Luisteraar {
  toegevoegd: (naam: string) => void;
}

/** What the register would refuse anyway, before it is sent. */
const vooraf = (
  bestand: File,
  { uitgangen, hoogstens, nee }: Parameters<Wachtrij['kies']>[1],
): readonly Weigering[] => {
  const uitgang = /\.[^.]+$/.exec(bestand.name.toLowerCase())?.[0] ?? '';
  if (!uitgangen.split(',').includes(uitgang)) return [nee.soort];
  return bestand.size > hoogstens ? [nee.grootte] : [];
};

const maakWachtrij = (dossier: string, luisteraar: Luisteraar): Wachtrij => {
  const lijst = maakSignaal<readonly Gekozen[]>([]);
  const wijzig = (sleutel: string, anders: Partial<Gekozen>): void =>
    lijst.zet(lijst.lees().map((g) => (g.sleutel === sleutel ? { ...g, ...anders } : g)));
  const haalWeg = (sleutel: string): void => lijst.zet(lijst.lees().filter((g) => g.sleutel !== sleutel));
  const stuur = async ({ sleutel, bestand }: Gekozen): Promise<void> => {
    wijzig(sleutel, { stand: 'bezig', deel: 0, waarom: [] });
    const uit = await stuurBestand(dossier, sleutel, bestand, (deel) => wijzig(sleutel, { deel }));
    if (!uit.ok) return wijzig(sleutel, { stand: 'mislukt', waarom: uit.weigeringen });
    haalWeg(sleutel);
    luisteraar.toegevoegd(bestand.name);
  };
  /** One at a time: the register does one thing at a time too. */
  const werk = async (): Promise<void> => {
    if (lijst.lees().some((g) => g.stand === 'bezig')) return;
    const volgende = lijst.lees().find((g) => g.stand === 'wacht');
    if (volgende === undefined) return;
    await stuur(volgende);
    void werk();
  };
  return {
    lijst,
    haalWeg,
    kies(bestanden, regels) {
      const erbij = bestanden.map((bestand): Gekozen => {
        const waarom = vooraf(bestand, regels);
        return { sleutel: nieuweSleutel(), bestand, stand: waarom.length > 0 ? 'mislukt' : 'wacht', deel: 0, waarom };
      });
      lijst.zet([...lijst.lees(), ...erbij]);
      void werk();
    },
    opnieuw(sleutel) {
      wijzig(sleutel, { stand: 'wacht', waarom: [] });
      void werk();
    },
  };
};

const alle = new Map<string, { readonly rij: Wachtrij; readonly luisteraar: Luisteraar }>();

/** Still there when one comes back to the dossier; of this person only. */
export const wachtrijVan = (
  wie: string,
  dossier: string,
): { readonly rij: Wachtrij; readonly luisteraar: Luisteraar } => {
  const plek = `${wie}|${dossier}`;
  const luisteraar: Luisteraar = { toegevoegd: () => undefined };
  const er = alle.get(plek) ?? { rij: maakWachtrij(dossier, luisteraar), luisteraar };
  alle.set(plek, er);
  return er;
};
