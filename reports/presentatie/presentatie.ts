// Uit welke dia's bestaat de presentatie voor de bespreking van een jaar? Wat leeg is valt weg; alles past op zijn dia (5.3.2).
import { nlDag } from '../../src/procedure/dag';
import type { Evaluatie } from '../../src/evaluatie/model';
import { inEenRegel } from '../../src/evaluatie/woorden';
import { figuurVan } from '../grafieken/uit-cijfers';
import { heeftInhoud } from './dia';
import type { Dia, Presentatie, Tegel, Titeldia } from './dia';
import { figuurdias } from './figuurdias';
import { nadias, voordias } from './maatregeldias';
import { bronregel, inNotities, vorigeWaarde } from './woorden';

const status = (e: Evaluatie): string => {
  if (e.rij === null) return 'Voorlopig: de jaarevaluatie is nog niet geopend';
  if (e.rij.vastgesteldOp !== null && e.rij.status === 'Vastgesteld')
    return `Vastgesteld op ${nlDag(e.rij.vastgesteldOp)}, uitgave ${e.rij.uitgave}`;
  return `Concept, uitgave ${e.rij.uitgave}`;
};

const besproken = (rij: Evaluatie['rij']): readonly string[] =>
  rij === null || rij.besprokenOp === null
    ? []
    : [`Besproken op ${nlDag(rij.besprokenOp)}, ${rij.aanwezigen.length} aanwezigen`];

const titel = (e: Evaluatie): Titeldia => ({
  titel: `Evaluatie klachten en maatregelen ${e.jaar}`,
  regels: [
    e.organisatie,
    status(e),
    ...besproken(e.rij),
    `Stand ${nlDag(e.stand)} · procedure van ${e.procedureversie ?? ''}`,
  ],
});

const tegel = (e: Evaluatie, kop: string, naam: string): readonly Tegel[] => {
  const f = figuurVan(e.figuren, naam, 'aandeel');
  return f === null ? [] : [{ kop, waarde: inEenRegel(f), vorig: `${e.jaar - 1}: ${vorigeWaarde(e, f)}` }];
};

/** Also at the top of the screen. */
export const tegels = (e: Evaluatie): readonly Tegel[] => {
  const vorig = e.jaren.find((j) => j.jaar === e.jaar - 1)?.getallen;
  const nu = e.jaren.find((j) => j.jaar === e.jaar)?.getallen ?? {};
  const oordeel = figuurVan(e.figuren, 'K12', 'verdeling');
  const gegrond = (oordeel?.groepen ?? []).filter((g) => g.naam === 'gegrond' || g.naam === 'deels gegrond');
  const uitgevoerd = e.kaarten.filter((k) => k.maatregel.uitgevoerdOp !== null);
  const goed = uitgevoerd.filter((k) => k.maatregel.doeltreffendheid === 'doeltreffend').length;
  return [
    {
      kop: 'Klachten ontvangen',
      waarde: String(nu['K02:klacht'] ?? 0),
      vorig: vorig === undefined ? 'eerste jaar' : `${e.jaar - 1}: ${vorig['K02:klacht'] ?? 0}`,
    },
    ...tegel(e, 'Eerste bericht op tijd', 'K04'),
    ...tegel(e, 'Antwoord binnen vier weken', 'K08'),
    {
      kop: 'Gegrond of deels gegrond',
      waarde: `${gegrond.reduce((som, g) => som + g.aantal, 0)} van ${oordeel?.van.aantal ?? 0}`,
      vorig:
        vorig === undefined
          ? 'eerste jaar'
          : `${e.jaar - 1}: ${(vorig['K12:gegrond'] ?? 0) + (vorig['K12:deels gegrond'] ?? 0)} van ${vorig['K12:van'] ?? 0}`,
    },
    { kop: 'Maatregelen doeltreffend', waarde: `${goed} van ${uitgevoerd.length}`, vorig: 'van wat is uitgevoerd' },
  ];
};

const geenKlachten = 'Dit jaar zijn geen klachten ontvangen.';

const kort = (e: Evaluatie): Dia => {
  const conclusies = (e.rij?.conclusies ?? '').split(/\n+/).filter((r) => r.trim() !== '');
  const nul = (e.jaren.find((j) => j.jaar === e.jaar)?.getallen['K02:klacht'] ?? 0) === 0;
  return {
    naam: 'kort',
    titel: 'In het kort',
    delen: [
      { soort: 'tegels', tegels: tegels(e) },
      { soort: 'lijst', regels: [...(nul ? [geenKlachten] : []), ...conclusies] },
    ],
    bron: bronregel(e, `evaluatie over ${e.jaar}`),
    notities: inNotities(e.figuren.filter((f) => ['K02', 'K04', 'K08', 'K12'].includes(f.naam))),
  };
};

/** The figures do not add up: naming the rows is all that can be done, so nothing wrong is shown to anybody. */
export const magNiet = (e: Evaluatie): string | null =>
  e.aansluitfouten.length === 0
    ? null
    : `De cijfers sluiten niet aan. Herstel eerst de datums van: ${e.aansluitfouten
        .flatMap((f) => f.ids)
        .map((id) => e.nummers[id] ?? id)
        .join(', ')}.`;

/** A year without complaints has no pictures of nothing. */
const metCijfers = (e: Evaluatie): readonly Dia[] =>
  e.figuren.some((f) => f.naam === 'K02' && f.soort === 'verdeling' && f.van.aantal > 0)
    ? figuurdias(e)
    : figuurdias(e).slice(0, 2);

export const presentatieVan = (e: Evaluatie): Presentatie => ({
  titel: titel(e),
  dias: [kort(e), ...voordias(e), ...metCijfers(e), ...nadias(e)].filter(heeftInhoud),
  voet: `${e.organisatie} · evaluatie ${e.jaar}`,
});
