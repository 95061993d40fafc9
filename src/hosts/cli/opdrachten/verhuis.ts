// Hoe gaat een register van deze computer naar Google? Elke rij en elke logregel zoals zij is; onderbroken gaat het verder waar het bleef (5.3.1).
import { isDeepStrictEqual } from 'node:util';
import { volledigPad } from '../../../computer/datamap';
import { startfout } from '../../../computer/startfout';
import { controleerGeheel } from '../../../register/controle';
import { leegLeesvraag } from '../../../register/register';
import type { Geheel } from '../../../register/register';
import { tabelnamen } from '../../../register/tabellen';
import { leesRijen } from '../../../sheets/register/bladen-lezen';
import { magOpnieuw, metGeduld } from '../../../sheets/register/geduld';
import { vulverzoeken } from '../../../sheets/register/vullen';
import { eenmaal } from '../google/google';
import { googleLezer, plekVan } from '../google/register';
import { moet, tekst } from '../keuze';
import { geheelVan, inMap, metSlot } from '../lokaal';
import { gedaan } from '../wereld';
import type { Wereld } from '../wereld';
import type { Opdracht } from './opdracht';
import { adresVan, maakTabbladen } from './opzetten';

/** Nothing is moved that is not whole; the first entry tells one register from another, for its salt is chance. */
const eisHeel = (geheel: Geheel): string => {
  const [eerste] = geheel.logboek;
  if (eerste === undefined) throw startfout('Dit register is nog leeg. Gebruik: klachtenregister opzetten', 1);
  const { fouten, afwijkingen } = controleerGeheel(geheel, null);
  if (fouten.length + afwijkingen.length > 0)
    throw startfout('Dit register klopt niet met zijn logboek. Kijk eerst met: klachtenregister controle', 1);
  return `verhuis-${eerste.hash.slice(0, 40)}`;
};

const zelfde = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((een, i) => isDeepStrictEqual(een, b[i]));

const isGelijk = (a: Geheel | undefined, b: Geheel): boolean =>
  a !== undefined && zelfde(a.logboek, b.logboek) && tabelnamen.every((t) => zelfde(a.rijen[t], b.rijen[t]));

const leesTerug = (wereld: Wereld, id: string): Geheel | undefined => googleLezer(wereld.google(), id).geheel?.();

/** Systeem is filled last: a register that has it is in use. */
const isInGebruik = (wereld: Wereld, id: string): boolean =>
  googleLezer(wereld.google(), id).lees(leegLeesvraag).systeem.length > 0;

const vul = (wereld: Wereld, id: string, geheel: Geheel): void => {
  const google = wereld.google();
  const vragen = vulverzoeken(leesRijen(plekVan(google, id), new Map()), geheel);
  vragen.forEach((requests, i) => {
    wereld.voortgang('rijen en logboek', i, vragen.length);
    metGeduld(google, magOpnieuw, () =>
      google.sheets.Spreadsheets.batchUpdate({ requests }, id, { fields: 'spreadsheetId' }),
    );
  });
  wereld.voortgang('rijen en logboek', vragen.length, vragen.length);
};

const anders = (id: string): Error =>
  startfout(
    `In ${adresVan(id)} staat al een register dat intussen anders is; dat blijft zoals het is. Werk daar verder, of gooi die spreadsheet eerst weg.`,
    1,
  );

const zetOver = (wereld: Wereld, geheel: Geheel, naam: string): { readonly id: string; readonly al: boolean } => {
  const kenmerk = eisHeel(geheel);
  const { id } = eenmaal(wereld.google(), { naam, kenmerk, soort: 'spreadsheet' });
  if (!maakTabbladen(wereld, id) && isInGebruik(wereld, id)) {
    if (!isGelijk(leesTerug(wereld, id), geheel)) throw anders(id);
    return { id, al: true };
  }
  vul(wereld, id, geheel);
  if (!isGelijk(leesTerug(wereld, id), geheel))
    throw startfout('Wat bij Google staat, is niet gelijk aan dit register. Doe hetzelfde nog een keer.', 1);
  return { id, al: false };
};

export const verhuis: Opdracht = {
  naam: 'verhuis',
  doel: 'zet een register van deze computer over naar een nieuwe spreadsheet bij Google',
  uitleg: [
    'Zet alles over, leest het terug en vergelijkt het rij voor rij. Het register op deze computer blijft zoals het is;',
    'werk er daarna niet meer in. Sluit eerst het programma dat erop draait.',
    'Ging er iets mis? Doe hetzelfde nog een keer: het gaat verder waar het bleef, er komt niets dubbel.',
    'Daarna: zet het script erbij (npm run koppel, npm run push) en kies daar: Register opnieuw koppelen.',
  ],
  opties: ['map', 'naam'],
  voorbeelden: ['--map DIR', '--map DIR --naam "Klachtenregister"'],
  doe: (keuze, wereld) => {
    const map = moet(keuze, 'map');
    const naam = tekst(keuze, 'naam') ?? 'Klachtenregister';
    const geheel = inMap(map, (register) => metSlot(volledigPad(map), () => geheelVan(register)));
    wereld.zeg(`Zet ${geheel.logboek.length} logregels met hun rijen over naar Google.`);
    const { id, al } = zetOver(wereld, geheel, naam);
    return gedaan(
      { blad: id, adres: adresVan(id), logregels: geheel.logboek.length, stondEr: al },
      al ? `Het stond er al, precies gelijk: ${adresVan(id)}` : `Overgezet en nagekeken: ${adresVan(id)}`,
      'Werk vanaf nu daar; in het register op deze computer niet meer.',
    );
  },
};
