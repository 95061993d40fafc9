// Wat leren we van de klacht en waar blijft het dossier? (5.2.5, 5.3.1)
import { jaarVan } from '../dag';
import type { Dag } from '../dag';
import { oorzaken } from '../lijsten';
import { nummersUit } from '../nummering';
import type { Overleg, PersoonId, Wijziging } from '../rijen';
import { stap, wijzigKlacht } from '../stap';
import type { Stand } from '../stand';
import { dag, jaNee, keuze, lijst, personen, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/afhandeling';
import { voorstellenUit, voorstelvelden } from './voorstellen';

const overlegId = (datum: string): string => `overleg-${datum}`;

const aanwezigenErbij = (overleg: Overleg, erbij: readonly PersoonId[]): readonly Wijziging[] => {
  const aanwezigen = [...new Set([...overleg.aanwezigen, ...erbij])];
  return aanwezigen.length === overleg.aanwezigen.length
    ? []
    : [{ tabel: 'overleg', id: overleg.id, nieuw: false, waarden: { aanwezigen } }];
};

/** The meeting of that day: the row that is there, with who came in later, or a new one with its number. */
const overlegVan = (
  stand: Stand,
  datum: Dag,
  aanwezigen: readonly PersoonId[],
): { readonly nummer: string; readonly wijzigingen: readonly Wijziging[] } => {
  const bestaand = stand.rijen.overleg.find((o) => o.id === overlegId(datum));
  if (bestaand) return { nummer: bestaand.nummer, wijzigingen: aanwezigenErbij(bestaand, aanwezigen) };
  const { nummers, teller } = nummersUit(stand.rijen.systeem, 'O', jaarVan(datum), 1);
  const nummer = nummers[0] ?? '';
  const waarden = { nummer, datum, aanwezigen, notulist: stand.wie.id };
  return { nummer, wijzigingen: [{ tabel: 'overleg', id: overlegId(datum), nieuw: true, waarden }, teller] };
};

export const bespreken = stap({
  naam: 'bespreken',
  titel: 'Bespreking in het intern overleg vastleggen',
  uitleg:
    'Elke afgehandelde klacht wordt besproken om ervan te leren. Is er consensus over een maatregel, dan wordt die direct aan de directie voorgesteld.',
  artikel: '5.2.5',
  overgang: 'T14',
  van: ['Afgehandeld', 'Niet in behandeling', 'Ingetrokken'],
  naar: 'Besproken',
  wie: ['directie', 'notulist'],
  velden: {
    overlegdatum: verplicht(dag({ label: 'Datum van het overleg', begin: 'vandaag' })),
    aanwezigen: verplicht(personen({ label: 'Wie waren erbij?' })),
    leerpunt: verplicht(
      tekstvak({ label: 'Wat leren we hiervan?', hulp: 'Is er niets te leren? Schrijf dan "geen". Noem geen namen.' }),
    ),
    oorzaak: keuze(oorzaken, {
      label: 'Wat was de oorzaak?',
      hulp: 'De oorzaak, niet het gevolg: vraag een paar keer "waarom?".',
    }),
    consensus: verplicht(jaNee({ label: 'Is er consensus over een maatregel?' })),
    maatregelen: lijst(voorstelvelden, {
      label: 'Voorgestelde maatregelen',
      toonAls: { veld: 'consensus', is: [true] },
    }),
  },
  vooraf: [eis.klagerHeeftBericht],
  voorwaarden: [eis.overlegNaAfhandeling, eis.voorstelBijConsensus],
  taak: { bij: 'directie', klok: 'D7' },
  stopt: ['D7'],
  leest: (invoer) => [{ tabel: 'overleg', id: overlegId(invoer.overlegdatum) }],
  doe: (zaak) => {
    const { stand, invoer } = zaak;
    const overleg = overlegVan(stand, invoer.overlegdatum, invoer.aanwezigen);
    return [
      wijzigKlacht(zaak, {
        besprokenOp: invoer.overlegdatum,
        overlegnummer: overleg.nummer,
        consensus: invoer.consensus,
        leerpunt: invoer.leerpunt,
        oorzaak: invoer.oorzaak,
      }),
      ...overleg.wijzigingen,
      ...voorstellenUit(zaak, invoer.maatregelen, {
        bron: 'overleg',
        dag: invoer.overlegdatum,
        oorzaak: invoer.oorzaak,
        overlegnummer: overleg.nummer,
      }),
    ];
  },
});

export const archiveren = stap({
  naam: 'archiveren',
  titel: 'Archiveren',
  uitleg:
    'De directie laat het dossier vastleggen en archiveren. Daarna verandert de rij alleen nog door een correctie met reden.',
  artikel: '5.3.1',
  overgang: 'T20',
  van: ['Besproken'],
  naar: 'Gearchiveerd',
  wie: ['directie'],
  velden: {},
  vooraf: [eis.geenBriefMeerOpen],
  voorwaarden: [],
  taak: { bij: 'directie', klok: null },
  doe: (zaak) => [wijzigKlacht(zaak, { gearchiveerdOp: zaak.stand.vandaag })],
});
