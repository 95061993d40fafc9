// Hoe wordt een verzonnen klacht onderzocht, beslist en beantwoord? Binnen de termijn, tenzij iemand traag was of verlengde (5.1.7 - 5.2.3).
import { plusDagen, verschilInDagen } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import { bericht, besluit, onderzoek } from '../afloop';
import { antwoordVerzekeraar, hogereSchatting, inlichting } from '../claim';
import { andereBehandelaar, dirk } from '../personages';
import type { Rooster } from '../rooster';
import type { Verhaal } from '../verhaal';
import * as tekst from '../voortgang';
import { beslisser, eerder, later, stap } from './zet';
import type { Zet } from './zet';

const inOnderzoek = (dag: Dag, wie: string, naam: string, invoer: (dag: Dag) => unknown): Zet => ({
  halte: 'In onderzoek',
  dag,
  wie,
  stappen: (m) => [stap(naam, invoer(m.dag))],
});

const vragen = (v: Verhaal, t0: Dag, r: Rooster): readonly Zet[] =>
  v.voorvallen.vraag
    ? [
        inOnderzoek(r.na(t0, 1), v.behandelaar, 'informatieVragen', (dag) => tekst.vraag(v, dag)),
        inOnderzoek(r.na(t0, 4), v.behandelaar, 'antwoordOntvangen', () => tekst.antwoord(v)),
      ]
    : [];

const wederhoor = (v: Verhaal, t0: Dag, r: Rooster): readonly Zet[] => {
  const [beklaagde] = v.over;
  if (!v.voorvallen.wederhoor || beklaagde === undefined) return [];
  return [
    inOnderzoek(r.na(t0, 1), v.behandelaar, 'wederhoorVragen', (dag) => tekst.wederhoorvraag(v, dag)),
    inOnderzoek(r.na(t0, 3), beklaagde, 'wederhoorGeven', () => tekst.wederhoorantwoord(v)),
  ];
};

const claim = (v: Verhaal, t0: Dag, r: Rooster): readonly Zet[] => {
  const { claim: stand } = v.voorvallen;
  const terug = inOnderzoek(r.na(t0, 4), beslisser(v), 'verzekeraarGeraadpleegd', (dag) => antwoordVerzekeraar(v, dag));
  if (stand === 'verzekeraar heeft geantwoord') return [terug];
  if (stand !== 'eerst laag, later hoog') return [];
  const hoger: Zet = {
    halte: 'In onderzoek',
    dag: r.na(t0, 2),
    wie: beslisser(v),
    stappen: () => [stap('claimSchatten', hogereSchatting(v)), stap('opdrachtnemerInformeren', inlichting(v))],
  };
  return [hoger, terug];
};

const geschil = (v: Verhaal, t0: Dag, r: Rooster): readonly Zet[] => {
  if (v.voorvallen.geschil === undefined) return [];
  const aan = inOnderzoek(r.na(t0, 2), beslisser(v), 'markeerGeschil', () => tekst.geschil(v, true));
  const uit = inOnderzoek(r.na(t0, 5), beslisser(v), 'markeerGeschil', () => tekst.geschil(v, false));
  return v.voorvallen.geschil === 'loopt' ? [aan] : [aan, uit];
};

const verbetering = (v: Verhaal, t0: Dag, r: Rooster): readonly Zet[] =>
  v.voorvallen.verbeterd === true
    ? [inOnderzoek(r.na(t0, 1), beslisser(v), 'corrigeren', () => tekst.verbetering(v))]
    : [];

const koppeling = (v: Verhaal, t0: Dag, r: Rooster): readonly Zet[] =>
  v.voorvallen.gekoppeld && v.bij !== null
    ? [
        {
          halte: 'In onderzoek',
          dag: r.na(t0, 5),
          wie: beslisser(v),
          stappen: ({ ander }) => [stap('koppelen', { samengevoegdMet: ander })],
        },
      ]
    : [];

const tweedeTermijn = 21;
const langste = 28;

/** Another date: the complainant hears of it before the old one (L4). */
const verzet = (
  v: Verhaal,
  t0: Dag,
  einde: Dag,
  r: Rooster,
): { readonly einde: Dag; readonly zetten: readonly Zet[] } => {
  const { verzet: hoe } = v.voorvallen;
  if (hoe === undefined) return { einde, zetten: [] };
  const binnen = hoe === 'binnen vier weken';
  const nieuw = binnen ? plusDagen(einde, langste - v.schets.termijn) : plusDagen(einde, tweedeTermijn);
  const dag = binnen ? r.na(t0, 3) : later(r.opOfVoor(plusDagen(einde, -3)), r.na(t0, 3));
  // Too late to tell the complainant in time: then it cannot be done any more.
  if (dag > einde) return { einde, zetten: [] };
  const zet = inOnderzoek(dag, beslisser(v), binnen ? 'wijzigTermijn' : 'verlengen', (op) =>
    binnen ? tekst.verzetting(v, op, nieuw) : tekst.verlenging(v, op, nieuw),
  );
  return { einde: nieuw, zetten: [zet] };
};

const wissel = (v: Verhaal, t0: Dag, r: Rooster): { readonly behandelaar: string; readonly zetten: readonly Zet[] } => {
  if (!v.voorvallen.wissel) return { behandelaar: v.behandelaar, zetten: [] };
  const behandelaar = andereBehandelaar(v.over, v.behandelaar);
  const zet = inOnderzoek(r.na(t0, 5), beslisser(v), 'wijzigBehandelaar', () => tekst.wissel(v, behandelaar));
  return { behandelaar, zetten: [zet] };
};

const posten = (v: Verhaal, dag: Dag): Zet => ({
  halte: 'Afgehandeld',
  dag,
  wie: v.boodschapper,
  stappen: (m) => [stap('posten', { gepostOp: m.dag })],
});

const besluiten = (v: Verhaal, behandelaar: string, onderzocht: Dag, gehoord: Dag, r: Rooster): readonly Zet[] => {
  const { toeval: t, schets } = v;
  const wie = beslisser(v);
  const bevind = (halte: Zet['halte'], dag: Dag, door: string): Zet => ({
    halte,
    dag,
    wie: door,
    stappen: (m) => [stap('bevindingen', onderzoek(v, m.nummer, eerder(gehoord, m.dag)))],
  });
  // A director who examines by himself decides in the same form (besluit 1).
  const zelf = behandelaar === wie && wie === dirk && schets.tot !== 'Advies bij directie' && !v.voorvallen.terug;
  const terug: readonly Zet[] = v.voorvallen.terug
    ? [
        {
          ...inOnderzoek(r.na(onderzocht, 1), wie, 'teruggeven', () => tekst.terugvraag(v)),
          halte: 'Advies bij directie',
        },
        bevind('Advies bij directie', r.na(onderzocht, 3), behandelaar),
      ]
    : [];
  const klaar = v.voorvallen.terug ? r.na(onderzocht, 3) : onderzocht;
  const advies = zelf ? [] : [bevind('Advies bij directie', onderzocht, behandelaar), ...terug];
  const besluitZet: Zet = {
    halte: 'Besloten',
    dag: zelf ? klaar : r.na(klaar, t.tussen(1, 2)),
    wie,
    stappen: (m) => [
      ...(zelf ? [stap('bevindingen', onderzoek(v, m.nummer, eerder(gehoord, m.dag)))] : []),
      stap('besluiten', besluit(v)),
    ],
  };
  return [...advies, besluitZet];
};

/** From the decision to treat it until the answer is on its way. */
export const midden = (v: Verhaal, toegelaten: Dag, vanaf: Dag, r: Rooster): readonly Zet[] => {
  const { toeval: t, schets } = v;
  const nieuw = verzet(v, toegelaten, plusDagen(vanaf, schets.termijn), r);
  const ander = wissel(v, toegelaten, r);
  const onderweg = [
    ...[...vragen(v, toegelaten, r), ...wederhoor(v, toegelaten, r), ...claim(v, toegelaten, r)],
    ...[
      ...geschil(v, toegelaten, r),
      ...koppeling(v, toegelaten, r),
      ...verbetering(v, toegelaten, r),
      ...nieuw.zetten,
      ...ander.zetten,
    ],
  ].sort((a, b) => Number(a.dag > b.dag) - Number(a.dag < b.dag));
  const deel = schets.wens.traag === 'eind' ? t.tussen(95, 160) : t.tussen(30, 65);
  const over = verschilInDagen(toegelaten, nieuw.einde);
  const klaar = r.opOfVoor(plusDagen(toegelaten, Math.floor((over * deel) / 100)));
  const laatsteVraag = onderweg[onderweg.length - 1]?.dag ?? toegelaten;
  const onderzocht = [r.na(toegelaten, 1), r.na(laatsteVraag, 1)].reduce(later, klaar);
  const halverwege = plusDagen(toegelaten, Math.floor(verschilInDagen(toegelaten, onderzocht) / 2));
  const gehoord = later(r.opOfVoor(halverwege), toegelaten);
  const besloten = besluiten(v, ander.behandelaar, onderzocht, gehoord, r);
  const berichten = r.na(besloten[besloten.length - 1]?.dag ?? onderzocht, t.tussen(0, 1));
  const laatPosten = v.opPapier && (schets.tot === 'Brief op de post' || schets.wens.opPapier === true || t.kans(0.3));
  const zenden: Zet = {
    halte: 'Brief op de post',
    dag: berichten,
    wie: v.boodschapper,
    stappen: (m) => [stap('berichten', bericht(v, laatPosten ? null : m.dag))],
  };
  return [...onderweg, ...besloten, zenden, ...(laatPosten ? [posten(v, r.na(berichten, 1))] : [])];
};
