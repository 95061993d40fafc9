// Wat gaat er bij de vaststelling terug naar de maatregelen? Wat de oordelen zeggen en nog niet gedaan was (5.3.2, R5.3.2d).
import { isBeoordeeld, krijgtOpvolger } from '../oordeel';
import type { Maatregel, Wijziging } from '../rijen';
import type { Zaak } from '../stand';
import { laatsteDag } from '../voorwaarden/jaarvaststelling';
import { opvolgers } from './opvolger';

/** Adopted by the end of the year, judged for good, and not closed yet. */
const geoordeeld = ({ stand, jaarevaluatie }: Zaak): readonly Maatregel[] =>
  stand.rijen.maatregelen.filter(
    (m) =>
      m.status === 'Beoordeeld' &&
      isBeoordeeld(m) &&
      jaarevaluatie !== null &&
      (m.besluitOp ?? '9999') <= laatsteDag(jaarevaluatie),
  );

const sluit = (zaak: Zaak, m: Maatregel): Wijziging => ({
  tabel: 'maatregelen',
  id: m.id,
  nieuw: false,
  waarden: { status: krijgtOpvolger(m) ? 'Bijgesteld' : 'Gesloten', geslotenOp: zaak.stand.vandaag },
});

/** Each of them is closed; what falls short gets its successor. */
export const terugschrijven = (zaak: Zaak): readonly Wijziging[] => {
  const klaar = geoordeeld(zaak);
  return [
    ...klaar.map((m) => sluit(zaak, m)),
    ...opvolgers(
      zaak.stand,
      klaar.filter(krijgtOpvolger).map((van) => ({ van, tekst: van.vervolgReden ?? van.tekst })),
    ),
  ];
};
