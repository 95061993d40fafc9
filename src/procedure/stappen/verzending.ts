// Wanneer is een brief of e-mail echt verzonden? Pas dan stopt een klok (besluit 9, 5.1.3, 5.2.2).
import { briefsoort, brievenTePosten } from '../brieven';
import type { Briefsoort } from '../brieven';
import type { Dag } from '../dag';
import type { Bericht, Wijziging } from '../rijen';
import { stap, wijzigKlacht } from '../stap';
import type { Zaak } from '../stand';
import { dag, jaNee, tekst, verplicht } from '../velden';
import { briefOpDePost } from '../voorwaarden/afhandeling';
import type { Voorwaarde } from '../voorwaarde';

const isVerzonden = (bericht: Bericht, verzondenOp: Dag): Wijziging => ({
  tabel: 'berichten',
  id: bericht.id,
  nieuw: false,
  waarden: { status: 'verzonden', verzondenOp, fout: null },
});

/** An internal note (L9) is a letter too, but belongs to no dossier. */
const vanDossier = (bericht: Bericht): Briefsoort | undefined =>
  bericht.klacht === null ? undefined : briefsoort(bericht.soort);

const gevolgen = (zaak: Zaak, verzonden: readonly Bericht[], op: Dag): readonly Wijziging[] =>
  verzonden.flatMap((bericht) => {
    const soort = vanDossier(bericht);
    return soort === undefined ? [] : [wijzigKlacht(zaak, soort.naVerzending(zaak.klacht, op))];
  });

/** One letter at a time, so that each gets the day on which it went out itself. */
const opDePost = (zaak: Zaak): readonly Bericht[] => brievenTePosten(zaak.berichten).slice(0, 1);

const naHetMaken: Voorwaarde<{ readonly gepostOp: Dag }> = {
  code: 'postdatum-ongeldig',
  artikel: '5.1.3',
  veld: 'gepostOp',
  toets: (zaak) =>
    zaak.invoer.gepostOp > zaak.stand.vandaag ||
    opDePost(zaak).some((b) => zaak.invoer.gepostOp < b.gemaaktOp.slice(0, 10))
      ? 'Kies de dag waarop de brief op de post ging: niet later dan vandaag en niet voordat hij is gemaakt.'
      : null,
};

export const posten = stap({
  naam: 'posten',
  titel: 'Verzending per post vastleggen',
  uitleg:
    'Een papieren brief telt als verzonden op de dag die u hier vastlegt, de oudste brief eerst. Ook voor een e-mail die niet verstuurd kon worden.',
  artikel: '5.1.3',
  overgang: '',
  // A letter can lie longer than the file takes: whatever the phase, its posting is recorded.
  van: [
    ...(['Zelf afgehandeld', 'Bij directie', 'Niet in behandeling', 'In onderzoek', 'Advies bij directie'] as const),
    ...(['Besloten', 'Afgehandeld', 'Besproken', 'Gearchiveerd', 'Ingetrokken', 'Samengevoegd'] as const),
  ],
  wie: ['directie', 'boodschapper'],
  velden: { gepostOp: verplicht(dag({ label: 'Op de post gedaan op', begin: 'vandaag' })) },
  vooraf: [briefOpDePost],
  voorwaarden: [naHetMaken],
  stopt: ['D1', 'D2', 'D4', 'D5', 'verwijzing'],
  doe: (zaak) => [
    ...opDePost(zaak).map((b) => isVerzonden(b, zaak.invoer.gepostOp)),
    ...gevolgen(zaak, opDePost(zaak), zaak.invoer.gepostOp),
  ],
});

const berichtWacht: Voorwaarde<{ readonly bericht: string }> = {
  code: 'bericht-wacht-niet',
  artikel: 'besluit 9',
  toets: ({ stand, invoer }) =>
    stand.rijen.berichten.some((b) => b.id === invoer.bericht && b.status === 'te verzenden')
      ? null
      : 'Dit bericht wacht niet op verzending.',
};

/** After so many failed tries the mail is given up and becomes a task for a person. */
const hoogstePogingen = 5;

const velden = {
  bericht: verplicht(tekst({ label: 'Bericht' })),
  verzondenOp: verplicht(dag({ label: 'Verzonden op' })),
  gelukt: verplicht(jaNee({ label: 'Gelukt?' })),
  fout: tekst({ label: 'Fout' }),
};

export const verzonden = stap({
  naam: 'verzonden',
  titel: 'Verzending van een e-mail verwerken',
  uitleg: 'Het register merkt een bericht als verzonden zodra de e-mail de deur uit is.',
  artikel: '5.1.3',
  overgang: '',
  onderwerp: 'register',
  van: [],
  wie: ['systeem'],
  velden,
  voorwaarden: [berichtWacht],
  leest: (invoer) => [{ tabel: 'berichten', id: invoer.bericht }],
  stopt: ['D1', 'D2', 'D4', 'D5', 'verwijzing'],
  doe: (zaak) => {
    const { invoer, stand } = zaak;
    const bericht = stand.rijen.berichten.filter((b) => b.id === invoer.bericht);
    if (invoer.gelukt)
      return [
        ...bericht.map((b) => isVerzonden(b, invoer.verzondenOp)),
        ...gevolgen(zaak, bericht, invoer.verzondenOp),
      ];
    const mislukt = bericht.map((b): Wijziging => ({
      tabel: 'berichten',
      id: b.id,
      nieuw: false,
      waarden: {
        pogingen: b.pogingen + 1,
        fout: invoer.fout,
        status: b.pogingen + 1 >= hoogstePogingen ? 'mislukt' : 'te verzenden',
      },
    }));
    // Touching the dossier refreshes its column for letters that still have to be posted.
    return bericht.some((b) => vanDossier(b) !== undefined) ? [...mislukt, wijzigKlacht(zaak, {})] : mislukt;
  },
});
