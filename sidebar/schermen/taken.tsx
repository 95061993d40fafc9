// Wat staat er op mijn lijst, en wat daarvan is dringend?
import type { Taakbeeld, Urgentie } from '../../src/loket/beelden';
import { Geweigerd } from '../delen/geweigerd';
import { Kop } from '../delen/kop';
import { useAntwoord } from '../verbinding/antwoord';
import { Taaklijst } from './taaklijst';

const groepen: readonly (readonly [Urgentie, string])[] = [
  ['te laat', 'Te laat'],
  ['vandaag', 'Vandaag'],
  ['binnenkort', 'Binnen vijf werkdagen'],
  ['later', 'Later'],
  ['zonder datum', 'Zonder vaste datum'],
];

const telling = (taken: readonly Taakbeeld[]): string => {
  if (taken.length === 0) return 'U heeft nu geen taken. Fijn.';
  const telaat = taken.filter((t) => t.telaat).length;
  const aantal = taken.length === 1 ? '1 taak' : `${taken.length} taken`;
  return telaat === 0 ? `${aantal}, niets is te laat` : `${aantal}, waarvan ${telaat} te laat`;
};

const Groep = ({ titel, taken }: { readonly titel: string; readonly taken: readonly Taakbeeld[] }) =>
  taken.length === 0 ? null : (
    <section class="taakgroep">
      <h2>
        {titel} <span class="stil">({taken.length})</span>
      </h2>
      <Taaklijst taken={taken} />
    </section>
  );

export const Taken = () => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'taken'>({ vraag: 'taken' });
  return (
    <>
      <Kop titel="Mijn taken">
        <p class="stil" role="status">
          {beeld === null ? '\u00a0' : telling(beeld)}
        </p>
      </Kop>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {groepen.map(([urgentie, titel]) => (
        <Groep key={urgentie} titel={titel} taken={(beeld ?? []).filter((t) => t.urgentie === urgentie)} />
      ))}
    </>
  );
};
