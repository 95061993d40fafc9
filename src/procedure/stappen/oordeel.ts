// Was de maatregel juist, doeltreffend en doelmatig, en wat doen we ermee? (5.3.2)
import { jaarVan } from '../dag';
import { doelmatigheden, doeltreffendheden, juistheden, vervolgen } from '../lijsten';
import { nieuweMaatregel } from '../maatregel';
import { nummersUit } from '../nummering';
import type { Wijziging } from '../rijen';
import { stap, wijzigMaatregel } from '../stap';
import type { Zaak } from '../stand';
import { dag, keuze, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/maatregel';

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
    vervolgReden: tekstvak({ label: 'Reden bij het vervolg' }),
  },
  voorwaarden: [
    eis.nietDoeltreffendNietDoelmatig,
    eis.laterOpnieuwMeten,
    eis.vervolgBijOnvoldoende,
    eis.vervolgToegelicht,
  ],
  taak: { bij: 'directie', klok: null, datum: (m) => m.meetmoment },
  doe: (zaak) => {
    const meetmoment = zaak.invoer.meetmoment ?? zaak.maatregel?.meetmoment ?? null;
    return wijzigMaatregel(zaak, { ...zaak.invoer, meetmoment, beoordeeldOp: zaak.stand.vandaag });
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
  vooraf: [eis.drieOordelen],
  voorwaarden: [],
  doe: (zaak) => wijzigMaatregel(zaak, { geslotenOp: zaak.stand.vandaag }),
});

/** The next version of the measure, as a proposal with its own number. */
const opvolger = (zaak: Zaak<{ readonly tekst: string }>): readonly Wijziging[] => {
  const { stand, maatregel } = zaak;
  if (maatregel === null) return [];
  const { nummers, teller } = nummersUit(stand.rijen.systeem, 'M', jaarVan(stand.vandaag), 1);
  const voorstel = {
    nummer: nummers[0] ?? '',
    klachtnummers: maatregel.klachtnummers,
    soort: maatregel.soort,
    bron: 'jaarevaluatie' as const,
    tekst: zaak.invoer.tekst,
    voorgesteldOp: stand.vandaag,
    voorgesteldDoor: stand.wie.id,
  };
  const waarden = { ...nieuweMaatregel(voorstel), oorzaak: maatregel.oorzaak, opvolgerVan: maatregel.nummer };
  return [{ tabel: 'maatregelen', id: `M-${stand.lognummer}-1`, nieuw: true, waarden }, teller];
};

export const maatregelBijstellen = stap({
  naam: 'maatregelBijstellen',
  titel: 'Maatregel bijstellen',
  uitleg: 'De maatregel krijgt een opvolger met een eigen nummer; de oude blijft staan zoals hij was.',
  artikel: '5.3.2',
  overgang: '',
  onderwerp: 'maatregel',
  van: ['Beoordeeld'],
  naar: 'Bijgesteld',
  wie: ['directie'],
  velden: { tekst: verplicht(tekstvak({ label: 'De bijgestelde maatregel' })) },
  vooraf: [eis.drieOordelen],
  voorwaarden: [],
  doe: (zaak) => [...wijzigMaatregel(zaak, { geslotenOp: zaak.stand.vandaag }), ...opvolger(zaak)],
});
