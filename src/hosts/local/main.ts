// Hoe start iemand het register op zijn eigen computer? `npm start -- [opties]`: een adres op het scherm, of een zin waarom niet.
import { createInterface } from 'node:readline';
import { adresVan, linkVoor } from './host';
import { hulptekst, leesOpties } from './opties';
import type { Keuze } from './opties';
import { eersteDirectie, inrichter } from './personen';
import { isStartfout } from '../../computer/startfout';
import { start } from './starten';
import type { Draaiend } from './starten';
import { logFout } from './storing';

declare const __BOUW__: number;

const zeg = (...regels: readonly string[]): void => console.log(regels.join('\n'));

const voorbeeldtekst = ({ host, map }: Draaiend, keuze: Keuze): readonly string[] => [
  '',
  '  VOORBEELDREGISTER - alles is verzonnen en niets wordt bewaard',
  '',
  `  Open in uw browser:   ${adresVan(host.poort())}`,
  `  Verstuurde berichten: ${map}/postvak-uit`,
  `  Een echt register:    npm start -- --leeg${keuze.map === null ? '' : ` --map ${keuze.map}`}`,
  '  Stoppen:              Ctrl+C',
  '',
];

const link = ({ host }: Draaiend): readonly string[] => {
  const persoon = eersteDirectie(host.register);
  if (persoon === null) return ['  In dit register is geen directielid actief.'];
  const kop = persoon === inrichter ? 'Richt het register in met deze link' : 'Aanmelden als directie met deze link';
  return [`  ${kop} (werkt een keer):`, `  ${linkVoor(host.poort(), host.sleutels.eenmalig(persoon))}`];
};

const echttekst = (draaiend: Draaiend): readonly string[] => [
  '',
  `  KLACHTENREGISTER in ${draaiend.map}`,
  '',
  `  Open in uw browser: ${adresVan(draaiend.host.poort())}`,
  ...link(draaiend),
  '  Stoppen: Ctrl+C',
  '',
];

/** The link works once, so Enter gives another; only where somebody sits at the keyboard. */
const linkOpEnter = (draaiend: Draaiend): void => {
  if (!process.stdin.isTTY) return;
  zeg('  Nieuwe link: Enter', '');
  createInterface({ input: process.stdin }).on('line', () => zeg(...link(draaiend), ''));
};

const stopBij = ({ stop }: Draaiend): void => {
  const netjes = (): void => {
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signaal, netjes);
};

const draai = async (): Promise<void> => {
  // Whatever SQLite makes beside the register is for this user only.
  process.umask(0o077);
  const keuze = leesOpties(process.argv.slice(2));
  if (keuze.help) return zeg(hulptekst);
  const draaiend = await start(keuze, __dirname, __BOUW__);
  stopBij(draaiend);
  if (draaiend.host.voorbeeld) return zeg(...voorbeeldtekst(draaiend, keuze));
  zeg(...echttekst(draaiend));
  linkOpEnter(draaiend);
};

draai().catch((fout: unknown) => {
  if (isStartfout(fout)) console.error(fout.message);
  else logFout('Het register kan niet starten', fout);
  process.exitCode = isStartfout(fout) ? fout.afsluitcode : 1;
});
