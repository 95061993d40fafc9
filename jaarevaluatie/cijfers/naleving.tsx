// Werken wij volgens de procedure? Eerst de regels waarvan is afgeweken, met de gevallen om te openen; daarna wat altijd goed ging. (K24, 5.3.2)
import { vorigeWaarde, vorigJaar } from '../../reports/presentatie/woorden';
import type { Evaluatie } from '../../src/evaluatie/model';
import type { Naleving as Regel } from '../../src/evaluatie/naleving';
import { inEenRegel, vanInWoorden } from '../../src/evaluatie/woorden';
import { Artikel } from '../../sidebar/delen/tekst';
import { Dossierlijst } from '../dossierlijst';
import type { Blok } from './blokken';
import { Jaarlijst } from './jaarlijst';

interface Props {
  readonly evaluatie: Evaluatie;
}

const isJaar = (id: string): boolean => id.startsWith('jaar-');

const Gevallen = ({ evaluatie, ids }: Props & { readonly ids: readonly string[] }) => {
  const dossiers = ids.filter((id) => !isJaar(id));
  return (
    <>
      {dossiers.length > 0 && (
        <Dossierlijst evaluatie={evaluatie} telling={{ aantal: dossiers.length, ids: dossiers }} />
      )}
      <Jaarlijst jaren={ids.filter(isJaar).map((id) => Number(id.slice('jaar-'.length)))} />
    </>
  );
};

const Titel = ({ regel }: { readonly regel: Regel }) => (
  <p class="rijtekst">
    {regel.titel} <Artikel artikel={regel.artikel} />
  </p>
);

const Afwijking = ({ evaluatie, regel }: Props & { readonly regel: Regel }) => (
  <li class="rij">
    <Titel regel={regel} />
    <p class="rijmeta">Gevolgd: {vanInWoorden(regel.gevolgd.length, regel.vanToepassing.length)}. Niet bij:</p>
    <Gevallen evaluatie={evaluatie} ids={regel.uitzonderingen} />
  </li>
);

const Uitklap = ({ kop, regels }: { readonly kop: string; readonly regels: readonly Regel[] }) =>
  regels.length === 0 ? null : (
    <details>
      <summary>
        {kop} <span class="stil">({regels.length})</span>
      </summary>
      <ul class="rijen">
        {regels.map((regel) => (
          <li key={regel.naam} class="rij">
            <Titel regel={regel} />
            {regel.vanToepassing.length > 0 && <p class="rijmeta">{regel.vanToepassing.length} keer.</p>}
          </li>
        ))}
      </ul>
    </details>
  );

/** Of all rules and all cases together. */
const Samen = ({ evaluatie }: Props) => {
  const f = evaluatie.figuren.find((x) => x.naam === 'K24');
  if (f === undefined) return null;
  const vorig = vorigJaar(evaluatie) === null ? '' : ` In ${evaluatie.jaar - 1}: ${vorigeWaarde(evaluatie, f)}.`;
  return (
    <p>
      {f.titel}: {inEenRegel(f)}.{vorig} <span class="bron">{f.voetnoot}</span>
    </p>
  );
};

const afwijkzin = (afgeweken: number, golden: number): string => {
  if (golden === 0) return 'Er gold nog geen enkele regel.';
  const alle = golden === 1 ? 'de ene regel die gold' : `de ${golden} regels die golden`;
  return afgeweken === 0
    ? `Van ${alle} is niet afgeweken.`
    : `Van ${golden === 1 ? alle : `${afgeweken} van ${alle}`} is ten minste een keer afgeweken.`;
};

export const Naleving = ({ evaluatie, blok }: Props & { readonly blok: Blok }) => {
  const kwamVoor = evaluatie.naleving.filter((n) => n.vanToepassing.length > 0);
  const afgeweken = kwamVoor.filter((n) => n.uitzonderingen.length > 0);
  return (
    <section aria-labelledby={`blok-${blok.naam}`} class="cijferblok">
      <h2 id={`blok-${blok.naam}`} tabIndex={-1}>
        {blok.kop}
      </h2>
      <p>{afwijkzin(afgeweken.length, kwamVoor.length)}</p>
      <Samen evaluatie={evaluatie} />
      <ul class="rijen naleving">
        {afgeweken.map((regel) => (
          <Afwijking key={regel.naam} evaluatie={evaluatie} regel={regel} />
        ))}
      </ul>
      <Uitklap kop="Altijd gevolgd" regels={kwamVoor.filter((n) => n.uitzonderingen.length === 0)} />
      <Uitklap kop="Kwam niet voor" regels={evaluatie.naleving.filter((n) => n.vanToepassing.length === 0)} />
    </section>
  );
};
