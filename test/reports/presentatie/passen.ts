// Wat past er niet op een dia? Over de rand, over elkaar, buiten zijn vak, of kleiner dan twaalf punten. (5.3.2)
import { regelsIn } from '../../../reports/presentatie/meten';
import type { Dia, Tabel, Tekst, Vak } from './lezen';

const [breed, hoog] = [13.333, 7.5];
/** Rounding of a unit of the file. */
const haar = 0.002;
const regel = (punten: number): number => (punten * 1.2) / 72;

const opDia = ({ x, y, w, h }: Vak): boolean =>
  x >= -haar && y >= -haar && w > 0 && h > 0 && x + w <= breed + haar && y + h <= hoog + haar;
const raakt = (a: Vak, b: Vak): boolean =>
  a.x + a.w > b.x + haar && b.x + b.w > a.x + haar && a.y + a.h > b.y + haar && b.y + b.h > a.y + haar;

const inhoud = (d: Dia): readonly Vak[] => [...[...d.teksten, ...d.tabellen, ...d.plaatjes].map((v) => v.vak)];

const overElkaar = (d: Dia): readonly string[] =>
  inhoud(d).flatMap((a, i) =>
    inhoud(d)
      .slice(i + 1)
      .flatMap((b) => (raakt(a, b) ? [`${d.titel}: ${JSON.stringify([a, b])}`] : [])),
  );

const inVak = (t: Tekst): boolean => {
  const w = t.vak.w - (t.bolletjes ? 0.25 : 0);
  const hoogte = t.alineas.reduce((som, a) => som + regelsIn(a, w, t) * regel(t.punten), 0);
  return hoogte <= t.vak.h + haar;
};

const celPast = (tabel: Tabel, r: number, k: number): boolean => {
  const cel = tabel.rijen[r]?.[k];
  if (cel === undefined || cel.tekst === '') return true;
  return (
    regelsIn(cel.tekst, (tabel.breedtes[k] ?? 0) - 0.16, cel) * regel(cel.punten) + 0.09 <=
    (tabel.hoogtes[r] ?? 0) + haar
  );
};

export const fouten = (dias: readonly Dia[]): readonly string[] =>
  dias.flatMap((d) => [
    ...[...inhoud(d), ...d.vlakken]
      .filter((v) => !opDia(v))
      .map((v) => `${d.titel}: over de rand ${JSON.stringify(v)}`),
    ...overElkaar(d),
    ...d.teksten.filter((t) => !inVak(t)).map((t) => `${d.titel}: past niet: ${t.alineas.join('/').slice(0, 60)}`),
    ...d.teksten.filter((t) => t.punten < 12).map((t) => `${d.titel}: te klein: ${t.alineas.join('/')}`),
    ...d.tabellen.flatMap((t) =>
      t.rijen.flatMap((rij, r) =>
        rij.flatMap((c, k) => (!celPast(t, r, k) || c.punten < 12 ? [`${d.titel}: cel ${c.tekst}`] : [])),
      ),
    ),
    ...d.tabellen
      .filter((t) => Math.abs(t.hoogtes.reduce((som, h) => som + h, 0) - t.vak.h) > 0.01)
      .map(() => `${d.titel}: rijen en tabel zijn niet even hoog`),
  ]);
