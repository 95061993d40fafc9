// Hoe komt er een nieuw, leeg register bij Google? Met dezelfde tabbladen als de inrichtpagina maakt, en verder waar het bleef (5.3.1).
import { createHash } from 'node:crypto';
import { startfout } from '../../../computer/startfout';
import { magOpnieuw, metGeduld } from '../../../sheets/register/geduld';
import { zetVolgende } from '../../../sheets/register/tabbladen-opzetten';
import { eenmaal } from '../google/google';
import { bladId, tekst } from '../keuze';
import { gedaan } from '../wereld';
import type { Wereld } from '../wereld';
import type { Opdracht } from './opdracht';

export const adresVan = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

const inDeWeg = (titels: readonly string[]): Error =>
  startfout(
    `In deze spreadsheet staat al een tabblad met deze naam: ${titels.join(', ')}. Geef dat een andere naam, of begin met een lege spreadsheet. Er is niets gemaakt.`,
    1,
  );

/** All tabs; what is there already is left alone. False when a register with a log stands there. */
export const maakTabbladen = (wereld: Wereld, id: string): boolean => {
  const google = wereld.google();
  for (;;) {
    const na = metGeduld(google, magOpnieuw, () => zetVolgende(google.sheets, id));
    if (na === 'register staat er al') return false;
    if (na.inDeWeg.length > 0) throw inDeWeg(na.inDeWeg);
    wereld.voortgang('tabbladen', na.gemaakt, na.totaal);
    if (na.volgende.length === 0) return true;
  }
};

const NAAM = 'Klachtenregister';

/** By its name, so that a command that was broken off finds its own file back. */
const kenmerkVan = (naam: string): string => `opzetten-${createHash('sha256').update(naam).digest('hex').slice(0, 40)}`;

export const opzetten: Opdracht = {
  naam: 'opzetten',
  doel: 'maakt bij Google een nieuw, leeg klachtenregister',
  uitleg: [
    'Maakt een spreadsheet met alle tabbladen, of maakt een lege spreadsheet (--blad) tot register.',
    'Ging er iets mis? Doe hetzelfde nog een keer: het gaat verder waar het bleef, er komt niets dubbel.',
    'Daarna: zet het script erbij (npm run koppel, npm run push) en open de spreadsheet om in te richten.',
  ],
  opties: ['blad', 'naam'],
  voorbeelden: ['', '--naam "Klachtenregister 2027"', '--blad ID'],
  doe: (keuze, wereld) => {
    const naam = tekst(keuze, 'naam') ?? NAAM;
    const gegeven = bladId(keuze);
    wereld.zeg(
      gegeven === null ? `Maakt bij Google de spreadsheet "${naam}".` : 'Maakt tabbladen in deze spreadsheet.',
    );
    const id = gegeven ?? eenmaal(wereld.google(), { naam, kenmerk: kenmerkVan(naam), soort: 'spreadsheet' }).id;
    if (!maakTabbladen(wereld, id))
      throw startfout(
        `In ${adresVan(id)} staat al een klachtenregister met een logboek; dat blijft zoals het is. Wilt u een nieuw register, kies dan een andere --naam.`,
        1,
      );
    return gedaan({ blad: id, adres: adresVan(id) }, `Klaar: ${adresVan(id)}`, `Nummer: ${id}`);
  },
};
