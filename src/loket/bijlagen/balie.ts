// Welk antwoord hoort bij een verzoek over een bestand? Op elke plek hetzelfde; alleen de kast verschilt (5.2.1).
import type { Register } from '../../register/register';
import type { Deur } from '../stand-van-zaken';
import type { Uitkomst } from '../vragen/vraag';
import { bijlageSchemas } from './contract';
import type { Bijlageverzoek } from './contract';
import type { Kast } from './kast';
import { haalStuk } from './ophalen';
import { neemDeel, rondAf } from './ontvangen';

export const isBijlageverzoek = (verzoek: { readonly plek: string }): verzoek is Bijlageverzoek =>
  Object.keys(bijlageSchemas).includes(verzoek.plek);

export const beantwoordBijlage = (
  register: Register,
  deur: Deur,
  kast: Kast,
  verzoek: Bijlageverzoek,
): Uitkomst<unknown> => {
  if (verzoek.plek === 'bijlageDeel') return neemDeel(register, deur, kast, verzoek);
  if (verzoek.plek === 'bijlageKlaar') return rondAf(register, deur, kast, verzoek);
  return haalStuk(register, deur, kast, verzoek);
};
