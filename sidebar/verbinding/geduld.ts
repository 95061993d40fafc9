// Hoe lang is het register al bezig? Even is gewoon; daarna zegt het scherm dat het langer duurt, en wat iemand kan doen.
import { maakSignaal } from '../signaal';

export const trappen = ['bezig', 'traag', 'heel traag'] as const;
export type Traagheid = (typeof trappen)[number];
const vanaf: Readonly<Record<Traagheid, number>> = { bezig: 400, traag: 5_000, 'heel traag': 20_000 };

/** Longer than the server ever waits for its turn; after this the person may try again with the same key. */
export const geduld = 90_000;

/** Of the request that is away longest; null when nothing takes long. */
export const bezig = maakSignaal<Traagheid | null>(null);

const onderweg = new Map<object, Traagheid>();
const toon = (): void => bezig.zet([...trappen].reverse().find((t) => [...onderweg.values()].includes(t)) ?? null);

export const metBezig = async <T>(werk: Promise<T>): Promise<T> => {
  const ik = {};
  const wekkers = trappen.map((trap) =>
    setTimeout(() => {
      onderweg.set(ik, trap);
      toon();
    }, vanaf[trap]),
  );
  try {
    return await werk;
  } finally {
    wekkers.forEach(clearTimeout);
    onderweg.delete(ik);
    toon();
  }
};
