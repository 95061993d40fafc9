// Wat hoort iemand na een stap? Wat er is gebeurd, welk nummer het dossier heeft en wie nu aan zet is.
import type { Klacht, Wijziging } from '../procedure/rijen';
import { stapMetNaam } from '../procedure/stappen';
import type { Register } from '../register/register';
import type { Stapuitslag } from './beelden';
import { bezorgDaarna } from './bezorging';
import { volgStap } from './bijlagen/opruimen';
import type { Bezorgdeur } from './bezorging';
import type { Antwoord, Verzoek } from './contract';
import { postUit } from './postvak';
import type { Post } from './postvak';
import { vergeetDossier } from './kladblok';
import type { Omgeving } from './stand-van-zaken';
import { voerUit } from './voer-uit';
import { aanZet } from './woorden';

const klachtwaarden = (wijzigingen: readonly Wijziging[], id: string): Partial<Klacht> => {
  for (const w of wijzigingen) if (w.tabel === 'klachten' && w.id === id) return w.waarden;
  return {};
};

/** A step can begin something with steps of its own: a next round, or the evaluation of a year. */
const waarVerder = (wijzigingen: readonly Wijziging[]): string | undefined =>
  wijzigingen.find((w) => w.nieuw && (w.tabel === 'klachten' || w.tabel === 'jaarevaluatie'))?.id;

const melding = (verzoek: Verzoek<'stap'>, waarden: Partial<Klacht>): string => {
  const gedaan = verzoek.stappen.map((s) => stapMetNaam(s.stap)?.titel ?? s.stap).join(' en ');
  const nummer = typeof waarden.nummer === 'string' ? ` Het nummer is ${waarden.nummer}.` : '';
  const verder = aanZet(waarden);
  return `Vastgelegd: ${gedaan.toLowerCase()}.${nummer}${verder === null ? '' : ` ${verder}`}`;
};

const alGedaan = (verzoek: Verzoek<'stap'>): Stapuitslag => ({
  dossier: verzoek.dossier,
  melding: 'Dit was al vastgelegd. Er is niets veranderd.',
  nummer: null,
  fase: null,
  alGedaan: true,
});

export const doeStap = (
  register: Register,
  deur: Pick<Bezorgdeur, keyof Omgeving | 'email' | 'kladblok' | 'bezorger' | 'kast'>,
  verzoek: Verzoek<'stap'>,
): { readonly antwoord: Antwoord<'stap'>; readonly post: readonly Post[] } => {
  const { dossier, versie, sleutel, stappen } = verzoek;
  const daarna = deur.bezorger === undefined ? undefined : bezorgDaarna(deur, deur.bezorger);
  const uit = voerUit(register, deur, deur.email, { dossier, versie, sleutel, stappen }, daarna);
  if (!uit.ok) return { antwoord: { ok: false, weigeringen: uit.weigeringen }, post: [] };
  if (uit.alGedaan) return { antwoord: { ok: true, antwoord: alGedaan(verzoek) }, post: [] };
  if (stappen.some((s) => s.stap === 'anonimiseren') && deur.kladblok !== undefined)
    vergeetDossier(deur.kladblok, dossier);
  if (deur.kast !== undefined) volgStap(deur.kast, uit.wijzigingen);
  const verder = waarVerder(uit.wijzigingen) ?? dossier;
  const waarden = klachtwaarden(uit.wijzigingen, verder);
  const antwoord = {
    dossier: verder,
    melding: melding(verzoek, waarden),
    nummer: waarden.nummer ?? null,
    fase: waarden.fase ?? null,
    alGedaan: false,
  };
  const post = postUit(uit.wijzigingen).filter((p) => !uit.bezorgd.includes(p.id));
  return { antwoord: { ok: true, antwoord }, post };
};
