// Wat doet de directie elk jaar met het register? Vrije dagen, waarneming in de zomer, en de evaluatie van het jaar dat voorbij is (5.3.2).
import { jaarVan, plusDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { anna, aanwezigenZonder, bram, collegas, dirk, financiers, organisatie } from './personages';
import type { Rooster } from './rooster';
import { maakToeval } from './toeval';
import type { Toeval } from './toeval';
import type { Taak } from './uitvoering';

const taak = (dag: Dag, stap: string, invoer: unknown, dossier = ''): Taak => ({
  dag,
  wie: dirk,
  dossier,
  bij: null,
  doel: null,
  stappen: () => [{ stap, invoer }],
});

const conclusies = [
  'De eerste reactie was bijna altijd op tijd. {Terugbellen|Leverdata} blijft het onderwerp dat het vaakst terugkomt.',
  'Minder klachten over {afspraken|de toon van gesprekken} dan het jaar ervoor; de {overdracht|planning} vraagt nog aandacht.',
  'De meeste klagers waren tevreden met het antwoord. {Twee|Drie} keer duurde het onderzoek te lang.',
];
const besluiten = [
  'In {het voorjaar|het tweede kwartaal} een middag over {gespreksvoering|dossiers overdragen}.',
  'De lijst met leverdata {wekelijks|elke maandag} doornemen.',
  'Het {sjabloon voor rapporten|inwerkprogramma} aanvullen met de leerpunten van dit jaar.',
  'Bij elke opdrachtgever {een keer per jaar|voor de zomer} vragen wat beter kan.',
];
/** A firm of this size; a little more every year. */
const trajectenIn = (jaar: number, t: Toeval): string => String(180 + 12 * (jaar - 2020) + t.tussen(0, 20));

/** A file that was never made has a mark that no file has. */
const presentatie = (jaar: number) => ({
  presentatieLink: `Evaluatie klachten en maatregelen ${jaar}.pptx`,
  presentatieHash: String(jaar).repeat(16),
});

const besluit = (t: Toeval, dag: Dag, eigenaar: string) => ({
  tekst: t.zin(t.kies(besluiten)),
  eigenaar,
  einddatum: plusDagen(dag, 120),
});

const bespreking = (t: Toeval, dag: Dag) => ({
  besprokenOp: dag,
  aanwezigen: aanwezigenZonder([]),
  conclusies: t.zin(t.kies(conclusies)),
  trajecten: trajectenIn(jaarVan(dag) - 1, t),
  besluiten: [besluit(t, dag, bram), besluit(t, dag, anna)],
  terugkoppelingAan: [anna],
  terugkoppelingOp: dag,
});

const gedaan = 'Uitgevoerd en besproken in het werkoverleg.';
const vervallen = 'Niet meer nodig: de opdrachtgever levert dit nu zelf aan.';
const afronden = (dag: Dag, nummer: string, status: 'Gedaan' | 'Vervallen' = 'Gedaan'): Taak =>
  taak(dag, 'besluitAfronden', { nummer, status, toelichting: status === 'Gedaan' ? gedaan : vervallen });

/** What was decided is done, or dropped with a reason; of the last evaluation one is still open, and late by the summer. */
const opvolging = (jaar: number, r: Rooster): readonly Taak[] => {
  const vast = r.vaststelling(jaar);
  return [
    afronden(r.na(vast, 60), `B${jaar + 1}-01`),
    ...(jaar === r.laatstVastgesteld
      ? []
      : [afronden(r.na(vast, 90), `B${jaar + 1}-02`, jaar % 2 === 0 ? 'Vervallen' : 'Gedaan')]),
  ];
};

const evaluatie = (jaar: number, r: Rooster, zaad: number): readonly Taak[] => {
  const id = `jaar-${jaar}`;
  const openen = taak(r.na(`${jaar + 1}-01-15`, 0), 'jaarOpenen', { dag: `${jaar}-12-31` });
  if (jaar > r.laatstVastgesteld) return [openen];
  const [besproken, vast] = [r.bespreking(jaar), r.vaststelling(jaar)];
  return [
    openen,
    taak(besproken, 'jaarBespreken', bespreking(maakToeval(zaad, jaar), besproken), id),
    taak(vast, 'jaarVaststellen', {}, id),
    taak(r.na(vast, 1), 'presentatieBewaren', presentatie(jaar), id),
    ...opvolging(jaar, r),
  ];
};

/** One year was adopted too early; the second edition has its own discussion. */
const tweedeUitgave = (jaar: number, r: Rooster, zaad: number): readonly Taak[] => {
  const id = `jaar-${jaar}`;
  const heropend = r.na(`${jaar + 1}-03-10`, 0);
  const besproken = r.na(heropend, 3);
  return [
    taak(heropend, 'jaarHeropenen', { heropenReden: 'Een maatregel ontbrak in de bespreking.' }, id),
    taak(besproken, 'jaarBespreken', bespreking(maakToeval(zaad, -jaar), besproken), id),
    taak(r.na(besproken, 2), 'jaarVaststellen', {}, id),
    taak(r.na(besproken, 3), 'presentatieBewaren', presentatie(jaar), id),
    ...['03', '04'].map((n) => afronden(r.na(besproken, 70), `B${jaar + 1}-${n}`)),
  ];
};

const waarneming = (jaar: number, r: Rooster): Taak => {
  const { van, tot } = r.zomer(jaar);
  return taak(r.opOfVoor(`${jaar}-07-10`), 'medewerkerOpslaan', {
    email: dirk,
    naam: organisatie.naam,
    rollen: ['medewerker', 'directie', 'beheerder'],
    actief: true,
    waarnemingDoor: bram,
    waarnemingVan: van,
    waarnemingTot: tot,
  });
};

const jarenVan = (r: Rooster, begin: Dag): readonly number[] =>
  Array.from({ length: jaarVan(r.vandaag) - jaarVan(begin) + 1 }, (_, i) => jaarVan(begin) + i);

/** On its day the last thing that is done: what was judged that day counts. */
export const evaluaties = (r: Rooster, begin: Dag, zaad: number): readonly Taak[] =>
  [
    ...jarenVan(r, begin).flatMap((jaar) => evaluatie(jaar, r, zaad)),
    ...tweedeUitgave(jaarVan(begin) + 1, r, zaad),
  ].filter((t) => t.dag <= r.gisteren);

/** The register is set up before the first complaint; what returns each year follows. */
export const inrichting = (r: Rooster, begin: Dag): readonly Taak[] => {
  const jaren = jarenVan(r, begin);
  return [
    taak(begin, 'inrichten', organisatie),
    ...collegas.map((c) => taak(begin, 'medewerkerOpslaan', { ...c, actief: true })),
    ...financiers.map((f) => taak(begin, 'financierOpslaan', f)),
    taak(r.na(begin, 3), 'instellingOpslaan', { sleutel: 'tuchtcollege', waarde: 'het Tuchtcollege Voorbeeld' }),
    ...jaren.slice(1).map((jaar) => taak(r.na(`${jaar}-01-01`, 0), 'jaarVullen', { dag: `${jaar + 2}-01-01` })),
    ...jaren.map((jaar) => waarneming(jaar, r)).filter((w) => w.dag > begin),
  ].filter((t) => t.dag <= r.gisteren);
};
