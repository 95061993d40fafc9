// Hoe eindigt een onderzoek waarin geen oordeel te geven is, of dat niet meer nodig is? (5.2.2, besluit 5, A-13)
import { uitkomstenZonderOordeel } from '../lijsten';
import { seintjeBoodschapper } from '../seintje';
import { stap, wijzigKlacht } from '../stap';
import { keuze, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/afhandeling';
import { claimEerstGemeld, geenToezegging } from '../voorwaarden/claim';
import { besluitvelden } from './besluitvelden';

export const zonderOordeel = stap({
  naam: 'zonderOordeel',
  titel: 'Afsluiten zonder oordeel',
  uitleg:
    'Is niet vast te stellen wat er gebeurde, of is de zaak samen met de klager opgelost? Dan sluit de directie af zonder gegrond of ongegrond, met reden. De klager krijgt daarvan bericht.',
  artikel: '5.2.2',
  overgang: 'T12',
  van: ['In onderzoek', 'Advies bij directie'],
  naar: 'Besloten',
  zijstap: true,
  wie: ['directie'],
  velden: {
    uitkomst: verplicht(keuze(uitkomstenZonderOordeel, { label: 'Uitkomst' })),
    zonderOordeelReden: verplicht(tekstvak({ label: 'Waarom geen oordeel?', hulp: 'Komt in de brief.' })),
    ...besluitvelden,
  },
  vooraf: [claimEerstGemeld],
  voorwaarden: [eis.bevindingenBijGeenOordeel, geenToezegging, eis.boodschapperGeschikt, eis.mondelingToegelicht],
  stopt: ['D3'],
  brieven: ['L13'],
  doe: (zaak) => {
    const { stand, klacht, invoer } = zaak;
    const { toezeggingBewust: _bewust, ...waarden } = invoer;
    return [
      wijzigKlacht(zaak, {
        ...waarden,
        oordeelOp: stand.vandaag,
        oordeelDoor: stand.wie.id,
        onderzochtDoorBeslisser: klacht.behandelaar === stand.wie.id,
      }),
      ...seintjeBoodschapper(stand, klacht, invoer.boodschapper),
    ];
  },
});
