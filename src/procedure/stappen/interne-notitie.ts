// Hoe hoort iedereen van een maatregel? Met een notitie zonder namen aan alle actieve medewerkers (L9, 5.2.5)
import { inhoudscontrole, stelOp } from '../briefinhoud';
import type { Briefwaarden, Geadresseerde } from '../briefwaarden';
import { briefhoofd } from '../brieven';
import { nlDag } from '../dag';
import type { Dag } from '../dag';
import type { Wijziging } from '../rijen';
import type { Zaak } from '../stand';

export const iedereen: Geadresseerde = { naam: '', email: null, adres: null };

const notitiewaarden = ({ maatregel }: Zaak, ingangsdatum: Dag, documenten: string | null): Briefwaarden => ({
  maatregelnummer: maatregel?.nummer ?? '',
  maatregel: maatregel?.tekst ?? '',
  besluit: `De directie voert deze maatregel ${maatregel?.status === 'Afgewezen' ? 'niet ' : ''}in.`,
  overweging: maatregel?.overweging ?? '',
  documenten: documenten ?? 'geen documentwijziging',
  ingangsdatum: nlDag(ingangsdatum),
});

export const interneNotitie = (zaak: Zaak, ingangsdatum: Dag, documenten: string | null): readonly Wijziging[] => {
  const { stand, maatregel } = zaak;
  const brief = stelOp('L9', zaak, iedereen, notitiewaarden(zaak, ingangsdatum, documenten));
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
        ...briefhoofd(stand, null),
        onderwerp: brief.onderwerp,
        tekst: brief.tekst,
        inhoudscontrole: inhoudscontrole('L9', zaak, brief, null),
        status: 'te verzenden',
        gemaaktOp: stand.nu,
        gemaaktDoor: stand.wie.id,
        verzondenOp: null,
        pogingen: 0,
        fout: null,
      },
    }));
};
