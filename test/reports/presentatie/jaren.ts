// Van welke jaren wordt een presentatie gemaakt? Uit het voorbeeld, of uit een register dat met de hand is neergezet (5.3.2).
import { evaluatieVan } from '../../../src/evaluatie/evaluatie';
import type { Evaluatiebron } from '../../../src/evaluatie/evaluatie';
import type { Evaluatie } from '../../../src/evaluatie/model';
import { maakStand } from '../../../src/loket/stand-van-zaken';
import * as lijst from '../../../src/procedure/lijsten';
import type { Klacht } from '../../../src/procedure/rijen';
import { leegLeesvraag } from '../../../src/register/register';
import { tabelnamen } from '../../../src/register/tabellen';
import { vulVoorbeeld } from '../../../src/voorbeeld/voorbeeld';
import { maakPptx } from '../../../reports/presentatie/pptx';
import { presentatieVan } from '../../../reports/presentatie/presentatie';
import type { Teken } from '../../../reports/grafieken/tekening';
import { beeld, klacht } from '../../evaluatie/registerbeeld';
import { geheugenregister } from '../../register/geheugen-register';

/** A Monday in January: last year is about to be discussed. */
export const vandaag = '2026-01-26';

const gemaakt = new Map<string, ReturnType<typeof maakStand>>();

const voorbeeldstand = (aantal: number, dag: string): ReturnType<typeof maakStand> => {
  const eerder = gemaakt.get(`${aantal} ${dag}`);
  if (eerder !== undefined) return eerder;
  const register = geheugenregister();
  vulVoorbeeld(register, { aantal, zaad: 3, vandaag: dag });
  const gelezen = register.lees({ ...leegLeesvraag, heel: tabelnamen });
  const omgeving = { nu: `${dag}T09:00:00Z`, vandaag: dag } as Parameters<typeof maakStand>[1];
  const stand = maakStand(gelezen, omgeving, '');
  gemaakt.set(`${aantal} ${dag}`, stand);
  return stand;
};

/** The register of so many dossiers is made once per test file. */
export const evaluatieUitVoorbeeld = (aantal: number, jaar = 2025, dag = vandaag): Evaluatie =>
  evaluatieVan({ ...voorbeeldstand(aantal, dag), afwijkingenOpen: 0 }, jaar);

type Rijen = Partial<Evaluatiebron['rijen']>;

export const evaluatieUitRijen = (rijen: Rijen, afwijkingenOpen = 0): Evaluatie => {
  const kern = beeld({}, vandaag);
  const alles = { ...kern.rijen, besluiten: [], instellingen: [], ...rijen };
  return evaluatieVan({ ...kern, rijen: alles, afwijkingenOpen }, 2025);
};

const uit = <W>(waarden: readonly W[], n: number): W => waarden[n % waarden.length] as W;
const ontvangst = (n: number): string =>
  `2025-${String((n % 11) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`;

/** Complaints that differ in everything a figure looks at; every third was handled within two weeks, every fifth too late. */
const nagemaakt = (n: number): Klacht => {
  const op = ontvangst(n);
  const einde = `2025-12-${String(20 + (n % 10)).padStart(2, '0')}`;
  return klacht({
    ...{ id: `d-${n}`, nummer: `K2025-${String(n + 1).padStart(3, '0')}`, ontvangstdatum: op, gemeldOp: op },
    ...{
      kanaal: uit(lijst.kanalen, n),
      relatie: uit(lijst.relaties, n),
      herkomst: 'extern',
      klagerEmail: 'a@b.example',
    },
    ...{ grondslag: [uit(lijst.grondslagen, n)], rubriek: uit(lijst.rubrieken, n), oorzaak: uit(lijst.oorzaken, n) },
    ...{ inBehandeling: true, besluitBehandelingOp: op, ontvangstberichtVerzondenOp: op, eersteTermijn: einde },
    ...{ termijnTot: einde, berichtVerzondenOp: einde, afgehandeldOp: einde, oordeel: uit(lijst.totaaloordelen, n) },
    ...{
      oordeelOp: einde,
      uitkomst: uit(lijst.totaaloordelen, n),
      leerpunt: `Leerpunt ${n % 40}.`,
      besprokenOp: '2025-12-30',
    },
    ...{ tevreden: uit(lijst.tevredenheden, n), tevredenOp: einde },
  });
};

export const klachten = (aantal: number): readonly Klacht[] => Array.from({ length: aantal }, (_, n) => nagemaakt(n));

/** One pixel: what a chart looks like is tested where it is drawn. */
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';
export const zonderTekenen: Teken = () => Promise.resolve(pixel);

export const deckVan = (e: Evaluatie): Promise<Uint8Array> => maakPptx(presentatieVan(e), zonderTekenen);
