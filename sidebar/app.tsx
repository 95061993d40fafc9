// Wie mag wat zien? Aanmelden waar dat nodig is, vragen wie u bent, en dan het blad dat openstaat.
import { useEffect } from 'preact/hooks';
import type { Startbeeld } from '../src/loket/beelden';
import { Geweigerd } from './delen/geweigerd';
import { Kop } from './delen/kop';
import { route } from './navigatie';
import type { Route } from './route';
import { Aanmelden } from './schermen/aanmelden';
import { Beheer } from './schermen/beheer';
import { Controle } from './schermen/controle';
import { Dossier } from './schermen/dossier/dossier';
import { GeenToegang } from './schermen/geen-toegang';
import { Inrichten } from './schermen/inrichten/inrichten';
import { Melden } from './schermen/melden';
import { Overzicht } from './schermen/overzicht';
import { Raam } from './schermen/raam';
import type { Tab } from './schermen/raam';
import { Taken } from './schermen/taken';
import { Termijnen } from './schermen/termijnen';
import { Verwijderen } from './schermen/verwijderen';
import { Zoeken } from './schermen/zoeken/zoeken';
import { useSignaal } from './signaal';
import { useAntwoord } from './verbinding/antwoord';
import { inGoogle } from './verbinding/loket-adres';
import { bewaarSessie, sessie } from './verbinding/sessie';

const formulier = (start: Startbeeld, naam: string) => start.formulieren.find((f) => f.naam === naam);
/** Reporting has a tab of its own, reading in an old register a page. */
const beheer = (start: Startbeeld) =>
  start.formulieren.filter((f) => !['melden', 'meldenEnZelfAfhandelen', 'oudeKlachtenInlezen'].includes(f.naam));

const tabsVoor = (start: Startbeeld): readonly Tab[] => {
  const { directie } = start;
  const tabs: readonly (Tab & { readonly toon: boolean })[] = [
    { blad: 'taken', titel: 'Mijn taken', toon: true },
    { blad: 'melden', titel: 'Melden', toon: formulier(start, 'melden') !== undefined },
    { blad: 'zoeken', titel: 'Zoeken', toon: true },
    { blad: 'termijnen', titel: 'Termijnen', toon: directie },
    { blad: 'overzicht', titel: 'Overzicht', toon: directie },
    { blad: 'controle', titel: 'Controle', toon: directie },
    { blad: 'beheer', titel: 'Beheer', toon: beheer(start).length > 0 },
  ];
  return tabs.filter((t) => t.toon);
};

interface Bladprops {
  readonly start: Startbeeld;
  readonly nu: Route;
  readonly veranderd: () => void;
}

const Blad = ({ start, nu, veranderd }: Bladprops) => {
  const wie = start.wie.id;
  const melden = formulier(start, 'melden');
  if (nu.blad === 'dossier') return <Dossier key={nu.dossier} wie={wie} dossier={nu.dossier} />;
  if (nu.blad === 'inrichten') return <Inrichten start={start} veranderd={veranderd} />;
  if (nu.blad === 'verwijderen') return <Verwijderen />;
  // From the menu in Google, for everybody: whoever may not, hears so from the register.
  if (nu.blad === 'controle' && (inGoogle() || start.directie)) return <Controle />;
  if (!tabsVoor(start).some((t) => t.blad === nu.blad)) return <Taken />;
  if (nu.blad === 'melden' && melden !== undefined) {
    const zelf = formulier(start, 'meldenEnZelfAfhandelen');
    return <Melden wie={wie} beelden={zelf === undefined ? [melden] : [melden, zelf]} />;
  }
  if (nu.blad === 'zoeken') return <Zoeken filters={start.filters} />;
  if (nu.blad === 'termijnen') return <Termijnen />;
  if (nu.blad === 'overzicht') return <Overzicht />;
  if (nu.blad === 'beheer')
    return (
      <Beheer
        wie={wie}
        formulieren={beheer(start)}
        bestanden={start.directie || formulier(start, 'oudeKlachtenInlezen') !== undefined}
        veranderd={veranderd}
      />
    );
  return <Taken />;
};

const Aangemeld = () => {
  const nu = useSignaal(route);
  const { beeld: start, weigeringen, herlaad } = useAntwoord<'start'>({ vraag: 'start' });
  const onbekend = start === null && weigeringen.some((w) => w.code === 'niet-aangemeld');
  useEffect(() => {
    if (onbekend) bewaarSessie(null);
  }, [onbekend]);
  const veranderd = () => void herlaad();
  if (start === null && inGoogle() && weigeringen.some((w) => w.code === 'niet-ingericht'))
    return (
      <Raam start={null} tabs={[]}>
        <Inrichten start={null} veranderd={veranderd} />
      </Raam>
    );
  const vreemd = weigeringen.find((w) => w.code === 'onbekend-persoon');
  if (start === null && vreemd !== undefined)
    return (
      <Raam start={null} tabs={[]}>
        <GeenToegang weigering={vreemd} opnieuw={() => void herlaad()} />
      </Raam>
    );
  if (start === null)
    return (
      <Raam start={null} tabs={[]}>
        <Kop titel="Klachtenregister" />
        <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      </Raam>
    );
  const leeg = formulier(start, 'inrichten') !== undefined;
  return (
    <Raam start={start} tabs={leeg ? [] : tabsVoor(start)}>
      <Blad start={start} nu={leeg ? { blad: 'inrichten' } : nu} veranderd={veranderd} />
    </Raam>
  );
};

export const App = () => {
  const token = useSignaal(sessie);
  if (inGoogle() || token !== null) return <Aangemeld key={token ?? 'google'} />;
  return (
    <Raam start={null} tabs={[]}>
      <Aanmelden />
    </Raam>
  );
};
