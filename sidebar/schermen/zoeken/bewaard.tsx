// Welke zoekvragen bewaart u? Kiezen, bewaren onder een naam, en weer verwijderen; alleen voor uzelf.
import { useState } from 'preact/hooks';
import { Kader } from '../../delen/tekst';
import { nieuweSleutel } from '../../formulier/sleutel';
import { useSignaal } from '../../signaal';
import { useAntwoord } from '../../verbinding/antwoord';
import { bewaarKladje, wisKladje } from '../../verbinding/kladblok';
import { filterBegin, inTekst, uitKladje } from './zoekfilter';
import type { Zoekfilter } from './zoekfilter';
import { gezocht, inWoorden } from './zoekvraag';

interface Lijstprops {
  readonly filters: readonly Zoekfilter[];
  readonly verwijder: (filter: Zoekfilter) => void;
}

const Lijst = ({ filters, verwijder }: Lijstprops) =>
  filters.length === 0 ? null : (
    <ul class="bewaard" aria-label="Bewaarde zoekvragen">
      {filters.map((f) => (
        <li key={f.sleutel}>
          <button type="button" class="knop klein" title={inWoorden(f.vraag)} onClick={() => gezocht.zet(f.vraag)}>
            {f.naam}
          </button>
          <button
            type="button"
            class="knop stil klein"
            aria-label={`Verwijder zoekvraag ${f.naam}`}
            onClick={() => verwijder(f)}
          >
            Verwijder
          </button>
        </li>
      ))}
    </ul>
  );

interface Bewaarprops {
  readonly bewaar: (naam: string) => Promise<boolean>;
}

const Bewaar = ({ bewaar }: Bewaarprops) => {
  const [naam, zetNaam] = useState('');
  const [mist, zetMist] = useState(false);
  const stuur = async (): Promise<void> => {
    const goed = naam.trim();
    zetMist(goed === '');
    if (goed !== '' && (await bewaar(goed))) zetNaam('');
  };
  return (
    <details class="filters">
      <summary>Bewaar deze zoekvraag</summary>
      <form
        class="veld"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          void stuur();
        }}
      >
        <label for="filternaam">Hoe noemt u deze zoekvraag?</label>
        {mist && (
          <p class="veldfout" id="filternaam--fout">
            Vul een naam in.
          </p>
        )}
        <div class="zoekregel">
          <input
            id="filternaam"
            type="text"
            autocomplete="off"
            maxLength={60}
            value={naam}
            aria-invalid={mist ? 'true' : undefined}
            aria-describedby={mist ? 'filternaam--fout' : undefined}
            onInput={(e) => zetNaam(e.currentTarget.value)}
          />
          <button type="submit" class="knop">
            Bewaar
          </button>
        </div>
      </form>
    </details>
  );
};

const opNaam = (a: Zoekfilter, b: Zoekfilter): number => a.naam.localeCompare(b.naam, 'nl');

export const Bewaard = () => {
  const nu = useSignaal(gezocht);
  const { beeld, herlaad } = useAntwoord<'kladjes'>({ vraag: 'kladjes', begin: filterBegin });
  const [uitslag, zetUitslag] = useState<{ readonly fout: boolean; readonly tekst: string } | null>(null);
  const filters = (beeld ?? []).flatMap(uitKladje).sort(opNaam);
  const klaar = async (fout: string | null, goed: string): Promise<boolean> => {
    zetUitslag({ fout: fout !== null, tekst: fout ?? goed });
    await herlaad();
    return fout === null;
  };
  /** The same name again replaces it. */
  const bewaar = async (naam: string): Promise<boolean> => {
    const sleutel = filters.find((f) => f.naam === naam)?.sleutel ?? `${filterBegin}${nieuweSleutel()}`;
    return klaar(await bewaarKladje(sleutel, inTekst(naam, nu)), `Bewaard als "${naam}".`);
  };
  const verwijder = async ({ sleutel, naam }: Zoekfilter): Promise<void> => {
    await klaar(await wisKladje(sleutel), `"${naam}" is verwijderd.`);
  };
  return (
    <div class="bewaardezoekvragen">
      <Lijst filters={filters} verwijder={(f) => void verwijder(f)} />
      {inWoorden(nu) !== '' && <Bewaar key={inWoorden(nu)} bewaar={bewaar} />}
      <div role="status">
        {uitslag !== null &&
          (uitslag.fout ? (
            <Kader soort="fout">
              <p>{uitslag.tekst}</p>
            </Kader>
          ) : (
            <p class="stil">{uitslag.tekst}</p>
          ))}
      </div>
    </div>
  );
};
