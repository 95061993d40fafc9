// Hoe kiest iemand uit een gesloten lijst: een antwoord, ja of nee, of meer dan een?
import type { Keuzeoptie } from '../../../src/loket/beelden';
import { beschrijving, Enkel, Groep } from './veldrand';
import type { Veldprops } from './veldrand';

/** More than this does not fit quietly as radio buttons. */
const radiosHoogstens = 4;

interface Optie<T> {
  readonly waarde: T;
  readonly label: string;
}

const Rondjes = <T,>({ opties, leeg, ...props }: Veldprops & { opties: readonly Optie<T>[]; leeg: T }) => (
  <Groep {...props} radios>
    <div class={opties.length === 2 ? 'keuzes naast' : 'keuzes'}>
      {opties.map((o, i) => (
        <label key={o.label} class="keuze">
          <input
            type="radio"
            id={`${props.id}--${i}`}
            name={props.id}
            checked={props.waarde === o.waarde}
            onChange={() => props.zet(o.waarde)}
          />
          <span>{o.label}</span>
        </label>
      ))}
    </div>
    {!props.veld.verplicht && props.waarde !== leeg && (
      <button
        type="button"
        class="knop stil klein"
        onClick={() => {
          props.zet(leeg);
          document.getElementById(`${props.id}--0`)?.focus();
        }}
      >
        Wis dit antwoord
      </button>
    )}
  </Groep>
);

const jaNee = [
  { waarde: true, label: 'Ja' },
  { waarde: false, label: 'Nee' },
] as const;

export const JaNee = (props: Veldprops) => <Rondjes<boolean | null> {...props} opties={jaNee} leeg={null} />;

const Uitklaplijst = (props: Veldprops) => (
  <Enkel {...props}>
    <select
      id={props.id}
      value={typeof props.waarde === 'string' ? props.waarde : ''}
      onChange={(e) => props.zet(e.currentTarget.value)}
      {...beschrijving(props)}
    >
      <option value="">Kies…</option>
      {props.veld.opties.map((o) => (
        <option key={o.waarde} value={o.waarde}>
          {o.label}
        </option>
      ))}
    </select>
  </Enkel>
);

export const Keuze = (props: Veldprops) =>
  props.veld.opties.length <= radiosHoogstens ? (
    <Rondjes<string> {...props} opties={props.veld.opties} leeg="" />
  ) : (
    <Uitklaplijst {...props} />
  );

/** In the order of the list, whatever the order of clicking. */
const omgezet = (opties: readonly Keuzeoptie[], gekozen: readonly unknown[], waarde: string): readonly string[] =>
  opties.map((o) => o.waarde).filter((w) => (w === waarde ? !gekozen.includes(w) : gekozen.includes(w)));

export const Keuzes = (props: Veldprops) => {
  const gekozen: readonly unknown[] = Array.isArray(props.waarde) ? props.waarde : [];
  const { 'aria-invalid': mis } = beschrijving(props);
  return (
    <Groep {...props}>
      <div class="keuzes">
        {props.veld.opties.map((o, i) => (
          <label key={o.waarde} class="keuze">
            <input
              type="checkbox"
              id={`${props.id}--${i}`}
              checked={gekozen.includes(o.waarde)}
              onChange={() => props.zet(omgezet(props.veld.opties, gekozen, o.waarde))}
              aria-invalid={mis}
            />
            <span>{o.label}</span>
          </label>
        ))}
      </div>
    </Groep>
  );
};
