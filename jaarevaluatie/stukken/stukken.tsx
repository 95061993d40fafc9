// Welke stukken komen er uit de evaluatie? Het verslag, de paragraaf voor het jaarverslag en wat de deur uit mag. (5.3.2)
import type { Deelprops } from '../deel';

export const Stukken = ({ evaluatie }: Deelprops) => (
  <section aria-labelledby="kop-stukken">
    <h2 id="kop-stukken">Stukken van {evaluatie.jaar}</h2>
    <p>Het verslag en de andere stukken zijn er hier nog niet.</p>
  </section>
);
