// Wat besloot de directie, week zij af van het advies, en hoe liep het af? (K12, K13; 5.2.2)
import type { Klacht, Onderdeel } from '../../procedure/rijen';
import { oordelen as oordeellijst, totaaloordelen, uitkomsten } from '../../procedure/lijsten';
import type { Figuur, Verdeling } from '../model';
import { afgesloten, inJaar } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, kop, of, verdeling } from './figuur';

const geenOordeel = 'geen oordeel';

const wijktAf = (o: Onderdeel): boolean => o.advies !== null && o.oordeel !== null && o.advies !== o.oordeel;

const besloten = (beeld: Jaarbeeld): readonly Klacht[] => beeld.klachten.filter((k) => inJaar(beeld, k.oordeelOp));
const besluitIn = (jaar: number): string => `Besluit genomen in ${jaar}`;

export const oordeelPerDossier = (beeld: Jaarbeeld): Verdeling =>
  verdeling(
    kop(
      'K12',
      'Oordeel per dossier',
      '5.2.2',
      besluitIn(beeld.jaar),
      'Geen oordeel: niet vast te stellen wat er gebeurde, of samen met de klager opgelost. Elke ronde telt met haar eigen besluit.',
    ),
    besloten(beeld),
    (k) => [k.oordeel ?? geenOordeel],
    [...totaaloordelen, geenOordeel],
    { alle: true },
  );

/** Elements are counted, and the dossiers they belong to are named: those can be opened. */
const oordeelPerOnderdeel = (beeld: Jaarbeeld, onderdelen: readonly Onderdeel[]): Verdeling => {
  const uit = verdeling(
    kop(
      'K12.onderdeel',
      'Oordeel per onderdeel',
      '5.2.2',
      `${besluitIn(beeld.jaar)}, alle onderdelen van die dossiers`,
    ),
    onderdelen.map((o) => ({ id: o.klacht, oordeel: o.oordeel })),
    (o) => [o.oordeel ?? geenOordeel],
    [...oordeellijst, geenOordeel],
  );
  const eens = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
  return {
    ...uit,
    van: { ...uit.van, ids: eens(uit.van.ids) },
    groepen: uit.groepen.map((g) => ({ ...g, ids: eens(g.ids) })),
  };
};

const uitkomstPerDossier = (beeld: Jaarbeeld): Verdeling =>
  verdeling(
    kop(
      'K12.uitkomst',
      'Hoe liepen de dossiers af?',
      '5.2.2',
      `Afgesloten in ${beeld.jaar}`,
      'In der minne opgelost: samen met de klager, zonder oordeel. Samengevoegd: dezelfde melding was twee keer ingevoerd.',
    ),
    afgesloten(beeld),
    (k) => of(k.uitkomst),
    uitkomsten,
  );

export const oordelen = (beeld: Jaarbeeld): readonly Figuur[] => {
  const per = beeld.register().onderdelen;
  const onderdelenVan = (k: Klacht): readonly Onderdeel[] => per.get(k.id) ?? [];
  const metOordeel = besloten(beeld).filter((k) => k.oordeel !== null);
  return [
    oordeelPerDossier(beeld),
    oordeelPerOnderdeel(beeld, besloten(beeld).flatMap(onderdelenVan)),
    aandeel(
      kop(
        'K13',
        'Besluiten die afwijken van het advies',
        '5.2.2',
        `${besluitIn(beeld.jaar)}, met een oordeel`,
        'Afwijkend: bij een of meer onderdelen is het oordeel anders dan het advies.',
      ),
      metOordeel.filter((k) => onderdelenVan(k).some(wijktAf)),
      metOordeel,
    ),
    uitkomstPerDossier(beeld),
  ];
};
