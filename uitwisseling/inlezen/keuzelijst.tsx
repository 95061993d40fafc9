// Hoe kiest iemand een mogelijkheid bij het inlezen? Een gewone keuzelijst met een label.

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hulp?: string;
  readonly waarde: string;
  readonly opties: readonly (readonly [waarde: string, label: string])[];
  readonly zet: (waarde: string) => void;
}

export const Keuzelijst = ({ id, label, hulp, waarde, opties, zet }: Props) => (
  <div class="veld">
    <label for={id}>{label}</label>
    {hulp !== undefined && hulp !== '' && (
      <p class="hulp" id={`${id}--hulp`}>
        {hulp}
      </p>
    )}
    <select
      id={id}
      value={waarde}
      aria-describedby={hulp === undefined || hulp === '' ? undefined : `${id}--hulp`}
      onChange={(e) => zet(e.currentTarget.value)}
    >
      {opties.map(([w, l]) => (
        <option key={w} value={w}>
          {l}
        </option>
      ))}
    </select>
  </div>
);
