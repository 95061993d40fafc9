// Wat besloot de directie bij de bespreking van het jaar? Eerst hoe het vorige besluit afliep, dan de conclusies, de besluiten en de vaststelling. (5.3.2)
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Jaarevaluatie } from '../../src/procedure/jaarevaluatie';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import type { Deelprops } from '../deel';
import { Gedaan } from '../stappen/gedaan';
import type { Melding } from '../stappen/gedaan';
import { useRij } from '../stappen/rijstap';
import { Besluitenlijst } from './besluitenlijst';
import { Bespreken, bespreekstap } from './bespreken';
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

interface Gebeurd extends Melding {
  readonly stap: string;
}

const Geopend = (props: Deelprops & { readonly rij: Jaarevaluatie }) => {
  const { evaluatie, wie, herlaad } = props;
  const beginnen = props.rij.status === 'Concept' || props.rij.status === 'Heropend';
  const rij = useRij(props.rij.id, beginnen ? bespreekstap : null);
  const [gebeurd, zetGebeurd] = useState<Gebeurd | null>(null);
  const [gekozen, zetGekozen] = useState(false);
  const gesloten = useRef<string | null>(null);
  const naam = rij.open?.naam ?? null;
  useLayoutEffect(() => {
    if (naam === null && gesloten.current !== null) document.getElementById(`stap-${gesloten.current}`)?.focus();
    gesloten.current = null;
  }, [naam]);
  const zet = (stap: string | null): void => {
    zetGekozen(true);
    zetGebeurd(null);
    rij.zet(stap);
  };
  const stap = {
    ...{ wie, gekozen, rij: { ...rij, zet } },
    sluit: () => {
      gesloten.current = naam;
      zet(null);
    },
    klaar: (uitslag: { readonly melding: string }) => {
      zet(null);
      zetGebeurd({ tekst: uitslag.melding, stap: naam ?? '' });
      void rij.herlaad();
      void herlaad();
    },
  };
  const bij = (hier: boolean): Melding | null =>
    gebeurd !== null && (gebeurd.stap === bespreekstap) === hier ? gebeurd : null;
  return (
    <>
      <Geweigerd weigeringen={rij.weigeringen} opnieuw={() => void rij.herlaad()} />
      <Bespreken evaluatie={evaluatie} stap={stap}>
        <Gedaan melding={bij(true)} />
      </Bespreken>
      <Besluiten {...props} />
      <Vaststellen evaluatie={evaluatie} stap={stap}>
        <Gedaan melding={bij(false)} />
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
