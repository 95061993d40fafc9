// Waarop kunt u zoeken? Woorden, en daaronder de filters; pas de knop Zoek verandert de lijst.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Startbeeld } from '../../../src/loket/beelden';
import { useSignaal } from '../../signaal';
import { gezocht, opgeschoond } from './zoekvraag';
import type { Zoekvraag } from './zoekvraag';

type Opties = Startbeeld['filters'];

interface Keuzeprops<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly alle: string;
  readonly opties: readonly T[];
  readonly waarde: T | undefined;
  readonly zet: (waarde: T | undefined) => void;
}

const Keuze = <T extends string>({ id, label, alle, opties, waarde, zet }: Keuzeprops<T>) => (
  <div class="veld">
    <label for={id}>{label}</label>
    <select id={id} value={waarde ?? ''} onChange={(e) => zet(opties.find((o) => o === e.currentTarget.value))}>
      <option value="">{alle}</option>
      {opties.map((o) => (
        <option key={o} value={o}>
          {o}
        </option>
      ))}
    </select>
  </div>
);

interface Vinkprops {
  readonly label: string;
  readonly aan: boolean;
  readonly zet: (aan: boolean) => void;
}
const Vink = ({ label, aan, zet }: Vinkprops) => (
  <label class="keuze">
    <input type="checkbox" checked={aan} onChange={(e) => zet(e.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);

interface Deelprops {
  readonly vraag: Zoekvraag;
  readonly wijzig: (deel: Zoekvraag) => void;
}

const Filters = ({ vraag, wijzig, opties }: Deelprops & { readonly opties: Opties }) => {
  const [open] = useState(
    vraag.fase !== undefined || vraag.soort !== undefined || vraag.telaat === true || vraag.mijn === true,
  );
  return (
    <details class="filters" open={open}>
      <summary>Filters</summary>
      <Keuze
        id="filter-soort"
        label="Soort"
        alle="alle soorten"
        opties={opties.soorten}
        waarde={vraag.soort}
        zet={(soort) => wijzig({ soort })}
      />
      <Keuze
        id="filter-fase"
        label="Fase"
        alle="alle fasen"
        opties={opties.fasen}
        waarde={vraag.fase}
        zet={(fase) => wijzig({ fase })}
      />
      <div class="keuzes">
        <Vink label="Alleen wat te laat is" aan={vraag.telaat === true} zet={(telaat) => wijzig({ telaat })} />
        <Vink label="Alleen waar u aan zet bent" aan={vraag.mijn === true} zet={(mijn) => wijzig({ mijn })} />
      </div>
    </details>
  );
};

const Woorden = ({ vraag, wijzig }: Deelprops) => (
  <div class="veld">
    <label for="zoek">Nummer, naam of woorden</label>
    <div class="zoekregel">
      <input
        id="zoek"
        type="search"
        autocomplete="off"
        maxLength={200}
        value={vraag.zoek ?? ''}
        onInput={(e) => wijzig({ zoek: e.currentTarget.value })}
      />
      <button type="submit" class="knop">
        Zoek
      </button>
    </div>
  </div>
);

export const Zoekform = ({ opties }: { readonly opties: Opties }) => {
  const nu = useSignaal(gezocht);
  const [vraag, zet] = useState(nu);
  // A saved filter was chosen: the form shows what is searched for. At once, or it would wipe what somebody types next.
  useLayoutEffect(() => zet(nu), [nu]);
  const wijzig = (deel: Zoekvraag): void => zet((v) => ({ ...v, ...deel }));
  return (
    <form
      role="search"
      class="zoekform"
      onSubmit={(e) => {
        e.preventDefault();
        gezocht.zet(opgeschoond(vraag));
      }}
    >
      <Woorden vraag={vraag} wijzig={wijzig} />
      <Filters key={JSON.stringify(nu)} vraag={vraag} wijzig={wijzig} opties={opties} />
    </form>
  );
};
