// Hoe krijgt een collega bericht dat er iets te doen is? Alleen nummer, stap en adres van het register, nooit inhoud (besluit 9).
import { instelling } from './instellingen';
import type { Medewerker, PersoonId, Wijziging } from './rijen';
import type { Stand } from './stand';

/** The web app of Google opens a dossier by its id, which says nothing about anybody; any other address stays as it is. */
const koppeling = (adres: string, klacht: { readonly id: string } | null): string =>
  klacht !== null && /^https:\/\/script\.google\.com\/.*\/exec$/.test(adres) ? `${adres}?dossier=${klacht.id}` : adres;

/** A row in `berichten` for a colleague; `klacht` null when it is about more dossiers than one. */
export const seintje = (
  stand: Stand,
  id: string,
  aan: Medewerker,
  klacht: { readonly id: string; readonly nummer: string | null } | null,
  onderwerp: string,
  regels: readonly string[],
): Wijziging => {
  const adres = instelling(stand.rijen.instellingen, 'adres');
  return {
    tabel: 'berichten',
    id,
    nieuw: true,
    waarden: {
      klacht: klacht?.id ?? null,
      nummer: klacht?.nummer ?? null,
      soort: 'L13',
      aan: aan.naam,
      adres: aan.id,
      via: 'e-mail',
      afzender: null,
      procedureversie: null,
      inhoudscontrole: null,
      onderwerp,
      tekst: [...regels, ...(adres === '' ? [] : ['', `Open het klachtenregister: ${koppeling(adres, klacht)}`])].join(
        '\n',
      ),
      status: 'te verzenden',
      gemaaktOp: stand.nu,
      gemaaktDoor: stand.wie.id,
      verzondenOp: null,
      pogingen: 0,
      fout: null,
    },
  };
};

/** Whoever is to tell the complainant hears that there is a decision (5.2.2). */
export const seintjeBoodschapper = (
  stand: Stand,
  klacht: { readonly id: string; readonly nummer: string | null },
  boodschapper: PersoonId,
): readonly Wijziging[] =>
  anderen(stand, boodschapper).map((m) =>
    seintje(
      stand,
      `${klacht.id}.S-${stand.lognummer}-3`,
      m,
      klacht,
      `Bericht over klacht ${klacht.nummer ?? ''} versturen`,
      [`Er is besloten over klacht ${klacht.nummer ?? ''}. Wilt u de klager berichten? (artikel 5.2.2)`],
    ),
  );

/** The colleague with this id; whoever does the step himself needs no mail about it. */
export const anderen = (stand: Stand, id: PersoonId | null): readonly Medewerker[] =>
  stand.rijen.medewerkers.filter((m) => m.id === id && m.actief && m.id !== stand.wie.id);
