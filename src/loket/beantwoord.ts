// Welk antwoord hoort bij welk verzoek? Vragen lezen alleen; een stap gaat langs voer-uit.
import type { Register } from '../register/register';
import type { Bezorgdeur } from './bezorging';
import type { Antwoord, Verzoek, Vraag } from './contract';
import type { Post } from './postvak';
import { doeStap } from './stapuitslag';
import { directievragen } from './vragen/directie';
import { dossiervragen } from './vragen/dossier';
import { inleesvragen } from './vragen/inlezen';
import { inrichtvragen } from './vragen/inrichten';
import { kladvragen } from './vragen/kladblok';
import { startvragen } from './vragen/start';
import type { Beantwoorder, Vragen } from './vragen/vraag';

export interface Beantwoord {
  readonly antwoord: Antwoord;
  readonly post: readonly Post[];
}

const vragen: Vragen<Exclude<Vraag, 'stap'>> = {
  ...startvragen,
  ...dossiervragen,
  ...directievragen,
  ...kladvragen,
  ...inleesvragen,
  ...inrichtvragen,
};

export const beantwoord = (register: Register, deur: Bezorgdeur, verzoek: Verzoek): Beantwoord => {
  if (verzoek.vraag === 'stap') return doeStap(register, deur, verzoek);
  const vraag = vragen[verzoek.vraag] as Beantwoorder<Vraag>;
  return { antwoord: vraag(register, deur, verzoek), post: [] };
};
