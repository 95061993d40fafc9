// Wie zijn er allemaal denkbaar tegenover een dossier? Elke verzameling rollen op elke plaats, waarnemers, plaatsvervangers en wie weg is.
import { plaatsen, rollen } from './rooster';
import type { Iemand, Plaats, Rol } from './rooster';

const deelverzamelingen = <T>(lijst: readonly T[]): readonly (readonly T[])[] =>
  lijst.reduce<readonly (readonly T[])[]>((al, x) => [...al, ...al.map((d) => [...d, x])], [[]]);

export const iemand = (r: readonly Rol[], p: readonly Plaats[] = [], anders: Partial<Iemand> = {}): Iemand => ({
  actief: true,
  zelf: false,
  rollen: r,
  plaatsen: p,
  ...anders,
});
export const onbekend = iemand([], [], { actief: false });
export const zelf = iemand([], [], { zelf: true });

/** Deputies for every role and place: in the period, after it, and for somebody who is the accused. */
const waarnemers = (r: readonly Rol[], voor: readonly (Rol | Plaats)[]): readonly Iemand[] =>
  voor.flatMap((wie) => [
    iemand(r, [], { waarnemer: { voor: wie, nu: true, beklaagde: false } }),
    iemand(r, [], { waarnemer: { voor: wie, nu: false, beklaagde: false } }),
    iemand(r, [], { waarnemer: { voor: wie, nu: true, beklaagde: true } }),
    iemand(r, ['beklaagde'], { waarnemer: { voor: wie, nu: true, beklaagde: false } }),
    iemand(r, [], { actief: false, waarnemer: { voor: wie, nu: true, beklaagde: false } }),
  ]);

const voorWie = [...rollen.filter((r) => r !== 'plaatsvervanger'), ...plaatsen.filter((p) => p !== 'beklaagde')];
const inDossier = plaatsen.filter((p) => p !== 'eigenaar');

/** Everybody imaginable towards a dossier. */
export const opDossier: readonly Iemand[] = [
  ...deelverzamelingen(rollen).flatMap((r) =>
    // Two or three roles at once only in one place, or in none: more would say the same again.
    deelverzamelingen(inDossier)
      .filter((p) => p.length <= 1 || r.length <= 1 || r.length === rollen.length)
      .map((p) => iemand(r, p)),
  ),
  ...deelverzamelingen(inDossier).map((p) => iemand([...rollen], p, { actief: false })),
  ...deelverzamelingen(rollen).flatMap((r) =>
    [[], ['beklaagde'] as const].map((p) => iemand(r, p, { overDirectie: true })),
  ),
  ...[[], ...rollen.map((r) => [r])].flatMap((r) => waarnemers(r, voorWie)),
  onbekend,
  zelf,
];
/** Nobody has a place in a dossier that is not there, or in the register itself. */
export const zonderPlaats: readonly Iemand[] = [
  ...deelverzamelingen(rollen).map((r) => iemand(r)),
  ...[[], ...rollen.map((r) => [r])].flatMap((r) =>
    waarnemers(
      r,
      rollen.filter((x) => x !== 'plaatsvervanger'),
    ),
  ),
  iemand([...rollen], [], { actief: false }),
  onbekend,
  zelf,
];
export const opMaatregel: readonly Iemand[] = [
  ...zonderPlaats,
  ...deelverzamelingen(rollen).map((r) => iemand(r, ['eigenaar'])),
  ...[[], ...rollen.map((r) => [r])].flatMap((r) => waarnemers(r, ['eigenaar'])),
  iemand([...rollen], ['eigenaar'], { actief: false }),
];

export const zoals = (wie: Iemand): string => {
  if (wie.zelf) return 'het register zelf';
  const { waarnemer: w } = wie;
  const namens =
    w === undefined ? [] : [`neemt ${w.nu ? 'nu' : 'niet meer'} waar voor ${w.beklaagde ? 'beklaagde ' : ''}${w.voor}`];
  const over = wie.overDirectie === true ? ['(gaat over een directielid)'] : [];
  return [wie.actief ? 'actief' : 'niet actief', ...wie.rollen, ...wie.plaatsen, ...namens, ...over].join(' ');
};
