// Hoe komen de klachten van een oud register erin? Alleen wat klaar is, als archief, met hun oude nummer (5.3.1, 5.1.4).
import { jaarVan } from '../dag';
import { instelling } from '../instellingen';
import { kanalen, relaties, soorten, uitkomsten } from '../lijsten';
import { isNagekomen } from '../nagekomen';
import { nieuweKlacht } from '../nieuwe-klacht';
import { nummersUit } from '../nummering';
import type { Wijziging } from '../rijen';
import { stap } from '../stap';
import type { Stand } from '../stand';
import { bedrag, dag, email, keuze, lijst, tekst, tekstvak, verplicht } from '../velden';
import type { Waarden } from '../velden';
import * as eis from '../voorwaarden/inlezen';

/** One complaint of the old register; the keys are columns of `klachten`, but for the id. */
export const oudeKlachtvelden = {
  dossier: verplicht(tekst({ label: 'Sleutel', hulp: 'Volgt uit het bestand.' })),
  oudNummer: tekst({ label: 'Oud nummer' }),
  ontvangstdatum: verplicht(dag({ label: 'Ontvangen op' })),
  soort: verplicht(keuze(soorten, { label: 'Soort' })),
  kanaal: keuze(kanalen, { label: 'Kanaal' }),
  relatie: keuze(relaties, { label: 'Relatie' }),
  klagerNaam: tekst({ label: 'Naam van de klager' }),
  klagerOrganisatie: tekst({ label: 'Organisatie' }),
  klagerEmail: email({ label: 'E-mailadres' }),
  klagerAdres: tekst({ label: 'Postadres' }),
  opdrachtgever: tekst({ label: 'Financier' }),
  trajectnummer: tekst({ label: 'Trajectnummer' }),
  omschrijving: verplicht(tekstvak({ label: 'Waar het over ging' })),
  bevindingen: tekstvak({ label: 'Bevindingen' }),
  uitkomst: keuze(uitkomsten, { label: 'Uitkomst' }),
  afgehandeldOp: verplicht(dag({ label: 'Afgehandeld op' })),
  afhandelingsverslag: tekstvak({ label: 'Wat ermee is gedaan' }),
  leerpunt: tekstvak({ label: 'Leerpunt' }),
  claimbedrag: bedrag({ label: 'Claimbedrag' }),
  oudeGegevens: tekstvak({ label: 'Uit het oude register' }),
};
export type OudeKlacht = Waarden<typeof oudeKlachtvelden>;

/** Numbers of one year in the order of the rows, with the counter that keeps them. */
const vanJaar = (stand: Stand, bestand: string, jaar: number, regels: readonly OudeKlacht[]): readonly Wijziging[] => {
  const { nummers, teller } = nummersUit(stand.rijen.systeem, 'K', jaar, regels.length);
  const rijen = regels.map(({ dossier, ...waarden }, i): Wijziging => {
    const { id: _id, versie: _versie, ...leeg } = nieuweKlacht(dossier);
    return {
      tabel: 'klachten',
      id: dossier,
      nieuw: true,
      waarden: {
        ...leeg,
        ...waarden,
        nummer: nummers[i] ?? null,
        fase: 'Gearchiveerd',
        registratiedatum: stand.vandaag,
        gearchiveerdOp: stand.vandaag,
        claimMogelijk: waarden.claimbedrag === null ? null : true,
        nagekomen: isNagekomen(stand, waarden.ontvangstdatum),
        procedureversie: instelling(stand.rijen.instellingen, 'procedureversie'),
        herkomstbestand: bestand,
      },
    };
  });
  return [...rijen, teller];
};

export const oudeKlachtenInlezen = stap({
  naam: 'oudeKlachtenInlezen',
  titel: 'Oude klachten inlezen',
  uitleg:
    'Afgehandelde klachten uit een oud register komen in het archief, met hun oude nummer erbij. Wat er al is, verandert niet.',
  artikel: '5.3.1',
  overgang: '',
  onderwerp: 'register',
  van: [],
  wie: ['directie', 'beheerder'],
  velden: {
    bestand: verplicht(tekst({ label: 'Naam van het bestand' })),
    regels: verplicht(lijst(oudeKlachtvelden, { label: 'Klachten' })),
  },
  voorwaarden: [eis.sleutelsKloppen, eis.dataKloppen],
  leest: ({ regels }) => regels.map((r) => ({ tabel: 'klachten', id: r.dossier })),
  doe: ({ stand, invoer }) => {
    const nieuw = invoer.regels.filter((r) => !stand.rijen.klachten.some((k) => k.id === r.dossier));
    const jaren = [...new Set(nieuw.map((r) => jaarVan(r.ontvangstdatum)))];
    return jaren.flatMap((jaar) =>
      vanJaar(
        stand,
        invoer.bestand,
        jaar,
        nieuw.filter((r) => jaarVan(r.ontvangstdatum) === jaar),
      ),
    );
  },
});
