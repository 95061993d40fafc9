// Open team: kan precies wie in Medewerkers staat het bestand openen, en niemand meer? (besluit 6; geheim is er dan niets)
import type { Medewerker } from '../../procedure/rijen';
import { kaal, kenAdres } from './adres';
import { fout, gedeeldeDrive, haalWeg, letOp, nietMeerActief } from './deling';
import type { Deelbevinding, Deling } from './deling';

const teVeel = (adres: string, kan: string, medewerkers: readonly Medewerker[]): readonly Deelbevinding[] => {
  const wie = kenAdres(adres, medewerkers);
  if (wie.soort === 'onbekend')
    return [
      fout(
        `${adres} staat niet in Medewerkers en kan nu alles ${kan}. Is het een groep? Dan kan iedereen in die groep dat.`,
        `${haalWeg(adres)} Of zet deze persoon in Medewerkers.`,
      ),
    ];
  if (wie.soort === 'weg') return [nietMeerActief(wie.wie.naam, adres, kan)];
  return wie.soort === 'ander adres'
    ? [
        fout(
          `${adres} lijkt een ander adres van ${wie.wie.naam}, maar het register kent alleen ${wie.wie.id}.`,
          `Deel het bestand met ${wie.wie.id}. ${haalWeg(adres)}`,
        ),
      ]
    : [];
};

const teWeinig = ({ bewerkers, lezers, eigenaar }: Deling, { id, naam }: Medewerker): readonly Deelbevinding[] => {
  const bij = (adressen: readonly string[]): boolean => adressen.some((a) => kaal(a) === kaal(id));
  if (bij(eigenaar === null ? bewerkers : [...bewerkers, eigenaar])) return [];
  return bij(lezers)
    ? [
        letOp(
          `${naam} (${id}) mag alleen kijken. Het menu en de zijbalk werken dan niet.`,
          `Klik op Delen en kies bij ${id}: Bewerker.`,
        ),
      ]
    : [
        letOp(
          `${naam} (${id}) staat in Medewerkers, maar niet in het deelvenster.`,
          `Klik op Delen en voeg ${id} toe als Bewerker. Zit ${naam} in een groep waarmee is gedeeld? Dan is dit in orde.`,
        ),
      ];
};

/** An owner outside the list can be an account of its own; one who has left keeps everything. */
const bijEigenaar = (eigenaar: string | null, medewerkers: readonly Medewerker[]): readonly Deelbevinding[] => {
  if (eigenaar === null) return [gedeeldeDrive];
  const wie = kenAdres(eigenaar, medewerkers);
  if (wie.soort !== 'weg') return [];
  const tekst = `${wie.wie.naam} (${eigenaar}) is niet meer actief, maar is nog eigenaar van het bestand.`;
  return [
    fout(tekst, 'Laat de eigenaar het bestand overdragen: Delen, pijltje bij een directielid, Eigendom overdragen.'),
  ];
};

export const beoordeelOpen = (deling: Deling, medewerkers: readonly Medewerker[]): readonly Deelbevinding[] => [
  ...bijEigenaar(deling.eigenaar, medewerkers),
  ...deling.bewerkers.flatMap((a) => teVeel(a, 'lezen en wijzigen', medewerkers)),
  ...deling.lezers.flatMap((a) => teVeel(a, 'lezen', medewerkers)),
  ...medewerkers.filter((m) => m.actief).flatMap((m) => teWeinig(deling, m)),
];
