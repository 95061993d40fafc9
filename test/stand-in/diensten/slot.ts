// Wie heeft het slot? LockService: één houder tegelijk, los aan het eind van de uitvoering, en los tijdens een venster van Ui.
import type { Klok } from '../klok';
import { uitzondering } from './uitzondering';
import type { Uitvoering } from './uitvoering';

export interface SlotStaat {
  houder: number | undefined;
  /** Iemand buiten de test houdt het slot vast. */
  bezet: boolean;
  /** Google weigert: te veel slotverzoeken. */
  teDruk: boolean;
}

export const maakSlotStaat = (): SlotStaat => ({ houder: undefined, bezet: false, teDruk: false });

export interface Slot {
  tryLock(ms: number): boolean;
  waitLock(ms: number): void;
  releaseLock(): void;
  hasLock(): boolean;
}

export interface LockDienst {
  getScriptLock(): Slot;
  getUserLock(): Slot;
  getDocumentLock(): Slot | null;
}

function maakSlot(staat: SlotStaat, klok: Klok, nu: () => Uitvoering): Slot {
  function tryLock(ms: number): boolean {
    if (staat.teDruk) throw uitzondering('There are too many LockService operations against the same script.');
    const ik = nu().nummer;
    if (!staat.bezet && (staat.houder === undefined || staat.houder === ik)) {
      staat.houder = ik;
      return true;
    }
    klok.vooruit(ms);
    return false;
  }
  return {
    tryLock,
    waitLock(ms) {
      if (!tryLock(ms)) throw uitzondering('Lock timeout: another process was holding the lock for too long.');
    },
    releaseLock() {
      if (staat.houder === nu().nummer) staat.houder = undefined;
    },
    hasLock: () => staat.houder === nu().nummer,
  };
}

export function maakLockDienst(staat: SlotStaat, klok: Klok, nu: () => Uitvoering): LockDienst {
  const script = maakSlot(staat, klok, nu);
  const document = maakSlot(maakSlotStaat(), klok, nu);
  const eigen = maakSlot(maakSlotStaat(), klok, nu);
  return {
    getScriptLock: () => script,
    getUserLock: () => eigen,
    getDocumentLock: () => (nu().soort === 'webapp' ? null : document),
  };
}
