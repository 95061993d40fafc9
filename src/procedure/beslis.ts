// Mag dit, en wat verandert er dan? Een zuivere functie van stand en opdracht naar wijzigingen of weigeringen; zij leest en schrijft niets.
import { nlDag } from './dag';
import { leesInvoer } from './invoer';
import { capaciteiten, magInzien, metToestand, onderwerprij } from './onderwerp';
import { isBekend, naamVan, systeem } from './persoon';
import type { Wijziging } from './rijen';
import { slotregels } from './slotregel';
import type { Stap } from './stap';
import { pasToe, zaakVan } from './stand';
import type { Beslissing, Opdracht, Stand, Zaak } from './stand';
import { stapMetNaam } from './stappen';
import { toetsAlle } from './voorwaarde';
import { nietGevonden, onbekendPersoon, weiger } from './weigering';
import type { Weigering } from './weigering';
import { bundel, zonderHerhaling } from './wijzigingen';

/** `2026-04-15T09:07:00` -> `woensdag 15 april 2026 om 09:07 uur` */
const moment = (tijdstip: string): string => `${nlDag(tijdstip.slice(0, 10))} om ${tijdstip.slice(11, 16)} uur`;

const verouderd = (stand: Stand, door: string | null, op: string | null): Weigering => {
  const wie = naamVan(stand.rijen.medewerkers, door);
  const wanneer = op === null ? '' : ` op ${moment(op)}`;
  const tekst = `${wie} heeft dit intussen gewijzigd${wanneer}. Uw tekst is bewaard. Bekijk de wijziging en verstuur daarna opnieuw.`;
  return weiger('verouderd', '5.1.4', null, tekst);
};

/** Rights and phase: why this person cannot do this step now; empty when he can. */
export const bezwaren = (stap: Stap, zaak: Zaak): readonly Weigering[] => {
  const als = capaciteiten(zaak);
  if (!stap.wie.some((h) => als.has(h)))
    return [weiger('geen-recht', stap.artikel, null, `"${stap.titel}" kan alleen door: ${stap.wie.join(' of ')}.`)];
  const nu = onderwerprij(stap.onderwerp, zaak)?.toestand;
  if (stap.onderwerp !== 'register' && (nu === undefined || !stap.van.includes(nu))) {
    const tekst = `"${stap.titel}" kan in de fase: ${stap.van.join(' of ')}. Nu is het: ${nu ?? 'onbekend'}.`;
    return [weiger('verkeerde-fase', stap.artikel, null, tekst)];
  }
  return toetsAlle(stap.vooraf, zaak);
};

type Uitvoering =
  | { readonly ok: true; readonly wijzigingen: readonly Wijziging[] }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

const voerStapUit = (stap: Stap, invoer: unknown, zaak: Zaak): Uitvoering => {
  const eerst = bezwaren(stap, zaak);
  if (eerst.length > 0) return { ok: false, weigeringen: eerst };
  const gelezen = leesInvoer(stap, invoer, zaak.stand.vandaag);
  if (!gelezen.ok) return gelezen;
  const compleet: Zaak<never> = { ...zaak, invoer: gelezen.invoer as never };
  const daarna = toetsAlle(stap.voorwaarden, compleet);
  if (daarna.length > 0) return { ok: false, weigeringen: daarna };
  const id = onderwerprij(stap.onderwerp, zaak)?.id ?? '';
  return { ok: true, wijzigingen: [...stap.doe(compleet), ...metToestand(stap.onderwerp, id, stap.naar)] };
};

const metStap = (stap: Stap, weigeringen: readonly Weigering[]): readonly Weigering[] =>
  weigeringen.map((w) => ({ ...w, stap: stap.naam }));

/** Typing errors in the later steps of the same form are told at once, not one step at a time. */
const laterGetypt = (rij: readonly Stap[], { vandaag }: Stand, opdracht: Opdracht, tot: number): readonly Weigering[] =>
  rij.flatMap((stap, i) => {
    const gelezen = i > tot ? leesInvoer(stap, opdracht.stappen[i]?.invoer, vandaag) : null;
    return gelezen === null || gelezen.ok ? [] : metStap(stap, gelezen.weigeringen);
  });

const doeAlles = (stand: Stand, opdracht: Opdracht, rij: readonly Stap[]): Beslissing => {
  let wijzigingen: readonly Wijziging[] = [];
  for (const [i, stap] of rij.entries()) {
    const zaak = zaakVan({ ...stand, rijen: pasToe(stand.rijen, wijzigingen) }, opdracht.dossier);
    const uit = voerStapUit(stap, opdracht.stappen[i]?.invoer, zaak);
    if (!uit.ok)
      return {
        soort: 'weigeringen',
        weigeringen: [...metStap(stap, uit.weigeringen), ...laterGetypt(rij, stand, opdracht, i)],
      };
    wijzigingen = bundel([...wijzigingen, ...uit.wijzigingen]);
  }
  wijzigingen = bundel([...wijzigingen, ...slotregels(stand, opdracht, rij, wijzigingen)]);
  if (opdracht.dossier === '') wijzigingen = zonderHerhaling(stand.rijen, wijzigingen);
  return { soort: 'wijzigingen', wijzigingen, stappen: rij.map((s) => s.naam) };
};

/** A step on the register itself names no dossier, or rights on that one would count; only the host marks mail under its dossier. */
const noemtJuist = ({ wie }: Stand, { dossier }: Opdracht, { onderwerp }: Stap): boolean =>
  (dossier === '') === (onderwerp === 'register') || wie.id === systeem.id;

/** The way in: a foreign subject and one that does not exist get the same answer. */
const toegang = (stand: Stand, opdracht: Opdracht, eerste: Stap): Weigering | 'al gedaan' | null => {
  const zaak = zaakVan(stand, opdracht.dossier);
  const rij = onderwerprij(eerste.onderwerp, zaak);
  if (rij === null) return nietGevonden;
  // The key of an intake is the id of its dossier, so a repeated intake finds the row already there.
  if (rij.toestand === 'Nieuw')
    return eerste.van.includes('Nieuw') && opdracht.sleutel === rij.id ? null : nietGevonden;
  if (opdracht.versie === 0)
    return zaak.klacht.ontvangenDoor === stand.wie.id && opdracht.sleutel === rij.id ? 'al gedaan' : nietGevonden;
  if (!magInzien(eerste.onderwerp, zaak)) return nietGevonden;
  if (rij.laatsteOpdracht === opdracht.sleutel) return 'al gedaan';
  return rij.versie === opdracht.versie ? null : verouderd(stand, rij.gewijzigdDoor, rij.gewijzigdOp);
};

export const beslis = (stand: Stand, opdracht: Opdracht): Beslissing => {
  const weigeringen = (...w: readonly Weigering[]): Beslissing => ({ soort: 'weigeringen', weigeringen: w });
  if (!isBekend(stand.wie)) return weigeringen(onbekendPersoon);
  const rij = opdracht.stappen.map((s) => stapMetNaam(s.stap));
  const bekend = rij.filter((s): s is Stap => s !== undefined);
  const eerste = bekend[0];
  if (eerste === undefined || bekend.length < rij.length || bekend.some((s) => s.onderwerp !== eerste.onderwerp))
    return weigeringen(weiger('onbekende-stap', '5.1.4', null, 'Deze stap bestaat niet. Ververs de pagina.'));
  if (!noemtJuist(stand, opdracht, eerste)) return weigeringen(nietGevonden);
  if (eerste.onderwerp !== 'register') {
    const ingang = toegang(stand, opdracht, eerste);
    if (ingang === 'al gedaan') return { soort: 'al gedaan' };
    if (ingang !== null) return weigeringen(ingang);
  }
  return doeAlles(stand, opdracht, bekend);
};
