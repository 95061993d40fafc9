// Wat kwam erin, wat ging eruit en wat staat nog open? (K01, K02, K03; I-14)
import { soorten } from '../../procedure/lijsten';
import { nlDagKort, plusDagen } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import type { Klacht } from '../../procedure/rijen';
import type { Aansluiting, Dichtheid, Figuur, Telling, Verdeling } from '../model';
import { geopendOp, inJaar, isKlacht, kwartaalVan, tel } from './beeld';
import type { Jaarbeeld } from './beeld';
import { kop, of, verdeling } from './figuur';
import { groepeer } from './register';

type Deel = 'begin' | 'ontvangen' | 'heropend' | 'afgesloten' | 'einde';

const dichtOp = (k: Klacht, dag: Dag): boolean => k.afgehandeldOp !== null && k.afgehandeldOp <= dag;
const openOp = (k: Klacht, dag: Dag): boolean => {
  const begin = geopendOp(k);
  return begin !== null && begin <= dag && !dichtOp(k, dag);
};

/** Five sets of rows, each by its own condition: that they add up is a check, not a definition. */
const voorwaarden = (beeld: Jaarbeeld): Readonly<Record<Deel, (k: Klacht) => boolean>> => {
  const vooraf = plusDagen(beeld.begin, -1);
  return {
    begin: (k) => openOp(k, vooraf),
    ontvangen: (k) => k.ronde === 1 && inJaar(beeld, k.ontvangstdatum),
    heropend: (k) => k.ronde > 1 && inJaar(beeld, k.heropendOp),
    afgesloten: (k) => inJaar(beeld, k.afgehandeldOp),
    einde: (k) => openOp(k, beeld.einde),
  };
};

const perSoort = ({ klachten }: Jaarbeeld): readonly (readonly [string, readonly Klacht[]])[] => {
  const per = groepeer<string, Klacht>(klachten, (k) => k.soort ?? 'niet ingevuld');
  const namen = [...new Set<string>([...soorten, ...per.keys()])];
  return namen.map((naam) => [naam, per.get(naam) ?? []]);
};

const stroom = (beeld: Jaarbeeld): Aansluiting['regels'] => {
  const hoortBij = voorwaarden(beeld);
  return perSoort(beeld).map(([naam, klachten]) => {
    const deel = (d: Deel): Telling => tel(klachten.filter(hoortBij[d]));
    return {
      naam,
      begin: deel('begin'),
      ontvangen: deel('ontvangen'),
      heropend: deel('heropend'),
      afgesloten: deel('afgesloten'),
      einde: deel('einde'),
    };
  });
};

export const aansluiting = (beeld: Jaarbeeld): Aansluiting => ({
  ...kop(
    'K01',
    'Stand en stroom',
    '5.3.2',
    `Open op 1 januari, ontvangen, heropend en afgesloten in ${beeld.jaar}, open op ${nlDagKort(beeld.einde)}`,
    'Een heropend dossier telt als een nieuwe ronde. Elke melding telt in elk jaar als de soort die zij nu heeft; een andere soort is daarom geen in- of uitstroom.',
  ),
  soort: 'aansluiting',
  regels: stroom(beeld),
});

const kwartalen = ['1e kwartaal', '2e kwartaal', '3e kwartaal', '4e kwartaal'];
const maanden = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

const perHonderd = (beeld: Jaarbeeld): Dichtheid => {
  const klachten = beeld.ontvangen.filter(isKlacht);
  return {
    ...kop(
      'K03',
      'Klachten per 100 trajecten',
      '5.3.2',
      `Klachten ontvangen in ${beeld.jaar}, per 100 trajecten`,
      beeld.trajecten === null ? `Het aantal trajecten van ${beeld.jaar} is nog niet ingevuld.` : null,
    ),
    soort: 'dichtheid',
    telling: tel(klachten),
    noemer: beeld.trajecten,
    perHonderd: beeld.trajecten === null || beeld.trajecten === 0 ? null : (klachten.length * 100) / beeld.trajecten,
  };
};

const alles = (jaar: number): string => `Alle meldingen met ontvangst in ${jaar}`;

export const ontvangenPerSoort = ({ ontvangen, jaar }: Jaarbeeld): Verdeling =>
  verdeling(kop('K02', 'Ontvangen per soort', '5.1.1', alles(jaar)), ontvangen, (k) => of(k.soort), soorten, {
    alle: true,
  });

export const ontvangenPerMaand = ({ ontvangen, jaar, begin }: Jaarbeeld): Verdeling =>
  verdeling(
    kop('K02.maand', 'Ontvangen per maand', '5.1.1', alles(jaar)),
    ontvangen,
    (k) => [maanden[Number((k.ontvangstdatum ?? begin).slice(5, 7)) - 1] ?? ''],
    maanden,
    { alle: true },
  );

const ontvangenPerKwartaal = ({ ontvangen, jaar, begin }: Jaarbeeld): Verdeling =>
  verdeling(
    kop('K02.kwartaal', 'Ontvangen per kwartaal', '5.1.1', alles(jaar)),
    ontvangen,
    (k) => [kwartalen[kwartaalVan(k.ontvangstdatum ?? begin) - 1] ?? ''],
    kwartalen,
    { alle: true },
  );

export const instroom = (beeld: Jaarbeeld): readonly Figuur[] => [
  aansluiting(beeld),
  ontvangenPerSoort(beeld),
  ontvangenPerKwartaal(beeld),
  ontvangenPerMaand(beeld),
  perHonderd(beeld),
];
