// Wat moet er in het register staan voordat de procedure kan lopen? Mensen, vrije dagen en instellingen (1.2, besluit 3).
import { jaarVan } from '../dag';
import { rondeSleutel, standaardInstellingen } from '../instellingen';
import { rollen, rubrieken } from '../lijsten';
import { aanwijsklok, zonderBeslisser } from '../plaatsvervanger';
import type { Wijziging } from '../rijen';
import { stap } from '../stap';
import type { Stand } from '../stand';
import { dag, email, jaNee, keuzes, persoon, tekst, verplicht } from '../velden';
import { persoonVan, waarnemingNa } from '../waarneming';
import { vrijeDagenVan } from '../werkdagen';
import * as eis from '../voorwaarden/beheer';

/** Years before and after today that a new register knows the free days of. */
const jarenTerug = 6;
const jarenVooruit = 2;

/** Rows for the computed free days of a year that are not in the table yet. */
export const vrijeDagenErbij = (stand: Stand, jaar: number): readonly Wijziging[] =>
  vrijeDagenVan(jaar)
    // Two feasts can fall on one day; one row a day, and the first name wins.
    .filter(
      (v, i, alle) =>
        alle.findIndex((w) => w.dag === v.dag) === i && !stand.rijen.vrijeDagen.some((r) => r.id === v.dag),
    )
    .map((v) => ({
      tabel: 'vrijeDagen',
      id: v.dag,
      nieuw: true,
      waarden: { naam: v.naam, teltAlsVrij: v.teltAlsVrij },
    }));

export const inrichten = stap({
  naam: 'inrichten',
  titel: 'Register inrichten',
  uitleg: 'Een leeg register krijgt een eerste directielid, de vrije dagen en de instellingen.',
  artikel: '5.1.4',
  overgang: '',
  onderwerp: 'register',
  van: [],
  wie: ['beheerder'],
  velden: {
    organisatie: verplicht(tekst({ label: 'Naam van de organisatie' })),
    naam: verplicht(tekst({ label: 'Uw naam' })),
    email: verplicht(email({ label: 'Uw e-mailadres', begin: 'ik' })),
    contact: tekst({
      label: 'Contact voor klagers',
      hulp: 'Zo staat het in de brieven, bijvoorbeeld: de directie, telefoon 000 000 00 00.',
    }),
    adres: tekst({
      label: 'Internetadres van het register',
      hulp: 'Komt in herinneringen te staan. Mag leeg blijven.',
    }),
  },
  vooraf: [eis.registerLeeg],
  voorwaarden: [],
  doe: ({ stand, invoer }) => {
    const id = invoer.email.toLowerCase();
    const gekozen = { organisatie: invoer.organisatie, contact: invoer.contact, adres: invoer.adres };
    const instellingen = Object.entries({ ...standaardInstellingen, ...gekozen }).filter(
      ([, waarde]) => (waarde ?? '') !== '',
    );
    const dit = jaarVan(stand.vandaag);
    const jaren = Array.from({ length: jarenTerug + jarenVooruit + 1 }, (_, i) => dit - jarenTerug + i);
    return [
      {
        tabel: 'medewerkers',
        id,
        nieuw: true,
        waarden: { naam: invoer.naam, rollen: ['medewerker', 'directie', 'beheerder'], actief: true },
      },
      ...instellingen.map(([sleutel, waarde]) => ({
        tabel: 'instellingen' as const,
        id: sleutel,
        nieuw: true,
        waarden: { waarde: waarde ?? '' },
      })),
      { tabel: 'systeem', id: rondeSleutel, nieuw: true, waarden: { waarde: stand.vandaag } },
      ...jaren.flatMap((jaar) => vrijeDagenErbij(stand, jaar)),
    ];
  },
});

export const medewerkerOpslaan = stap({
  naam: 'medewerkerOpslaan',
  titel: 'Medewerker toevoegen of wijzigen',
  uitleg: 'Wie in de lijst staat en actief is, kan klachten melden. De rollen bepalen wat iemand verder mag.',
  artikel: '5.1.1',
  overgang: '',
  onderwerp: 'register',
  van: [],
  wie: ['directie', 'beheerder'],
  taak: {
    bij: 'directie',
    ookBij: 'beheerder',
    klok: null,
    als: ({ stand }) => zonderBeslisser(stand).length > 0,
    looptijd: ({ stand }) => aanwijsklok(stand, 'Plaatsvervanger aanwijzen'),
    kop: () => 'Plaatsvervanger aanwijzen',
    vraagt:
      'Er is een melding waarover de directie niet zelf kan beslissen. Geef iemand de rol plaatsvervanger; dat mag iemand van buiten zijn.',
  },
  velden: {
    email: verplicht(email({ label: 'E-mailadres' })),
    naam: verplicht(tekst({ label: 'Naam' })),
    rollen: verplicht(
      keuzes(rollen, {
        label: 'Rollen',
        hulp: 'Plaatsvervanger: beslist als een klacht over de directie gaat. Dat mag iemand van buiten zijn.',
      }),
    ),
    actief: verplicht(jaNee({ label: 'Actief?', begin: { vast: true } })),
    deskundigheid: keuzes(rubrieken, { label: 'Deskundig in', hulp: 'Helpt bij het kiezen van een behandelaar.' }),
    waarnemingDoor: persoon({
      label: 'Wordt waargenomen door',
      hulp: 'Loopt er al een waarneming? Laat deze drie velden dan leeg om haar te houden.',
    }),
    waarnemingVan: dag({ label: 'Waarneming vanaf' }),
    waarnemingTot: dag({ label: 'Waarneming tot en met' }),
    waarnemingBeeindigen: jaNee({ label: 'Lopende waarneming beëindigen?', begin: { vast: false } }),
  },
  voorwaarden: [
    eis.laatsteDirectieBlijft,
    eis.alleenDirectieBenoemt,
    eis.directieWijstWaarnemerAan,
    eis.waarnemingCompleet,
  ],
  doe: ({ stand, invoer }) => {
    const { medewerkers } = stand.rijen;
    const { email: adres, waarnemingBeeindigen: _eind, ...kaart } = invoer;
    const waarden = { ...kaart, ...waarnemingNa(medewerkers, invoer) };
    return [
      { tabel: 'medewerkers', id: adres.toLowerCase(), nieuw: persoonVan(medewerkers, invoer) === undefined, waarden },
    ];
  },
});

export const jaarVullen = stap({
  naam: 'jaarVullen',
  titel: 'Vrije dagen van een jaar toevoegen',
  uitleg: 'De vrije dagen worden berekend; welke daarvan als vrij tellen, kan de directie daarna veranderen.',
  artikel: '5.1.3',
  overgang: '',
  onderwerp: 'register',
  van: [],
  wie: ['directie', 'beheerder', 'systeem'],
  velden: { dag: verplicht(dag({ label: 'Een dag in het jaar', hulp: 'Bijvoorbeeld 1 januari van dat jaar.' })) },
  voorwaarden: [],
  doe: ({ stand, invoer }) => vrijeDagenErbij(stand, jaarVan(invoer.dag)),
});
