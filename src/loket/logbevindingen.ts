// Wat is er mis met het logboek, of staat er in een tabblad dat niet van het register is? In gewone taal (5.3.1).
import type { Reeks } from '../register/anker';
import type { Controle } from '../register/controle';
import type { Kettingfout } from '../register/logboek';
import type { Vondst } from '../register/register';
import { logtabel, tabellen } from '../register/tabellen';
import type { Bevindingbeeld } from './directiebeelden';

const zonder = { kolommen: [], laatst: null, herstel: null, aanvaard: null, nietAanvaard: null } as const;
const zin = (sleutel: string, tekst: string): Bevindingbeeld => ({ ...zonder, sleutel, tekst });

const fouten: Readonly<Record<Kettingfout['fout'], string>> = {
  ontbreekt: 'ontbreekt',
  volgorde: 'staat er te veel, of staat niet op haar plaats',
  schakel: 'sluit niet aan op de vorige regel',
  hash: 'is veranderd',
  inhoud: 'heeft een andere inhoud dan is vastgelegd',
};

const WEG_TERUG =
  'Zet via Bestand, Versiegeschiedenis de versie terug van voor deze wijziging, of zet een reservekopie terug. Tot dan wordt niets teruggezet of aanvaard.';

const logfout = ({ nummer, fout }: Kettingfout): Bevindingbeeld =>
  zin(`logboek ${nummer} ${fout}`, `Tabblad Logboek: regel ${nummer} ${fouten[fout]}. ${WEG_TERUG}`);

const nummers = ({ van, tot }: Reeks): string => (van === tot ? `regel ${van}` : `de regels ${van} tot en met ${tot}`);

const teruggezet = (reeks: Reeks): Bevindingbeeld =>
  zin(
    `verloren ${reeks.van}`,
    `Het register is teruggezet naar een eerdere versie. Uit het logboek zijn verdwenen: ${nummers(reeks)}. Zet via Bestand, Versiegeschiedenis de laatste versie terug. Kan dat niet, leg dan opnieuw vast wat toen is gedaan; de nummers van toen worden niet nog eens gebruikt.`,
  );

const andere = zin(
  'andere geschiedenis',
  'Het logboek is niet hetzelfde als wat het register buiten dit bestand heeft onthouden: er is iets in herschreven. Zet een reservekopie of een eerdere versie terug.',
);

export const logbevindingen = (c: Controle): readonly Bevindingbeeld[] => [
  ...c.verloren.map(teruggezet),
  ...(c.andereGeschiedenis ? [andere] : []),
  ...c.fouten.map(logfout),
];

const vondsten: Readonly<Record<Vondst['soort'], string>> = {
  los: 'hier staat iets dat geen rij van het register is. Het register gebruikt het niet. Haal het weg, of leg vast wat er staat met de gewone stap.',
  samengevoegd:
    'hier zijn cellen samengevoegd, dus het register kan er niet goed schrijven. Kies in het blad Opmaak, Cellen samenvoegen, Samenvoeging opheffen.',
};

export const vondstbevinding = ({ blad, soort, rij, koppen }: Vondst): Bevindingbeeld => {
  const { titel } = blad === 'logboek' ? logtabel : tabellen[blad];
  const waar = koppen.length === 0 ? '' : ` (${koppen.slice(0, 5).join(', ')})`;
  return zin(`${blad} rij ${rij} ${soort}`, `Tabblad ${titel}, rij ${rij} van het blad${waar}: ${vondsten[soort]}`);
};
