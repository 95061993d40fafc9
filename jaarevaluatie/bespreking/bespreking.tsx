// Wat besloot de directie bij de bespreking van het jaar? Eerst hoe het vorige besluit afliep, dan de conclusies, de besluiten en de vaststelling. (5.3.2)
import type { Jaarevaluatie } from '../../src/procedure/jaarevaluatie';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import type { Deelprops } from '../deel';
import { Gedaan } from '../stappen/gedaan';
import { Besluitenlijst } from './besluitenlijst';
import { Bespreken } from './bespreken';
import { useJaarstappen } from './jaarstap';
import { Vaststellen } from './vaststellen';

const Opvolging = ({ evaluatie, wie, herlaad }: Deelprops) => (
  <section class="bespreekdeel" aria-labelledby="kop-opvolging">
    <h3 id="kop-opvolging">Hoe liep het af met eerdere besluiten?</h3>
    <Besluitenlijst
      evaluatie={evaluatie}
      besluiten={evaluatie.opvolging}
      metJaar
      leeg="Er zijn geen besluiten van een eerdere evaluatie."
      wie={wie}
      herlaad={herlaad}
    />
  </section>
);

const Besluiten = ({ evaluatie, wie, herlaad }: Deelprops) => (
  <section class="bespreekdeel" aria-labelledby="kop-besluiten">
    <h3 id="kop-besluiten">Besluiten en acties van {evaluatie.jaar}</h3>
    <Besluitenlijst
      evaluatie={evaluatie}
      besluiten={evaluatie.besluiten}
      metJaar={false}
      leeg="Er zijn nog geen besluiten. Leg ze vast bij de bespreking."
      wie={wie}
      herlaad={herlaad}
    />
  </section>
);

const Geopend = (props: Deelprops & { readonly rij: Jaarevaluatie }) => {
  const { evaluatie } = props;
  const { stap, melding } = useJaarstappen(props);
  return (
    <>
      <Geweigerd weigeringen={stap.rij.weigeringen} opnieuw={() => void stap.rij.herlaad()} />
      <Bespreken evaluatie={evaluatie} stap={stap}>
        <Gedaan melding={melding(true)} />
      </Bespreken>
      <Besluiten {...props} />
      <Vaststellen evaluatie={evaluatie} stap={stap}>
        <Gedaan melding={melding(false)} />
      </Vaststellen>
    </>
  );
};

export const Bespreking = (props: Deelprops) => {
  const { evaluatie } = props;
  return (
    <section class="bespreking" aria-labelledby="kop-bespreking">
      <h2 id="kop-bespreking">Bespreking van {evaluatie.jaar}</h2>
      <Opvolging {...props} />
      {evaluatie.rij === null ? (
        <p class="stil">Open eerst de evaluatie van {evaluatie.jaar}. Daarna legt u hier de bespreking vast.</p>
      ) : (
        <Geopend {...props} rij={evaluatie.rij} />
      )}
    </section>
  );
};
