// Welk blad van de tweede pagina staat open? Het staat in het adres achter het hekje; in Google alleen in het geheugen.
import type { Startbeeld } from '../src/loket/beelden';
import { maakSignaal } from '../sidebar/signaal';

export const bladen = ['exporteren', 'inlezen'] as const;
export type Blad = (typeof bladen)[number];

export interface Bladprops {
  readonly start: Startbeeld;
}

const uitAdres = (): Blad => bladen.find((b) => location.hash === `#${b}`) ?? 'exporteren';

export const blad = maakSignaal<Blad>(uitAdres());

export const volgAdres = (): void => window.addEventListener('hashchange', () => blad.zet(uitAdres()));
