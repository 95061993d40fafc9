// Hoe vult de directie een stap in zonder dat zij de evaluatie verlaat? Met hetzelfde formulier als overal. (5.3.2)
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { plekVan } from '../../sidebar/formulier/conceptplek';
import { Formulier } from '../../sidebar/formulier/formulier';
import type { NaStap, Rij } from './rijstap';

interface Props {
  readonly wie: string;
  readonly rij: Rij;
  readonly klaar: NaStap;
  readonly sluit: () => void;
  /** Said on the button; "Leg vast" where nothing says more. */
  readonly knop?: string;
  readonly sluitknop?: string;
  /** Somebody chose it, so reading goes on at its heading. */
  readonly gekozen: boolean;
  /** Before the questions. */
  readonly children?: ComponentChildren;
}

export const OpenStap = ({ wie, rij, klaar, sluit, knop, sluitknop, gekozen, children }: Props) => {
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (gekozen) kop.current?.focus();
  }, []);
  const { beeld, open, voorbij, bekijkWijziging } = rij;
  if (beeld === null || open === null) return null;
  const id = `kop-${open.naam}`;
  return (
    <section class="openstap" aria-labelledby={id}>
      <h4 id={id} ref={kop} tabIndex={-1}>
        {open.titel}
      </h4>
      {children}
      <Formulier
        beeld={open}
        doel={{ soort: 'dossier', dossier: beeld.dossier, versie: beeld.versie }}
        plek={plekVan(wie, beeld.dossier, open.naam)}
        knop={knop ?? 'Leg vast'}
        klaar={klaar}
        bekijkWijziging={bekijkWijziging}
        voorbij={voorbij}
      >
        <button type="button" class="knop" onClick={sluit}>
          {sluitknop ?? 'Sluit'}
        </button>
      </Formulier>
    </section>
  );
};
