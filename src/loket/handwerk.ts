// Wat zet de directie terug of aanvaardt zij, en kan dat veilig? Alleen met een logboek dat heel is, en zoals zij het zag (5.3.1).
import type { Opdracht, Stand } from '../procedure/stand';
import type { Tabelnaam } from '../procedure/rijen';
import { stappen } from '../procedure/stappen';
import type { Velden } from '../procedure/velden';
import { weiger } from '../procedure/weigering';
import type { Weigering } from '../procedure/weigering';
import { speelAf } from '../register/afdruk';
import { verschil } from '../register/afwijking';
import type { Gelezen, Kolomverschil } from '../register/afwijking';
import { anker } from '../register/commit';
import { gezienVan } from '../register/gezien';
import { metDeHandGeleegd } from '../register/leeggemaakt';
import { eersteKettingfout } from '../register/logboek';
import type { Commit, Momentopname, Schrijver } from '../register/register';
import { isOngeschonden } from '../register/zegel';
import { gevraagd } from './leesvraag';

const bestaatUit = (opdracht: Opdracht, ...namen: readonly string[]): boolean =>
  opdracht.stappen.every(({ stap }) => namen.includes(stap));

export const herstelt = (opdracht: Opdracht): boolean => bestaatUit(opdracht, 'terugzetten');
/** Decides about what somebody changed by hand. */
export const isHandwerk = (opdracht: Opdracht): boolean =>
  bestaatUit(opdracht, 'terugzetten', 'handwijzigingAanvaarden');

/** Such a decision starts from what the log says, whatever stands in its tab: changed, of an earlier day, or gone. */
export const metVastgelegde = (gelezen: Gelezen, opdracht: Opdracht, schrijver: Schrijver): Momentopname => {
  if (!isHandwerk(opdracht)) return gelezen.rijen;
  const afdruk = speelAf(schrijver.logboek());
  const uit: Record<Tabelnaam, Momentopname[Tabelnaam]> = { ...gelezen.rijen };
  for (const { tabel, id } of gevraagd(opdracht)) {
    const rij = afdruk[tabel].get(id);
    if (rij !== undefined) uit[tabel] = [...uit[tabel].filter((r) => r.id !== id), rij];
  }
  return uit;
};

const heeftVeld = (velden: Velden, kolom: string): boolean =>
  Object.entries(velden).some(
    ([sleutel, { vorm }]) => sleutel === kolom || (vorm.soort === 'lijst' && heeftVeld(vorm.velden, kolom)),
  );

/** Titles of the steps with which a person fills this column. */
const stappenVoor = (kolom: string): readonly string[] =>
  stappen
    .filter((s) => !['corrigeren', 'oudeKlachtenInlezen'].includes(s.naam) && heeftVeld(s.velden, kolom))
    .slice(0, 2)
    .map((s) => s.titel);

export const celverschil = ({ sleutel, kop, is }: Kolomverschil) => ({
  ...{ kolom: sleutel, kop, is },
  stappen: stappenVoor(sleutel),
});

/** How the row the command is about stands in its tab. */
export const inBlad = (er: Momentopname, vastgelegd: Momentopname, opdracht: Opdracht): Pick<Stand, 'inBlad'> => {
  const [wijzer] = isHandwerk(opdracht) ? gevraagd(opdracht) : [];
  if (wijzer === undefined) return {};
  const { tabel, id } = wijzer;
  const rijen = er[tabel].filter((r) => r.id === id);
  const was = vastgelegd[tabel].find((r) => r.id === id);
  const anders = was === undefined ? [] : rijen.slice(0, 1).flatMap((is) => verschil(tabel, was, is));
  const gezien = gezienVan(tabel, id, rijen, was);
  return { inBlad: { tabel, id, aantal: rijen.length, gezien, anders: anders.map(celverschil) } };
};

const beschadigd = (nummer: number): Weigering =>
  weiger(
    'logboek-beschadigd',
    '5.3.1',
    null,
    `Het logboek is beschadigd bij regel ${nummer}, dus het is niet zeker wat hier hoort te staan. Zet een reservekopie van het hele register terug.`,
  );

/** What a broken log says of a row may be wrong; a backup is surer. */
export const logboekfout = (gelezen: Gelezen, schrijver: Schrijver): readonly Weigering[] => {
  const regels = schrijver.logboek();
  const nummer = eersteKettingfout(regels, anker(gelezen.rijen.systeem))?.nummer ?? metDeHandGeleegd(regels)[0];
  return nummer === undefined ? [] : [beschadigd(nummer)];
};

/** Every row already stands as logged, once: somebody was first, or sent the same command twice. */
export const staatAlGoed = (er: Momentopname, opdracht: Opdracht, vastgelegd: Momentopname): boolean =>
  gevraagd(opdracht).every(({ tabel, id }) => {
    const rijen = er[tabel].filter((r) => r.id === id);
    const hoort = vastgelegd[tabel].find((r) => r.id === id);
    return rijen.length === 1 && rijen.every((r) => isOngeschonden(tabel, r) && r.zegel === hoort?.zegel);
  });

/** Of a row that is put back no copy may remain. */
export const eenmaal = (er: Momentopname, opdracht: Opdracht): Pick<Commit, 'eenmaal'> => {
  const dubbel = herstelt(opdracht)
    ? gevraagd(opdracht)
        .slice(0, 1)
        .filter(({ tabel, id }) => er[tabel].filter((r) => r.id === id).length > 1)
    : [];
  return dubbel.length === 0 ? {} : { eenmaal: dubbel };
};
