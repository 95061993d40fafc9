// Wat staat er op een tabblad? Dezelfde opmaak en cellen die naar Google gaan, voor wie daar het hele blad zou mogen openen (besluit 6).
import * as z from 'zod/mini';
import type { Weigering } from '../../procedure/weigering';
import { bladrijen, zichtbareLogregels } from '../../loket/blad';
import { maakStand } from '../../loket/stand-van-zaken';
import type { Deur } from '../../loket/stand-van-zaken';
import { zuiver } from '../../register/afwijking';
import type { Waarde } from '../../register/kolom';
import { leegLeesvraag } from '../../register/register';
import type { Register } from '../../register/register';
import { bladregels } from '../../sheets/bladbeeld';
import { bladen } from '../../sheets/layout';
import type { Blad } from '../../sheets/layout';
import { naarLogrij } from '../../sheets/log-row';
import { leesAls } from './aanmelden';
import type { Host } from './host';
import { onleesbaar, regels, weigerMet } from './nee';

type Kalerij = Readonly<Record<string, Waarde>>;

const vraag = z.strictObject({ tabel: z.string().check(z.maxLength(40)) });

type Uitslag =
  { readonly ok: true; readonly rijen: readonly Kalerij[] } | { readonly ok: false; readonly weigering: Weigering };

const logrijen = (register: Register, deur: Deur): Uitslag => {
  const gelezen = zuiver(register.lees({ ...leegLeesvraag, heel: ['klachten'] }), register).rijen;
  const regels = zichtbareLogregels(register, maakStand(gelezen, deur, deur.email));
  return { ok: true, rijen: regels.map(naarLogrij) };
};

const rijenVan = (register: Register, deur: Deur, naam: Blad['naam']): Uitslag => {
  // Everybody who may see any tab may see the empty ones; the loket says who that is.
  const eerst = bladrijen(register, deur, naam === 'overzicht' || naam === 'logboek' ? 'systeem' : naam);
  if (!eerst.ok || (naam !== 'overzicht' && naam !== 'logboek')) return eerst;
  return naam === 'logboek' ? logrijen(register, deur) : { ok: true, rijen: [] };
};

export const toonBlad = ({ register }: Host, deur: Deur, tekst: string): Response => {
  const gevraagd = leesAls(vraag, tekst);
  const blad = bladen.find((b) => b.naam === gevraagd?.tabel);
  if (blad === undefined) return onleesbaar();
  const uit = rijenVan(register, deur, blad.naam);
  return uit.ok ? regels(bladregels(blad, uit.rijen)) : weigerMet(403, uit.weigering);
};
