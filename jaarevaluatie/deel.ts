// Wat krijgt elk deel van de evaluatie mee? De evaluatie zelf, hoe zij opnieuw wordt gevraagd, en wie er kijkt. (5.3.2)
import type { Evaluatie } from '../src/evaluatie/model';

export interface Deelprops {
  readonly evaluatie: Evaluatie;
  /** After a step: asks everything again; what stands there stays until the answer is in. */
  readonly herlaad: () => Promise<void>;
  /** Id of the person, for drafts. */
  readonly wie: string;
}
