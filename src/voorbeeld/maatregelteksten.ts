// Wat schrijven directie en eigenaar over een verzonnen maatregel, van besluit tot oordeel? (5.2.5, 5.3.2)
import { plusDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import type { Invoer } from './intake';
import { aanwezigenZonder, anna, bea, bram, kees } from './personages';
import type { Toeval } from './toeval';

const zin = (t: Toeval, uit: readonly string[]): string => t.zin(t.kies(uit));

const voor = [
  'Kost {weinig|een paar uur} en voorkomt {herhaling|veel navragen}.',
  'Past bij {de manier waarop wij al werken|wat klanten vaker vragen}; goed te doen binnen {een kwartaal|twee maanden}.',
  'De {planning|bezetting} laat het toe als wij {na de vakantie|volgende maand} beginnen.',
];
const tegen = [
  'De {kosten|benodigde uren} staan niet in verhouding tot {een klacht|het probleem}.',
  'Wij lossen dit {eenvoudiger op in het werkoverleg|al op met een eerdere maatregel}.',
];
const criteria = [
  'Geen nieuwe klacht hierover in {zes maanden|een half jaar}.',
  '{Negen|Acht} van de tien {stukken|afspraken} op tijd.',
  'Bij de {steekproef|controle} is alles {ingevuld|aanwezig}.',
];

export interface Planning {
  readonly einddatum: Dag;
  readonly meetmoment: Dag;
}

export const eigenaarUit = (t: Toeval): string => t.kies([bea, bea, kees, anna, bram]);

/** Whoever counted the money, counted the hours too. */
const metUren = (kosten: string | null): Invoer =>
  kosten === null ? {} : { urenBegroot: '8', alternatief: 'Niets veranderen en na een half jaar opnieuw kijken.' };

export const vastgesteld = (t: Toeval, eigenaar: string, { einddatum, meetmoment }: Planning): Invoer => {
  const besluit = {
    besluit: 'vastgesteld',
    overweging: zin(t, voor),
    eigenaar,
    einddatum,
    succescriterium: zin(t, criteria),
    meetmoment,
    kostenBegroot: t.kans(0.5) ? t.kies(['0,00', '120,00', '450,00', '900,00']) : null,
  };
  return { ...besluit, ...metUren(besluit.kostenBegroot) };
};

export const afgewezen = (t: Toeval): Invoer => ({ besluit: 'afgewezen', overweging: zin(t, tegen) });

export const aangehouden = (t: Toeval, aangehoudenTot: Dag): Invoer => ({
  besluit: 'aangehouden',
  overweging: t.zin('Eerst {de cijfers van dit kwartaal|het gesprek met de opdrachtgever} afwachten.'),
  aangehoudenTot,
});

const stukken = ['Overdrachtsformulier', 'Werkinstructie afspraken', 'Standaardbrief uitnodiging', 'Checklist intake'];

export const bekend = (t: Toeval, dag: Dag): Invoer => {
  const notitie = t.kans(0.45);
  return {
    bekendgemaaktVia: notitie ? 'interne notitie' : 'intern overleg',
    bekendgemaaktOp: dag,
    ingangsdatum: notitie ? plusDagen(dag, 7) : null,
    documenten: notitie && t.kans(0.6) ? t.kies(stukken) : null,
  };
};

export const voortgang = (t: Toeval): Invoer => ({
  voortgang: zin(t, [
    'De eerste {twee weken|afspraken} lopen; {collega’s doen mee|het kost minder tijd dan gedacht}.',
    'Halverwege. {De tekst is klaar en wordt nagelezen|Een proef met vijf dossiers gaat goed}.',
    '{Er ligt een opzet|Het formulier is ingekort}; volgende week {proberen wij het uit|bespreken wij het}.',
  ]),
});

export const verplaatsing = (t: Toeval, einddatum: Dag): Invoer => ({
  einddatum,
  verplaatsReden: zin(t, ['De eigenaar is {met verlof|op een andere opdracht}.', 'De {leverancier|drukker} levert later.']), // prettier-ignore
});

export const uitvoering = (t: Toeval, dag: Dag): Invoer => {
  const gewijzigd = t.kans(0.5);
  const uitgevoerd = {
    uitgevoerdOp: dag,
    bewijs: zin(t, [
      'Vastgelegd in het {verslag van het werkoverleg|jaarplan}; {alle collega’s werken ermee|steekproef gedaan}.',
      'De {lijst|instructie} staat {op de gedeelde schijf|bij de werkafspraken} en is {in gebruik|nagelopen}.',
    ]),
    documenten: gewijzigd ? t.kies(stukken) : 'geen documentwijziging',
    verspreidAan: gewijzigd ? aanwezigenZonder([]) : [],
    verspreidOp: gewijzigd ? dag : null,
    kostenWerkelijk: t.kans(0.5) ? t.kies(['0,00', '95,00', '510,00', '880,00']) : null,
  };
  return { ...uitgevoerd, urenWerkelijk: uitgevoerd.kostenWerkelijk === null ? null : '11' };
};

export const nogNiet = (t: Toeval, meetmoment: Dag): Invoer => ({
  juistheid: 'juist',
  juistheidReden: t.zin('Pakt de oorzaak aan die het {overleg|onderzoek} noemde.'),
  doeltreffendheid: 'nog niet te beoordelen',
  doeltreffendheidReden: t.zin('Te kort geleden; {er waren pas drie gevallen|het kwartaal is nog niet om}.'),
  doelmatigheid: 'nog niet te beoordelen',
  doelmatigheidReden: 'De uren zijn nog niet bekend.',
  meetmoment,
});

/** It works, with a remark. */
const deels = (t: Toeval): Invoer => ({
  juistheid: 'deels juist',
  juistheidReden: t.zin('De oorzaak klopt, maar {de opdrachtgever|de planning} speelde ook mee.'),
  doeltreffendheid: 'deels doeltreffend',
  doeltreffendheidReden: t.zin('De klacht kwam {minder vaak|nog een keer} terug.'),
  doelmatigheid: 'deels doelmatig',
  doelmatigheidReden: t.zin('Het kost {meer uren|meer overleg} dan begroot.'),
  meetmoment: null,
  vervolg: 'handhaven met reden',
  vervolgReden: t.zin('Wij houden dit {nog een jaar vol|zo}: {het contract vraagt erom|stoppen geeft onrust}.'),
});

/** The wrong measure after all. */
const onjuist = (t: Toeval): Invoer => ({
  juistheid: 'onjuist',
  juistheidReden: t.zin('De oorzaak bleek {de aanlevering door een ander|een fout in het systeem} te zijn.'),
  doeltreffendheid: 'niet doeltreffend',
  doeltreffendheidReden: 'Er veranderde niets aan het aantal klachten.',
  doelmatigheid: 'deels doelmatig',
  doelmatigheidReden: 'De tijd was beperkt, maar het leverde niets op.',
  meetmoment: null,
  vervolg: 'intrekken',
  vervolgReden: 'De oorzaak ligt niet bij deze werkwijze.',
});

export const voldoende = (t: Toeval): Invoer => t.kies([goed, goed, goed, goed, deels, deels, onjuist])(t);

const goed = (t: Toeval): Invoer => ({
  juistheid: 'juist',
  juistheidReden: zin(t, ['Neemt de oorzaak weg en is {niet te zwaar|goed uit te leggen}.', 'Sluit aan bij wat {klagers|collega’s} noemden.']), // prettier-ignore
  doeltreffendheid: 'doeltreffend',
  doeltreffendheidReden: zin(t, ['Geen nieuwe klachten hierover {sinds de invoering|in zes maanden}.', 'De steekproef was {in orde|zonder fouten}.']), // prettier-ignore
  doelmatigheid: t.kies(['doelmatig', 'doelmatig', 'deels doelmatig']),
  doelmatigheidReden: zin(t, ['Kost {een kwartier per week|bijna niets}.', 'Iets meer werk dan gedacht, maar {het waard|acceptabel}.']), // prettier-ignore
  meetmoment: null,
  vervolg: 'sluiten',
});

export const onvoldoende = (t: Toeval): Invoer => ({
  juistheid: t.kies(['juist', 'deels juist']),
  juistheidReden: t.zin('De oorzaak {klopt|klopt maar voor een deel}.'),
  doeltreffendheid: 'niet doeltreffend',
  doeltreffendheidReden: t.zin('Dezelfde klacht kwam {nog twee keer|opnieuw} binnen.'),
  doelmatigheid: 'niet doelmatig',
  doelmatigheidReden: t.zin('Veel {werk|overleg} voor weinig resultaat.'),
  meetmoment: null,
  vervolg: t.kies(['bijstellen', 'bijstellen', 'vervangen']),
  vervolgReden: t.zin(
    'De afspraak {werkt|blijft alleen hangen} als iemand er {wekelijks|op een vaste dag} naar kijkt.',
  ),
});

export const bijstelling = (t: Toeval): Invoer => ({
  tekst: zin(t, [
    'Dezelfde afspraak, nu met {een vaste controle op vrijdag|een herinnering in de agenda}.',
    'Kleiner beginnen: alleen bij {nieuwe trajecten|opdrachten langer dan drie maanden}.',
  ]),
});

export const vanBehandelaar = (t: Toeval, [soort, tekst]: readonly [string, string]): Invoer => ({
  soort,
  oorzaak: t.kies(['planning en tijd', 'communicatie met de klant', 'werkwijze of procedure', 'kennis of ervaring']),
  tekst: t.zin(tekst),
});
