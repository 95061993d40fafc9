// Welke rijen gelden voor deze vraag? De vastgelegde waarden, ook van een onderdeel of verzekering die met de hand is verwijderd (5.3.1).
import { speelAf } from './afdruk';
import { zuiver } from './afwijking';
import type { Gelezen } from './afwijking';
import type { Leesvraag, Lezer } from './register';
import type { Rij } from './tabellen';

/** Tables whose rows a decision must never miss; the dossier row counts them. */
const delen = ['onderdelen', 'verzekering'] as const;

const van = (rijen: Iterable<Rij>, dossier: string): readonly Rij[] =>
  [...rijen].filter((rij) => rij['klacht'] === dossier);

const mistDelen = ({ rijen }: Gelezen, dossier: string): boolean => {
  const hoort = rijen.klachten.find((rij) => rij.id === dossier)?.['aantalDelen'];
  const er = delen.reduce((n, tabel) => n + van(rijen[tabel], dossier).length, 0);
  return typeof hoort === 'number' && hoort !== er;
};

/** The log is read only when a row is missing. */
const metDelen = (gelezen: Gelezen, dossiers: readonly string[], lezer: Pick<Lezer, 'logboek'>): Gelezen => {
  const onvolledig = dossiers.filter((dossier) => mistDelen(gelezen, dossier));
  if (onvolledig.length === 0) return gelezen;
  const afdruk = speelAf(lezer.logboek());
  const weg = delen.flatMap((tabel) =>
    onvolledig
      .flatMap((dossier) => van(afdruk[tabel].values(), dossier))
      .filter((rij) => !gelezen.rijen[tabel].some((r) => r.id === rij.id))
      .map((rij) => ({ tabel, rij })),
  );
  const erbij = Object.fromEntries(
    delen.map((t) => [t, [...gelezen.rijen[t], ...weg.filter((w) => w.tabel === t).map((w) => w.rij)]]),
  );
  return {
    rijen: { ...gelezen.rijen, ...erbij },
    afwijkingen: [
      ...gelezen.afwijkingen,
      ...weg.map(({ tabel, rij }) => ({ tabel, id: rij.id, soort: 'verdwenen' as const, kolommen: [] })),
    ],
  };
};

export const leesZuiver = (lezer: Lezer, vraag: Leesvraag): Gelezen => {
  const gelezen = zuiver(lezer.lees(vraag), lezer);
  const opNummer = gelezen.rijen.klachten.filter((k) => vraag.nummers?.includes(String(k['nummer'])) === true);
  return metDelen(gelezen, [...vraag.dossiers, ...opNummer.map((k) => k.id)], lezer);
};
