// Wat moet kloppen als de directie beslist over behandeling, behandelaar en termijn? (5.1.5, 5.1.6, 5.1.3)
import { nlDag, plusDagen } from '../dag';
import type { Dag } from '../dag';
import type { Medewerker } from '../rijen';
import type { Stand } from '../stand';
import { heeftMachtiging } from '../lijsten';
import { beginTermijn, heeftAdressaat, termijnKortst, termijnLangst } from '../termijnen';
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
  toets: ({ invoer }) =>
    invoer.vanOpdrachtgever
      ? null
      : 'Deze klacht komt niet van of namens een opdrachtgever. Kies de stap "Niet in behandeling nemen".',
};

export const exRelatieAlleenGedraging: Voorwaarde<Richtlijnen> = {
  code: 'ex-relatie-zonder-gedraging',
  artikel: '5.1.5',
  veld: 'relatieBeeindigd',
  toets: ({ invoer, klacht }) =>
    invoer.relatieBeeindigd && !klacht.grondslag.includes('gedraging medewerker')
      ? 'De dienstverlening is beëindigd en de klacht gaat niet over een gedraging. Kies de stap "Niet in behandeling nemen", of verbeter de grondslag bij de registratie.'
      : null,
};

export const derdeHeeftMachtiging: Voorwaarde<Richtlijnen> = {
  code: 'derde-zonder-machtiging',
  artikel: '5.1.5',
  veld: 'vanOpdrachtgever',
  toets: ({ invoer, klacht }) =>
    invoer.vanOpdrachtgever && klacht.relatie === 'derde' && !heeftMachtiging(klacht.machtiging)
      ? 'De klager is een derde en er is geen machtiging gezien of gevraagd. Kies de stap "Niet in behandeling nemen", of leg bij de registratie de machtiging of de juiste relatie vast.'
      : null,
};

export const exRelatieIsBeeindigd: Voorwaarde<Richtlijnen> = {
  code: 'relatie-is-beeindigd',
  artikel: '5.1.5',
  veld: 'relatieBeeindigd',
  toets: ({ invoer, klacht }) =>
    !invoer.relatieBeeindigd && klacht.relatie?.startsWith('ex-') === true
      ? `Bij de registratie staat: ${klacht.relatie}. Kies "ja", of verbeter de relatie bij de registratie.`
      : null,
};

export const nietTuchtrechtelijk: Voorwaarde<Richtlijnen> = {
  code: 'tuchtrechtelijk',
  artikel: '5.1.5',
  veld: 'tuchtrechtelijk',
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
  toets: ({ invoer, klacht }) => {
    const begin = beginTermijn(klacht);
    if (begin === null) return null;
    const [vanaf, tot] = [plusDagen(begin, termijnKortst), plusDagen(begin, termijnLangst)];
    return invoer.termijnTot >= vanaf && invoer.termijnTot <= tot
      ? null
      : `Kies een datum van ${nlDag(vanaf)} tot en met ${nlDag(tot)}: twee tot vier weken na ${klacht.heropendOp === null ? 'ontvangst' : 'de heropening'}.`;
  },
};

export const termijnNietVoorbij: Voorwaarde<{ readonly termijnTot: Dag }> = {
  code: 'termijn-al-voorbij',
  artikel: '5.1.7',
  veld: 'termijnTot',
  toets: ({ invoer, klacht, stand }) => {
    const begin = beginTermijn(klacht);
    if (begin === null || invoer.termijnTot >= stand.vandaag) return null;
    const uiterste = plusDagen(begin, termijnLangst);
    return stand.vandaag <= uiterste ? `Deze datum is al voorbij. Kies een datum tot en met ${nlDag(uiterste)}.` : null;
  },
};

export const claimGeschat: Voorwaarde<{ readonly claimMogelijk: boolean; readonly claimbedrag: number | null }> = {
  code: 'claim-niet-geschat',
  artikel: '5.1.6',
  veld: 'claimbedrag',
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
  toets: ({ invoer }) =>
    invoer.besluitReden === 'anders' && invoer.besluitToelichting === null
      ? 'U wijkt af van de richtlijnen van artikel 5.1.5. Schrijf op waarom u de klacht niet in behandeling neemt.'
      : null,
};

export const anoniemNietToelaatbaar: Voorwaarde = {
  code: 'anoniem-niet-toelaatbaar',
  artikel: 'A-23',
  toets: ({ klacht }) =>
    heeftAdressaat(klacht)
      ? null
      : 'Deze melding is anoniem en heeft geen e-mailadres. Kies "Afdoende behandeld"; zij komt wel op de agenda van het overleg.',
};
