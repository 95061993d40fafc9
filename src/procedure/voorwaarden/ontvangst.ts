// Wat moet kloppen bij het melden en registreren? (5.1.1, 5.1.4, 3.2)
import { nlDag, verschilInDagen } from '../dag';
import type { Dag } from '../dag';
import { klokkenVan } from '../klokken';
import { heeftMachtiging } from '../lijsten';
import type { Voorwaarde } from '../voorwaarde';

/** Older receipts are possible, but are more often a typing error. */
export const dagenZonderVragen = 60;

interface Ontvangst {
  readonly ontvangstdatum: Dag;
  readonly langGeleden: boolean | null;
}

export const ontvangstNietInToekomst: Voorwaarde<Ontvangst> = {
  code: 'ontvangst-in-toekomst',
  artikel: '5.1.1',
  veld: 'ontvangstdatum',
  toets: ({ invoer, stand }) =>
    invoer.ontvangstdatum > stand.vandaag
      ? `Kies de dag van ontvangst: vandaag (${nlDag(stand.vandaag)}) of eerder.`
      : null,
};

export const langGeledenBevestigd: Voorwaarde<Ontvangst> = {
  code: 'ontvangst-lang-geleden',
  artikel: '5.1.1',
  veld: 'langGeleden',
  toets: ({ invoer, stand }) =>
    verschilInDagen(invoer.ontvangstdatum, stand.vandaag) > dagenZonderVragen && invoer.langGeleden !== true
      ? `De ontvangst was ${verschilInDagen(invoer.ontvangstdatum, stand.vandaag)} dagen geleden. Kies "ja" als de datum klopt, of verbeter de datum.`
      : null,
};

export const kalenderGevuld: Voorwaarde<Ontvangst> = {
  code: 'kalender-niet-gevuld',
  artikel: 'besluit 3',
  veld: 'ontvangstdatum',
  toets: ({ invoer, klacht, stand }) => {
    // Every clock that starts now must be countable to its end, or it would be missing without a word.
    const straks = { ...klacht, ontvangstdatum: invoer.ontvangstdatum, gemeldOp: stand.vandaag };
    const klokken = klokkenVan(straks, stand.kalender, stand.vandaag);
    return klokken.ok
      ? null
      : `De vrije dagen van ${klokken.ontbrekendJaar} zijn nog niet ingevuld. Vraag de directie dat jaar toe te voegen op het tabblad Vrije dagen.`;
  },
};

export const toelichtingBijGeenAdvies: Voorwaarde<{
  readonly geadviseerdSchriftelijk: string | null;
  readonly geadviseerdToelichting: string | null;
}> = {
  code: 'advies-schriftelijk-toelichten',
  artikel: '5.1.1',
  veld: 'geadviseerdToelichting',
  toets: ({ invoer }) =>
    invoer.geadviseerdSchriftelijk === 'niet van toepassing' && invoer.geadviseerdToelichting === null
      ? 'Schrijf kort op waarom dit advies niet van toepassing was.'
      : null,
};

export const betrokkenenBekend: Voorwaarde<{ readonly betrokkenMedewerkers: readonly string[] }> = {
  code: 'medewerker-onbekend',
  artikel: '5.2.1',
  veld: 'betrokkenMedewerkers',
  toets: ({ invoer, stand }) =>
    invoer.betrokkenMedewerkers.every((id) => stand.rijen.medewerkers.some((m) => m.id === id))
      ? null
      : 'Kies de medewerker uit de lijst.',
};

export const grondslagBijKlacht: Voorwaarde<{ readonly soort: string; readonly grondslag: readonly string[] }> = {
  code: 'grondslag-ontbreekt',
  artikel: '3.1',
  veld: 'grondslag',
  toets: ({ invoer }) =>
    invoer.soort === 'klacht' && invoer.grondslag.length === 0
      ? 'Kies waar de klacht op berust, of verander de soort als het geen klacht is.'
      : null,
};

export const anoniemIsGeenKlacht: Voorwaarde<{
  readonly anoniem: boolean | null;
  readonly soort: string;
  readonly klagerEmail: string | null;
}> = {
  code: 'anoniem-geen-klacht',
  artikel: 'A-23',
  veld: 'soort',
  toets: ({ invoer }) =>
    invoer.anoniem === true && invoer.klagerEmail === null && invoer.soort === 'klacht'
      ? 'Zonder naam of e-mailadres kunnen wij niemand antwoorden. Kies "opmerking", of vul een e-mailadres in.'
      : null,
};

export const nogZonderNummer: Voorwaarde = {
  code: 'heeft-al-nummer',
  artikel: '5.1.4',
  toets: ({ klacht }) =>
    klacht.nummer === null ? null : `Deze melding is al ingeschreven als ${klacht.nummer} en houdt dat nummer.`,
};

export const machtigingBijGemachtigde: Voorwaarde<{
  readonly relatie: string | null;
  readonly machtiging: string | null;
}> = {
  code: 'machtiging-onbekend',
  artikel: '5.1.5',
  veld: 'machtiging',
  toets: ({ invoer, klacht }) =>
    (invoer.relatie ?? klacht.relatie) === 'gemachtigde' && !heeftMachtiging(invoer.machtiging)
      ? 'De klacht komt van een gemachtigde. Kies of u de machtiging heeft gezien of gevraagd.'
      : null,
};
