// Uit welke dia's bestaat de presentatie voor de bespreking van een jaar? Wat leeg is valt weg; een klein jaar krijgt er minder (5.3.2).
import { nlDag } from '../../src/procedure/dag';
import { minimum } from '../../src/evaluatie/woorden';
import type { Evaluatie } from '../../src/evaluatie/model';
import { bespreking, jaarstatus } from '../jaarstatus';
import { heeftInhoud, zonderLeeg } from './dia';
import type { Dia, Presentatie, Titeldia } from './dia';
import { begrippen, begrippenKort, geheim, kwaliteit, kwaliteitEnPrivacy } from './dias/bijlagen';
import {
  besluiten,
  besluitenEnVooruit,
  geleerd,
  geleerdEnNaleving,
  naleving,
  opvolging,
  vooruit,
} from './dias/besluiten';
import { instroom, ontwikkeling } from './dias/instroom';
import { kaarten } from './dias/kaart';
import { kort } from './dias/kort';
import { beoordeling, bijgesteld, overzicht, overzichtMetOordeel } from './dias/maatregelen';
import { oorzaken, vanWie, waarover } from './dias/onderwerpen';
import { instroomKort, onderwerpenKort } from './dias/klein';
import { claims, oordelen, oordelenEnVervolg, vervolg } from './dias/oordelen';
import { doorlooptijd, ontvangst, termijnen } from './dias/termijnen';
import { klachtenIn } from './titels';

const besproken = (e: Evaluatie): readonly string[] => {
  const wanneer = bespreking(e);
  return wanneer === null ? [] : [`Besproken op ${wanneer}`];
};

const titel = (e: Evaluatie): Titeldia => {
  const procedure = e.procedureversie === null ? '' : ` Procedure van ${e.procedureversie}.`;
  const regels = [e.organisatie, jaarstatus(e), ...besproken(e), `Stand ${nlDag(e.stand)}.${procedure}`];
  return { titel: `Evaluatie klachten en maatregelen ${e.jaar}`, regels, notities: regels };
};

/** The figures do not add up: naming the rows is all that can be done, so nothing wrong is shown to anybody. */
export const magNiet = (e: Evaluatie): string | null =>
  e.aansluitfouten.length === 0
    ? null
    : `De cijfers sluiten niet aan. Herstel eerst de datums van: ${e.aansluitfouten
        .flatMap((f) => f.ids)
        .map((id) => e.nummers[id] ?? id)
        .join(', ')}.`;

/** So few that whoever discusses them has them on few slides. */
const isKlein = (e: Evaluatie): boolean => (klachtenIn(e, e.jaar) ?? 0) <= minimum;

const grootJaar = (e: Evaluatie): readonly Dia[] => [
  ...[instroom(e), ontwikkeling(e), waarover(e), vanWie(e), ontvangst(e), doorlooptijd(e)],
  ...[oordelen(e), vervolg(e), ...claims(e), oorzaken(e), geleerd(e)],
  ...[overzicht(e), ...kaarten(e), beoordeling(e), bijgesteld(e)],
  ...[naleving(e), besluiten(e), vooruit(e)],
];

const kleinJaar = (e: Evaluatie): readonly Dia[] => [
  ...[instroomKort(e), onderwerpenKort(e), termijnen(e), oordelenEnVervolg(e), geleerdEnNaleving(e)],
  ...[overzichtMetOordeel(e), ...kaarten(e), besluitenEnVooruit(e)],
];

const alleDias = (e: Evaluatie): readonly Dia[] => {
  const dias = [kort(e), opvolging(e), ...(isKlein(e) ? kleinJaar(e) : grootJaar(e))].filter(heeftInhoud);
  const bijlagen = isKlein(e)
    ? [begrippenKort(e, dias), kwaliteitEnPrivacy(e)]
    : [begrippen(e, dias), kwaliteit(e), geheim(e)];
  return [...dias, ...bijlagen.filter(heeftInhoud)].map(zonderLeeg);
};

export const presentatieVan = (e: Evaluatie): Presentatie => ({
  titel: titel(e),
  dias: alleDias(e),
  voet: `${e.organisatie} · evaluatie ${e.jaar} · intern`,
  stand: e.stand,
});
