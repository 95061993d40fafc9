// Besloten: kan werkelijk alleen de directie het bestand openen? (besluit 6; de anderen werken in de web-app)
import type { Medewerker } from '../../procedure/rijen';
import { isConsument, kenAdres } from './adres';
import { fout, gedeeldeDrive, haalWeg, letOp, nietMeerActief } from './deling';
import type { Deelbevinding, Deling } from './deling';

const bijAdres = (adres: string, kan: string, medewerkers: readonly Medewerker[]): readonly Deelbevinding[] => {
  const wie = kenAdres(adres, medewerkers);
  if (wie.soort === 'directie') return [];
  if (wie.soort === 'onbekend')
    return [
      fout(
        `${adres} staat niet als directie in Medewerkers en kan nu alles ${kan}. Is het een groep? Dan kan iedereen in die groep dat.`,
        haalWeg(adres),
      ),
    ];
  const { naam, id } = wie.wie;
  if (wie.soort === 'ander adres')
    return [
      fout(
        `${adres} lijkt een ander adres van ${naam}, maar het register kent alleen ${id}. Dit adres kan nu alles ${kan}.`,
        `${haalWeg(adres)} Hoort ${naam} bij de directie? Deel het bestand dan met ${id}.`,
      ),
    ];
  return wie.soort === 'weg'
    ? [nietMeerActief(naam, adres, kan)]
    : [
        fout(
          `${naam} (${adres}) hoort niet bij de directie, maar kan nu alles ${kan}.`,
          `${haalWeg(adres)} ${naam} werkt daarna in de web-app.`,
        ),
      ];
};

const bijEigenaar = (eigenaar: string | null, medewerkers: readonly Medewerker[]): readonly Deelbevinding[] => {
  if (eigenaar === null) return [gedeeldeDrive];
  if (isConsument(eigenaar))
    return [
      fout(
        `De eigenaar (${eigenaar}) is een gratis Google-account. Besloten kan alleen met een account van uw organisatie (Google Workspace): anders weet de web-app niet wie er binnenkomt.`,
        'Maak het register aan met een account van de organisatie, of kies Open team.',
      ),
    ];
  if (kenAdres(eigenaar, medewerkers).soort === 'onbekend')
    return [
      letOp(
        `De eigenaar van het bestand is ${eigenaar}. Dat mag een apart account zijn, zoals klachten@.`,
        'Zorg dat alleen de directie met dat account kan aanmelden.',
      ),
    ];
  return bijAdres(eigenaar, 'lezen en wijzigen', medewerkers);
};

export const beoordeelBesloten = (deling: Deling, medewerkers: readonly Medewerker[]): readonly Deelbevinding[] => [
  ...bijEigenaar(deling.eigenaar, medewerkers),
  ...deling.bewerkers.flatMap((a) => bijAdres(a, 'lezen en wijzigen', medewerkers)),
  ...deling.lezers.flatMap((a) => bijAdres(a, 'lezen', medewerkers)),
];
