// Hoe meldt iemand zich aan bij de lokale server: als persoon uit het voorbeeld, of met een persoonlijke sleutel?
import { maakSignaal } from '../signaal';
import { leesSleutel } from '../route';
import { vergeetAntwoorden } from './antwoord';
import { meldAanBuren } from './buren';
import { bewaarSessie, sessie, sessieplek } from './sessie';

export interface Kandidaat {
  readonly id: string;
  readonly naam: string;
  readonly rol: string;
}
export interface Kandidaten {
  readonly voorbeeld: boolean;
  /** False for a register that nobody has set up yet. */
  readonly ingericht: boolean;
  readonly personen: readonly Kandidaat[];
}
type Bewijs = { readonly persoon: string } | { readonly sleutel: string };

const geenVerbinding = 'De server antwoordt niet. Staat hij aan? Probeer het opnieuw.';
const geenToegang = 'Deze sleutel werkt niet (meer). Vraag de directie om een nieuwe persoonlijke link.';

export const haalKandidaten = async (): Promise<Kandidaten | string> => {
  try {
    const antwoord = await fetch('/personen');
    return antwoord.ok ? ((await antwoord.json()) as Kandidaten) : geenVerbinding;
  } catch {
    return geenVerbinding;
  }
};

const foutzin = (status: number): string => {
  if (status === 429) return 'Er is te vaak geprobeerd. Wacht een minuut en probeer het opnieuw.';
  return status < 500 ? geenToegang : geenVerbinding;
};

/** Null when it worked, otherwise a sentence. */
export const meldAan = async (bewijs: Bewijs): Promise<string | null> => {
  try {
    const antwoord = await fetch('/aanmelden', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(bewijs),
    });
    if (!antwoord.ok) return foutzin(antwoord.status);
    const uit = (await antwoord.json()) as { sessie: string };
    vergeetAntwoorden();
    bewaarSessie(uit.sessie);
    meldAanBuren('aangemeld');
    return null;
  } catch {
    return geenVerbinding;
  }
};

/** The server forgets the token too; when it cannot be reached the token ends by itself. */
export const meldAf = (): void => {
  const kop = { 'content-type': 'application/json', 'x-sessie': sessie.lees() ?? '' };
  void fetch('/afmelden', { method: 'POST', headers: kop, body: '{}' }).catch(() => undefined);
  vergeetAntwoorden();
  bewaarSessie(null);
  meldAanBuren('afgemeld');
};

/** The key out of the address, and the address without it: a key must not stay in the history. */
const sleutelUitAdres = (): string | null => {
  if (!location.hash.startsWith('#sleutel=')) return null;
  const sleutel = leesSleutel(location.hash);
  history.replaceState(null, '', location.pathname + location.search);
  return sleutel === '' ? null : sleutel;
};

/** A personal link was opened: the key waits here until the sign-in view has used it. */
export const gegevenSleutel = maakSignaal<string | null>(null);

/** Whoever was signed in makes way for the holder of the link. */
export const neemSleutel = (): void => {
  const sleutel = sleutelUitAdres();
  if (sleutel === null) return;
  bewaarSessie(null);
  gegevenSleutel.zet(sleutel);
};

/** The page around us, or the screen in it, signed in or out: both share the token of this browser tab. */
export const volgAanmelding = (): void =>
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== sessieplek) return;
    vergeetAntwoorden();
    bewaarSessie(newValue);
  });
