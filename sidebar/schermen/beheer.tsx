// Hoe blijven mensen, vrije dagen en instellingen kloppen? De formulieren die geen dossier nodig hebben. (1.2)
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Formulierbeeld, Stapuitslag } from '../../src/loket/beelden';
import { Kop } from '../delen/kop';
import { Schakel } from '../delen/schakel';
import { Uitwisseling } from '../delen/uitwisseling';
import { plekVan } from '../formulier/conceptplek';
import { Formulier } from '../formulier/formulier';
import { ga, zeg } from '../navigatie';
import { Sjabloonhulp } from './sjabloon';

interface Props {
  readonly wie: string;
  readonly formulieren: readonly Formulierbeeld[];
  /** May this person export or read in files? */
  readonly bestanden: boolean;
  /** The start view may be different now. */
  readonly veranderd: () => void;
}

/** What is looked for together, stands together; what is new falls under the last. */
const groepen: readonly (readonly [titel: string, formulieren: readonly string[]])[] = [
  ['Mensen', ['medewerkerOpslaan']],
  ['Maatregelen en jaarevaluatie', ['maatregelVoorstellen', 'jaarOpenen', 'besluitAfronden']],
  ['Vrije dagen', ['jaarVullen', 'vrijeDagOpslaan']],
  ['Brieven en opdrachtgevers', ['briefOpslaan', 'briefHerstellen', 'financierOpslaan']],
  ['Overige instellingen', []],
];
interface Groepprops {
  readonly titel: string;
  readonly formulieren: readonly Formulierbeeld[];
  readonly children: (beeld: Formulierbeeld) => ComponentChildren;
}
const Groep = ({ titel, formulieren, children }: Groepprops) =>
  formulieren.length === 0 ? null : (
    <section class="beheergroep">
      <h2>{titel}</h2>
      {formulieren.map(children)}
    </section>
  );

const groepVan = (naam: string): number => {
  const plek = groepen.findIndex(([, namen]) => namen.includes(naam));
  return plek < 0 ? groepen.length - 1 : plek;
};

export const Beheer = ({ wie, formulieren, bestanden, veranderd }: Props) => {
  const [open, zetOpen] = useState<string | null>(null);
  const [, ververs] = useState({});
  const klaar = (uitslag: Stapuitslag): void => {
    zetOpen(null);
    if (uitslag.dossier !== '') ga({ blad: 'dossier', dossier: uitslag.dossier });
    zeg(uitslag.melding);
    veranderd();
  };
  return (
    <>
      <Kop titel="Beheer" />
      {formulieren.some((f) => f.naam === 'medewerkerOpslaan') && (
        <p>
          <Schakel naar={{ blad: 'inrichten' }}>Verder met inrichten</Schakel>
        </p>
      )}
      {groepen.map(([titel], plek) => (
        <Groep key={titel} titel={titel} formulieren={formulieren.filter((f) => groepVan(f.naam) === plek)}>
          {(beeld) => (
            <section key={beeld.naam} class="beheerdeel">
              <h3>
                <button
                  type="button"
                  class="uitklap"
                  aria-expanded={open === beeld.naam}
                  onClick={() => zetOpen(open === beeld.naam ? null : beeld.naam)}
                >
                  {beeld.titel}
                </button>
              </h3>
              {open === beeld.naam && beeld.naam === 'briefOpslaan' && (
                <Sjabloonhulp plek={plekVan(wie, '', beeld.naam)} gehaald={() => ververs({})} />
              )}
              {open === beeld.naam && (
                <Formulier
                  beeld={beeld}
                  doel={{ soort: 'register' }}
                  plek={plekVan(wie, '', beeld.naam)}
                  knop="Leg vast"
                  klaar={klaar}
                />
              )}
            </section>
          )}
        </Groep>
      ))}
      {bestanden && <Uitwisseling />}
    </>
  );
};
