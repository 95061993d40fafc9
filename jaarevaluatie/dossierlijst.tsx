// Welke dossiers en maatregelen staan achter dit getal? Een lijst met nummers om te openen; wat u niet mag zien telt wel mee. (5.3.2, besluit 6)
import { useState } from 'preact/hooks';
import type { Evaluatie, Telling } from '../src/evaluatie/model';
import { ga } from '../sidebar/navigatie';
import { inGoogle } from '../sidebar/verbinding/loket-adres';

/** A part of a dossier opens the dossier. */
const dossierVan = ({ nummers }: Evaluatie, id: string): string => (id in nummers ? id : (id.split('.', 1)[0] ?? id));

/** On this computer the register itself opens; in a dialog of Google the dossier comes in the place of the figures. */
const Dossierlink = ({ id, naam }: { readonly id: string; readonly naam: string }) => (
  <a
    href={`/#dossier=${id}`}
    onClick={(klik) => {
      if (!inGoogle()) return;
      klik.preventDefault();
      ga({ blad: 'dossier', dossier: id });
    }}
  >
    {naam}
  </a>
);

const hoogstens = 60;

const verborgen = (aantal: number): string =>
  aantal === 1
    ? 'Een dossier mag u niet inzien; het telt wel mee.'
    : `${aantal} dossiers mag u niet inzien; zij tellen wel mee.`;

interface Props {
  readonly evaluatie: Evaluatie;
  readonly telling: Telling;
}

export const Dossierlijst = ({ evaluatie, telling }: Props) => {
  const [alle, zetAlle] = useState(false);
  const ids = [...new Set(telling.ids.map((id) => dossierVan(evaluatie, id)))];
  const getoond = alle ? ids : ids.slice(0, hoogstens);
  const geheim = telling.aantal - telling.ids.length;
  return (
    <>
      <ul class="dossierlijst">
        {getoond.map((id) => (
          <li key={id}>
            <Dossierlink id={id} naam={evaluatie.nummers[id] ?? id} />
          </li>
        ))}
      </ul>
      {getoond.length < ids.length && (
        <button type="button" class="knop klein" onClick={() => zetAlle(true)}>
          Toon alle {ids.length}
        </button>
      )}
      {geheim > 0 && <p class="stil">{verborgen(geheim)}</p>}
    </>
  );
};
