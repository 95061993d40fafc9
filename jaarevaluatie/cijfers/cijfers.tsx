// Wat zeggen de cijfers van het jaar? In het kort, dan per onderwerp, en of wij volgens de procedure werken. (5.3.2)
import { useMemo } from 'preact/hooks';
import type { Evaluatie } from '../../src/evaluatie/model';
import type { Deelprops } from '../deel';
import { Aansluitfouten } from './aansluitfouten';
import { blokken, isLeeg, procedure } from './blokken';
import type { Blok } from './blokken';
import { Figuurkaart } from './figuurkaart';
import { Inhoud } from './inhoud';
import { Nagekomen } from './nagekomen';
import { Naleving } from './naleving';
import { Tegels } from './tegels';

const Cijferblok = ({ evaluatie, blok }: { readonly evaluatie: Evaluatie; readonly blok: Blok }) => (
  <section aria-labelledby={`blok-${blok.naam}`} class="cijferblok">
    <h2 id={`blok-${blok.naam}`} tabIndex={-1}>
      {blok.kop}
    </h2>
    <div class="figuren">
      {blok.kaarten.map((kaart) => (
        <Figuurkaart key={kaart.naam} evaluatie={evaluatie} kaart={kaart} />
      ))}
    </div>
  </section>
);

export const Cijfers = ({ evaluatie }: Deelprops) => {
  const alle = useMemo(() => blokken(evaluatie), [evaluatie]);
  if (evaluatie.aansluitfouten.length > 0) return <Aansluitfouten evaluatie={evaluatie} />;
  const nagekomen = evaluatie.nagekomen.length === 0 ? [] : [{ naam: 'nagekomen', kop: 'Nagekomen' }];
  return (
    <>
      <Tegels evaluatie={evaluatie} />
      {isLeeg(evaluatie) && <p>In {evaluatie.jaar} zijn geen klachten of andere signalen ontvangen.</p>}
      <Inhoud blokken={[...alle, ...nagekomen]} />
      {alle.map((blok) =>
        blok.naam === procedure.naam ? (
          <Naleving key={blok.naam} evaluatie={evaluatie} blok={blok} />
        ) : (
          <Cijferblok key={blok.naam} evaluatie={evaluatie} blok={blok} />
        ),
      )}
      <Nagekomen evaluatie={evaluatie} />
    </>
  );
};
