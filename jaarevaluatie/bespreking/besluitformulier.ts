// Hoe werkt de directie een besluit van de jaarevaluatie bij zonder het nummer te typen? Het formulier van de stap, met het nummer al gezegd. (5.3.2)
import type { Besluitregel } from '../../src/evaluatie/model';
import type { Formulierbeeld, Veldbeeld } from '../../src/loket/beelden';

export const besluitstap = 'besluitAfronden';

/** Said, not asked. */
const gezegd = (veld: Veldbeeld, { nummer, tekst }: Besluitregel): Veldbeeld => ({
  ...veld,
  soort: 'onderdeel',
  opties: [{ waarde: nummer, label: `${nummer}: ${tekst}` }],
  begin: nummer,
});

export const besluitformulier = (beeld: Formulierbeeld, besluit: Besluitregel): Formulierbeeld => ({
  ...beeld,
  stappen: beeld.stappen.map((s) => ({
    ...s,
    velden: s.velden.map((v) => (v.sleutel === 'nummer' ? gezegd(v, besluit) : v)),
  })),
});

/** Each decision has a draft of its own. */
export const besluitplek = ({ nummer }: Besluitregel): string => `${besluitstap}.${nummer}`;
