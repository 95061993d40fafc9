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
];
/** A firm of this size; a little more every year. */
const trajectenIn = (jaar: number, t: Toeval): string => String(180 + 12 * (jaar - 2020) + t.tussen(0, 20));

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

const evaluatie = (jaar: number, r: Rooster, zaad: number): readonly Taak[] => {
  const t = maakToeval(zaad, jaar);
  const id = `jaar-${jaar}`;
  const besproken = r.na(`${jaar + 1}-02-08`, 0);
  const vast = r.vaststelling(jaar);
  return [
    taak(r.na(`${jaar + 1}-01-15`, 0), 'jaarOpenen', { dag: `${jaar}-12-31` }),
    taak(besproken, 'jaarBespreken', bespreking(t, besproken), id),
    taak(vast, 'jaarVaststellen', {}, id),
    taak(r.na(vast, 60), 'besluitAfronden', {
      nummer: `B${jaar + 1}-01`,
      status: 'Gedaan',
      toelichting: 'Uitgevoerd en besproken in het werkoverleg.',
    }),
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

/** The register is set up before the first complaint; what returns each year follows. */
export const inrichting = (r: Rooster, begin: Dag, zaad: number): readonly Taak[] => {
  const eerste = jaarVan(begin);
  const jaren = Array.from({ length: jaarVan(r.vandaag) - eerste + 1 }, (_, i) => eerste + i);
  return [
    taak(begin, 'inrichten', organisatie),
    ...collegas.map((c) => taak(begin, 'medewerkerOpslaan', { ...c, actief: true })),
    ...financiers.map((f) => taak(begin, 'financierOpslaan', f)),
    taak(r.na(begin, 3), 'instellingOpslaan', { sleutel: 'tuchtcollege', waarde: 'het Tuchtcollege Voorbeeld' }),
    ...jaren.slice(1).map((jaar) => taak(r.na(`${jaar}-01-01`, 0), 'jaarVullen', { dag: `${jaar + 2}-01-01` })),
    ...jaren.map((jaar) => waarneming(jaar, r)).filter((w) => w.dag > begin),
    ...jaren.flatMap((jaar) => evaluatie(jaar, r, zaad)),
    ...tweedeUitgave(eerste + 1, r, zaad),
  ].filter((t) => t.dag <= r.gisteren);
};
