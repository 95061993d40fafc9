// Wat moet kloppen als de directie beslist over behandeling, behandelaar en termijn? (5.1.5, 5.1.6, 5.1.3)
import { nlDag, plusDagen } from '../dag';
import type { Dag } from '../dag';
import { briefsoorten, briefwaarden, vulIn } from '../brieven';
import type { Briefnaam, Verzending } from '../brieven';
import type { Klacht, Medewerker, Onderdeel } from '../rijen';
import type { Stand, Zaak } from '../stand';
import { termijnKortst, termijnLangst } from '../termijnen';
import type { Voorwaarde } from '../voorwaarde';

interface Richtlijnen {
  readonly vanOpdrachtgever: boolean;
  readonly relatieBeeindigd: boolean;
  readonly tuchtrechtelijk: boolean;
}

export const vanOfNamensOpdrachtgever: Voorwaarde<Richtlijnen> = {
  code: 'niet-namens-opdrachtgever',
  artikel: '5.1.5',
  veld: 'vanOpdrachtgever',
  regel: 'Alleen klachten van of namens opdrachtgevers komen in behandeling.',
  toets: ({ invoer }) =>
    invoer.vanOpdrachtgever
      ? null
      : 'Deze klacht komt niet van of namens een opdrachtgever. Kies de stap "Niet in behandeling nemen".',
};

export const exRelatieAlleenGedraging: Voorwaarde<Richtlijnen> = {
  code: 'ex-relatie-zonder-gedraging',
  artikel: '5.1.5',
  veld: 'relatieBeeindigd',
  regel: 'Na het einde van de dienstverlening komen alleen klachten over een gedraging in behandeling.',
  toets: ({ invoer, klacht }) =>
    invoer.relatieBeeindigd && !klacht.grondslag.includes('gedraging medewerker')
      ? 'De dienstverlening is beëindigd en de klacht gaat niet over een gedraging. Kies de stap "Niet in behandeling nemen", of verbeter de grondslag bij de registratie.'
      : null,
};

export const nietTuchtrechtelijk: Voorwaarde<Richtlijnen> = {
  code: 'tuchtrechtelijk',
  artikel: '5.1.5',
  veld: 'tuchtrechtelijk',
  regel: 'Klachten van tuchtrechtelijke aard vallen buiten de procedure.',
  toets: ({ invoer }) =>
    invoer.tuchtrechtelijk
      ? 'Een tuchtrechtelijke klacht valt buiten deze procedure. Kies de stap "Niet in behandeling nemen" en verwijs naar het tuchtcollege.'
      : null,
};

const actief = (stand: Stand, id: string): Medewerker | undefined =>
  stand.rijen.medewerkers.find((m) => m.id === id && m.actief);

export const behandelaarGeschikt: Voorwaarde<{ readonly behandelaar: string }> = {
  code: 'behandelaar-ongeschikt',
  artikel: '5.1.6',
  veld: 'behandelaar',
  regel: 'De behandelaar is een actieve medewerker over wie de klacht niet gaat.',
  toets: ({ invoer, klacht, stand }) => {
    if (!actief(stand, invoer.behandelaar)) return 'Kies een behandelaar uit de lijst van actieve medewerkers.';
    return klacht.betrokkenMedewerkers.includes(invoer.behandelaar)
      ? 'De klacht gaat over deze medewerker. Kies iemand anders als behandelaar.'
      : null;
  },
};

export const termijnTweeTotVierWeken: Voorwaarde<{ readonly termijnTot: Dag }> = {
  code: 'termijn-buiten-2-4-weken',
  artikel: '5.1.6',
  veld: 'termijnTot',
  regel: 'De termijn eindigt twee tot vier weken na ontvangst.',
  toets: ({ invoer, klacht }) => {
    if (klacht.ontvangstdatum === null) return null;
    const [vanaf, tot] = [
      plusDagen(klacht.ontvangstdatum, termijnKortst),
      plusDagen(klacht.ontvangstdatum, termijnLangst),
    ];
    return invoer.termijnTot >= vanaf && invoer.termijnTot <= tot
      ? null
      : `Kies een datum van ${nlDag(vanaf)} tot en met ${nlDag(tot)}: twee tot vier weken na ontvangst.`;
  },
};

export const termijnNietVoorbij: Voorwaarde<{ readonly termijnTot: Dag }> = {
  code: 'termijn-al-voorbij',
  artikel: '5.1.7',
  veld: 'termijnTot',
  regel: 'Een nieuwe termijn ligt niet in het verleden, tenzij de uiterste dag al voorbij is.',
  toets: ({ invoer, klacht, stand }) => {
    if (klacht.ontvangstdatum === null || invoer.termijnTot >= stand.vandaag) return null;
    const uiterste = plusDagen(klacht.ontvangstdatum, termijnLangst);
    return stand.vandaag <= uiterste ? `Deze datum is al voorbij. Kies een datum tot en met ${nlDag(uiterste)}.` : null;
  },
};

export const claimGeschat: Voorwaarde<{ readonly claimMogelijk: boolean; readonly claimbedrag: number | null }> = {
  code: 'claim-niet-geschat',
  artikel: '5.1.6',
  veld: 'claimbedrag',
  regel: 'Is een claim mogelijk, dan schat de directie het bedrag.',
  toets: ({ invoer }) =>
    invoer.claimMogelijk && invoer.claimbedrag === null
      ? 'Schat het bedrag van de mogelijke claim, bijvoorbeeld 250,00.'
      : null,
};

export const redenToegelicht: Voorwaarde<{
  readonly besluitReden: string;
  readonly besluitToelichting: string | null;
}> = {
  code: 'reden-toelichten',
  artikel: '5.1.5',
  veld: 'besluitToelichting',
  regel: 'Wie om een andere reden dan de richtlijnen weigert, motiveert dat.',
  toets: ({ invoer }) =>
    invoer.besluitReden === 'anders' && invoer.besluitToelichting === null
      ? 'U wijkt af van de richtlijnen van artikel 5.1.5. Schrijf op waarom u de klacht niet in behandeling neemt.'
      : null,
};

export const verzendadresBekend: Voorwaarde<Verzending> = {
  code: 'geen-verzendadres',
  artikel: '5.1.3',
  veld: 'verzendwijze',
  regel: 'Een brief per e-mail heeft een e-mailadres nodig.',
  toets: ({ invoer, klacht }) =>
    invoer.verzendwijze === 'e-mail' && klacht.klagerEmail === null
      ? 'Er is geen e-mailadres van de klager bekend. Kies verzending per post.'
      : null,
};

export const postdatumMogelijk: Voorwaarde<Pick<Verzending, 'gepostOp'>> = {
  code: 'postdatum-ongeldig',
  artikel: '5.1.3',
  veld: 'gepostOp',
  regel: 'Een brief is niet in de toekomst verzonden, en niet voordat er een nummer en een besluit was om te melden.',
  toets: ({ invoer, klacht, stand }) => {
    const vanaf = klacht.oordeelOp ?? klacht.registratiedatum ?? '';
    return invoer.gepostOp !== null && (invoer.gepostOp > stand.vandaag || invoer.gepostOp < vanaf)
      ? 'Kies de dag waarop de brief op de post ging: niet later dan vandaag en niet voor de registratie of het oordeel.'
      : null;
  },
};

/** The letter as it would be after the step, so that what must be in it can be checked. */
export const briefCompleet = <I extends Verzending>(
  naam: Briefnaam,
  straks: (zaak: Zaak<I>) => { readonly klacht: Klacht; readonly onderdelen: readonly Onderdeel[] },
): Voorwaarde<I> => ({
  code: `brief-${naam}-onvolledig`,
  artikel: briefsoorten[naam].artikel,
  veld: 'brieftekst',
  regel: `Brief ${naam} (${briefsoorten[naam].titel}) bevat alles wat erin hoort en geen open plaatsen.`,
  toets: (zaak) => {
    const soort = briefsoorten[naam];
    const { klacht, onderdelen } = straks(zaak);
    const waarden = briefwaarden(klacht, onderdelen, zaak.stand);
    const tekst = zaak.invoer.brieftekst ?? vulIn(soort.sjabloon, waarden);
    const open = Object.keys(waarden).filter((plaats) => tekst.includes(`{${plaats}}`));
    if (open.length > 0)
      return `De brief is nog niet compleet: er staat nog {${open.join('}, {')}} in. Vul dat in of pas de tekst aan.`;
    const mist = soort.moetBevatten.filter((plaats) => !tekst.includes(waarden[plaats]));
    return mist.length === 0
      ? null
      : `In de brief ontbreekt: ${mist.join(', ')}. Zet dit terug, of maak het tekstvak leeg voor de standaardtekst.`;
  },
});
