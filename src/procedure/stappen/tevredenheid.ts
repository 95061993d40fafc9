// Is de klager tevreden, en zo niet, waar kan hij dan terecht? (5.2.4)
import { maakBrief } from '../brieven';
import type { Verzending } from '../brieven';
import { financierVan } from '../briefwaarden';
import { tevredenheden } from '../lijsten';
import { stap, wijzigKlacht } from '../stap';
import type { Zaak } from '../stand';
import { dag, keuze, tekst, verplicht } from '../velden';
import * as eis from '../voorwaarden/tevredenheid';
import { metBrief, optioneleVerzendvelden, verzendeisen, verzendvelden } from './verzendvelden';
import { briefCompleet } from '../voorwaarden/brief';

export const tevredenheidVragen = stap({
  naam: 'tevredenheidVragen',
  titel: 'De klager vragen of hij tevreden is',
  uitleg: 'Drie korte vragen, twee weken na het bericht over de afhandeling.',
  artikel: '5.2.4',
  overgang: '',
  van: ['Afgehandeld', 'Besproken'],
  zijstap: true,
  wie: ['directie', 'boodschapper'],
  velden: verzendvelden('L12'),
  vooraf: [eis.nogGeenReactie],
  voorwaarden: [...verzendeisen, ...briefCompleet<Verzending>('L12', () => ({}))],
  brieven: ['L12'],
  doe: (zaak) => metBrief('L12', zaak, {}),
});

const instantie = ({ klacht, stand }: Zaak) => ({ instantie: financierVan(klacht, stand) });

export const tevredenheidVastleggen = stap({
  naam: 'tevredenheidVastleggen',
  titel: 'Reactie van de klager vastleggen',
  uitleg: 'Is de klager niet tevreden, dan wijst u hem schriftelijk op de instantie die de opdracht financiert.',
  artikel: '5.2.4',
  overgang: 'T18',
  van: ['Afgehandeld', 'Besproken'],
  wie: ['medewerker', 'directie', 'ontvanger', 'boodschapper', 'behandelaar', 'notulist', 'beheerder'],
  velden: {
    tevreden: verplicht(keuze(tevredenheden, { label: 'Is de klager tevreden?' })),
    tevredenOp: verplicht(dag({ label: 'Wanneer hoorden wij dat?', begin: 'vandaag' })),
    tevredenBron: verplicht(tekst({ label: 'Hoe hoorden wij dat?', hulp: 'Bijvoorbeeld: per telefoon.' })),
    ...optioneleVerzendvelden('L7'),
  },
  voorwaarden: [
    eis.reactiedatumKan,
    eis.verwijzingBijOntevreden,
    ...eis.alsOntevreden([...verzendeisen, ...briefCompleet('L7', () => ({}), instantie)]),
  ],
  taak: {
    bij: 'boodschapper',
    klok: 'D9',
    als: ({ klacht }) => klacht.inBehandeling === true && klacht.tevreden === null,
  },
  start: ['verwijzing'],
  stopt: ['D9', 'verwijzing'],
  brieven: ['L7'],
  doe: (zaak) => {
    const { tevreden, tevredenOp, tevredenBron, verzendwijze } = zaak.invoer;
    const waarden = { tevreden, tevredenOp, tevredenBron };
    if (tevreden !== 'nee' || verzendwijze === null) return [wijzigKlacht(zaak, waarden)];
    const naar = instantie(zaak);
    const verwezen = { ...waarden, verwezenNaar: naar.instantie };
    const brief = maakBrief('L7', zaak, { ...zaak.klacht, ...verwezen }, { ...zaak.invoer, verzendwijze }, naar);
    const gepost = verzendwijze === 'post' ? zaak.invoer.gepostOp : null;
    return [wijzigKlacht(zaak, { ...verwezen, ...(gepost === null ? {} : { verwezenOp: gepost }) }), brief];
  },
});
