// Wat staat er op het open tabblad? De gekozen cel voluit, het rooster, en hoeveel rijen er zijn.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Startbeeld } from '../../src/loket/beelden';
import type { Weigering } from '../../src/procedure/weigering';
import type { Bladbeeld } from '../../src/sheets/bladbeeld';
import { Geweigerd } from '../delen/geweigerd';
import { haalBlad, isVerlopen } from './blad-halen';
import type { Bladnaam } from './blad-halen';
import { teOpenen } from './leeg';
import { Raster } from './raster';
import type { Gekozen } from './rooster/keuze/keuze';
import { vertrek } from './sessie-einde';

interface Props {
  readonly naam: Bladnaam;
  readonly start: Startbeeld;
  /** Higher after every change in the register. */
  readonly versie: number;
  readonly open: (dossier: string) => void;
}

const useBlad = (naam: Bladnaam, versie: number) => {
  const [beeld, zetBeeld] = useState<Bladbeeld | null>(null);
  const [weigeringen, zetWeigeringen] = useState<readonly Weigering[]>([]);
  const volgnummer = useRef(0);
  const haal = async (): Promise<void> => {
    const mijn = ++volgnummer.current;
    const uit = await haalBlad(naam);
    if (mijn !== volgnummer.current) return;
    if (isVerlopen(uit)) return vertrek('verlopen');
    if (uit.ok) zetBeeld(uit.beeld);
    zetWeigeringen(uit.ok ? [] : uit.weigeringen);
  };
  useEffect(() => {
    void haal();
    return () => void volgnummer.current++;
  }, [naam, versie]);
  return { beeld, weigeringen, haal };
};

const Celregel = ({ gekozen, beeld }: { readonly gekozen: Gekozen | null; readonly beeld: Bladbeeld }) => {
  if (gekozen === null) return <div class="celregel" />;
  const { rij, kolom } = gekozen;
  return (
    <div class="celregel">
      <span class="celnaam">{beeld.blad.kolommen[kolom]?.kop}</span>
      <div class="celtekst" role="region" tabIndex={0} aria-label="Gekozen cel">
        {rij.t[kolom]}
      </div>
    </div>
  );
};

const telling = (zichtbaar: number, alle: number): string => {
  const rijen = alle === 1 ? '1 rij' : `${alle.toLocaleString('nl-NL')} rijen`;
  return zichtbaar === alle ? rijen : `${zichtbaar.toLocaleString('nl-NL')} van ${rijen}`;
};

const Statusregel = ({
  telt,
  gekozen,
  wis,
}: {
  readonly telt: string;
  readonly gekozen: number;
  readonly wis: (() => void) | null;
}) => (
  <div class="statusregel">
    <p role="status">{telt}</p>
    {wis !== null && (
      <button type="button" class="knop stil klein" onClick={wis}>
        Wis filters
      </button>
    )}
    {gekozen > 1 && <p>{gekozen.toLocaleString('nl-NL')} cellen gekozen</p>}
  </div>
);

export const Tabblad = ({ naam, start, versie, open }: Props) => {
  const { beeld, weigeringen, haal } = useBlad(naam, versie);
  const [gekozen, zetGekozen] = useState<Gekozen | null>(null);
  const [zichtbaar, zetZichtbaar] = useState<number | null>(null);
  const wisFilters = useRef<() => void>(() => undefined);
  const openRij = (rijId: string): void => {
    const dossier = teOpenen(naam, rijId);
    if (dossier !== null) open(dossier);
  };
  if (beeld === null)
    return weigeringen.length === 0 ? (
      <p class="ophalen">Het tabblad wordt opgehaald…</p>
    ) : (
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void haal()} />
    );
  const alle = beeld.rijen.length;
  return (
    <>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void haal()} />
      <Celregel gekozen={gekozen} beeld={beeld} />
      <Raster
        beeld={beeld}
        vandaag={start.vandaag}
        zichtbaar={zichtbaar}
        gekozen={zetGekozen}
        geteld={zetZichtbaar}
        open={openRij}
        wisser={(wis) => (wisFilters.current = wis)}
      />
      <Statusregel
        telt={telling(zichtbaar ?? alle, alle)}
        gekozen={gekozen?.aantal ?? 0}
        wis={zichtbaar !== null && zichtbaar < alle ? () => wisFilters.current() : null}
      />
    </>
  );
};
