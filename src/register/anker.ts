// Hoe ver was het register, volgens wat buiten het bestand is onthouden? Na een teruggezette versie telt niets opnieuw (5.1.4, 5.3.1).
import { isSprong } from './logboek';
import type { Logregel, Logstand } from './logboek';
import type { Buitenanker, Commit } from './register';
import type { Rij } from './tabellen';

const isTeller = (id: string): boolean => id.startsWith('teller.');

export const ankerNa = ({ logregel, rijen }: Commit, eerder: Buitenanker | null): Buitenanker => ({
  nummer: logregel.nummer,
  hash: logregel.hash,
  tellers: {
    ...eerder?.tellers,
    ...Object.fromEntries(
      rijen
        .filter(({ tabel, rij }) => tabel === 'systeem' && isTeller(rij.id))
        .map(({ rij }) => [rij.id, String(rij['waarde'])]),
    ),
  },
});

const stomp = (id: string, waarde: string): Rij => ({ id, versie: 0, logregel: 0, zegel: '', waarde });

/** The rows of `systeem` with every count at least as high as outside, so that no number is given twice. */
export const metAnker = (systeem: readonly Rij[], anker: Buitenanker | null): readonly Rij[] => {
  if (anker === null) return systeem;
  const uit = [...systeem];
  for (const [id, waarde] of Object.entries({ ...anker.tellers, 'log.nummer': String(anker.nummer) })) {
    const plaats = uit.findIndex((rij) => rij.id === id);
    const rij = uit[plaats];
    if (rij === undefined) uit.push(stomp(id, waarde));
    else if (Number(rij['waarde']) < Number(waarde)) uit[plaats] = { ...rij, waarde };
  }
  return uit;
};

export interface Reeks {
  readonly van: number;
  readonly tot: number;
}

/** Numbers the log once had and has no more because an older version was put back; each gap as from and to. */
export const verloren = (regels: readonly Logregel[], anker: Logstand | null): readonly Reeks[] => {
  const nummer = (regel: Logregel | undefined): number => regel?.nummer ?? 0;
  const gaten = regels.flatMap((regel, i) =>
    isSprong(regel, regels[i - 1]) ? [{ van: nummer(regels[i - 1]) + 1, tot: regel.nummer - 1 }] : [],
  );
  const laatste = nummer(regels[regels.length - 1]);
  return anker !== null && anker.nummer > laatste ? [...gaten, { van: laatste + 1, tot: anker.nummer }] : gaten;
};

/** Did the log up to the position outside become another one? */
export const andereGeschiedenis = (regels: readonly Logregel[], anker: Logstand | null): boolean => {
  const regel = anker === null ? undefined : regels.find((r) => r.nummer === anker.nummer);
  return regel !== undefined && regel.hash !== anker?.hash;
};
