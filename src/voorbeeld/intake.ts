// Wat typen ontvanger en directie als een verzonnen klacht binnenkomt? De invoer van melden, registreren, toelaten en weigeren.
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

export const melding = (v: Verhaal): Invoer => ({
  ontvangstdatum: v.schets.ontvangst,
  kanaal: v.kanaal,
  klagerNaam: v.klager.naam,
  klagerEmail: v.klager.email,
  relatie: v.klager.relatie,
  soort: v.onderwerp.soort,
  omschrijving: omschrijving(v),
  overMedewerker: v.over.length > 0,
  betrokkenMedewerkers: v.over,
  ...advies(v),
});

export const registratie = ({ klager, onderwerp, toeval: t }: Verhaal): Invoer => ({
  soort: onderwerp.soort,
  grondslag: onderwerp.grondslag,
  rubriek: onderwerp.rubriek,
  aard: onderwerp.aard,
  herkomst: t.kans(0.9) ? 'extern' : t.kies(['intern', 'evaluatie']),
  klagerOrganisatie: klager.organisatie,
  klagerEmail: klager.email,
  klagerAdres: klager.adres,
  opdrachtgever: klager.financier,
  machtiging: klager.relatie === 'gemachtigde' ? 'gezien' : 'niet nodig',
  trajectnummer: t.kans(0.8) ? `T-${t.tussen(1000, 9999)}` : null,
  gewensteOplossing: onderwerp.soort === 'klacht' && t.kans(0.7) ? t.zin(t.kies(wensen)) : null,
});

/** Paper that goes out the same day, or paper that somebody still has to post. */
export const verzending = (v: Verhaal, gepostOp: Dag | null): Invoer =>
  v.opPapier ? { verzendwijze: 'post', gepostOp } : { verzendwijze: 'e-mail' };

const complexiteiten = { 14: 'eenvoudig', 21: 'gemiddeld', 28: 'complex' } as const;

export const hogeClaim = '1.250,00';
export const inlichting: Invoer = {
  opdrachtnemer: 'Bureau Verzonnen Advies',
  soort: 'zelfstandig opdrachtnemer',
  verzekeraar: 'aansprakelijkheidsverzekeraar',
  email: 'bureau@verzonnen.example',
  verzendwijze: 'e-mail',
};

export const toelating = (v: Verhaal, gepostOp: Dag | null): Invoer => {
  const termijn = v.schets.termijn ?? 28;
  const claim = v.onderwerp.soort === 'klacht' && v.toeval.kans(0.06);
  return {
    vanOpdrachtgever: true,
    relatieBeeindigd: v.klager.relatie.startsWith('ex-'),
    tuchtrechtelijk: false,
    onderdelen: v.delen.length > 1 ? v.delen.map((d) => ({ omschrijving: d.tekst })) : [],
    behandelaar: v.behandelaar,
    complexiteit: complexiteiten[termijn],
    termijnTot: plusDagen(v.schets.ontvangst, termijn),
    claimMogelijk: claim,
    claimbedrag: claim ? v.toeval.kies(['150,00', '320,50', '500,00', hogeClaim]) : null,
    ...verzending(v, gepostOp),
  };
};

const antwoorden = [
  'Uw vraag is {telefonisch|per e-mail} beantwoord door {onze medewerker|de directie}. Er hoefde niets te worden onderzocht.',
  'Wij hebben u het gevraagde {gestuurd|uitgelegd}. Een onderzoek is daarvoor niet nodig.',
];

export const weigering = (v: Verhaal, gepostOp: Dag | null): Invoer => ({
  besluitReden: v.reden,
  besluitToelichting: v.reden === 'anders' ? v.toeval.zin(v.toeval.kies(antwoorden)) : null,
  ...verzending(v, gepostOp),
});
