// Wat heeft elk deel van de bespreking nodig om een stap over het jaar te doen? Een rij, een open formulier en wat daarna komt. (5.3.2)
import type { ComponentChildren } from 'preact';
import type { Deelprops } from '../deel';
import type { NaStap, Rij } from '../stappen/rijstap';

export interface Jaarstap extends Pick<Deelprops, 'evaluatie'> {
  /** Only one form stands open in the whole discussion. */
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
