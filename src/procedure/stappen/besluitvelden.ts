// Wat kiest de directie bij elk besluit, met of zonder oordeel: hoe het wordt afgehandeld, wie de klager bericht en hoe? (5.2.2)
import { wijzenVanAfhandeling, wijzenVanBericht } from '../lijsten';
import { jaNee, keuze, persoon, tekst, tekstvak, verplicht } from '../velden';

export const besluitvelden = {
  wijze: verplicht(keuze(wijzenVanAfhandeling, { label: 'Wijze van afhandeling' })),
  wijzeToelichting: tekstvak({ label: 'Wat gaan we doen?', hulp: 'Komt in de brief.' }),
  toezeggingBewust: jaNee({
    label: 'Toezegging over aansprakelijkheid: bewust?',
    hulp: 'Alleen nodig als het register daarom vraagt.',
  }),
  relatieoverweging: tekstvak({
    label: 'Overweging over de relatie met de klant',
    hulp: 'Alleen intern; komt nooit in een brief.',
  }),
  boodschapper: verplicht(persoon({ label: 'Wie bericht de klager?', begin: 'ik' }, 'onafhankelijken')),
  wijzeVanBericht: verplicht(
    keuze(wijzenVanBericht, { label: 'Hoe krijgt de klager bericht?', begin: { vast: 'schriftelijk' } }),
  ),
  wijzeVanBerichtReden: tekst({
    label: 'Waarom mondeling?',
    toonAls: { veld: 'wijzeVanBericht', is: ['mondeling, schriftelijk bevestigd'] },
  }),
};
