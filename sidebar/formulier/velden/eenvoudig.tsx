// Welk veld hoort bij welke soort? Alles behalve een lijst, die zelf uit velden bestaat.
import { Brief } from './brief';
import { JaNee, Keuze, Keuzes } from './keuze';
import { Tekst, Tekstvak } from './tekst';
import type { Veldprops } from './veldrand';

/** The element a line is about: said, not asked. */
const Onderdeel = ({ veld, waarde }: Veldprops) => (
  <p class="onderdeel">{veld.opties.find((o) => o.waarde === waarde)?.label ?? veld.label}</p>
);

const soorten = {
  tekst: Tekst,
  email: Tekst,
  dag: Tekst,
  bedrag: Tekst,
  getal: Tekst,
  tekstvak: Tekstvak,
  jaNee: JaNee,
  keuze: Keuze,
  keuzes: Keuzes,
  onderdeel: Onderdeel,
  brief: Brief,
} as const;

export const EenvoudigVeld = (props: Veldprops) => {
  const { soort } = props.veld;
  if (soort === 'lijst') return null;
  const Soort = soorten[soort];
  return <Soort {...props} />;
};
