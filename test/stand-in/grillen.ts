// Waar gaat het mis? De k-de oproep van een soort mislukt, vóór of ná het toepassen, één keer of voorgoed; of het quotum is op.
import { apiFout } from './fout';
import { uitzondering } from './diensten/uitzondering';
import type { Klok } from './klok';
import type { Oproep, Oproepen } from './oproepen';

export interface Gril {
  /** 'voor': niets gedaan en een fout; 'na': gedaan, maar de beller krijgt een fout. */
  readonly moment: 'voor' | 'na';
  /** Zonder duur alleen deze ene keer. */
  readonly duur?: 'eenmaal' | 'voorgoed';
  /** De hoeveelste oproep van deze soort, geteld vanaf nu; zonder getal de eerste. */
  readonly k?: number;
  /** Zonder dienst en methode telt elke oproep. */
  readonly dienst?: string;
  readonly methode?: string;
  /** Zonder fout een storing zoals de dienst hem geeft. */
  readonly fout?: () => Error;
}

/** Zo zegt Google het; wat het script meegaf, kan erin staan. */
export const storingVan = ({ dienst, methode }: Pick<Oproep, 'dienst' | 'methode'>, erbij = ''): Error =>
  dienst === 'Sheets'
    ? apiFout(503, `The service is currently unavailable.${erbij}`)
    : uitzondering(`Service ${dienst}.${methode} failed while accessing document.${erbij}`);

const past = ({ dienst, methode }: Gril, oproep: Oproep): boolean =>
  (dienst === undefined || dienst === oproep.dienst) && (methode === undefined || methode === oproep.methode);

/** Geeft een functie terug die de storing verhelpt. */
export function laatMislukken(oproepen: Oproepen, gril: Gril): () => void {
  const { k = 1, duur = 'eenmaal', moment, fout } = gril;
  const geraakt = new Set<Oproep>();
  let geteld = 0;
  const gooi = (oproep: Oproep): never => {
    throw fout?.() ?? storingVan(oproep);
  };
  const stopTellen = oproepen.voorElke((oproep) => {
    if (!past(gril, oproep)) return;
    geteld += 1;
    if (geteld < k || (geteld > k && duur === 'eenmaal')) return;
    if (moment === 'voor') gooi(oproep);
    geraakt.add(oproep);
  });
  const stopNa = oproepen.naElke((oproep) => void (geraakt.has(oproep) && gooi(oproep)));
  return () => {
    stopTellen();
    stopNa();
  };
}

const MINUUT = 60_000;
const isSchrijven = (methode: string): boolean => /batchUpdate|create$/.test(methode);

/** Google: 60 keer lezen en 60 keer schrijven per minuut per gebruiker, daarna 429. */
export function beperkPerMinuut(oproepen: Oproepen, klok: Klok, wie: () => string, hoogstens = 60): () => void {
  const eerder = new Map<string, readonly number[]>();
  return oproepen.voorElke(({ dienst, methode }) => {
    if (dienst !== 'Sheets') return;
    const sleutel = `${wie()} ${isSchrijven(methode) ? 'schrijven' : 'lezen'}`;
    const recent = (eerder.get(sleutel) ?? []).filter((tijd) => tijd > klok.nu() - MINUUT);
    if (recent.length >= hoogstens) throw apiFout(429);
    eerder.set(sleutel, [...recent, klok.nu()]);
  });
}
