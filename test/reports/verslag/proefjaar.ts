// Hoe maakt een test een jaar om over te berichten? Het met de hand getelde register, of zoveel klachten als hij wil, met verklikkers erin. (5.3.2)
import { evaluatieVan } from '../../../src/evaluatie/evaluatie';
import type { Evaluatiebron } from '../../../src/evaluatie/evaluatie';
import type { Evaluatie } from '../../../src/evaluatie/model';
import type { Klacht, Maatregel } from '../../../src/procedure/rijen';
import { plusDagen } from '../../../src/procedure/dag';
import { bron as handgeteld } from '../../evaluatie/proefregister';
import { beeld, jaar, klacht, maatregel } from '../../evaluatie/registerbeeld';
import type { Rijdeel } from '../../evaluatie/registerbeeld';

/** Everything about people and everything they wrote; none of it may stand in what is about the year. */
export const verklikkers: Partial<Klacht> = {
  ...{ klagerNaam: 'Verklikker Naam', klagerOrganisatie: 'Verklikker Organisatie', klagerEmail: 'verklikker@voorbeeld.example' },
  ...{ klagerAdres: 'Verklikkerstraat 1', trajectnummer: 'T-VERKLIKKER', omschrijving: 'Verklikker omschrijving' },
  ...{ gewensteOplossing: 'Verklikker oplossing', bevindingen: 'Verklikker bevinding', suggesties: 'Verklikker suggestie' },
  ...{ wijzeToelichting: 'Verklikker wijze', relatieoverweging: 'Verklikker relatie', tevredenBron: 'Verklikker bron' },
  ...{ afhandelingsverslag: 'Verklikker verslag', betrokkenMedewerkers: ['verklikker-medewerker@voorbeeld.example'] },
}; // prettier-ignore

const bronMet = (rijen: Rijdeel, vandaag: string, rest: Partial<Evaluatiebron['rijen']> = {}): Evaluatiebron => {
  const kaal = beeld(rijen, vandaag);
  return { ...kaal, rijen: { besluiten: [], instellingen: [], ...kaal.rijen, ...rest }, afwijkingenOpen: 0 };
};

export const besluit: Evaluatiebron['rijen']['besluiten'][number] = {
  ...{ id: 'B-1', versie: 1, nummer: 'B2026-01', jaar: 2025, tekst: 'Terugbelafspraken bijhouden.', eigenaar: null },
  ...{ einddatum: '2026-06-01', status: 'Open', toelichting: 'Wacht op het nieuwe systeem.', afgerondOp: null },
};

/** The register that was counted by hand, with a judged measure and a decision of the year before. */
export const handgeteldJaar = (anders: { readonly vastgesteld?: boolean } = {}): Evaluatie => {
  const { klachten, onderdelen, maatregelen } = handgeteld.rijen;
  const beoordeeld = maatregelen.map((m) => ({
    ...m,
    ...{ juistheid: 'juist', juistheidReden: 'Pakt de oorzaak aan.', doeltreffendheid: 'deels doeltreffend' },
    ...{ doeltreffendheidReden: 'Het gebeurt minder.', doelmatigheid: 'doelmatig', doelmatigheidReden: 'Kost weinig.' },
    ...{ urenBegroot: 8, urenWerkelijk: null, alternatief: 'Niets doen.' },
    ...{ beoordeeldOp: '2027-01-20', vervolg: 'bijstellen', vervolgReden: 'Kan beter.' },
  })) as readonly Maatregel[];
  const rij = jaar(2026, {
    ...{ status: anders.vastgesteld === true ? 'Vastgesteld' : 'Besproken', conclusies: 'Een rustig jaar.\nSneller bellen.' },
    ...{ vastgesteldOp: anders.vastgesteld === true ? '2027-01-20' : null, besprokenOp: '2027-01-18', aanwezigen: ['a', 'b'] },
  }); // prettier-ignore
  return evaluatieVan(
    bronMet(
      {
        ...{ onderdelen, maatregelen: beoordeeld, jaarevaluatie: [rij] },
        klachten: klachten.map((k) => ({ ...k, ...verklikkers, klagerEmail: k.klagerEmail })),
      },
      handgeteld.vandaag,
      {
        besluiten: [
          besluit,
          { ...besluit, id: 'B-2', nummer: 'B2027-01', jaar: 2026, tekst: 'Elke vrijdag nabellen.' },
        ],
      },
    ),
    2026,
  );
};

/** An ordinary complaint of that year, answered in a week and found right. */
const gewoon = (in_: number, volgnummer: number): Klacht => {
  const dag = plusDagen(`${in_}-01-05`, (volgnummer * 7) % 300);
  const nummer = `K${in_}-${String(volgnummer).padStart(3, '0')}`;
  return klacht({
    ...verklikkers,
    ...{
      id: `d-${nummer}`,
      nummer,
      ontvangstdatum: dag,
      gemeldOp: dag,
      inBehandeling: true,
      besluitBehandelingOp: dag,
    },
    ...{ ontvangstberichtVerzondenOp: dag, eersteTermijn: plusDagen(dag, 28), termijnTot: plusDagen(dag, 28) },
    ...{ berichtVerzondenOp: plusDagen(dag, 7), afgehandeldOp: plusDagen(dag, 7), oordeelOp: plusDagen(dag, 5) },
    ...{ oordeel: 'gegrond', uitkomst: 'gegrond', tevreden: 'ja', grondslag: ['ondoelmatigheid'], rubriek: 'overig' },
  });
};

const reeks = (in_: number, aantal: number): readonly Klacht[] =>
  Array.from({ length: aantal }, (_, i) => gewoon(in_, i + 1));

/** So many complaints in 2026 and in the year before, and so many measures that were carried out. */
export const jaarMet = (aantal: number, vorig: number | null, maatregelen = 0, vastgesteld = true): Evaluatie => {
  const uitgevoerd = Array.from({ length: maatregelen }, (_, i) =>
    maatregel({
      ...{
        id: `m-${i}`,
        nummer: `M2026-0${i + 1}`,
        tekst: `Verbetering ${'abcdefgh'.charAt(i)}.`,
        besluit: 'vastgesteld',
      },
      ...{ besluitOp: '2026-05-06', uitgevoerdOp: '2026-06-01', doeltreffendheid: 'doeltreffend' },
    }),
  );
  const status = vastgesteld ? 'Vastgesteld' : 'Concept';
  return evaluatieVan(
    bronMet(
      {
        klachten: [...reeks(2026, aantal), ...reeks(2025, vorig ?? 0)],
        maatregelen: uitgevoerd,
        jaarevaluatie: [jaar(2026, { status, vastgesteldOp: '2027-01-20' })],
      },
      '2027-01-20',
    ),
    2026,
  );
};
