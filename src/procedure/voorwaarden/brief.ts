// Kan deze brief zo de deur uit? Adres, datum en alles wat erin hoort (5.1.3, 1.7).
import { nietAanKlager } from '../briefeisen';
import { gebrekenVan, inWoorden, stelOp } from '../briefinhoud';
import { briefsoorten, klagerVan } from '../brieven';
import type { Briefnaam, Geadresseerde, Verzending } from '../brieven';
import { isPlaats, zonderAanspreking } from '../briefwaarden';
import type { Briefwaarden, Plaats } from '../briefwaarden';
import type { Klacht } from '../rijen';
import type { Zaak } from '../stand';
import { maximumTekst } from '../velden';
import type { Voorwaarde } from '../voorwaarde';

export const verzendadresBekend: Voorwaarde<{ readonly verzendwijze: Verzending['verzendwijze'] | null }> = {
  code: 'geen-verzendadres',
  artikel: '5.1.3',
  veld: 'verzendwijze',
  toets: ({ invoer, klacht }) => {
    if (invoer.verzendwijze === 'e-mail' && klacht.klagerEmail === null)
      return 'Er is geen e-mailadres van de klager bekend. Kies verzending per post.';
    return invoer.verzendwijze === 'post' && klacht.klagerNaam === null && klacht.klagerAdres === null
      ? 'Van deze klager is geen naam en geen adres bekend. Een brief per post komt dan niet aan.'
      : null;
  },
};

export const postdatumMogelijk: Voorwaarde<Pick<Verzending, 'gepostOp'>> = {
  code: 'postdatum-ongeldig',
  artikel: '5.1.3',
  veld: 'gepostOp',
  toets: ({ invoer, klacht, stand }) => {
    const vanaf = klacht.oordeelOp ?? klacht.heropendOp ?? klacht.registratiedatum ?? stand.vandaag;
    return invoer.gepostOp !== null && (invoer.gepostOp > stand.vandaag || invoer.gepostOp < vanaf)
      ? 'Kies de dag waarop de brief op de post ging: niet later dan vandaag en niet voor de registratie of het oordeel.'
      : null;
  },
};

/** What a person does about a placeholder that stands open. */
const watTeDoen: Readonly<Partial<Record<Plaats, string>>> = {
  behandelaar: 'wijs een behandelaar aan',
  bedrag: 'schat het claimbedrag',
  bevindingen: 'leg de bevindingen vast',
  gedaan: 'schrijf op wat er is gedaan',
  onderdelen: 'geef per onderdeel een oordeel',
  reden: 'vul de toelichting in',
  termijn: 'stel de termijn vast',
  verandering: 'kies de wijze van afhandeling',
};

const overPlaats = (naam: string): string => {
  if (!isPlaats(naam)) return `het register kent {${naam}} niet, haal de accolades weg`;
  const hulp = watTeDoen[naam];
  return `{${naam}} is niet ingevuld${hulp === undefined ? '' : `: ${hulp}`}`;
};

/** The letter a step would send: the case after the step, the text somebody made of it, and to whom. */
interface Voorstel {
  readonly zaak: Zaak;
  readonly eigen: string | null;
  readonly extra: Briefwaarden;
  readonly aan: Geadresseerde;
}

/** Null when the text holds all that is forced, and no open places; otherwise what to do. */
const briefInhoud = (naam: Briefnaam, { zaak, eigen, extra, aan }: Voorstel): string | null => {
  const brief = stelOp(naam, zaak, aan, extra);
  const tekst = eigen ?? brief.tekst;
  if (tekst.length > maximumTekst)
    return `De brief telt ${tekst.length} tekens; hoogstens ${maximumTekst} passen. Maak uw teksten korter, of zet een deel in een bijlage.`;
  const { open, mist } = gebrekenVan(naam, zaak, tekst, brief.waarden);
  if (open.length > 0)
    return `De brief is nog niet compleet: ${open.map(overPlaats).join('; ')}. Of vervang het in de brief door uw eigen woorden.`;
  const verplicht = mist.filter((eis) => !eis.bewust);
  return verplicht.length === 0
    ? null
    : `In de brief ontbreekt: ${inWoorden(verplicht)}. Zet dit terug, of maak het tekstvak leeg voor de standaardtekst.`;
};

/** Null when nothing is left out that the person did not mean to leave out. */
const bewustGemist = (naam: Briefnaam, { zaak, eigen, extra, aan }: Voorstel): string | null => {
  const brief = stelOp(naam, zaak, aan, extra);
  const mist = gebrekenVan(naam, zaak, eigen ?? brief.tekst, brief.waarden).mist.filter((eis) => eis.bewust);
  return mist.length === 0
    ? null
    : `In de brief is niet terug te vinden: ${inWoorden(mist)}. Zet dit terug, of kies hier "ja" als u het bewust weglaat.`;
};

const alsWoorden = (tekst: string): string =>
  ` ${tekst
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim()} `;

/** Name, address and firm of the complainant: what others need not know (A-24). */
const kenmerkend = ({ klagerNaam, klagerEmail, klagerOrganisatie }: Klacht): readonly string[] =>
  [klagerNaam === null ? '' : zonderAanspreking(klagerNaam), klagerEmail ?? '', klagerOrganisatie ?? '']
    .map(alsWoorden)
    .filter((woorden) => woorden.trim() !== '');

const klagerGenoemd = (naam: Briefnaam, { zaak, eigen, extra, aan }: Voorstel): string | null => {
  const brief = stelOp(naam, zaak, aan, extra);
  // Signature and salutation are ours, whatever the complainant is called.
  const ons = (['aanhef', 'contact', 'ondertekenaar', 'organisatie'] as const).map((plaats) => brief.waarden[plaats]);
  const tekst = alsWoorden(
    ons.reduce((over: string, waarde) => over.split(waarde || '\0').join(' '), eigen ?? brief.tekst),
  );
  return kenmerkend(zaak.klacht).some((woorden) => tekst.includes(woorden))
    ? 'In deze brief staat wie er klaagt. Haal de naam weg, of kies hier "ja" als het niet anders kan.'
    : null;
};

type Brieftekst = { readonly brieftekst: string | null; readonly briefBewust: boolean | null };

/** The conditions on one letter of a step: what is forced, and what may be different on purpose. */
export const briefCompleet = <I extends Brieftekst>(
  naam: Briefnaam,
  straks: (zaak: Zaak<I>) => Partial<Klacht>,
  extra: (zaak: Zaak<I>) => Briefwaarden = () => ({}),
  aan: (zaak: Zaak<I>) => Geadresseerde = ({ klacht }) => klagerVan(klacht),
): readonly Voorwaarde<I>[] => {
  const voorstel = (zaak: Zaak<I>): Voorstel => ({
    zaak: { ...zaak, klacht: { ...zaak.klacht, ...straks(zaak) } },
    eigen: zaak.invoer.brieftekst,
    extra: extra(zaak),
    aan: aan(zaak),
  });
  const tenzijBewust =
    (toets: (naam: Briefnaam, voorstel: Voorstel) => string | null) =>
    (zaak: Zaak<I>): string | null =>
      zaak.invoer.briefBewust === true ? null : toets(naam, voorstel(zaak));
  const { artikel } = briefsoorten[naam];
  const ander: Voorwaarde<I> = {
    code: `brief-${naam}-noemt-klager`,
    artikel: '5.2.1',
    veld: 'briefBewust',
    toets: tenzijBewust(klagerGenoemd),
  };
  return [
    {
      code: `brief-${naam}-onvolledig`,
      artikel,
      veld: 'brieftekst',
      toets: (zaak) => briefInhoud(naam, voorstel(zaak)),
    },
    {
      code: `brief-${naam}-mist-deel`,
      artikel,
      veld: 'briefBewust',
      toets: tenzijBewust(bewustGemist),
    },
    ...(nietAanKlager.includes(naam) ? [ander] : []),
  ];
};

/** For a letter that may be left out: without a choice how to send it, there is no letter to check. */
export const alsVerstuurd = <I extends { readonly verzendwijze: Verzending['verzendwijze'] }>(
  eisen: readonly Voorwaarde<I>[],
): readonly Voorwaarde<Omit<I, 'verzendwijze'> & { readonly verzendwijze: Verzending['verzendwijze'] | null }>[] =>
  eisen.map((eis) => ({
    ...eis,
    toets: (zaak) =>
      zaak.invoer.verzendwijze === null
        ? null
        : eis.toets({ ...zaak, invoer: { ...zaak.invoer, verzendwijze: zaak.invoer.verzendwijze } as unknown as I }),
  }));
