// Kan deze rij van het oude register erin, en zo niet, wat klopt er niet aan? Een rij tegelijk, zonder de andere te kennen.
import { jaarVan, nlDagKort } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { leesInvoer } from '../procedure/invoer';
import { kort } from '../procedure/knippen';
import { oudeKlachtenInlezen } from '../procedure/stappen/inlezen';
import type { OudeKlacht } from '../procedure/stappen/inlezen';
import type { Weigering } from '../procedure/weigering';
import { sleutelVan } from './afdruk';
import { celOp } from './cel';
import type { Meldcode, Melding } from './melding';
import { kopVan, maakWerk, neemCel } from './rijwerk';
import type { Rijvraag, Werk } from './rijwerk';
import type { Veldnaam } from './velden';

export interface Rijoordeel {
  readonly rij: number;
  readonly oudNummer: string | null;
  readonly ontvangst: Dag | null;
  /** Null when the row cannot come in. */
  readonly klacht: OudeKlacht | null;
  readonly meldingen: readonly Melding[];
}

/** A missing date is told once: not when there was one that could not be read. */
const zonderMelding = (werk: Werk, vraag: Rijvraag, veld: Veldnaam): boolean =>
  !werk.meldingen.some((m) => m.ernst === 'fout' && m.kolom === kopVan(vraag, veld));

const vulSluitdatum = (werk: Werk, vraag: Rijvraag): void => {
  const { ontvangstdatum: ontvangst, afgehandeldOp } = werk.waarden;
  if ((afgehandeldOp ?? null) !== null || !zonderMelding(werk, vraag, 'afgehandeldOp')) return;
  const einde = ontvangst === undefined || ontvangst === null ? null : `${jaarVan(ontvangst)}-12-31`;
  if (vraag.keuze.zonderSluitdatum === 'einde van het jaar' && einde !== null && einde <= vraag.vandaag)
    werk.waarden.afgehandeldOp = einde;
  else werk.meld('afgehandeldOp', 'nog-open');
};

const toetsGeheel = (werk: Werk, vraag: Rijvraag): void => {
  const w = werk.waarden;
  if ((w.ontvangstdatum ?? '') === '' && zonderMelding(werk, vraag, 'ontvangstdatum'))
    werk.meld('ontvangstdatum', 'datum-ontbreekt');
  if ((w.omschrijving ?? '') === '' && zonderMelding(werk, vraag, 'omschrijving'))
    werk.meld('omschrijving', 'omschrijving-ontbreekt');
  vulSluitdatum(werk, vraag);
  if ((w.afgehandeldOp ?? '9999') < (w.ontvangstdatum ?? ''))
    werk.meld(
      'afgehandeldOp',
      'afgehandeld-voor-ontvangst',
      `${nlDagKort(w.afgehandeldOp ?? '')} en ${nlDagKort(w.ontvangstdatum ?? '')}`,
    );
};

const codes: Readonly<Record<string, Meldcode>> = { 'veld-te-lang': 'tekst-te-lang', 'veld-tekens': 'stuurtekens' };
type Tekstveld = Veldnaam | 'oudeGegevens';

/** The rules for texts are those of every form (besluit 8): the step itself reads the row. */
const leesAlsStap = (werk: Werk, bestand: string) => {
  const regel = { soort: 'klacht', ...werk.waarden, dossier: 'nog zonder', oudeGegevens: werk.notities.join('\n') };
  return leesInvoer(oudeKlachtenInlezen, { bestand, regels: [regel] });
};
const veldUit = ({ veld }: Weigering): Tekstveld | undefined => (veld ?? '').split('.')[2] as Tekstveld | undefined;

/** An address that is none is no reason to leave an old complaint out. */
const zonderEmail = (werk: Werk, vraag: Rijvraag): void => {
  const email = werk.waarden.klagerEmail ?? '';
  werk.meld('klagerEmail', 'email-onjuist', kort(email, 60));
  werk.notities.push(`${kopVan(vraag, 'klagerEmail')}: ${email}`);
  werk.waarden.klagerEmail = null;
};

const meldWeigering = (werk: Werk, weigering: Weigering): void => {
  const code = codes[weigering.code];
  const veld = veldUit(weigering);
  if (code === undefined || veld === undefined) return;
  const tekst = veld === 'oudeGegevens' ? werk.notities.join('\n') : (werk.waarden[veld] ?? '');
  werk.meld(veld === 'oudeGegevens' ? null : veld, code, `${tekst.length} tekens`);
};

const leesRij = (werk: Werk, vraag: Rijvraag): OudeKlacht | null => {
  const eerst = leesAlsStap(werk, vraag.keuze.bestand);
  const slechtAdres =
    !eerst.ok && eerst.weigeringen.some((w) => veldUit(w) === 'klagerEmail' && codes[w.code] === undefined);
  if (slechtAdres) zonderEmail(werk, vraag);
  const uit = slechtAdres ? leesAlsStap(werk, vraag.keuze.bestand) : eerst;
  if (uit.ok) return (uit.invoer['regels'] as readonly OudeKlacht[])[0] ?? null;
  for (const weigering of uit.weigeringen) meldWeigering(werk, weigering);
  return null;
};

const kernvelden: readonly Veldnaam[] = ['oudNummer', 'ontvangstdatum', 'omschrijving'];
const samengevoegdMet = ({ cellen, keuze }: Rijvraag): number | null => {
  for (const veld of kernvelden) {
    const { uitRij } = celOp(cellen, keuze.koppeling.indexOf(veld));
    if (uitRij !== null) return uitRij;
  }
  return null;
};

export const beoordeelRij = (vraag: Rijvraag): Rijoordeel => {
  const werk = maakWerk(vraag);
  const boven = samengevoegdMet(vraag);
  if (boven !== null) {
    werk.meld(null, 'samengevoegd', String(boven + 1));
    return { rij: vraag.rij, oudNummer: null, ontvangst: null, klacht: null, meldingen: werk.meldingen };
  }
  vraag.keuze.koppeling.forEach((_veld, kolom) => neemCel(werk, kolom, vraag));
  toetsGeheel(werk, vraag);
  const gelezen = leesRij(werk, vraag);
  const goed = gelezen !== null && werk.meldingen.every((m) => m.ernst !== 'fout');
  return {
    rij: vraag.rij,
    oudNummer: werk.waarden.oudNummer ?? null,
    ontvangst: werk.waarden.ontvangstdatum ?? null,
    klacht: goed ? { ...gelezen, dossier: sleutelVan(gelezen) } : null,
    meldingen: werk.meldingen,
  };
};
