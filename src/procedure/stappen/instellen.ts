// Wat kan de directie zelf instellen? Instellingen, vrije dagen, financiers en de teksten van de brieven (1.3, 5.2.4)
import { standaardSjablonen } from '../briefsjablonen';
import { briefsoorten } from '../brieven';
import { instellingwoorden, standaardInstellingen } from '../instellingen';
import { stap } from '../stap';
import { dag, jaNee, keuze, tekst, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/beheer';

type Namen<T> = readonly (keyof T & string)[];
const sleutels = Object.keys(standaardInstellingen) as Namen<typeof standaardInstellingen>;
const briefnamen = Object.keys(standaardSjablonen) as Namen<typeof standaardSjablonen>;
const brieftitels = Object.fromEntries(briefnamen.map((naam) => [naam, `${naam}: ${briefsoorten[naam].titel}`]));

const beheer = {
  artikel: '5.1.4',
  overgang: '',
  onderwerp: 'register',
  van: [],
  wie: ['directie', 'beheerder'],
} as const;

export const instellingOpslaan = stap({
  ...beheer,
  naam: 'instellingOpslaan',
  titel: 'Instelling wijzigen',
  uitleg: 'Bestaande dossiers houden de datums die al zijn vastgelegd.',
  velden: {
    sleutel: verplicht(keuze(sleutels, { label: 'Instelling', woorden: instellingwoorden })),
    waarde: verplicht(tekst({ label: 'Nieuwe waarde' })),
  },
  voorwaarden: [eis.getalBijGetal, eis.deelwijzeBestaat],
  doe: ({ stand, invoer }) => {
    const nieuw = !stand.rijen.instellingen.some((r) => r.id === invoer.sleutel);
    return [{ tabel: 'instellingen', id: invoer.sleutel, nieuw, waarden: { waarde: invoer.waarde } }];
  },
});

export const vrijeDagOpslaan = stap({
  ...beheer,
  naam: 'vrijeDagOpslaan',
  titel: 'Vrije dag wijzigen of toevoegen',
  uitleg: 'Een dag die als vrij telt, is geen werkdag. Ook een dag waarop het kantoor sluit kan erbij.',
  artikel: '5.1.3',
  velden: {
    dag: verplicht(dag({ label: 'Dag' })),
    naam: verplicht(tekst({ label: 'Naam' })),
    teltAlsVrij: verplicht(jaNee({ label: 'Telt als vrije dag?' })),
  },
  voorwaarden: [],
  doe: ({ stand, invoer }) => {
    const nieuw = !stand.rijen.vrijeDagen.some((r) => r.id === invoer.dag);
    return [
      { tabel: 'vrijeDagen', id: invoer.dag, nieuw, waarden: { naam: invoer.naam, teltAlsVrij: invoer.teltAlsVrij } },
    ];
  },
});

export const financierOpslaan = stap({
  ...beheer,
  naam: 'financierOpslaan',
  titel: 'Financier toevoegen of wijzigen',
  uitleg: 'Naar de financier wordt een ontevreden klager verwezen.',
  artikel: '5.2.4',
  velden: {
    naam: verplicht(tekst({ label: 'Naam' })),
    soort: verplicht(tekst({ label: 'Soort', hulp: 'Bijvoorbeeld UWV, verzekeraar, werkgever of gemeente.' })),
    adres: tekst({ label: 'Adres' }),
    toelichting: tekst({ label: 'Toelichting' }),
  },
  voorwaarden: [],
  doe: ({ stand, invoer }) => {
    const bestaand = stand.rijen.financiers.find((f) => f.naam.toLowerCase() === invoer.naam.toLowerCase());
    return [
      {
        tabel: 'financiers',
        id: bestaand?.id ?? `F-${stand.lognummer}`,
        nieuw: bestaand === undefined,
        waarden: invoer,
      },
    ];
  },
});

export const briefOpslaan = stap({
  ...beheer,
  naam: 'briefOpslaan',
  titel: 'Tekst van een brief wijzigen',
  uitleg: 'De volgende brief krijgt de nieuwe tekst. Woorden tussen accolades worden ingevuld.',
  artikel: '5.1.3',
  wie: ['directie'],
  velden: {
    brief: verplicht(keuze(briefnamen, { label: 'Brief', woorden: brieftitels })),
    onderwerp: verplicht(tekst({ label: 'Onderwerp', hulp: 'Alleen het nummer, geen namen.' })),
    sjabloon: verplicht(tekstvak({ label: 'Tekst' })),
  },
  voorwaarden: [eis.sjabloonNoemtAlles, eis.sjabloonZegtAlles, eis.plaatsenBestaan, eis.onderwerpZonderNaam],
  doe: ({ stand, invoer }) => {
    const nieuw = !stand.rijen.brieven.some((r) => r.id === invoer.brief);
    return [
      {
        tabel: 'brieven',
        id: invoer.brief,
        nieuw,
        waarden: { onderwerp: invoer.onderwerp, sjabloon: invoer.sjabloon },
      },
    ];
  },
});

export const briefHerstellen = stap({
  ...beheer,
  naam: 'briefHerstellen',
  titel: 'Standaardtekst van een brief terugzetten',
  uitleg:
    'De volgende brief krijgt weer de tekst waarmee het register begon. Wat al is verzonden, blijft zoals het was.',
  artikel: '5.1.3',
  wie: ['directie'],
  velden: { brief: verplicht(keuze(briefnamen, { label: 'Brief', woorden: brieftitels })) },
  voorwaarden: [eis.sjabloonIsVeranderd],
  doe: ({ invoer }) => [
    { tabel: 'brieven', id: invoer.brief, nieuw: false, waarden: { ...standaardSjablonen[invoer.brief] } },
  ],
});
