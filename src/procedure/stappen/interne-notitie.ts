// Hoe hoort iedereen van een maatregel? Met een notitie zonder namen aan alle actieve medewerkers (L9, 5.2.5)
import { briefwaarden, vulIn } from '../briefwaarden';
import { sjabloonVan } from '../brieven';
import { nlDag } from '../dag';
import type { Dag } from '../dag';
import type { Wijziging } from '../rijen';
import type { Zaak } from '../stand';

export const interneNotitie = (zaak: Zaak, ingangsdatum: Dag, documenten: string | null): readonly Wijziging[] => {
  const { stand, maatregel } = zaak;
  const { onderwerp, sjabloon } = sjabloonVan(stand.rijen.brieven, 'L9');
  const waarden = {
    ...briefwaarden(zaak, { naam: '', email: null, adres: null }),
    maatregelnummer: maatregel?.nummer ?? '',
    maatregel: maatregel?.tekst ?? '',
    overweging: maatregel?.overweging ?? '',
    documenten: documenten ?? 'geen documentwijziging',
    ingangsdatum: nlDag(ingangsdatum),
  };
  return stand.rijen.medewerkers
    .filter((m) => m.actief)
    .map((m, i) => ({
      tabel: 'berichten',
      id: `${maatregel?.id ?? ''}.L9-${stand.lognummer}-${i + 1}`,
      nieuw: true,
      waarden: {
        klacht: null,
        nummer: maatregel?.nummer ?? null,
        soort: 'L9',
        aan: m.naam,
        adres: m.id,
        via: 'e-mail',
        onderwerp: vulIn(onderwerp, waarden),
        tekst: vulIn(sjabloon, waarden),
        status: 'te verzenden',
        gemaaktOp: stand.nu,
        gemaaktDoor: stand.wie.id,
        verzondenOp: null,
        pogingen: 0,
        fout: null,
      },
    }));
};
