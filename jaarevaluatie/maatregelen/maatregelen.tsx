// Hebben de maatregelen gewerkt? Per maatregel het bewijs en de drie oordelen van de directie. (5.3.2)
import type { Deelprops } from '../deel';

export const Maatregelen = ({ evaluatie }: Deelprops) => (
  <section aria-labelledby="kop-maatregelen">
    <h2 id="kop-maatregelen">Maatregelen van {evaluatie.jaar}</h2>
    <p>De maatregelen worden hier nog niet getoond. Open ze tot die tijd in het register.</p>
  </section>
);
