// Welke dia's laten de cijfers zien: instroom, onderwerpen, termijnen, oordelen en het vervolg? (5.3.2)
import type { Evaluatie, Figuur } from '../../src/evaluatie/model';
import { doorDeJaren, figuurVan, liggend, opTijd, pareto, staven, waterval } from '../grafieken/uit-cijfers';
import type { Grafiek } from '../grafieken/grafiek';
import type { Deel, Dia, Tabel } from './dia';
import { alsRij, bronregel, inNotities, koppenMetVorig, nummersVan } from './woorden';

type Aanwezig = Figuur | null;

const tabelVan = (e: Evaluatie, figuren: readonly Aanwezig[]): Tabel => ({
  soort: 'tabel',
  koppen: koppenMetVorig(e),
  rijen: figuren.flatMap((f) => (f === null ? [] : [alsRij(e, f)])),
  breedtes: [0.54, 0.28, 0.18],
});

const groepentabel = (f: Figuur | null, kop: string): Tabel => ({
  soort: 'tabel',
  koppen: [kop, 'Aantal'],
  rijen: f?.soort === 'verdeling' ? f.groepen.map((g) => [g.naam, String(g.aantal)]) : [],
  breedtes: [0.78, 0.22],
});

const plaatje = (grafiek: Grafiek | null): readonly Deel[] => (grafiek === null ? [] : [{ soort: 'grafiek', grafiek }]);

/** The picture when there is enough to draw, else the table that says the same. */
const plaatjeOf = (grafiek: Grafiek | null, tabel: Tabel): readonly Deel[] =>
  grafiek === null ? [tabel] : plaatje(grafiek);

const dia = (e: Evaluatie, naam: string, titel: string, delen: readonly Deel[], figuren: readonly Aanwezig[]): Dia => ({
  naam,
  titel,
  delen,
  bron: bronregel(e, figuren.find((f) => f !== null)?.filter.toLowerCase() ?? ''),
  notities: inNotities(figuren),
});

const instroom = (e: Evaluatie): Dia => {
  const f = figuurVan(e.figuren, 'K01', 'aansluiting');
  const tabel: Tabel = {
    soort: 'tabel',
    koppen: ['Soort', 'Begin', 'In', 'Heropend', 'Uit', 'Eind'],
    rijen: (f?.regels ?? []).map((r) => [
      r.naam,
      ...[r.begin, r.ontvangen, r.heropend, r.afgesloten, r.einde].map((t) => String(t.aantal)),
    ]),
    breedtes: [0.3, 0.14, 0.12, 0.19, 0.12, 0.13],
  };
  return dia(
    e,
    'instroom',
    'Wat kwam erin, wat is afgesloten',
    [...plaatje(f === null ? null : waterval(f)), tabel],
    [f],
  );
};

const ontwikkeling = (e: Evaluatie): Dia => {
  const kwartaal = figuurVan(e.figuren, 'K02.kwartaal', 'verdeling');
  const dichtheid = figuurVan(e.figuren, 'K03', 'dichtheid');
  const jaren = doorDeJaren('jaren', 'Klachten en andere signalen per jaar', e.jaren, [
    ['Klachten', 'K02:klacht'],
    ['Alles samen', 'K02:van'],
  ]);
  const perJaar: Tabel = {
    soort: 'tabel',
    koppen: ['Jaar', 'Klachten', 'Alles'],
    rijen: e.jaren.map((j) => [
      String(j.jaar),
      String(j.getallen['K02:klacht'] ?? 0),
      String(j.getallen['K02:van'] ?? 0),
    ]),
    breedtes: [0.4, 0.3, 0.3],
  };
  const links = plaatjeOf(jaren, perJaar);
  return dia(
    e,
    'ontwikkeling',
    'Ontwikkeling door het jaar en door de jaren',
    [...links, ...plaatjeOf(kwartaal === null ? null : staven(kwartaal), groepentabel(kwartaal, 'Kwartaal'))],
    [kwartaal, dichtheid],
  );
};

const waarover = (e: Evaluatie): Dia => {
  const grond = figuurVan(e.figuren, 'K22.grond', 'verdeling');
  const rubriek = figuurVan(e.figuren, 'K22.rubriek', 'verdeling');
  return dia(
    e,
    'waarover',
    'Waarover gingen de klachten?',
    [
      ...plaatjeOf(grond === null ? null : pareto(grond), groepentabel(grond, 'Grond')),
      groepentabel(rubriek, 'Rubriek'),
    ],
    [grond, rubriek],
  );
};

const vanWie = (e: Evaluatie): Dia => {
  const relatie = figuurVan(e.figuren, 'K23.relatie', 'verdeling');
  const kanaal = figuurVan(e.figuren, 'K23', 'verdeling');
  return dia(
    e,
    'van-wie',
    'Van wie kwam het, en hoe?',
    [
      ...plaatjeOf(relatie === null ? null : liggend(relatie), groepentabel(relatie, 'Relatie')),
      groepentabel(kanaal, 'Kanaal'),
    ],
    [relatie, kanaal],
  );
};

const ontvangst = (e: Evaluatie): Dia => {
  const d1 = figuurVan(e.figuren, 'K04', 'aandeel');
  const rest = [
    figuurVan(e.figuren, 'K04.voorlopig', 'aantal'),
    figuurVan(e.figuren, 'K05', 'duur'),
    figuurVan(e.figuren, 'K06', 'verdeling'),
    figuurVan(e.figuren, 'K06.optijd', 'aandeel'),
  ];
  return dia(e, 'ontvangst', 'Ontvangst en toelating', [tabelVan(e, [d1, ...rest])], [d1, ...rest]);
};

const doorlooptijd = (e: Evaluatie): Dia => {
  const band = figuurVan(e.figuren, 'K07.band', 'verdeling');
  const figuren = [
    figuurVan(e.figuren, 'K07', 'duur'),
    figuurVan(e.figuren, 'K08', 'aandeel'),
    figuurVan(e.figuren, 'K09', 'aandeel'),
    figuurVan(e.figuren, 'K10', 'aandeel'),
    figuurVan(e.figuren, 'K11', 'aantal'),
  ];
  const teLaat = figuurVan(e.figuren, 'K11', 'aantal');
  const lijnen = [
    { na: band?.groepen[0]?.naam ?? '', tekst: '14 dagen' },
    { na: band?.groepen[1]?.naam ?? '', tekst: '28 dagen' },
  ];
  const uit = dia(
    e,
    'doorlooptijd',
    'Doorlooptijd en termijnen',
    [...plaatje(band === null ? null : staven(band, lijnen)), tabelVan(e, figuren)],
    [band, ...figuren],
  );
  const nummers = nummersVan(e, teLaat?.telling.ids ?? []);
  return nummers === '' ? uit : { ...uit, notities: [...uit.notities, `Te laat zonder bericht: ${nummers}.`] };
};

const beloften = (e: Evaluatie): Dia => {
  const delen = (
    [
      ['Bericht van ontvangst', 'K04'],
      ['Niet in behandeling', 'K06.optijd'],
      ['Binnen vier weken', 'K08'],
      ['Binnen de termijn', 'K09'],
      ['Verzekeraar', 'K18.optijd'],
      ['Maatregelen', 'K20.optijd'],
    ] as const
  ).flatMap(([label, naam]) => {
    const f = figuurVan(e.figuren, naam, 'aandeel');
    return f === null || f.van.aantal === 0 ? [] : [[label, f] as const];
  });
  const grafiek = opTijd('beloften', 'Op tijd', delen);
  return dia(
    e,
    'beloften',
    'Deden wij het op tijd?',
    plaatjeOf(
      grafiek,
      tabelVan(
        e,
        delen.map(([, f]) => f),
      ),
    ),
    delen.map(([, f]) => f),
  );
};

const oordelen = (e: Evaluatie): Dia => {
  const dossier = figuurVan(e.figuren, 'K12', 'verdeling');
  const figuren = [figuurVan(e.figuren, 'K12.onderdeel', 'verdeling'), figuurVan(e.figuren, 'K13', 'aandeel')];
  return dia(
    e,
    'oordelen',
    'Oordelen van de directie',
    [...plaatjeOf(dossier === null ? null : staven(dossier), groepentabel(dossier, 'Oordeel')), tabelVan(e, figuren)],
    [dossier, ...figuren],
  );
};

const vervolg = (e: Evaluatie): Dia => {
  const namen = ['K14', 'K14.afdoende', 'K15.respons', 'K16', 'K17.open', 'K19'] as const;
  const figuren = [
    figuurVan(e.figuren, 'K15', 'verdeling'),
    ...namen.map((n) => figuurVan(e.figuren, n, 'aandeel') ?? figuurVan(e.figuren, n, 'aantal')),
  ];
  return dia(e, 'vervolg', 'Klagers en vervolg', [tabelVan(e, figuren)], figuren);
};

const claims = (e: Evaluatie): readonly Dia[] => {
  const aantal = figuurVan(e.figuren, 'K18', 'aantal');
  if (aantal === null || aantal.telling.aantal === 0) return [];
  const figuren = [
    aantal,
    figuurVan(e.figuren, 'K18.boven', 'aantal'),
    figuurVan(e.figuren, 'K18.bedrag', 'bedrag'),
    figuurVan(e.figuren, 'K18.optijd', 'aandeel'),
  ];
  return [dia(e, 'claims', 'Claims en verzekeraar', [tabelVan(e, figuren)], figuren)];
};

const oorzaken = (e: Evaluatie): Dia => {
  const f = figuurVan(e.figuren, 'K22', 'verdeling');
  return dia(e, 'oorzaken', 'Oorzaken', [...plaatjeOf(f === null ? null : pareto(f), groepentabel(f, 'Oorzaak'))], [f]);
};

/** In the order of the meeting: first what happened, then how it went. */
export const figuurdias = (e: Evaluatie): readonly Dia[] => [
  instroom(e),
  ontwikkeling(e),
  waarover(e),
  vanWie(e),
  ontvangst(e),
  doorlooptijd(e),
  beloften(e),
  oordelen(e),
  vervolg(e),
  ...claims(e),
  oorzaken(e),
];
