// Wat moet kloppen bij onderzoek, besluit, bericht, bespreking en archief? (5.2.1 - 5.3.1)
import { briefsoort, brievenTePosten } from '../brieven';
import type { Dag } from '../dag';
import type { Keuze, oordelen } from '../lijsten';
import type { Bericht } from '../rijen';
import type { Voorwaarde } from '../voorwaarde';

interface Wederhoor {
  readonly wederhoor: string;
  readonly wederhoorOp: Dag | null;
  readonly wederhoorVerslag: string | null;
}

export const wederhoorVastgelegd: Voorwaarde<Wederhoor> = {
  code: 'wederhoor-niet-vastgelegd',
  artikel: '5.2.1',
  veld: 'wederhoorVerslag',
  toets: ({ invoer, klacht }) => {
    if (invoer.wederhoor === 'gehoord')
      return invoer.wederhoorOp !== null && invoer.wederhoorVerslag !== null
        ? null
        : 'Vul in wanneer de medewerker is gehoord en wat die zei.';
    return klacht.grondslag.includes('gedraging medewerker') && invoer.wederhoorVerslag === null
      ? 'De klacht gaat over een gedraging. Hoor de medewerker, of schrijf op waarom dat niet nodig was.'
      : null;
  },
};

export const wederhoorNietInToekomst: Voorwaarde<Wederhoor> = {
  code: 'wederhoor-in-toekomst',
  artikel: '5.2.1',
  veld: 'wederhoorOp',
  toets: ({ invoer, stand }) =>
    invoer.wederhoorOp !== null && invoer.wederhoorOp > stand.vandaag
      ? 'Kies de dag waarop is gehoord: vandaag of eerder.'
      : null,
};

interface PerOnderdeel {
  readonly onderdelen: readonly { readonly onderdeel: string }[];
}
const zelfdeOnderdelen = (vraag: readonly { readonly id: string }[], antwoord: PerOnderdeel['onderdelen']): boolean =>
  vraag.length === antwoord.length && vraag.every((o) => antwoord.some((a) => a.onderdeel === o.id));

export const elkOnderdeelBeantwoord: Voorwaarde<PerOnderdeel> = {
  code: 'onderdeel-onbeantwoord',
  artikel: '5.2.1',
  veld: 'onderdelen',
  toets: ({ invoer, onderdelen }) =>
    zelfdeOnderdelen(onderdelen, invoer.onderdelen)
      ? null
      : 'Geef voor elk onderdeel van de klacht een antwoord: gegrond of ongegrond.',
};

export const afwijkingGemotiveerd: Voorwaarde<{
  readonly onderdelen: readonly {
    readonly onderdeel: string;
    readonly oordeel: Keuze<typeof oordelen>;
    readonly motivering: string;
  }[];
}> = {
  code: 'afwijking-niet-gemotiveerd',
  artikel: '5.2.2',
  veld: 'onderdelen',
  toets: ({ invoer, onderdelen }) => {
    const zonder = invoer.onderdelen.find((a) => {
      const o = onderdelen.find((x) => x.id === a.onderdeel);
      return o !== undefined && o.advies !== null && o.advies !== a.oordeel && a.motivering === o.adviesToelichting;
    });
    return zonder === undefined ? null : 'U wijkt af van het advies. Geef daarvoor uw eigen motivering.';
  },
};

export const bevindingenBijGeenOordeel: Voorwaarde<{ readonly uitkomst: string }> = {
  code: 'geen-oordeel-zonder-onderzoek',
  artikel: '5.2.2',
  veld: 'uitkomst',
  toets: ({ invoer, klacht }) =>
    invoer.uitkomst === 'geen oordeel mogelijk' && klacht.fase === 'In onderzoek'
      ? 'Dat er geen oordeel mogelijk is, blijkt pas uit het onderzoek. Laat de behandelaar eerst de bevindingen vastleggen (5.2.1), of kies "in der minne opgelost".'
      : null,
};

export const boodschapperGeschikt: Voorwaarde<{ readonly boodschapper: string }> = {
  code: 'boodschapper-ongeschikt',
  artikel: '5.2.2',
  veld: 'boodschapper',
  toets: ({ invoer, klacht, stand }) =>
    stand.rijen.medewerkers.some((m) => m.id === invoer.boodschapper && m.actief) &&
    !klacht.betrokkenMedewerkers.includes(invoer.boodschapper)
      ? null
      : 'Kies een actieve medewerker over wie de klacht niet gaat.',
};

export const mondelingToegelicht: Voorwaarde<{
  readonly wijzeVanBericht: string;
  readonly wijzeVanBerichtReden: string | null;
}> = {
  code: 'mondeling-niet-toegelicht',
  artikel: '5.2.2',
  veld: 'wijzeVanBerichtReden',
  toets: ({ invoer }) =>
    invoer.wijzeVanBericht !== 'schriftelijk' && invoer.wijzeVanBerichtReden === null
      ? 'Schrijf op waarom de klager eerst mondeling bericht krijgt.'
      : null,
};

const wacht = (status: string | undefined): boolean => status === 'te verzenden' || status === 'op de post te doen';

/** Is one of these letters made, but not yet out of the door? */
export const isOnderweg = (berichten: readonly Bericht[], soorten: readonly string[]): boolean =>
  berichten.some((b) => soorten.includes(b.soort) && wacht(b.status));

export const geenBriefOnderweg: Voorwaarde = {
  code: 'bericht-staat-klaar',
  artikel: '5.2.2',
  toets: ({ berichten }) =>
    isOnderweg(berichten, ['L6', 'L6-kort'])
      ? 'De brief staat al klaar. Leg de verzending vast, of wacht tot de e-mail is verzonden.'
      : null,
};

export const geenBriefMeerOpen: Voorwaarde = {
  code: 'brief-nog-niet-verzonden',
  artikel: '5.3.1',
  toets: ({ berichten }) => {
    const wachtend = berichten.find((b) => briefsoort(b.soort) !== undefined && wacht(b.status));
    const open = wachtend ?? brievenTePosten(berichten)[0];
    return open === undefined
      ? null
      : `Brief ${open.soort} is nog niet verzonden. Leg eerst de verzending vast, of wacht tot de e-mail weg is.`;
  },
};

export const briefOpDePost: Voorwaarde = {
  code: 'geen-brief-op-de-post',
  artikel: '5.1.3',
  toets: ({ berichten }) =>
    brievenTePosten(berichten).length > 0 ? null : 'Er ligt geen brief die nog op de post moet.',
};

export const klagerHeeftBericht: Voorwaarde = {
  code: 'klager-nog-geen-bericht',
  artikel: '5.1.5',
  toets: ({ klacht }) =>
    klacht.fase === 'Niet in behandeling' && klacht.berichtVerzondenOp === null
      ? 'De klager heeft nog geen bericht gekregen. Verzend eerst de brief.'
      : null,
};

export const overlegNaAfhandeling: Voorwaarde<{ readonly overlegdatum: Dag }> = {
  code: 'overlegdatum-ongeldig',
  artikel: '5.2.5',
  veld: 'overlegdatum',
  toets: ({ invoer, klacht, stand }) =>
    invoer.overlegdatum > stand.vandaag || invoer.overlegdatum < (klacht.afgehandeldOp ?? '')
      ? 'Kies de dag van het overleg: na de afhandeling en niet later dan vandaag.'
      : null,
};

export const voorstelBijConsensus: Voorwaarde<{
  readonly consensus: boolean;
  readonly maatregelen: readonly unknown[];
}> = {
  code: 'consensus-zonder-voorstel',
  artikel: '5.2.5',
  veld: 'maatregelen',
  toets: ({ invoer }) => {
    if (invoer.consensus && invoer.maatregelen.length === 0)
      return 'Er is consensus. Schrijf de maatregel op die u voorstelt.';
    return !invoer.consensus && invoer.maatregelen.length > 0
      ? 'Zonder consensus is er geen voorstel. Haal de maatregel weg of kies consensus.'
      : null;
  },
};
