// Welke bestanden horen bij het dossier, wie voegde ze toe, en waarom ging er een weg? (5.2.1: het klachtendossier)
import { bijlagesoorten, soortInWoorden } from '../bijlagesoorten';
import { fasen } from '../lijsten';
import type { Bijlage, Wijziging } from '../rijen';
import { stap } from '../stap';
import type { Zaak } from '../stand';
import { grootte, keuze, tekst, verplicht } from '../velden';
import * as eis from '../voorwaarden/bijlagen';

const zolangHetErIs = fasen.filter((f) => f !== 'Nieuw' && f !== 'Geanonimiseerd');
const wieEraanWerkt = ['directie', 'ontvanger', 'behandelaar', 'boodschapper'] as const;
const kenmerk = verplicht(tekst({ label: 'Kenmerk van het bestand' }));

export const bijlageToevoegen = stap({
  naam: 'bijlageToevoegen',
  titel: 'Bestand toevoegen',
  uitleg: 'Alles wat bij de klacht hoort, zoals brieven, foto’s en verslagen, staat bij het klachtendossier.',
  artikel: '5.2.1',
  overgang: '',
  van: zolangHetErIs,
  zijstap: true,
  eigenPlek: true,
  wie: wieEraanWerkt,
  velden: {
    kenmerk,
    naam: verplicht(tekst({ label: 'Naam van het bestand' })),
    soort: verplicht(
      keuze(bijlagesoorten, {
        label: 'Soort',
        woorden: Object.fromEntries(bijlagesoorten.map((s) => [s, soortInWoorden(s)])),
      }),
    ),
    bytes: verplicht(grootte({ label: 'Grootte in bytes' })),
    sha256: verplicht(tekst({ label: 'Vingerafdruk' })),
    plaats: verplicht(tekst({ label: 'Plaats van het bestand' })),
  },
  vooraf: [eis.nogPlaats],
  voorwaarden: [eis.bestandKlopt, eis.soortPast, eis.nietTeGroot],
  doe: (zaak) => {
    const { klacht, stand, invoer } = zaak;
    // The same file again, after an answer that got lost: it is there already.
    if (eis.metKenmerk(zaak, invoer.kenmerk) !== undefined) return [];
    const { kenmerk: van, ...bestand } = invoer;
    return [
      {
        tabel: 'bijlagen',
        id: eis.bijlageId(klacht.id, van),
        nieuw: true,
        waarden: {
          ...{ klacht: klacht.id, nummer: klacht.nummer, ronde: klacht.ronde, fase: klacht.fase },
          ...bestand,
          ...{ toegevoegdDoor: stand.wie.id, toegevoegdOp: stand.nu },
          ...{ verwijderdOp: null, verwijderdDoor: null, verwijderReden: null },
        },
      },
    ];
  },
});

export const bijlageVerwijderen = stap({
  naam: 'bijlageVerwijderen',
  titel: 'Bestand verwijderen',
  uitleg: 'Een bestand dat er niet hoort, gaat weg. Dat het er was, wie het verwijderde en waarom, blijft staan.',
  artikel: '5.2.1',
  overgang: '',
  van: zolangHetErIs,
  zijstap: true,
  eigenPlek: true,
  wie: wieEraanWerkt,
  velden: { kenmerk, reden: verplicht(tekst({ label: 'Waarom?', hulp: 'Noem geen namen.' })) },
  voorwaarden: [eis.eigenBijlage],
  doe: (zaak) => {
    const { stand, invoer } = zaak;
    const bijlage = eis.metKenmerk(zaak, invoer.kenmerk);
    if (bijlage === undefined || bijlage.verwijderdOp !== null) return [];
    const waarden = { verwijderdOp: stand.nu, verwijderdDoor: stand.wie.id, verwijderReden: invoer.reden };
    return [{ tabel: 'bijlagen', id: bijlage.id, nieuw: false, waarden }];
  },
});

/** After retention it only says that there was a file, of which kind and how large (5.3.1). */
export const bijlagenLeeg = ({ bijlagen, stand }: Zaak): readonly Wijziging[] =>
  bijlagen.map((b: Bijlage) => ({
    tabel: 'bijlagen',
    id: b.id,
    nieuw: false,
    waarden: {
      ...{ naam: 'geanonimiseerd', sha256: null, toegevoegdDoor: 'geanonimiseerd', verwijderReden: null },
      verwijderdOp: b.verwijderdOp ?? stand.nu,
      verwijderdDoor: b.verwijderdDoor === null ? stand.wie.id : 'geanonimiseerd',
    },
  }));
