// Mag wat met de hand is ingetypt ook gelden? Alleen als de gewone stap voor die kolom hetzelfde zou vastleggen (T22, 5.3.1).
import { leesInvoer } from './invoer';
import type { Tabelnaam, Wijziging } from './rijen';
import type { Stap } from './stap';
import { zaakVan } from './stand';
import type { Celverschil, Zaak } from './stand';
import { medewerkerOpslaan } from './stappen/beheer';
import { corrigeren } from './stappen/corrigeren';
import { briefOpslaan, financierOpslaan, instellingOpslaan, vrijeDagOpslaan } from './stappen/instellen';
import { toetsAlle } from './voorwaarde';

type Rij = Readonly<Record<string, unknown>>;
type Handwerk = Zaak<{ readonly tabel: Tabelnaam; readonly rij: string; readonly reden: string }>;

interface Kaart {
  readonly stap: Stap;
  /** Field of the step that names the row itself. */
  readonly sleutel?: string;
}

/** The step with which a person records the same on the screen. Other tabs hold only what a step of its own decides. */
const kaarten: Readonly<Partial<Record<string, Kaart>>> = {
  klachten: { stap: corrigeren },
  medewerkers: { stap: medewerkerOpslaan, sleutel: 'email' },
  financiers: { stap: financierOpslaan },
  brieven: { stap: briefOpslaan, sleutel: 'brief' },
  vrijeDagen: { stap: vrijeDagOpslaan, sleutel: 'dag' },
  instellingen: { stap: instellingOpslaan, sleutel: 'sleutel' },
};

export interface Kaartuitslag {
  /** What is in the way, in sentences; empty when it can be accepted. */
  readonly bezwaren: readonly string[];
  readonly wijzigingen: readonly Wijziging[];
}

const nee = (...bezwaren: readonly string[]): Kaartuitslag => ({ bezwaren, wijzigingen: [] });

const anderStap = ({ kop, stappen }: Celverschil): string => {
  const welke = stappen.map((s) => `"${s}"`).join(' of ');
  return stappen.length === 0
    ? `Kolom "${kop}" houdt het register zelf bij.`
    : `Kolom "${kop}" verandert alleen met een stap: ${welke}.`;
};

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** A correction fills in only what changes; a card is sent whole. */
const invoerVoor = ({ stap, sleutel }: Kaart, { invoer }: Handwerk, was: Rij, anders: Rij): Rij => {
  const bron = stap === corrigeren ? anders : { ...was, ...anders };
  const velden = Object.keys(stap.velden).filter((veld) => veld in bron);
  return {
    ...Object.fromEntries(velden.map((veld) => [veld, bron[veld]])),
    ...(sleutel === undefined ? {} : { [sleutel]: invoer.rij }),
    ...(stap === corrigeren ? { reden: invoer.reden } : {}),
  };
};

/** Exactly the changed columns, and what follows from them in a dossier. */
const uitkomst = (kaart: Kaart, zaak: Handwerk, was: Rij, anders: readonly Celverschil[]): Kaartuitslag => {
  const { tabel, rij } = zaak.invoer;
  const over = zaakVan(zaak.stand, tabel === 'klachten' ? rij : '');
  const getypt = Object.fromEntries(anders.map((c) => [c.kolom, c.is]));
  const gelezen = leesInvoer(kaart.stap, invoerVoor(kaart, zaak, was, getypt), zaak.stand.vandaag);
  if (!gelezen.ok) return nee(...gelezen.weigeringen.map((w) => w.tekst));
  const compleet = { ...over, invoer: gelezen.invoer as never };
  const mis = toetsAlle(kaart.stap.voorwaarden, compleet).map((w) => w.tekst);
  if (mis.length > 0) return nee(...mis);
  const wijziging = kaart.stap.doe(compleet).find((w) => w.tabel === tabel && w.id === rij);
  const wordt = (wijziging?.waarden ?? {}) as Rij;
  const zonder = anders.filter((c) => !(c.kolom in wordt) || gelijk(wordt[c.kolom], was[c.kolom]));
  if (wijziging === undefined || zonder.length > 0)
    return nee(
      ...zonder.map((c) => `Wat nu in kolom "${c.kop}" staat, zou de stap "${kaart.stap.titel}" niet zo vastleggen.`),
    );
  const eigen = Object.fromEntries(anders.map((c) => [c.kolom, wordt[c.kolom]]));
  const waarden = kaart.stap === corrigeren ? wordt : eigen;
  return { bezwaren: [], wijzigingen: [{ ...wijziging, waarden }] };
};

/** What accepting would record, or why that is not possible. */
export const alsAanvaard = (zaak: Handwerk): Kaartuitslag => {
  const { stand, invoer } = zaak;
  const { inBlad } = stand;
  const rijen: readonly { readonly id: string }[] = stand.rijen[invoer.tabel];
  const was = rijen.find((r) => r.id === invoer.rij);
  if (inBlad === undefined || inBlad.anders.length === 0 || was === undefined) return nee();
  const kaart = kaarten[invoer.tabel];
  const leeg = inBlad.anders.filter((c) => kaart?.stap === corrigeren && c.is === null);
  const vreemd = inBlad.anders.filter((c) => kaart === undefined || !(c.kolom in kaart.stap.velden));
  if (kaart === undefined || vreemd.length > 0) return nee(...vreemd.map(anderStap));
  if (leeg.length > 0) return nee(...leeg.map((c) => `Kolom "${c.kop}" is leeggemaakt; dat kan niet worden aanvaard.`));
  const { fase } = zaakVan(stand, invoer.rij).klacht;
  if (kaart.stap === corrigeren && !corrigeren.van.includes(fase))
    return nee(`In de fase ${fase} wordt niets meer verbeterd.`);
  return uitkomst(kaart, zaak, was, inBlad.anders);
};
