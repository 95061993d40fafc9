// Welke regels van PROCEDURE 1.8 mogen in geen enkele stand van het register geschonden zijn? (I-01 tot en met I-11, I-23)
import { plusDagen } from '../../src/procedure/dag';
import { ontleedNummer } from '../../src/procedure/nummering';
import type { Bericht, Klacht, Rijen } from '../../src/procedure/rijen';
import { zaakVan } from '../../src/procedure/stand';
import type { Stand } from '../../src/procedure/stand';
import { afgeleid } from '../../src/procedure/taak';
import { klokkenVan } from '../../src/procedure/klokken';

/** The state machine of PROCEDURE 1.5, the combined steps of besluit 1 included. */
export const overgangen: Readonly<Record<Klacht['fase'], readonly Klacht['fase'][]>> = {
  Nieuw: ['Ontvangen', 'Zelf afgehandeld'],
  Ontvangen: ['Zelf afgehandeld', 'Bij directie', 'In onderzoek', 'Niet in behandeling', 'Afgehandeld', 'Vervallen'],
  'Zelf afgehandeld': ['Afgehandeld', 'Bij directie', 'Vervallen'],
  'Bij directie': ['In onderzoek', 'Niet in behandeling', 'Afgehandeld', 'Ingetrokken', 'Samengevoegd'],
  'In onderzoek': ['Advies bij directie', 'Besloten', 'Ingetrokken', 'Samengevoegd'],
  'Advies bij directie': ['In onderzoek', 'Besloten', 'Ingetrokken', 'Samengevoegd'],
  Besloten: ['Afgehandeld', 'Ingetrokken', 'Samengevoegd'],
  'Niet in behandeling': ['Besproken'],
  Afgehandeld: ['Besproken'],
  Ingetrokken: ['Besproken'],
  Besproken: ['Gearchiveerd'],
  Gearchiveerd: ['Geanonimiseerd'],
  Geanonimiseerd: [],
  Samengevoegd: ['Bij directie', 'In onderzoek', 'Advies bij directie', 'Besloten', 'Geanonimiseerd'],
  Vervallen: ['Geanonimiseerd'],
};

const reeks = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);
const alleNummers = (rijen: Rijen): readonly string[] => [
  // A later round carries the number of the first (T15).
  ...rijen.klachten.flatMap((k) => (k.nummer === null || k.ronde > 1 ? [] : [k.nummer])),
  ...rijen.maatregelen.map((m) => m.nummer),
  ...rijen.overleg.map((o) => o.nummer),
];

const nummersSluiten = (rijen: Rijen): readonly string[] => {
  const per = new Map<string, number[]>();
  for (const nummer of alleNummers(rijen)) {
    const deel = ontleedNummer(nummer);
    const sleutel = `${deel?.serie ?? '?'}${deel?.jaar ?? ''}`;
    per.set(sleutel, [...(per.get(sleutel) ?? []), deel?.volgnummer ?? 0]);
  }
  return [...per].flatMap(([sleutel, getallen]) => {
    const teller = rijen.systeem.find((r) => r.id === `teller.${sleutel}`)?.waarde;
    const gaaf = String(getallen.sort((a, b) => a - b)) === String(reeks(getallen.length));
    return gaaf && teller === String(getallen.length)
      ? []
      : [`I-01 ${sleutel}: ${getallen.join(' ')}, teller ${teller ?? ''}`];
  });
};

const verzonden = (berichten: readonly Bericht[], soort: string): readonly Bericht[] =>
  berichten.filter((b) => b.soort === soort && b.status === 'verzonden');

type Regel = readonly [naam: string, klopt: boolean];
const regels = (k: Klacht, berichten: readonly Bericht[], stand: Stand): readonly Regel[] => {
  const naOnderzoek = ['In onderzoek', 'Advies bij directie', 'Besloten', 'Afgehandeld'].includes(k.fase);
  const afdoende = k.uitkomst === 'afdoende behandeld';
  const klaar = ['Afgehandeld', 'Besproken', 'Gearchiveerd'].includes(k.fase) && k.oordeel !== null && k.ingetrokkenOp === null;
  const naBrief = ['L2', 'L3', 'L6-kort'].flatMap((soort) => verzonden(berichten, soort));
  const l6 = berichten.filter((b) => b.soort === 'L6');
  const [ontvangst, termijn] = [k.ontvangstdatum ?? '', k.termijnTot ?? ''];
  const begin = k.heropendOp ?? ontvangst;
  const klokken = klokkenVan(k, stand.kalender, stand.vandaag);
  const einde = (naam: string): string | undefined =>
    klokken.ok ? klokken.klokken.find((x) => x.naam === naam)?.einde : 'kalender niet gevuld';
  return [
    ['I-02 jaar van het nummer is het jaar van ontvangst', k.nummer === null || k.nummer.slice(1, 5) === ontvangst.slice(0, 4)],
    ['I-03 een ontvangen melding staat bij de directie', k.fase !== 'Ontvangen' || k.volgendeStap === 'Registreren'],
    ['I-05 geen L6 voor het oordeel', l6.every((b) => k.oordeelOp !== null && b.gemaaktOp.slice(0, 10) >= k.oordeelOp)],
    ['I-05 geen L6 verzonden voor het oordeel', verzonden(l6, 'L6').every((b) => (b.verzondenOp ?? '') >= (k.oordeelOp ?? '9'))],
    ['I-05 afgehandeld: verslag en verzonden bericht', !klaar || (k.afhandelingsverslag !== null && k.berichtVerzondenOp !== null && verzonden(berichten, 'L6').length === 1)],
    ['I-05 verzonden is op de dag van de brief', k.berichtVerzondenOp === null || ['L3', 'L6', 'L6-kort'].some((s) => verzonden(berichten, s).some((b) => b.verzondenOp === k.berichtVerzondenOp))],
    ['I-06 niet in behandeling: reden en L3', k.inBehandeling !== false || (k.besluitReden !== null && berichten.some((b) => b.soort === 'L3'))],
    ['I-06 niet besproken zonder bericht', !['Besproken', 'Gearchiveerd'].includes(k.fase) || k.berichtVerzondenOp !== null || k.ingetrokkenOp !== null || (afdoende && k.soort !== 'klacht')],
    ['A-07 (5.1.5) een klacht is niet afdoende zonder tevreden klager en bevestiging', !afdoende || k.soort !== 'klacht' || k.fase !== 'Afgehandeld' || verzonden(berichten, 'L6-kort').length > 0],
    ['I-10 geen besluit met een claim boven 500 euro voor het bericht aan de opdrachtnemer', k.claimMogelijk !== true || (k.claimbedrag ?? 0) <= 50_000 || k.oordeelOp === null || (k.claimGeschatOp ?? '') >= k.oordeelOp || k.opdrachtnemerGeinformeerdOp !== null],
    ['T23 vervallen heeft geen nummer', k.fase !== 'Vervallen' || k.nummer === null],
    ['I-07 oordeel door de directie', k.oordeelDoor === null || stand.rijen.medewerkers.some((m) => m.id === k.oordeelDoor && m.rollen.includes('directie'))],
    ['I-08 beklaagde nooit behandelaar of boodschapper', ![k.behandelaar, k.boodschapper].some((w) => w !== null && k.betrokkenMedewerkers.includes(w))],
    ['I-09 termijn van dag 14 tot en met 28', !naOnderzoek || (termijn >= plusDagen(begin, 14) && termijn <= plusDagen(begin, 28))],
    ['I-11 afgehandeld staat op de agenda tot het besproken is', k.fase !== 'Afgehandeld' || k.openTaken.includes('bespreken')],
    ['I-23 D1 zoals bewaard', (einde('D1') ?? k.ontvangstberichtUiterlijk) === k.ontvangstberichtUiterlijk],
    ['I-23 D3 en D4 zoals bewaard', k.inBehandeling === false || ['Vervallen', 'Samengevoegd'].includes(k.fase) || (einde('D3') === k.termijnTot && einde('D4') === k.termijnTot)],
    ['5.1.3 ontvangstbericht op de dag van de brief', k.ontvangstberichtVerzondenOp === null || k.ronde > 1 || naBrief.some((b) => b.verzondenOp === k.ontvangstberichtVerzondenOp)],
  ];
}; // prettier-ignore

/** The stored columns are what the rest of the dossier says (5.1.7). */
const afgeleidKlopt = (k: Klacht, stand: Stand): boolean => {
  const opnieuw = Object.entries(afgeleid(zaakVan(stand, k.id)));
  return opnieuw.every(([sleutel, waarde]) => String(k[sleutel as keyof Klacht]) === String(waarde));
};

/** Every rule that this state breaks; none is right. */
export const geschonden = (stand: Stand): readonly string[] => [
  ...nummersSluiten(stand.rijen),
  ...stand.rijen.klachten.flatMap((k) => [
    ...regels(k, stand.rijen.berichten.filter((b) => b.klacht === k.id), stand)
      .filter(([, klopt]) => !klopt)
      .map(([naam]) => `${naam}: ${k.id} in ${k.fase}`),
    ...(afgeleidKlopt(k, stand) ? [] : [`5.1.7 volgende stap zoals bewaard: ${k.id} in ${k.fase}`]),
  ]),
]; // prettier-ignore

/** Every rule that the change from one state to the next breaks. */
export const stapGeschonden = (voor: Rijen, na: Rijen): readonly string[] =>
  na.klachten.flatMap((k) => {
    const was = voor.klachten.find((x) => x.id === k.id);
    // A reopened round starts with the directie (T15).
    const fase = was?.fase ?? (k.ronde > 1 ? 'Bij directie' : 'Nieuw');
    return [
      ...(fase === k.fase || overgangen[fase].includes(k.fase) ? [] : [`I-04 van ${fase} naar ${k.fase}`]),
      ...(was === undefined || was.nummer === null || was.nummer === k.nummer ? [] : [`I-01 ${was.nummer} werd ${k.nummer ?? ''}`]),
      ...(was?.ontvangstdatum === undefined || was.ontvangstdatum === k.ontvangstdatum ? [] : ['I-23 ontvangst veranderde']),
    ];
  }); // prettier-ignore
