// Hoorde de klager het op tijd, en hoe lang duurde het? (K04 - K11; 5.1.3, 5.1.5, 5.1.7)
import type { Aandeel, Evaluatie, Figuur } from '../../../src/evaluatie/model';
import { getalInWoorden } from '../../../src/evaluatie/woorden';
import { figuurVan, opTijd, staven } from '../../grafieken/uit-cijfers';
import type { Belofte } from '../../grafieken/uit-cijfers';
import type { Deel, Dia } from '../dia';
import { aandeelzin } from '../titels';
import { enkeleNummers, nummersVan } from '../woorden';
import { cijfertabel, dia, groepentabel, kolom, noten, plaatjeOf, tabel } from './bouwen';
import { verdelingVan } from './onderwerpen';

export const cijfers = (e: Evaluatie, ...namen: readonly string[]): readonly Figuur[] =>
  namen.flatMap((naam) => e.figuren.find((f) => f.naam === naam) ?? []);

/** Rows of the whole that are not in the part. */
const ontbrekend = ({ telling, van }: Aandeel): readonly string[] => van.ids.filter((id) => !telling.ids.includes(id));

interface Uitzondering {
  readonly zin: string;
  readonly nummers: readonly string[];
}

const uitzonderingen = (e: Evaluatie, zin: string, ids: readonly string[]): readonly Uitzondering[] =>
  ids.length === 0 ? [] : [{ zin, nummers: nummersVan(e, ids) }];

const opDia = (lijst: readonly Uitzondering[]): readonly Deel[] =>
  noten(...lijst.map((u) => `${u.zin}: ${enkeleNummers(u.nummers)}.`));
const inNotitie = (lijst: readonly Uitzondering[]): readonly string[] =>
  lijst.map((u) => `${u.zin}: ${u.nummers.join(', ')}.`);

const nietGehaald = (e: Evaluatie, naam: string, zin: string): readonly Uitzondering[] => {
  const f = figuurVan(e.figuren, naam, 'aandeel');
  return f === null ? [] : uitzonderingen(e, zin, ontbrekend(f));
};

const teLaatOntvangen = (e: Evaluatie): readonly Uitzondering[] => nietGehaald(e, 'K04', 'Eerste bericht niet op tijd');

const teLaatBeantwoord = (e: Evaluatie): readonly Uitzondering[] => [
  ...uitzonderingen(e, 'Te laat zonder bericht', figuurVan(e.figuren, 'K11', 'aantal')?.telling.ids ?? []),
  ...uitzonderingen(e, 'Later, met tijdig bericht', figuurVan(e.figuren, 'K10', 'aandeel')?.telling.ids ?? []),
];

/** A promise that is a figure, or a rule of the self-check. */
const beloften = (e: Evaluatie): readonly (readonly [string, Belofte])[] => {
  const figuur = (label: string, naam: string) => {
    const f = figuurVan(e.figuren, naam, 'aandeel');
    return f === null ? [] : [[label, { gehaald: f.telling.aantal, van: f.van.aantal }] as const];
  };
  const regel = (label: string, naam: string) =>
    e.naleving
      .filter((n) => n.naam === naam)
      .map((n) => [label, { gehaald: n.gevolgd, van: n.vanToepassing }] as const);
  return [
    ...regel('Gemeld aan de directie', 'snel-gemeld'),
    ...regel('Geregistreerd', 'registratie-op-tijd'),
    ...figuur('Eerste bericht aan de klager', 'K04'),
    ...figuur('Bericht bij weigering', 'K06.optijd'),
  ].filter(([, b]) => b.van > 0);
};

const belofteregels = (e: Evaluatie): readonly string[] =>
  beloften(e).map(([label, b]) => `${label}: op tijd ${b.gehaald} van ${b.van}.`);

export const ontvangst = (e: Evaluatie): Dia => {
  const figuren = cijfers(e, 'K04', 'K04.voorlopig', 'K04.signaal', 'K05', 'K06.optijd', 'K06');
  const reden = verdelingVan(e, 'K06');
  const te = teLaatOntvangen(e);
  const anders = tabel('Op tijd', ['Belofte', 'Op tijd', 'Van'], [0.6, 0.2, 0.2], beloften(e).map(([l, b]) => [l, String(b.gehaald), String(b.van)]), [1, 2]); // prettier-ignore
  return dia(e, {
    ...{ naam: 'ontvangst', kop: 'Ontvangst en toelating' },
    titel: aandeelzin(e, 'K04', 'Eerste bericht binnen drie werkdagen', 'Ontvangst en toelating'),
    kolommen: [
      kolom(0.46, plaatjeOf(opTijd('beloften', 'Deden wij het op tijd?', beloften(e)), anders), ...opDia(te)),
      kolom(
        0.54,
        cijfertabel(
          e,
          null,
          figuren.filter((f) => f.naam !== 'K06'),
        ),
        groepentabel(e, 'Niet in behandeling, naar reden', reden),
        ...noten(figuurVan(e.figuren, 'K04', 'aandeel')?.voetnoot ?? null),
      ),
    ],
    figuren,
    notities: [...belofteregels(e), ...inNotitie(te)],
  });
};

const termijnzin = (e: Evaluatie): string => {
  const mediaan = figuurVan(e.figuren, 'K07', 'duur')?.mediaan ?? null;
  const zin = aandeelzin(e, 'K08', 'Antwoord binnen vier weken', 'Doorlooptijd en termijnen');
  return mediaan === null ? zin : `${zin}; de helft binnen ${getalInWoorden(mediaan)} dagen`;
};

export const doorlooptijd = (e: Evaluatie): Dia => {
  const band = verdelingVan(e, 'K07.band');
  const figuren = cijfers(e, 'K07', 'K07.heropend', 'K08', 'K09', 'K10', 'K11');
  const lijnen = [
    { na: band?.groepen[0]?.naam ?? '', tekst: '14 dagen' },
    { na: band?.groepen[1]?.naam ?? '', tekst: '28 dagen' },
  ];
  const te = teLaatBeantwoord(e);
  return dia(e, {
    ...{ naam: 'doorlooptijd', kop: 'Doorlooptijd', titel: termijnzin(e) },
    kolommen: [
      kolom(0.46, plaatjeOf(band === null ? null : staven(band, lijnen), groepentabel(e, 'Dagen', band)), ...opDia(te)),
      kolom(0.54, cijfertabel(e, null, figuren), ...noten(figuurVan(e.figuren, 'K08', 'aandeel')?.voetnoot ?? null)),
    ],
    figuren: [...(band === null ? [] : [band]), ...figuren],
    notities: inNotitie(te),
  });
};

/** Both in one, for a year with few complaints. */
export const termijnen = (e: Evaluatie): Dia => {
  const figuren = cijfers(
    e,
    'K04',
    'K04.voorlopig',
    'K04.signaal',
    'K05',
    'K06.optijd',
    'K07',
    'K08',
    'K09',
    'K10',
    'K11',
  );
  const band = verdelingVan(e, 'K07.band');
  const te = [...teLaatOntvangen(e), ...teLaatBeantwoord(e)];
  return dia(e, {
    ...{ naam: 'termijnen', kop: 'Ontvangst en doorlooptijd', titel: termijnzin(e) },
    kolommen: [
      kolom(0.6, cijfertabel(e, null, figuren)),
      kolom(
        0.4,
        groepentabel(e, 'Doorlooptijd', band),
        groepentabel(e, 'Niet in behandeling', verdelingVan(e, 'K06')),
        ...opDia(te),
      ),
    ],
    figuren: [...figuren, ...cijfers(e, 'K06', 'K07.band')],
    notities: inNotitie(te),
  });
};
