// Mag dit, en wat verandert er dan? Een zuivere functie van stand en opdracht naar wijzigingen of weigeringen; zij leest en schrijft niets.
import { nlDag } from './dag';
import { hoedanigheden, isBekend, magLezen, naamVan } from './persoon';
import type { Klacht, Wijziging } from './rijen';
import type { Stap } from './stap';
import { pasToe, zaakVan } from './stand';
import type { Beslissing, Opdracht, Stand, Zaak } from './stand';
import { stapMetNaam } from './stappen';
import { leesInvoer } from './invoer';
import { afgeleid } from './taak';
import { toetsAlle } from './voorwaarde';
import { nietGevonden, onbekendPersoon, weiger } from './weigering';
import type { Weigering } from './weigering';

/** `2026-04-15T09:07:00` -> `woensdag 15 april 2026 om 09:07 uur` */
const moment = (tijdstip: string): string => `${nlDag(tijdstip.slice(0, 10))} om ${tijdstip.slice(11, 16)} uur`;

const verouderd = (stand: Stand, klacht: Klacht): Weigering => {
  const wie = naamVan(stand.rijen.medewerkers, klacht.gewijzigdDoor);
  const wanneer = klacht.gewijzigdOp === null ? '' : ` op ${moment(klacht.gewijzigdOp)}`;
  const tekst = `${wie} heeft dit dossier intussen gewijzigd${wanneer}. Uw tekst is bewaard. Bekijk de wijziging en verstuur daarna opnieuw.`;
  return weiger('verouderd', '5.1.4', null, tekst);
};

/** Rights and phase: why this person cannot do this step now; empty when he can. */
export const bezwaren = (stap: Stap, zaak: Zaak): readonly Weigering[] => {
  const als = hoedanigheden(zaak.stand.wie, zaak.klacht);
  if (!stap.wie.some((h) => als.has(h)))
    return [weiger('geen-recht', stap.artikel, null, `"${stap.titel}" kan alleen door: ${stap.wie.join(' of ')}.`)];
  if (stap.onderwerp === 'dossier' && !stap.van.includes(zaak.klacht.fase))
    return [
      weiger(
        'verkeerde-fase',
        stap.artikel,
        null,
        `"${stap.titel}" kan als het dossier in deze fase is: ${stap.van.join(' of ')}. Nu is het: ${zaak.klacht.fase}.`,
      ),
    ];
  return toetsAlle(stap.vooraf, zaak);
};

const voerStapUit = (
  stap: Stap,
  invoer: unknown,
  zaak: Zaak,
): readonly Wijziging[] | { readonly weigeringen: readonly Weigering[] } => {
  const eerst = bezwaren(stap, zaak);
  if (eerst.length > 0) return { weigeringen: eerst };
  const gelezen = leesInvoer(stap, invoer);
  if (!gelezen.ok) return { weigeringen: gelezen.weigeringen };
  const compleet: Zaak<never> = { ...zaak, invoer: gelezen.invoer as never };
  const daarna = toetsAlle(stap.voorwaarden, compleet);
  return daarna.length > 0 ? { weigeringen: daarna } : metFase(stap, zaak, stap.doe(compleet));
};

const metFase = (stap: Stap, zaak: Zaak, wijzigingen: readonly Wijziging[]): readonly Wijziging[] => {
  const { naar } = stap;
  if (naar === null) return wijzigingen;
  return [...wijzigingen, { tabel: 'klachten', id: zaak.klacht.id, nieuw: false, waarden: { fase: naar } }];
};

/** One change per row: later values win, a new row stays new. */
export const bundel = (wijzigingen: readonly Wijziging[]): readonly Wijziging[] => {
  const per = new Map<string, Wijziging>();
  for (const w of wijzigingen) {
    const sleutel = `${w.tabel} ${w.id}`;
    const eerder = per.get(sleutel);
    per.set(
      sleutel,
      eerder === undefined ? w : ({ ...eerder, waarden: { ...eerder.waarden, ...w.waarden } } as Wijziging),
    );
  }
  return [...per.values()];
};

/** Columns that follow from the rest, stored so that people can see, sort and filter on them. */
const slotregel = (stand: Stand, opdracht: Opdracht, wijzigingen: readonly Wijziging[]): readonly Wijziging[] => {
  const rijen = pasToe(stand.rijen, wijzigingen);
  return rijen.klachten
    .filter((k) => wijzigingen.some((w) => w.tabel === 'klachten' && w.id === k.id))
    .map((k) => ({
      tabel: 'klachten',
      id: k.id,
      nieuw: false,
      waarden: {
        ...afgeleid(zaakVan({ ...stand, rijen }, k.id)),
        gewijzigdOp: stand.nu,
        gewijzigdDoor: stand.wie.id,
        ...(opdracht.dossier === k.id && opdracht.sleutel !== '' ? { laatsteOpdracht: opdracht.sleutel } : {}),
      },
    }));
};

const metStap = (stap: Stap, weigeringen: readonly Weigering[]): readonly Weigering[] =>
  weigeringen.map((w) => ({ ...w, stap: stap.naam }));

/** Typing errors in the later steps of the same form are told at once, not one step at a time. */
const laterGetypt = (rij: readonly Stap[], opdracht: Opdracht, tot: number): readonly Weigering[] =>
  rij.flatMap((stap, i) => {
    const gelezen = i > tot ? leesInvoer(stap, opdracht.stappen[i]?.invoer) : null;
    return gelezen === null || gelezen.ok ? [] : metStap(stap, gelezen.weigeringen);
  });

const doeAlles = (stand: Stand, opdracht: Opdracht, rij: readonly Stap[]): Beslissing => {
  let wijzigingen: readonly Wijziging[] = [];
  for (const [i, stap] of rij.entries()) {
    const zaak = zaakVan({ ...stand, rijen: pasToe(stand.rijen, wijzigingen) }, opdracht.dossier);
    const uit = voerStapUit(stap, opdracht.stappen[i]?.invoer, zaak);
    if ('weigeringen' in uit)
      return {
        soort: 'weigeringen',
        weigeringen: [...metStap(stap, uit.weigeringen), ...laterGetypt(rij, opdracht, i)],
      };
    wijzigingen = bundel([...wijzigingen, ...uit]);
  }
  wijzigingen = bundel([...wijzigingen, ...slotregel(stand, opdracht, wijzigingen)]);
  return { soort: 'wijzigingen', wijzigingen, stappen: rij.map((s) => s.naam) };
};

const toegang = (stand: Stand, opdracht: Opdracht, eerste: Stap, klacht: Klacht): Weigering | 'al gedaan' | null => {
  // A foreign dossier and one that does not exist get the same answer.
  if (klacht.fase === 'Nieuw') return eerste.van.includes('Nieuw') ? null : nietGevonden;
  // The key of an intake is the id of its dossier, so a repeated intake finds the row already there.
  if (opdracht.versie === 0)
    return klacht.ontvangenDoor === stand.wie.id && opdracht.sleutel === klacht.id ? 'al gedaan' : nietGevonden;
  if (!magLezen(stand.wie, klacht)) return nietGevonden;
  if (klacht.laatsteOpdracht === opdracht.sleutel) return 'al gedaan';
  return klacht.versie === opdracht.versie ? null : verouderd(stand, klacht);
};

export const beslis = (stand: Stand, opdracht: Opdracht): Beslissing => {
  const weigeringen = (...w: readonly Weigering[]): Beslissing => ({ soort: 'weigeringen', weigeringen: w });
  if (!isBekend(stand.wie)) return weigeringen(onbekendPersoon);
  const rij = opdracht.stappen.map((s) => stapMetNaam(s.stap));
  const bekend = rij.filter((s): s is Stap => s !== undefined);
  const eerste = bekend[0];
  if (eerste === undefined || bekend.length < rij.length)
    return weigeringen(weiger('onbekende-stap', '5.1.4', null, 'Deze stap bestaat niet. Ververs de pagina.'));
  if (bekend.some((s) => s.onderwerp === 'dossier')) {
    const ingang = toegang(stand, opdracht, eerste, zaakVan(stand, opdracht.dossier).klacht);
    if (ingang === 'al gedaan') return { soort: 'al gedaan' };
    if (ingang !== null) return weigeringen(ingang);
  }
  return doeAlles(stand, opdracht, bekend);
};
