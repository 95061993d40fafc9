// Wat typen ontvanger en directie als een verzonnen klacht binnenkomt? De invoer van melden, registreren, toelaten, weigeren en afdoen.
import { plusDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import type { Verhaal } from './verhaal';

export type Invoer = Readonly<Record<string, unknown>>;

const aanleidingen = [
  'Het gaat om {een lopend traject|een opdracht van dit jaar|een opdracht die bijna klaar is}.',
  'De melding {volgt op een eerder gesprek|staat op zichzelf}.',
  'De klager {kwam hier zelf mee|wil dit graag vastgelegd zien|heeft dit eerder al eens genoemd}.',
  'Dit speelt {sinds een maand|sinds het begin van het traject|sinds de laatste afspraak}.',
];
const gevolgen = [
  'Dat kostte {veel|onnodig veel} tijd.',
  'Daardoor moest een {volgende stap|beslissing|afspraak} wachten.',
  'De klager {voelt zich niet serieus genomen|is teleurgesteld|had dit niet verwacht}.',
  'Het vertrouwen {is geschaad|heeft een deuk gekregen}.',
  'De klager wil {vooral begrijpen hoe dit kon|dat het bij anderen niet gebeurt}.',
];
const wensen = [
  'Een {duidelijke|eerlijke} uitleg.',
  'Excuses en {een nieuwe afspraak|een vaste contactpersoon}.',
  'Herstel van {de fout|het stuk} en een bevestiging daarvan.',
  'Zorgen dat dit {niet opnieuw|bij niemand meer} gebeurt.',
];

const isMondeling = (v: Verhaal): boolean => v.kanaal === 'mondeling' || v.kanaal === 'telefonisch';

const omschrijving = ({ toeval: t, delen, onderwerp }: Verhaal): string => {
  const kern = delen.map((d) => d.tekst).join(' ');
  if (onderwerp.soort !== 'klacht') return t.kans(0.5) ? kern : `${kern} ${t.zin(t.kies(onderwerp.tweede))}`;
  return [kern, ...(t.kans(0.6) ? [t.zin(t.kies(aanleidingen))] : []), t.zin(t.kies(gevolgen))].join(' ');
};

const advies = (v: Verhaal): Invoer => {
  if (!isMondeling(v)) return {};
  const zonder = v.schets.wens.zonderAdvies === true || v.toeval.kans(0.3);
  if (!zonder) return { geadviseerdSchriftelijk: 'ja' };
  const reden = v.toeval.kies(['De klager schrijft {niet graag|moeilijk} en wilde het zo vertellen.', 'De klager had het al {op papier staan|opgeschreven} en las het voor.']); // prettier-ignore
  return { geadviseerdSchriftelijk: 'niet van toepassing', geadviseerdToelichting: v.toeval.zin(reden) };
};

export const melding = (v: Verhaal): Invoer => {
  const anoniem = v.schets.weg === 'anoniem';
  return {
    ontvangstdatum: v.schets.ontvangst,
    kanaal: v.kanaal,
    anoniem,
    klagerNaam: anoniem ? null : v.klager.naam,
    klagerEmail: anoniem ? null : v.klager.email,
    relatie: v.klager.relatie,
    soort: v.onderwerp.soort,
    omschrijving: omschrijving(v),
    overMedewerker: v.over.length > 0,
    betrokkenMedewerkers: v.over,
    ...advies(v),
    langGeleden: v.schets.gemeld === undefined ? null : true,
  };
};

/** Asked for when the complaint comes from somebody's representative. */
const machtiging = (v: Verhaal): string => {
  if (v.klager.relatie !== 'gemachtigde') return 'niet nodig';
  return v.voorvallen.vraag ? 'gevraagd' : 'gezien';
};

export const registratie = (v: Verhaal): Invoer => {
  const { klager, onderwerp, toeval: t } = v;
  const anoniem = v.schets.weg === 'anoniem';
  const geweest = t.kans(0.5) ? plusDagen(v.schets.ontvangst, -t.tussen(1, 40)) : null;
  const herkomst = t.kans(0.9) ? 'extern' : t.kies(['intern', 'evaluatie']);
  return {
    soort: onderwerp.soort,
    grondslag: onderwerp.grondslag,
    rubriek: onderwerp.rubriek,
    aard: onderwerp.aard,
    herkomst: onderwerp.buitenProcedure === true ? 'intern' : herkomst,
    buitenProcedure: onderwerp.buitenProcedure === true,
    machtiging: machtiging(v),
    datumGebeurtenis: geweest,
    klagerOrganisatie: anoniem ? null : klager.organisatie,
    klagerEmail: anoniem ? null : klager.email,
    klagerAdres: anoniem ? null : klager.adres,
    opdrachtgever: klager.financier,
    trajectnummer: t.kans(0.8) ? `T-${t.tussen(1000, 9999)}` : null,
    gewensteOplossing: onderwerp.soort === 'klacht' && t.kans(0.7) ? t.zin(t.kies(wensen)) : null,
  };
};

/** Paper that goes out the same day, or paper that somebody still has to post. */
export const verzending = (v: Verhaal, gepostOp: Dag | null): Invoer =>
  v.opPapier ? { verzendwijze: 'post', gepostOp } : { verzendwijze: 'e-mail' };

const complexiteiten = { 14: 'eenvoudig', 21: 'gemiddeld', 28: 'complex' } as const;

export const toelating = (v: Verhaal, gepostOp: Dag | null, termijnTot: Dag, claimbedrag: string | null): Invoer => ({
  vanOpdrachtgever: true,
  relatieBeeindigd: v.klager.relatie.startsWith('ex-'),
  tuchtrechtelijk: false,
  onderdelen: v.delen.length > 1 ? v.delen.map((d) => ({ omschrijving: d.tekst })) : [],
  behandelaar: v.behandelaar,
  complexiteit: complexiteiten[v.schets.termijn],
  termijnTot,
  claimMogelijk: claimbedrag !== null,
  claimbedrag,
  ...verzending(v, gepostOp),
});

const antwoorden = [
  'Uw vraag is {telefonisch|per e-mail} beantwoord door {onze medewerker|de directie}. Er hoefde niets te worden onderzocht.',
  'Wij hebben u het gevraagde {gestuurd|uitgelegd}. Een onderzoek is daarvoor niet nodig.',
];
const buiten = [
  'Dit gaat over {het rooster|de werkplek|de arbeidsvoorwaarden} bij ons als werkgever. Daarvoor is {het werkoverleg|de vertrouwenspersoon} de weg.',
];

export const weigering = (v: Verhaal, gepostOp: Dag | null): Invoer => ({
  besluitReden: v.reden,
  besluitToelichting:
    v.reden === 'anders'
      ? v.toeval.zin(v.toeval.kies(v.onderwerp.buitenProcedure === true ? buiten : antwoorden))
      : null,
  ...verzending(v, gepostOp),
});

/** The complainant hears at least that it came in. */
export const voorlopig = (v: Verhaal, gepostOp: Dag, besluitUiterlijk: Dag): Invoer => ({
  besluitUiterlijk,
  ...verzending(v, gepostOp),
});

const gedaan = [
  'Dezelfde dag {teruggebeld|een e-mail gestuurd} en uitgelegd hoe het zit.',
  'Het gevraagde {opgezocht en toegestuurd|meteen aan de balie meegegeven}.',
  'De {afspraak|gegevens} {direct verbeterd|meteen hersteld} en de klager bedankt voor het bericht.',
  'Samen met {een collega|de klager} bekeken wat er nodig was en dat {geregeld|afgesproken}.',
];
const verslagen = [
  '{Kort|Telefonisch} opgelost; de klager {hoeft verder niets|was er blij mee}.',
  'Eenvoudig te verhelpen. Ik zie {geen|niet direct een} reden om het verder uit te zoeken.',
  'Beantwoord. {Misschien iets voor de website|Dit wordt vaker gevraagd|Niets bijzonders}.',
];
const afgedaan = [
  'Het signaal is {doorgegeven|besproken} en vraagt geen verder antwoord.',
  'De vraag is beantwoord; er {is niets te onderzoeken|ligt niets meer open}.',
];

export const zelfAf = (v: Verhaal): Invoer => ({
  eenvoudigProbleem: v.onderwerp.soort === 'klacht' || v.toeval.kans(0.5),
  formeleBehandeling: false,
  claimMogelijk: false,
  tuchtrechtelijk: false,
  watGedaan: v.toeval.zin(v.toeval.kies(gedaan)),
  tevreden: v.schets.weg === 'zelf' ? 'ja' : 'nee',
  rapportage: v.toeval.zin(v.toeval.kies(verslagen)),
});

/** A complaint is confirmed in writing; a question that was answered needs no letter. */
const korteBrief = (v: Verhaal, dag: Dag): Invoer =>
  v.bereikbaar && v.onderwerp.soort === 'klacht' ? verzending(v, dag) : { verzendwijze: null };

export const kennisneming = (v: Verhaal, dag: Dag): Invoer => ({ afdoendeReden: null, ...korteBrief(v, dag) });

export const afdoen = (v: Verhaal, dag: Dag): Invoer => ({
  watGedaan: v.toeval.zin(v.toeval.kies(gedaan)),
  tevreden: v.schets.weg === 'anoniem' ? 'geen reactie' : 'ja',
  afdoendeReden: v.schets.weg === 'anoniem' ? v.toeval.zin(v.toeval.kies(afgedaan)) : null,
  ...korteBrief(v, dag),
});
