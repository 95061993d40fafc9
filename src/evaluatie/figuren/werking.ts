// Hielpen de maatregelen, en werken wij volgens de procedure? (K21, K24; 5.3.2)
import { kaarten } from '../kaarten';
import type { Figuur, Maatregelkaart } from '../model';
import type { Jaarbeeld } from './beeld';
import { aandeel, aflopend, kop, verdeling } from './figuur';

const herhaald = ({ herhaling: h }: Maatregelkaart): string => {
  if (h === null || !h.rijp) return 'nog niet te beoordelen';
  if (h.na.aantal === 0) return h.voor.aantal === 0 ? 'ervoor en erna geen klachten' : 'uitgebleven';
  return h.na.aantal < h.voor.aantal ? 'afgenomen' : 'niet afgenomen';
};

const uitslagen = [
  ...['uitgebleven', 'afgenomen', 'niet afgenomen'],
  ...['ervoor en erna geen klachten', 'nog niet te beoordelen'],
];

const alsRij = (k: Maatregelkaart) => ({ id: k.maatregel.id, kaart: k });

const werking = (beeld: Jaarbeeld): readonly Figuur[] => {
  const uitgevoerd = kaarten(beeld).filter((k) => k.maatregel.uitgevoerdOp !== null && k.reden !== 'afgewezen');
  const beoordeeld = uitgevoerd.filter((k) => k.reden === 'dit jaar beoordeeld');
  return [
    verdeling(
      kop(
        'K21',
        'Klachten met dezelfde oorzaak na een maatregel',
        '5.3.2',
        `Uitgevoerde maatregelen in de evaluatie van ${beeld.jaar}; zes maanden erna tegen zes maanden ervoor`,
        'Bij kleine aantallen zegt dit weinig; lees de kanttekeningen per maatregel.',
      ),
      uitgevoerd.map(alsRij),
      ({ kaart }) => [herhaald(kaart)],
      uitslagen,
    ),
    aandeel(
      kop('K21.doeltreffend', 'Doeltreffende maatregelen', '5.3.2', `Beoordeeld bij de evaluatie van ${beeld.jaar}`),
      beoordeeld.filter((k) => k.maatregel.doeltreffendheid === 'doeltreffend').map(alsRij),
      beoordeeld.map(alsRij),
    ),
  ];
};

/** Cases are counted; the rows behind them are named once, however many rules they fall under. */
const naleving = (beeld: Jaarbeeld): readonly Figuur[] => {
  const regels = beeld.naleving().filter((n) => n.vanToepassing.length > 0);
  const filter = `Elke regel bij elk dossier, elke maatregel en elke evaluatie van ${beeld.jaar} waarvoor zij gold`;
  const som = (wat: 'vanToepassing' | 'gevolgd'): number => regels.reduce((n, r) => n + r[wat].length, 0);
  const misgegaan = new Set(regels.flatMap((n) => n.uitzonderingen));
  const alle = new Set<string>();
  for (const { vanToepassing } of regels) for (const id of vanToepassing) alle.add(id);
  const rijen = [...alle];
  const uitzonderingen = verdeling(
    kop('K24.uitzondering', 'Uitzonderingen per regel', '5.3.2', `${filter}, niet gevolgd`),
    regels.flatMap((n) => n.uitzonderingen.map((id) => ({ id, regel: n.titel }))),
    ({ regel }) => [regel],
    regels.map((n) => n.titel),
  );
  return [
    {
      ...aandeel(
        kop(
          'K24',
          'Gevallen waarin de procedure is gevolgd',
          '5.3.2',
          filter,
          'Een dossier kan onder meer regels vallen.',
        ),
        [],
        [],
      ),
      telling: { aantal: som('gevolgd'), ids: rijen.filter((id) => !misgegaan.has(id)) },
      van: { aantal: som('vanToepassing'), ids: rijen },
    },
    aflopend(uitzonderingen),
  ];
};

export const werkingEnNaleving = (beeld: Jaarbeeld): readonly Figuur[] => [...werking(beeld), ...naleving(beeld)];
