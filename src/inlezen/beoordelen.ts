// Wat zou het inlezen van dit bestand doen? Welke klachten komen erin, welke niet, en wat moet iemand weten.
import { jaarVan } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import type { OudeKlacht } from '../procedure/stappen/inlezen';
import { afdrukVan, gelijkenisVan } from './afdruk';
import { celOp, isLegeRij } from './cel';
import type { Inleesblad, Inleescel } from './cel';
import type { Inleeskeuze } from './keuze';
import { meld, neemSamen } from './melding';
import type { Melding } from './melding';
import { meldGaten, meldJaar } from './reeks';
import { beoordeelRij } from './rij';
import type { Rijoordeel } from './rij';
import { kolommenVan } from './voorstel';

/** What the register says about a dossier it has (the answer to `ingelezen`). */
export interface Aanwezig {
  readonly dossier: string;
  readonly nummer: string | null;
  readonly gelijkenis: string | null;
  readonly afdruk: string | null;
}

export interface Inleesoordeel {
  /** In the order in which they get their numbers. */
  readonly nieuw: readonly OudeKlacht[];
  readonly meldingen: readonly Melding[];
  /** Rows below the heading with something in them. */
  readonly rijen: number;
  readonly alIngelezen: number;
  readonly nietIngelezen: number;
  readonly perJaar: readonly { readonly jaar: number; readonly aantal: number }[];
}

const totaal = /^(sub|eind)?totaal\b|^aantal\b|^som\b/i;
const isTotaal = (cellen: readonly Inleescel[]): boolean =>
  totaal.test(cellen.find((cel) => cel.soort !== 'leeg')?.tekst ?? '');

/** The number column of a workbook holds numbers; one as text sorts and adds up wrong there. */
const getalAlsTekst = (rijen: readonly (readonly Inleescel[])[], kolom: number): ((cel: Inleescel) => boolean) => {
  const getallen = rijen.some((cellen) => celOp(cellen, kolom).soort === 'getal');
  return (cel) => getallen && cel.soort === 'tekst' && /^\d+$/.test(cel.tekst);
};

interface Bekeken {
  readonly oordeel: Rijoordeel;
  readonly lot: 'nieuw' | 'al ingelezen' | 'niet ingelezen' | 'overgeslagen';
  readonly erbij: readonly Melding[];
}

/** Against the register, and against the rows above. */
const vergelijker = (aanwezig: readonly Aanwezig[], nummerkop: string) => {
  const opId = new Map(aanwezig.map((a) => [a.dossier, a]));
  const opGelijkenis = new Map(aanwezig.flatMap((a) => (a.gelijkenis === null ? [] : [[a.gelijkenis, a] as const])));
  const inBestand = new Map<string, { readonly rij: number; readonly afdruk: string }>();
  return (oordeel: Rijoordeel): Bekeken => {
    const { rij, klacht } = oordeel;
    if (klacht === null) return { oordeel, lot: 'niet ingelezen', erbij: [] };
    const afdruk = afdrukVan(klacht);
    const eerder = inBestand.get(klacht.dossier);
    if (eerder !== undefined)
      return eerder.afdruk === afdruk
        ? { oordeel, lot: 'overgeslagen', erbij: [meld(rij, '', 'rij-dubbel', String(eerder.rij))] }
        : {
            oordeel,
            lot: 'niet ingelezen',
            erbij: [meld(rij, nummerkop, 'nummer-dubbel', `${klacht.oudNummer ?? ''} staat ook in rij ${eerder.rij}`)],
          };
    inBestand.set(klacht.dossier, { rij, afdruk });
    const zelfde = opId.get(klacht.dossier);
    if (zelfde !== undefined) {
      const anders = zelfde.afdruk !== null && zelfde.afdruk !== afdruk;
      const erbij = anders ? [meld(rij, '', 'al-ingelezen-anders', zelfde.nummer ?? '')] : [];
      return { oordeel, lot: 'al ingelezen', erbij };
    }
    const lijkt = opGelijkenis.get(gelijkenisVan(klacht.ontvangstdatum, klacht.klagerNaam) ?? '');
    return lijkt === undefined || lijkt.dossier.startsWith('oud-')
      ? { oordeel, lot: 'nieuw', erbij: [] }
      : { oordeel, lot: 'niet ingelezen', erbij: [meld(rij, '', 'lijkt-op-dossier', lijkt.nummer ?? 'zonder nummer')] };
  };
};

const opVolgorde = (a: OudeKlacht, b: OudeKlacht): number =>
  Number(a.ontvangstdatum > b.ontvangstdatum) - Number(a.ontvangstdatum < b.ontvangstdatum);

const telPerJaar = (nieuw: readonly OudeKlacht[]): Inleesoordeel['perJaar'] => {
  const jaren = nieuw.map((k) => jaarVan(k.ontvangstdatum));
  return [...new Set(jaren)].map((jaar) => ({ jaar, aantal: jaren.filter((j) => j === jaar).length }));
};

export const beoordeel = (
  blad: Inleesblad,
  keuze: Inleeskeuze,
  vandaag: Dag,
  aanwezig: readonly Aanwezig[],
): Inleesoordeel => {
  const kolommen = kolommenVan(blad, keuze.kopregel);
  const nummerkolom = keuze.koppeling.indexOf('oudNummer');
  const nummerkop = kolommen[nummerkolom]?.kop ?? '';
  const onder = blad.rijen
    .map((cellen, i) => ({ cellen, rij: i + 1 }))
    .slice(keuze.kopregel + 1)
    .filter(({ cellen }) => !isLegeRij(cellen));
  const totalen = onder.filter(({ cellen }) => isTotaal(cellen));
  const rijen = onder.filter(({ cellen }) => !isTotaal(cellen));
  const vreemd = getalAlsTekst(
    rijen.map((r) => r.cellen),
    nummerkolom,
  );
  const vergelijk = vergelijker(aanwezig, nummerkop);
  const bekeken = rijen.map(({ cellen, rij }) => vergelijk(beoordeelRij({ rij, cellen, kolommen, keuze, vandaag })));
  const nieuw = bekeken
    .flatMap(({ oordeel, lot }) => (lot === 'nieuw' && oordeel.klacht !== null ? [oordeel.klacht] : []))
    .sort(opVolgorde);
  const aantal = (lot: Bekeken['lot']): number => bekeken.filter((b) => b.lot === lot).length;
  const meldingen = [
    ...bekeken.flatMap(({ oordeel, erbij }) => [...oordeel.meldingen, ...erbij, ...meldJaar(oordeel, nummerkop)]),
    ...rijen.flatMap(({ cellen, rij }) => {
      const cel = celOp(cellen, nummerkolom);
      return vreemd(cel) ? [meld(rij, nummerkop, 'getal-als-tekst', cel.tekst)] : [];
    }),
    ...totalen.map(({ rij }) => meld(rij, '', 'totaalregel')),
    ...meldGaten(
      bekeken.map((b) => b.oordeel),
      nummerkop,
    ),
  ];
  return {
    nieuw,
    meldingen: neemSamen(meldingen),
    rijen: onder.length,
    alIngelezen: aantal('al ingelezen'),
    nietIngelezen: aantal('niet ingelezen'),
    perJaar: telPerJaar(nieuw),
  };
};
