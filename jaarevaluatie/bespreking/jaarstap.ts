// Welke stap over het jaar staat open in de bespreking, en wat is er net vastgelegd? Een formulier tegelijk. (5.3.2)
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Jaarevaluatie } from '../../src/procedure/jaarevaluatie';
import type { Deelprops } from '../deel';
import type { Melding } from '../stappen/gedaan';
import { useRij } from '../stappen/rijstap';
import type { NaStap, Rij } from '../stappen/rijstap';

export const bespreekstap = 'jaarBespreken';

export interface Jaarstap extends Pick<Deelprops, 'evaluatie'> {
  readonly stap: {
    readonly wie: string;
    readonly rij: Rij;
    readonly klaar: NaStap;
    readonly sluit: () => void;
    readonly gekozen: boolean;
  };
  /** What was just recorded here. */
  readonly children?: ComponentChildren;
}

/** Back to the button of the form that was closed. */
const useTerug = (open: string | null): ((naam: string | null) => void) => {
  const gesloten = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (open === null && gesloten.current !== null) document.getElementById(`stap-${gesloten.current}`)?.focus();
    gesloten.current = null;
  }, [open]);
  return (naam) => {
    gesloten.current = naam;
  };
};

interface Jaarstappen {
  readonly stap: Jaarstap['stap'];
  /** At the discussion, or else at the freezing. */
  readonly melding: (bijBespreking: boolean) => Melding | null;
}

export const useJaarstappen = ({
  rij: jaar,
  wie,
  herlaad,
}: Deelprops & { readonly rij: Jaarevaluatie }): Jaarstappen => {
  const beginnen = jaar.status === 'Concept' || jaar.status === 'Heropend';
  const rij = useRij(jaar.id, beginnen ? bespreekstap : null, herlaad);
  const [gedaan, zetGedaan] = useState<(Melding & { readonly stap: string }) | null>(null);
  const [gekozen, zetGekozen] = useState(false);
  const naam = rij.open?.naam ?? null;
  const onthoud = useTerug(naam);
  const zet = (stap: string | null): void => {
    zetGekozen(true);
    zetGedaan(null);
    rij.zet(stap);
  };
  const sluit = (): void => {
    onthoud(naam);
    zet(null);
  };
  const klaar: NaStap = ({ melding }) => {
    zet(null);
    zetGedaan({ tekst: melding, stap: naam ?? '' });
    void rij.herlaad();
    void herlaad();
  };
  return {
    stap: { wie, gekozen, sluit, klaar, rij: { ...rij, zet } },
    melding: (bij) => (gedaan !== null && (gedaan.stap === bespreekstap) === bij ? gedaan : null),
  };
};
