// Wat besloot de directie bij de bespreking van het jaar? Conclusies, besluiten en de vaststelling. (5.3.2)
import type { Deelprops } from '../deel';

export const Bespreking = ({ evaluatie }: Deelprops) => (
  <section aria-labelledby="kop-bespreking">
    <h2 id="kop-bespreking">Bespreking van {evaluatie.jaar}</h2>
    <p>De bespreking wordt hier nog niet getoond. Leg haar tot die tijd vast in het register, bij Mijn taken.</p>
  </section>
);
