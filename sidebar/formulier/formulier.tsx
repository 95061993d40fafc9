// Hoe vult iemand een stap in? De vragen komen van het register; dit stelt ze, bewaart wat getypt is en stuurt het op.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Heraanmelden } from '../delen/geweigerd';
import { Ververs } from '../delen/ververs';
import { Zeker } from '../delen/zeker';
import { AlVerstuurd } from './al-verstuurd';
import { isAchterhaald } from './brieftekst';
import { Bewaarstand } from './bewaarstand';
import { typ } from './concept';
import { concepten, useConcept } from './concepten';
import { Nieuws } from './nieuws';
import { veldId } from './plaats';
import { Samenvatting } from './samenvatting';
import { Stapdeel } from './stapdeel';
import { Brieven } from './velden/brief';
import { useVerzenden } from './verzenden';
import type { Opdrachtgever } from './verzenden';

interface Props extends Opdrachtgever {
  readonly knop: string;
  /** Reads the dossier again and says in words what changed; null when it could not be read. */
  readonly bekijkWijziging?: () => Promise<readonly string[] | null>;
  /** The step is no longer possible: the text stays readable, the button goes. */
  readonly voorbij?: boolean;
  /** More buttons beside the main one. */
  readonly children?: ComponentChildren;
}

export const Formulier = (props: Props) => {
  const { beeld, plek, knop, bekijkWijziging, voorbij } = props;
  const { concept, wijzig, wis, stand } = useConcept(plek);
  const { weigeringen, bezigMet, verstuur, maakBrief, vergeet } = useVerzenden(props);
  const [nieuws, zetNieuws] = useState<readonly string[] | null>(null);
  const vak = useRef<HTMLFormElement>(null);
  const { getypt, voorbeelden } = concept;
  const plekken = new Map(
    beeld.stappen.flatMap((s) => s.velden.map((v) => [veldId(s.stap, v.sleutel), `${s.stap}.${v.sleutel}`] as const)),
  );
  const voorbeeld = (id: string) => voorbeelden[plekken.get(id) ?? ''];
  const brieven = {
    voorbeeld,
    isAchterhaald: (id: string) => {
      const v = voorbeeld(id);
      return v !== undefined && isAchterhaald(beeld, getypt, v);
    },
    maak: (id: string) => void maakBrief(id),
    bezigMet,
  };
  const bekijk = async (): Promise<void> => {
    const gezien = (await bekijkWijziging?.()) ?? null;
    if (gezien === null) return;
    vergeet();
    zetNieuws(gezien);
  };
  const heeft = (code: string): boolean => weigeringen.some((w) => w.code === code);
  const bezig = bezigMet === 'versturen';
  return (
    <form
      ref={vak}
      class="formulier"
      noValidate
      onSubmit={(e) => {
        e.preventDefault();
        if (voorbij !== true) void verstuur();
      }}
    >
      <Samenvatting weigeringen={weigeringen}>
        {heeft('verouderd') && bekijkWijziging !== undefined && (
          <button type="button" class="knop klein" onClick={() => void bekijk()}>
            Bekijk de wijziging
          </button>
        )}
        {heeft('niet-aangemeld') && <Heraanmelden />}
        {heeft('oude-pagina') && <Ververs />}
      </Samenvatting>
      {concept.verstuurd !== null && weigeringen.length === 0 && bezigMet === null && <AlVerstuurd />}
      <Nieuws nieuws={nieuws} voorbij={voorbij === true} />
      <Brieven.Provider value={brieven}>
        {beeld.stappen.map((s) => (
          <Stapdeel
            key={s.stap}
            stap={s}
            metKop={beeld.stappen.length > 1}
            getypt={getypt[s.stap] ?? {}}
            fouten={weigeringen}
            zet={(veld, waarde) => wijzig(typ(s.stap, veld, waarde))}
          />
        ))}
      </Brieven.Provider>
      <div class="knoppen eind">
        {voorbij !== true && (
          <button type="submit" class="knop hoofd" aria-disabled={bezig}>
            {bezig ? 'Bezig met vastleggen…' : knop}
          </button>
        )}
        {props.children}
      </div>
      <Bewaarstand stand={stand} />
      {concepten.heeftTekst(plek) && (
        <Zeker
          knop="Verwijder concept"
          vraag="Alles wat u in dit formulier typte, vervalt."
          ja="Ja, verwijder alles"
          doe={() => {
            wis();
            vergeet();
            vak.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
          }}
        />
      )}
    </form>
  );
};
