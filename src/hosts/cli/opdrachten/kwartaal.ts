// Wat krijgt de financier over een kwartaal? De vijf aantallen, als csv of als bladzijde; er staat niets over een mens in (K25, 5.2.4).
import { kwartaalAlsCsv, kwartaalAlsHtml } from '../../../../reports/verslag/kwartaal/kwartaal';
import type { Kwartaalstuk, Kwartaaluittreksel } from '../../../../reports/verslag/kwartaal/kwartaal';
import { jaarbeelden } from '../../../evaluatie/figuren/beeld';
import { kwartaalset } from '../../../evaluatie/figuren/kwartaal';
import { relaties } from '../../../procedure/lijsten';
import { evaluatieUit, jaarUit, leesStand } from '../jaar';
import { getal, tekst, verkeerd } from '../keuze';
import type { Keuze } from '../keuze';
import { eisNieuw, naarSchijf } from '../schijf';
import { gedaan } from '../wereld';
import type { Wereld } from '../wereld';
import type { Opdracht } from './opdracht';

const alle = [1, 2, 3, 4] as const;

const relatieUit = (keuze: Keuze): string | null => {
  const gevraagd = tekst(keuze, 'relatie');
  if (gevraagd === null) return null;
  const relatie = relaties.find((r) => r.toLowerCase() === gevraagd.toLowerCase());
  if (relatie === undefined) throw verkeerd(`Bij --relatie hoort een van: ${relaties.join(', ')}.`);
  return relatie;
};

const stukUit = (keuze: Keuze, wereld: Wereld): Kwartaalstuk => {
  const [jaar, relatie, een] = [jaarUit(keuze, wereld), relatieUit(keuze), getal(keuze, 'kwartaal', 1, 4)];
  const gelezen = leesStand(keuze, wereld);
  const beeld = jaarbeelden(gelezen.stand)(jaar);
  const delen = alle
    .filter((n) => een === null || n === een)
    .map((kwartaal): Kwartaaluittreksel => {
      const vak = { jaar, kwartaal, relatie };
      return { ...vak, cijfers: kwartaalset(beeld, vak) };
    });
  const { organisatie, stand } = evaluatieUit(gelezen, jaar);
  return { organisatie, stand, delen };
};

const maken: Readonly<Record<string, (stuk: Kwartaalstuk) => string>> = { csv: kwartaalAlsCsv, html: kwartaalAlsHtml };

type Maker = (stuk: Kwartaalstuk) => string;

const makerVoor = (uit: string): Maker => {
  const maak = maken[/\.(\w+)$/.exec(uit)?.[1] ?? ''];
  if (maak === undefined) throw verkeerd('Bij --uit hoort een bestand dat eindigt op .csv of .html.');
  return maak;
};

const regels = ({ delen }: Kwartaalstuk): readonly string[] =>
  delen.flatMap((d) => [
    `${d.kwartaal}e kwartaal van ${d.jaar}`,
    ...d.cijfers.map((f) => `  ${f.titel.padEnd(32)}${f.telling.aantal}`),
  ]);

export const kwartaal: Opdracht = {
  naam: 'kwartaal',
  doel: 'telt wat de financier over een kwartaal wil weten',
  uitleg: [
    'Zonder --kwartaal alle vier. Met --uit als csv of als bladzijde (.html); de aantallen staan ook op het scherm.',
  ],
  opties: ['blad', 'map', 'jaar', 'kwartaal', 'relatie', 'uit'],
  voorbeelden: ['--blad ID --jaar 2026 --kwartaal 3 --uit kwartaal.csv', '--map DIR --relatie "opdrachtgever: UWV"'],
  doe: (keuze, wereld) => {
    const uit = tekst(keuze, 'uit');
    const maak = uit === null ? null : makerVoor(uit);
    if (uit !== null) eisNieuw(uit);
    const stuk = stukUit(keuze, wereld);
    if (uit !== null && maak !== null) naarSchijf(uit, maak(stuk));
    const kwartalen = stuk.delen.map((d) => ({
      ...{ jaar: d.jaar, kwartaal: d.kwartaal, relatie: d.relatie },
      aantallen: Object.fromEntries(d.cijfers.map((f) => [f.naam, f.telling.aantal])),
    }));
    return gedaan({ kwartalen, bestand: uit }, ...regels(stuk), ...(uit === null ? [] : [`Bewaard: ${uit}`]));
  },
};
