// Waar bewaart Google wat iemand half heeft ingevuld? In de eigenschappen van het script, op naam van de persoon (5.3.1).
// User properties will not do: the web app runs as its owner, so everybody there would share the owner's.
import { bytes } from '../../loket/kladblok';
import type { Kladblok, Kladje } from '../../loket/kladblok';
import { isTeDruk } from './storing';

type Eigenschappen = Pick<GoogleAppsScript.Properties.Properties, 'getProperties' | 'setProperty' | 'deleteProperty'>;

const BEGIN = 'klad ';
/** Google gives 500 KB to all properties together; the register's own must always fit. */
export const HOOGSTENS = 300 * 1024;

/** Neither an address nor a key has a space in it. */
const naam = (persoon: string, sleutel: string): string => `${BEGIN}${persoon} ${sleutel}`;

interface Gevonden extends Kladje {
  readonly persoon: string;
}

const ontleed = ([eigenschap, tekst]: readonly [string, string]): readonly Gevonden[] => {
  const [, persoon, sleutel] = eigenschap.split(' ');
  if (!eigenschap.startsWith(BEGIN) || persoon === undefined || sleutel === undefined) return [];
  return [{ persoon, sleutel, dag: tekst.slice(0, 10), waarde: tekst.slice(10) }];
};

/** False when Google finds that all properties together are too much, whatever we counted. */
const past = (zet: () => void): boolean => {
  try {
    zet();
    return true;
  } catch (fout) {
    if (isTeDruk(fout)) return false;
    throw fout;
  }
};

export const scriptKladblok = (eigenschappen: Eigenschappen): Kladblok => {
  const alles = (): readonly Gevonden[] =>
    Object.entries(eigenschappen.getProperties() as Readonly<Record<string, string>>).flatMap(ontleed);
  const zonderPersoon = ({ sleutel, dag, waarde }: Gevonden): Kladje => ({ sleutel, dag, waarde });
  return {
    van: (wie) =>
      alles()
        .filter(({ persoon }) => persoon === wie)
        .map(zonderPersoon),
    bewaar: (persoon, { sleutel, dag, waarde }) => {
      const andere = alles().filter((k) => k.persoon !== persoon || k.sleutel !== sleutel);
      const bezet = andere.reduce((som, k) => som + bytes(naam(k.persoon, k.sleutel) + k.waarde), 0);
      if (bezet + bytes(waarde) > HOOGSTENS) return false;
      return past(() => void eigenschappen.setProperty(naam(persoon, sleutel), dag + waarde));
    },
    wis: (persoon, sleutel) => void eigenschappen.deleteProperty(naam(persoon, sleutel)),
    alle: () => alles().map(({ persoon, sleutel, dag }) => ({ persoon, sleutel, dag })),
  };
};
