// Wat had ik al getypt of bewaard? Alleen de eigen kladjes van wie het vraagt, welke rol hij ook heeft.
import type { Register } from '../../register/register';
import { bewaarKladje, geenKladblok } from '../kladblok';
import type { Kladblok, Kladje } from '../kladblok';
import type { Deur } from '../stand-van-zaken';
import { ja, metStand, nee } from './vraag';
import type { Uitkomst, Vragen } from './vraag';

const metKladblok = <T>(
  register: Register,
  deur: Deur,
  antwoord: (kladblok: Kladblok, wie: string) => Uitkomst<T>,
): Uitkomst<T> =>
  metStand(register, deur, {}, ({ stand }) =>
    deur.kladblok === undefined ? nee(geenKladblok) : antwoord(deur.kladblok, stand.wie.id),
  );

const opSleutel = (a: Kladje, b: Kladje): number => Number(a.sleutel > b.sleutel) - Number(a.sleutel < b.sleutel);

export const kladvragen: Vragen<'kladjes' | 'kladBewaren' | 'kladWissen'> = {
  kladjes: (register, deur, { begin }) =>
    metKladblok(register, deur, (kladblok, wie) =>
      ja([...kladblok.van(wie)].filter((k) => k.sleutel.startsWith(begin)).sort(opSleutel)),
    ),
  kladBewaren: (register, deur, { sleutel, waarde }) =>
    metKladblok(register, deur, (kladblok, wie) => {
      const mis = bewaarKladje(kladblok, wie, { sleutel, waarde, dag: deur.vandaag });
      return mis === null ? ja(null) : nee(mis);
    }),
  kladWissen: (register, deur, { sleutel }) =>
    metKladblok(register, deur, (kladblok, wie) => {
      kladblok.wis(wie, sleutel);
      return ja(null);
    }),
};
