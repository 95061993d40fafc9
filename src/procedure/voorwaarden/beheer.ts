// Wat moet kloppen bij inrichten en beheer? (1.2: de directie gaat over de procedure, de beheerder over de techniek)
import { briefeisen, hoortIn } from '../briefeisen';
import { inWoorden } from '../briefinhoud';
import type { Briefnaam } from '../brieven';
import { isPlaats } from '../briefwaarden';
import type { Keuze, rollen } from '../lijsten';
import type { Tabelnaam } from '../rijen';
import type { Voorwaarde } from '../voorwaarde';

export const registerLeeg: Voorwaarde = {
  code: 'register-al-ingericht',
  artikel: '5.1.4',
  regel: 'Alleen een register zonder medewerkers kan worden ingericht.',
  toets: ({ stand }) =>
    stand.rijen.medewerkers.length === 0 ? null : 'Dit register is al ingericht. Vraag de directie u toe te voegen.',
};

interface Persoonskaart {
  readonly email: string;
  readonly rollen: readonly Keuze<typeof rollen>[];
  readonly actief: boolean;
}

export const laatsteDirectieBlijft: Voorwaarde<Persoonskaart> = {
  code: 'laatste-directie',
  artikel: '5.1.4',
  veld: 'rollen',
  regel: 'Er blijft altijd een actief directielid.',
  toets: ({ stand, invoer }) => {
    const blijft = invoer.actief && invoer.rollen.includes('directie');
    const ander = stand.rijen.medewerkers.some(
      (m) => m.id !== invoer.email.toLowerCase() && m.actief && m.rollen.includes('directie'),
    );
    return blijft || ander ? null : 'Dit is het laatste actieve directielid. Voeg eerst een ander directielid toe.';
  },
};

const vanDirectie = ['directie', 'plaatsvervanger'] as const;
export const alleenDirectieBenoemt: Voorwaarde<Persoonskaart & { readonly waarnemingDoor: string | null }> = {
  code: 'alleen-directie-benoemt-directie',
  artikel: '5.1.4',
  veld: 'rollen',
  regel: 'Directie en plaatsvervanger worden alleen door de directie benoemd, ontslagen of waargenomen.',
  toets: ({ stand, invoer }) => {
    if (stand.wie.rollen.includes('directie')) return null;
    const was = stand.rijen.medewerkers.find((m) => m.id === invoer.email.toLowerCase());
    const raakt = vanDirectie.some((r) => invoer.rollen.includes(r) || was?.rollen.includes(r));
    return raakt ? 'Alleen de directie kan deze rol geven of wijzigen.' : null;
  },
};

/** Rows of `systeem` that every commit writes anew. */
const isLogstand = (tabel: Tabelnaam, rij: string): boolean => tabel === 'systeem' && rij.startsWith('log.');

export const rijBestaat: Voorwaarde<{ readonly tabel: Tabelnaam; readonly rij: string }> = {
  code: 'rij-onbekend',
  artikel: '5.3.1',
  veld: 'rij',
  regel:
    'Alleen een rij die in het logboek staat kan worden teruggezet; de stand van het logboek zelf schrijft elke vastlegging opnieuw.',
  toets: ({ stand, invoer }) =>
    stand.rijen[invoer.tabel].some((rij) => rij.id === invoer.rij) && !isLogstand(invoer.tabel, invoer.rij)
      ? null
      : 'Deze rij staat niet in het logboek. Vernieuw de controle.',
};

const getallen = [
  'reactietermijnDagen',
  'bewaartermijnJaren',
  'bewaartermijnClaimJaren',
  'heropenenBinnenDagen',
  'besprekingBinnenMaanden',
];
export const getalBijGetal: Voorwaarde<{ readonly sleutel: string; readonly waarde: string }> = {
  code: 'instelling-geen-getal',
  artikel: '5.1.4',
  veld: 'waarde',
  regel: 'Een termijn is een heel getal groter dan nul.',
  toets: ({ invoer }) =>
    getallen.includes(invoer.sleutel) && !/^[1-9]\d{0,3}$/.test(invoer.waarde)
      ? 'Vul een heel getal in, bijvoorbeeld 14.'
      : null,
};

interface Brieftekst {
  readonly brief: Briefnaam;
  readonly onderwerp: string;
  readonly sjabloon: string;
}

export const sjabloonNoemtAlles: Voorwaarde<Brieftekst> = {
  code: 'sjabloon-mist-plaats',
  artikel: '5.1.3',
  veld: 'sjabloon',
  regel: 'De tekst van een brief noemt alles wat die brief moet bevatten.',
  toets: ({ invoer }) => {
    const mist = briefeisen[invoer.brief].flatMap(({ plaats, wat }) =>
      plaats === null || invoer.sjabloon.includes(`{${plaats}}`) ? [] : [`{${plaats}} (${wat})`],
    );
    return mist.length === 0 ? null : `In deze brief hoort ook: ${mist.join(', ')}. Zet dat in de tekst.`;
  },
};

export const sjabloonZegtAlles: Voorwaarde<Brieftekst> = {
  code: 'sjabloon-mist-zin',
  artikel: '5.1.3',
  veld: 'sjabloon',
  regel: 'De tekst van een brief zegt in woorden alles wat die brief moet zeggen.',
  toets: ({ invoer }) => {
    const mist = briefeisen[invoer.brief].filter((e) => e.woorden !== null && !e.woorden.test(invoer.sjabloon));
    return mist.length === 0
      ? null
      : `De brief moet ook zeggen: ${inWoorden(mist)}. Schrijf dat in uw eigen zin, met het woord tussen aanhalingstekens erin.`;
  },
};

export const plaatsenBestaan: Voorwaarde<Brieftekst> = {
  code: 'plaats-onbekend',
  artikel: '5.1.3',
  veld: 'sjabloon',
  regel: 'Tussen accolades staan alleen woorden die het register in deze brief kan invullen.',
  toets: ({ invoer }) => {
    const namen = [...`${invoer.onderwerp} ${invoer.sjabloon}`.matchAll(/\{([^{}]*)\}/g)].map((m) => m[1] ?? '');
    const vreemd = namen.filter((naam) => !isPlaats(naam));
    if (vreemd.length > 0)
      return `Het register kent {${vreemd.join('}, {')}} niet. Kies uit de woorden die in de standaardtekst staan.`;
    const elders = namen.filter((naam) => isPlaats(naam) && !hoortIn(naam, invoer.brief));
    return elders.length === 0
      ? null
      : `In brief ${invoer.brief} kan het register {${elders.join('}, {')}} niet invullen. Haal dat weg uit de tekst.`;
  },
};

export const sjabloonIsVeranderd: Voorwaarde<Pick<Brieftekst, 'brief'>> = {
  code: 'sjabloon-is-standaard',
  artikel: '5.1.3',
  veld: 'brief',
  regel: 'Alleen een brief met een eigen tekst kan terug naar de standaardtekst.',
  toets: ({ invoer, stand }) =>
    stand.rijen.brieven.some((rij) => rij.id === invoer.brief)
      ? null
      : 'Deze brief heeft al de standaardtekst. Er is niets terug te zetten.',
};

export const onderwerpZonderNaam: Voorwaarde<Brieftekst> = {
  code: 'onderwerp-met-naam',
  artikel: 'I-19',
  veld: 'onderwerp',
  regel: 'In het onderwerp van een brief staat geen naam, alleen het nummer.',
  toets: ({ invoer }) =>
    /\{(?!nummer\}|maatregelnummer\})/.test(invoer.onderwerp)
      ? 'Gebruik in het onderwerp alleen {nummer} of {maatregelnummer}.'
      : null,
};

interface Waarneming {
  readonly email: string;
  readonly waarnemingDoor: string | null;
  readonly waarnemingVan: string | null;
  readonly waarnemingTot: string | null;
}
export const waarnemingCompleet: Voorwaarde<Waarneming> = {
  code: 'waarneming-onvolledig',
  artikel: 'besluit 12',
  veld: 'waarnemingDoor',
  regel: 'Een waarneming heeft een waarnemer, een begin en een eind.',
  toets: ({ invoer, stand }) => {
    const { waarnemingDoor: door, waarnemingVan: van, waarnemingTot: tot } = invoer;
    if (door === null && van === null && tot === null) return null;
    if (door === null || van === null || tot === null || tot < van)
      return 'Vul in wie waarneemt, vanaf wanneer en tot en met wanneer.';
    if (door === invoer.email.toLowerCase()) return 'Iemand kan niet voor zichzelf waarnemen. Kies een ander.';
    return stand.rijen.medewerkers.some((m) => m.id === door && m.actief)
      ? null
      : 'Kies een actieve medewerker als waarnemer.';
  },
};
