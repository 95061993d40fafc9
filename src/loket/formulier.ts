// Hoe ziet het formulier van een stap eruit voor deze persoon en dit dossier? De velden komen uit de stap zelf.
import { plusDagen } from '../procedure/dag';
import { isBeklaagde } from '../procedure/persoon';
import type { Medewerker, Onderdeel } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import type { Zaak } from '../procedure/stand';
import type { Combinatie } from '../procedure/stappen';
import { klokkenVan } from '../procedure/klokken';
import { maximumTekst } from '../procedure/velden';
import type { Veld, Velden } from '../procedure/velden';
import type { Formulierbeeld, Keuzeoptie, Stapbeeld, Veldbeeld } from './beelden';

type Soort = Veldbeeld['soort'];

const soortVan = (veld: Veld<unknown>): Soort => {
  const { soort } = veld.vorm;
  if (soort === 'persoon' || soort === 'opdrachtnemer') return 'keuze';
  return soort === 'personen' ? 'keuzes' : soort;
};

const opties = (mensen: readonly Medewerker[]): readonly Keuzeoptie[] =>
  mensen.map((m) => ({ waarde: m.id, label: m.naam }));

const actieven = (zaak: Zaak): readonly Medewerker[] => zaak.stand.rijen.medewerkers.filter((m) => m.actief);

/** Who knows most about this kind of complaint comes first; the accused is not on the list (R6.4, 5.1.6). */
const onafhankelijken = (zaak: Zaak): readonly Medewerker[] => {
  const { klacht } = zaak;
  const past = (m: Medewerker): number => Number(klacht.rubriek !== null && m.deskundigheid.includes(klacht.rubriek));
  return actieven(zaak)
    .filter((m) => !isBeklaagde(m, klacht))
    .sort((a, b) => past(b) - past(a));
};

const kringen = {
  actieven,
  onafhankelijken,
  betrokkenen: (zaak: Zaak) => zaak.stand.rijen.medewerkers.filter((m) => isBeklaagde(m, zaak.klacht)),
} as const;

/** Each once, though somebody may have been informed twice. */
const wachtenden = (zaak: Zaak): readonly Keuzeoptie[] =>
  [...new Set(zaak.verzekering.filter((v) => v.geraadpleegdOp === null).map((v) => v.opdrachtnemer))].map((naam) => ({
    waarde: naam,
    label: naam,
  }));

const optiesVan = (veld: Veld<unknown>, zaak: Zaak): readonly Keuzeoptie[] => {
  const { vorm } = veld;
  if (vorm.soort === 'persoon') return opties(kringen[vorm.uit](zaak));
  if (vorm.soort === 'opdrachtnemer') return wachtenden(zaak);
  if (vorm.soort === 'personen') return opties(actieven(zaak));
  if (vorm.soort !== 'keuze' && vorm.soort !== 'keuzes') return [];
  return vorm.opties.map((o) => ({ waarde: o, label: veld.woorden?.[o] ?? o }));
};

const maximumVan = (soort: Soort): number | null => {
  if (soort === 'tekst' || soort === 'email') return 200;
  return soort === 'tekstvak' || soort === 'brief' ? maximumTekst : null;
};

type Bron = Readonly<Record<string, unknown>>;
const eersteWaarde = (velden: Velden, bron: Bron, zaak: Zaak): Bron =>
  Object.fromEntries(Object.entries(velden).map(([sleutel, veld]) => [sleutel, beginVan(veld, bron, zaak)]));

const regelsVan = (velden: Velden, zaak: Zaak): readonly Bron[] =>
  zaak.onderdelen.map((o: Onderdeel) => ({ ...eersteWaarde(velden, { ...o }, zaak), onderdeel: o.id }));

const beginVan = (veld: Veld<unknown>, bron: Bron, zaak: Zaak): unknown => {
  const { begin } = veld;
  if (begin === undefined)
    return veld.vorm.soort === 'keuzes' || veld.vorm.soort === 'personen' || veld.vorm.soort === 'lijst' ? [] : null;
  if (begin === 'vandaag') return zaak.stand.vandaag;
  // Who sets up an empty register on this computer has no address yet.
  if (begin === 'ik') return veld.vorm.soort === 'email' && !zaak.stand.wie.id.includes('@') ? null : zaak.stand.wie.id;
  if (begin === 'onderdelen') return veld.vorm.soort === 'lijst' ? regelsVan(veld.vorm.velden, zaak) : null;
  if ('vast' in begin) return begin.vast;
  const waarde = bron[begin.kolom] ?? null;
  return typeof waarde === 'number' ? String(waarde) : waarde;
};

const onderdeelOpties = (zaak: Zaak): readonly Keuzeoptie[] =>
  zaak.onderdelen.map((o) => ({ waarde: o.id, label: `${o.volgnummer}. ${o.omschrijving}` }));

/** The age of a day as the day it must be before: the screen counts nothing. */
const toonAls = ({ toonAls: regel }: Veld<unknown>, { stand }: Zaak): Veldbeeld['toonAls'] => {
  if (regel === undefined || 'is' in regel) return regel ?? null;
  return { veld: regel.veld, voor: plusDagen(stand.vandaag, -regel.ouderDan) };
};

const veldbeeld = (sleutel: string, veld: Veld<unknown>, zaak: Zaak, bron: Bron): Veldbeeld => {
  const soort = soortVan(veld);
  return {
    sleutel,
    label: veld.label,
    hulp: veld.hulp ?? null,
    verplicht: veld.verplicht,
    soort,
    opties: soort === 'onderdeel' ? onderdeelOpties(zaak) : optiesVan(veld, zaak),
    velden: veld.vorm.soort === 'lijst' ? veldbeelden(veld.vorm.velden, zaak, bron) : [],
    vasteRegels: veld.begin === 'onderdelen',
    toonAls: toonAls(veld, zaak),
    begin: beginVan(veld, bron, zaak),
    maximum: maximumVan(soort),
    brief: veld.vorm.soort === 'brief' ? veld.vorm.brief : null,
  };
};

const veldbeelden = (velden: Velden, zaak: Zaak, bron: Bron): readonly Veldbeeld[] =>
  Object.entries(velden).map(([sleutel, veld]) => veldbeeld(sleutel, veld, zaak, bron));

/** The row that the step changes: what stands there is what a form can begin with. */
const rijVan = ({ onderwerp }: Stap, { klacht, maatregel, jaarevaluatie }: Zaak): Bron => {
  const rij = { dossier: klacht, register: klacht, maatregel, jaarevaluatie }[onderwerp];
  return { ...rij };
};

const stapbeeld = (stap: Stap, zaak: Zaak): Stapbeeld => ({
  stap: stap.naam,
  titel: stap.titel,
  uitleg: stap.uitleg,
  artikel: stap.artikel,
  velden: veldbeelden(stap.velden, zaak, rijVan(stap, zaak)),
});

const uiterlijk = (stap: Stap, zaak: Zaak): string | null => {
  const uit = klokkenVan(zaak.klacht, zaak.stand.kalender, zaak.stand.vandaag);
  return (uit.ok ? uit.klokken.find((k) => k.naam === stap.taak?.klok && k.gestoptOp === null)?.einde : null) ?? null;
};

export const formulierVan = (stap: Stap, zaak: Zaak): Formulierbeeld => ({
  naam: stap.naam,
  titel: stap.titel,
  artikel: stap.artikel,
  uiterlijk: uiterlijk(stap, zaak),
  zij: stap.zijstap,
  stappen: [stapbeeld(stap, zaak)],
});

export const formulierVanCombinatie = (combinatie: Combinatie, zaak: Zaak): Formulierbeeld => ({
  naam: combinatie.naam,
  titel: combinatie.titel,
  artikel: combinatie.stappen.map((s) => s.artikel).join(' en '),
  uiterlijk: combinatie.stappen[0] === undefined ? null : uiterlijk(combinatie.stappen[0], zaak),
  zij: false,
  stappen: combinatie.stappen.map((s) => stapbeeld(s, zaak)),
});
