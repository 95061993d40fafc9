// Wat vraagt elke soort opdracht van Google Sheets, en wat de ochtendronde over 2.000 lopende dossiers? Geteld op de stand-in voor Google.
import { helpRonde } from '../../src/loket/herinneringen';
import { behandel } from '../../src/loket/loket';
import type { Omgeving } from '../../src/loket/stand-van-zaken';
import { leegLeesvraag } from '../../src/register/register';
import type { Register } from '../../src/register/register';
import { geheugenregister } from '../../src/voorbeeld/geheugen';
import { minsteBouw } from '../../src/register/versie';
import { maakSheetsproef, ID } from '../hosts/apps-script/proef-register';
import type { Sheetsproef } from '../hosts/apps-script/proef-register';
import { metSlotteller, tel } from '../hosts/apps-script/telling';
import { melding, registratie, toelating } from '../loket/g1';
import { directie, ingericht, ontvanger } from '../loket/spel';
import { duur, rond, zeg } from './meten';
import { weg } from './opdrachten';
import { vandaag } from './registers';
import { giet, vermenigvuldig } from './veel-dossiers';

const aantal = 2000;
const omgeving = (dag = vandaag): Omgeving => ({ nu: `${dag}T09:30:00`, vandaag: dag, zout: () => '0'.repeat(32) });

const regel = (...cellen: readonly (string | number)[]): void =>
  zeg(cellen.map((c, i) => (i === 0 ? String(c).padEnd(30) : String(c).padStart(12))).join(''));

const gevuld = (): Sheetsproef => {
  const bron = geheugenregister();
  const spel = ingericht(bron);
  spel.doe(ontvanger, 'veel-dossier', ['melden', melding]);
  spel.doe(directie, 'veel-dossier', ['registreren', registratie], ['toelaten', toelating]);
  vermenigvuldig(bron, 'veel-dossier', aantal, omgeving());
  const proef = maakSheetsproef();
  giet(bron, proef.sheets, ID);
  return proef;
};

interface Meter {
  readonly register: Register;
  readonly bezorger: { readonly verstuur: () => { readonly fout: null }; readonly mislukt: () => void };
  readonly meet: (wat: string, werk: () => void) => void;
}

const maakMeter = ({ register: echt, oproepen }: Sheetsproef): Meter => {
  const { register, slot } = metSlotteller(echt);
  let mails = 0;
  const verstuur = (): { readonly fout: null } => {
    mails += 1;
    return { fout: null };
  };
  return {
    register,
    bezorger: { verstuur, mislukt: () => undefined },
    meet: (wat, werk) => {
      const begin = slot();
      oproepen.wis();
      mails = 0;
      const ms = duur(werk);
      const t = tel(oproepen, slot() - begin);
      regel(wat, t.slot, t.lezen, t.schrijven, t.gelezen, t.teruggelezen, t.geschreven, mails, rond(ms));
    },
  };
};

const dossier = 'bench-dossier';
const ander = [
  ['koppelen', { samengevoegdMet: 'K2026-001' }],
  ['markeerGeschil', { geschil: true, geschilReden: 'Er is verschil van inzicht.' }],
] as const;

const doe = ({ register, bezorger }: Meter, kijker: Register, id: string, stap: string, invoer: object): void => {
  const versie = id === '' ? 0 : (kijker.lees({ ...leegLeesvraag, dossiers: [id] }).klachten[0]?.versie ?? 0);
  const sleutel = versie === 0 && id !== '' ? id : `bench-${stap}`;
  const deur = { ...omgeving(), email: directie, bouw: minsteBouw, bezorger };
  const verzoek = { vraag: 'stap', dossier: id, versie, sleutel, stappen: [{ stap, invoer }] };
  const { antwoord } = behandel(register, deur, JSON.stringify(verzoek));
  if (!antwoord.startsWith('{"ok":true')) throw new Error(`${stap}: ${antwoord}`);
};

/** The version is looked up beside the counting, as the screen has it already. */
export const meetSheets = (): void => {
  const proef = gevuld();
  const meter = maakMeter(proef);
  const kijker = maakKijker(proef);
  zeg(`\nGoogle Sheets met ${aantal} lopende dossiers: oproepen en cellen`);
  regel('', 'slot', 'lezen', 'schrijven', 'cellen', 'terug', 'geschreven', 'e-mails', 'ms');
  for (const [stap, invoer] of [...weg.map(([s, maak]) => [s, maak(dossier)] as const), ...ander])
    meter.meet(stap, () => doe(meter, kijker, dossier, stap, invoer));
  meter.meet('medewerkerOpslaan (nieuw)', () =>
    doe(meter, kijker, '', 'medewerkerOpslaan', {
      email: 'eva@voorbeeld.example',
      naam: 'Eva',
      rollen: ['medewerker'],
      actief: true,
    }),
  );
  const hulp = { bezorger: meter.bezorger, controleert: true, tegoed: 100 };
  meter.meet('ochtendronde', () => void helpRonde(meter.register, omgeving('2026-04-16'), hulp));
  meter.meet('ochtendronde, nog eens', () => void helpRonde(meter.register, omgeving('2026-04-16'), hulp));
};

/** Looks without being counted. */
const maakKijker = ({ register, oproepen }: Sheetsproef): Register => ({
  ...register,
  lees: (vraag) => {
    const eerder = [...oproepen.lijst];
    const uit = register.lees(vraag);
    oproepen.lijst.splice(0, oproepen.lijst.length, ...eerder);
    return uit;
  },
});
