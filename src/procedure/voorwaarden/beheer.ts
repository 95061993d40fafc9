// Wat moet kloppen bij inrichten en beheer? (1.2: de directie gaat over de procedure, de beheerder over de techniek)
import { briefeisen, hoortIn } from '../briefeisen';
import { inWoorden } from '../briefinhoud';
import type { Briefnaam } from '../brieven';
import { isPlaats } from '../briefwaarden';
import { deelwijzen } from '../instellingen';
import type { Keuze, rollen } from '../lijsten';
import type { Medewerker } from '../rijen';
import type { Stand } from '../stand';
import type { Voorwaarde } from '../voorwaarde';
import { alleenWaarneming, noemtWaarneming, persoonVan, waarnemingNa, waarnemingsvelden } from '../waarneming';
import type { Waarnemingskaart } from '../waarneming';

export const registerLeeg: Voorwaarde = {
  code: 'register-al-ingericht',
  artikel: '5.1.4',
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
  toets: ({ stand, invoer }) => {
    const blijft = invoer.actief && invoer.rollen.includes('directie');
    const ander = stand.rijen.medewerkers.some(
      (m) => m.id !== invoer.email.toLowerCase() && m.actief && m.rollen.includes('directie'),
    );
    return blijft || ander ? null : 'Dit is het laatste actieve directielid. Voeg eerst een ander directielid toe.';
  },
};

const vanDirectie = ['directie', 'plaatsvervanger'] as const;
const isPlaatsvervanger = (m: Medewerker): boolean => m.actief && m.rollen.includes('plaatsvervanger');

/** Nobody can be made to appoint who judges him: the first deputy may come from the beheerder, but is never himself. */
const eerstePlaatsvervanger = (stand: Stand, invoer: Persoonskaart, was: Medewerker | undefined): boolean =>
  !stand.rijen.medewerkers.some(isPlaatsvervanger) &&
  invoer.email.toLowerCase() !== stand.wie.id &&
  !invoer.rollen.includes('directie') &&
  was?.rollen.includes('directie') !== true;

export const alleenDirectieBenoemt: Voorwaarde<Persoonskaart & { readonly waarnemingDoor: string | null }> = {
  code: 'alleen-directie-benoemt-directie',
  artikel: '5.1.4',
  veld: 'rollen',
  toets: ({ stand, invoer }) => {
    if (stand.wie.rollen.includes('directie')) return null;
    const was = persoonVan(stand.rijen.medewerkers, invoer);
    const raakt = vanDirectie.some((r) => invoer.rollen.includes(r) || was?.rollen.includes(r));
    return !raakt || eerstePlaatsvervanger(stand, invoer, was)
      ? null
      : 'Alleen de directie kan deze rol geven of wijzigen. Is er nog geen plaatsvervanger, dan mag de beheerder er een aanwijzen, maar niet zichzelf.';
  },
};

/** A deputy decides, investigates and reports in somebody's name: that is no technical matter. */
export const directieWijstWaarnemerAan: Voorwaarde<Waarnemingskaart> = {
  code: 'alleen-directie-wijst-waarnemer-aan',
  artikel: 'besluit 12',
  veld: 'waarnemingDoor',
  toets: ({ stand, invoer }) => {
    if (stand.wie.rollen.includes('directie')) return null;
    const was = alleenWaarneming(persoonVan(stand.rijen.medewerkers, invoer));
    const wordt = waarnemingNa(stand.rijen.medewerkers, invoer);
    return waarnemingsvelden.every((veld) => was[veld] === wordt[veld])
      ? null
      : 'Alleen de directie wijst een waarnemer aan. Laat deze velden zoals ze waren, of vraag de directie.';
  },
};

const getallen = ['reactietermijnDagen', 'bewaartermijnJaren', 'bewaartermijnClaimJaren', 'heropenenBinnenDagen'];
export const getalBijGetal: Voorwaarde<{ readonly sleutel: string; readonly waarde: string }> = {
  code: 'instelling-geen-getal',
  artikel: '5.1.4',
  veld: 'waarde',
  toets: ({ invoer }) =>
    getallen.includes(invoer.sleutel) && !/^[1-9]\d{0,3}$/.test(invoer.waarde)
      ? 'Vul een heel getal in, bijvoorbeeld 14.'
      : null,
};

export const deelwijzeBestaat: Voorwaarde<{ readonly sleutel: string; readonly waarde: string }> = {
  code: 'deelwijze-onbekend',
  artikel: 'besluit 6',
  veld: 'waarde',
  toets: ({ invoer }) =>
    invoer.sleutel === 'delen' && !deelwijzen.some((w) => w === invoer.waarde)
      ? 'Vul in: besloten of open. Besloten: alleen de directie kan het bestand openen. Open: iedereen in Medewerkers.'
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
  toets: ({ invoer, stand }) =>
    stand.rijen.brieven.some((rij) => rij.id === invoer.brief)
      ? null
      : 'Deze brief heeft al de standaardtekst. Er is niets terug te zetten.',
};

export const onderwerpZonderNaam: Voorwaarde<Brieftekst> = {
  code: 'onderwerp-met-naam',
  artikel: 'I-19',
  veld: 'onderwerp',
  toets: ({ invoer }) =>
    /\{(?!nummer\}|maatregelnummer\})/.test(invoer.onderwerp)
      ? 'Gebruik in het onderwerp alleen {nummer} of {maatregelnummer}.'
      : null,
};

export const waarnemingCompleet: Voorwaarde<Waarnemingskaart> = {
  code: 'waarneming-onvolledig',
  artikel: 'besluit 12',
  veld: 'waarnemingDoor',
  toets: ({ invoer, stand }) => {
    const { waarnemingDoor: door, waarnemingVan: van, waarnemingTot: tot } = invoer;
    if (!noemtWaarneming(invoer)) return null;
    if (invoer.waarnemingBeeindigen === true)
      return 'U vult een waarneming in en beëindigt haar ook. Kies een van de twee.';
    if (door === null || van === null || tot === null || tot < van)
      return 'Vul in wie waarneemt, vanaf wanneer en tot en met wanneer.';
    if (door === invoer.email.toLowerCase()) return 'Iemand kan niet voor zichzelf waarnemen. Kies een ander.';
    return stand.rijen.medewerkers.some((m) => m.id === door && m.actief)
      ? null
      : 'Kies een actieve medewerker als waarnemer.';
  },
};
