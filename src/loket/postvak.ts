// Welke berichten moeten de deur uit, en hoe leggen we vast dat het gelukt is? (besluit 9: een klok stopt pas bij verzenden)
import { briefvoet } from '../procedure/brieven';
import type { Dag } from '../procedure/dag';
import { knip } from '../procedure/knippen';
import { systeem } from '../procedure/persoon';
import type { Bericht, Wijziging } from '../procedure/rijen';
import type { Opdracht } from '../procedure/stand';
import type { Register } from '../register/register';
import type { Omgeving } from './stand-van-zaken';
import { voerUit } from './voer-uit';
import type { Uitkomst } from './voer-uit';

/** A mail ready to go: one recipient, no attachment. `soort` tells a letter (L2, L3, L6) from a notice (L13). */
export interface Post {
  readonly id: string;
  readonly dossier: string;
  readonly soort: string;
  readonly aan: string;
  readonly adres: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

const alsPost = (id: string, b: Partial<Omit<Bericht, 'id'>>): readonly Post[] =>
  b.status === 'te verzenden' && b.via === 'e-mail' && typeof b.adres === 'string'
    ? [
        {
          id,
          dossier: b.klacht ?? '',
          soort: b.soort ?? '',
          aan: b.aan ?? '',
          adres: b.adres,
          onderwerp: b.onderwerp ?? '',
          tekst: [b.tekst ?? '', briefvoet(b)].filter((s) => s !== '').join('\n\n'),
        },
      ]
    : [];

/** Mails that this commit just queued. */
export const postUit = (wijzigingen: readonly Wijziging[]): readonly Post[] =>
  wijzigingen.flatMap((w) => (w.tabel === 'berichten' && w.nieuw ? alsPost(w.id, w.waarden) : []));

/** Mails still waiting, oldest first. */
export const wachtendePost = (berichten: readonly Bericht[]): readonly Post[] =>
  [...berichten]
    .sort((a, b) => Number(a.gemaaktOp > b.gemaaktOp) - Number(a.gemaaktOp < b.gemaaktOp))
    .flatMap((b) => alsPost(b.id, b));

/** The command of the register itself that marks a mail: sent on this day, or not and why. */
export const opdrachtVoor = (post: Post, op: Dag, fout: string | null): Opdracht => ({
  dossier: post.dossier,
  versie: 0,
  sleutel: '',
  stappen: [
    {
      stap: 'verzonden',
      invoer: {
        bericht: post.id,
        verzondenOp: op,
        gelukt: fout === null,
        fout: fout === null ? null : knip(fout, 200),
      },
    },
  ],
});

/** One more write per mail: sent on this day, or not and why (`fout` without personal data). */
export const merkVerzonden = (register: Register, omgeving: Omgeving, post: Post, fout: string | null): Uitkomst =>
  voerUit(register, omgeving, systeem, opdrachtVoor(post, omgeving.vandaag, fout));
