// Was de maatregel juist, doeltreffend en doelmatig, en wat doen we ermee? (5.3.2)
import { doelmatigheden, doeltreffendheden, juistheden, vervolgen } from '../lijsten';
import { isBeoordeeld } from '../oordeel';
import { stap, wijzigMaatregel } from '../stap';
import { dag, keuze, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/oordeel';
import { opvolgers } from './opvolger';

export const maatregelBeoordelen = stap({
  naam: 'maatregelBeoordelen',
  titel: 'Maatregel beoordelen',
  uitleg: 'De directie beoordeelt juistheid, doeltreffendheid en doelmatigheid, elk met een reden.',
  artikel: '5.3.2',
  overgang: '',
  onderwerp: 'maatregel',
  van: ['Uitgevoerd', 'Beoordeeld'],
  naar: 'Beoordeeld',
  wie: ['directie'],
  velden: {
    juistheid: verplicht(
      keuze(juistheden, {
        label: 'Juistheid',
        hulp: 'Was dit de juiste maatregel: pakt hij de vastgestelde oorzaak aan, klopt hij met wet, contract en eigen procedures, staat hij in verhouding tot de klacht, en is hij uitgevoerd zoals besloten?',
      }),
    ),
    juistheidReden: verplicht(tekstvak({ label: 'Reden bij juistheid' })),
    doeltreffendheid: verplicht(
      keuze(doeltreffendheden, {
        label: 'Doeltreffendheid',
        hulp: 'Heeft de maatregel gewerkt: is de oorzaak weggenomen en zijn soortgelijke klachten uitgebleven of afgenomen, zonder ongewenste neveneffecten?',
      }),
    ),
    doeltreffendheidReden: verplicht(tekstvak({ label: 'Reden bij doeltreffendheid' })),
    doelmatigheid: verplicht(
      keuze(doelmatigheden, {
        label: 'Doelmatigheid',
        hulp: 'Was de maatregel het waard: is dit resultaat bereikt met zo min mogelijk tijd, geld en belasting, of kon het eenvoudiger?',
      }),
    ),
    doelmatigheidReden: verplicht(tekstvak({ label: 'Reden bij doelmatigheid' })),
    meetmoment: dag({ label: 'Nieuw meetmoment', hulp: 'Nodig als iets nog niet te beoordelen is.' }),
    vervolg: keuze(vervolgen, { label: 'Vervolg' }),
    vervolgReden: tekstvak({
      label: 'Reden bij het vervolg',
      hulp: 'Bij bijstellen of vervangen: wat moet er anders?',
    }),
  },
  voorwaarden: [
    eis.nietDoeltreffendNietDoelmatig,
    eis.laterOpnieuwMeten,
    eis.vervolgBijOnvoldoende,
    eis.vervolgToegelicht,
    ...eis.redenen,
  ],
  telt: 'herhaling',
  taak: {
    bij: 'directie',
    klok: null,
    datum: (m) => m.meetmoment,
    nogNodig: (m) => !isBeoordeeld(m),
  },
  doe: (zaak) => {
    const meetmoment = zaak.invoer.meetmoment ?? zaak.maatregel?.meetmoment ?? null;
    return wijzigMaatregel(zaak, {
      ...zaak.invoer,
      ...zaak.stand.geteld?.voorstel,
      meetmoment,
      beoordeeldOp: zaak.stand.vandaag,
    });
  },
});

export const maatregelSluiten = stap({
  naam: 'maatregelSluiten',
  titel: 'Maatregel sluiten',
  uitleg: 'Een maatregel sluit pas als hij op alle drie de punten is beoordeeld.',
  artikel: '5.3.2',
  overgang: '',
  onderwerp: 'maatregel',
  van: ['Beoordeeld'],
  naar: 'Gesloten',
  wie: ['directie'],
  velden: {},
  vooraf: [eis.drieOordelen, eis.geenOpvolgerBedoeld],
  voorwaarden: [],
  doe: (zaak) => wijzigMaatregel(zaak, { geslotenOp: zaak.stand.vandaag }),
});

export const maatregelBijstellen = stap({
  naam: 'maatregelBijstellen',
  titel: 'Maatregel bijstellen',
  uitleg:
    'Ook bij vervangen: de maatregel krijgt een opvolger met een eigen nummer; de oude blijft staan zoals hij was.',
  artikel: '5.3.2',
  overgang: '',
  onderwerp: 'maatregel',
  van: ['Beoordeeld'],
  naar: 'Bijgesteld',
  wie: ['directie'],
  velden: { tekst: verplicht(tekstvak({ label: 'De bijgestelde maatregel' })) },
  vooraf: [eis.drieOordelen],
  voorwaarden: [],
  doe: (zaak) => {
    const { stand, maatregel, invoer } = zaak;
    if (maatregel === null) return [];
    const vervolg = maatregel.vervolg === 'vervangen' ? ('vervangen' as const) : ('bijstellen' as const);
    return [
      ...wijzigMaatregel(zaak, { vervolg, geslotenOp: stand.vandaag }),
      ...opvolgers(stand, [{ van: maatregel, tekst: invoer.tekst }]),
    ];
  },
});
