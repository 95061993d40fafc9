// Hoe komen de vijf aantallen van een kwartaal uit het loket, en welk kwartaal ligt voor de hand? (K25)
import { vraag } from '../../sidebar/verbinding/vraag';
import type { Uit } from '../../sidebar/schermen/inrichten/werk';
import type { Evaluatie } from '../../src/evaluatie/model';
import { relaties } from '../../src/procedure/lijsten';
import type { Keuze } from '../../src/procedure/lijsten';
import type { Kwartaalstuk, Kwartaaluittreksel } from '../../reports/verslag/kwartaal/kwartaal';

type Kwartaalnummer = Kwartaaluittreksel['kwartaal'];
type Relatie = Keuze<typeof relaties>;

export interface Kwartaalkeuze {
  readonly kwartalen: readonly Kwartaalnummer[];
  readonly relatie: Relatie | null;
}

const nummers: readonly Kwartaalnummer[] = [1, 2, 3, 4];

export const leesKwartalen = (tekst: string): readonly Kwartaalnummer[] =>
  nummers.filter((n) => tekst.split(',').includes(String(n)));

export const leesRelatie = (tekst: string): Relatie | null => relaties.find((r) => r === tekst) ?? null;

/** The last one that is over; of a year that just began the first. */
export const laatsteKwartaal = ({ jaar, stand }: Pick<Evaluatie, 'jaar' | 'stand'>): Kwartaalnummer => {
  if (Number(stand.slice(0, 4)) > jaar) return 4;
  const voorbij = Math.ceil(Number(stand.slice(5, 7)) / 3) - 1;
  return nummers.find((n) => n === voorbij) ?? 1;
};

export const haalKwartalen = async (e: Evaluatie, keuze: Kwartaalkeuze): Promise<Uit<Kwartaalstuk>> => {
  const delen: Kwartaaluittreksel[] = [];
  for (const kwartaal of keuze.kwartalen) {
    const uit = await vraag<'kwartaal'>({ vraag: 'kwartaal', jaar: e.jaar, kwartaal, relatie: keuze.relatie });
    if (!uit.ok) return uit;
    delen.push({ jaar: e.jaar, kwartaal, relatie: keuze.relatie, cijfers: uit.antwoord });
  }
  return { ok: true, antwoord: { organisatie: e.organisatie, stand: e.stand, delen } };
};
