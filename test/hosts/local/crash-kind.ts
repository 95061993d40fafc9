// Wat doet het proces dat de crashtest doodschiet? Opdrachten uitvoeren, en elke sleutel pas noemen als zij is vastgelegd.
import { writeSync } from 'node:fs';
import { openDatabase } from '../../../src/computer/database';
import { maakKlok, omgevingNu } from '../../../src/computer/klok';
import { sqliteRegister } from '../../../src/computer/sqlite-register';
import { voerUit } from '../../../src/loket/voer-uit';
import { melding, registratie, toelating } from '../../loket/g1';
import { directie, ingericht, ontvanger } from '../../loket/spel';

const [pad = '', ronde = '', aantal = ''] = process.argv.slice(2);
const register = sqliteRegister(openDatabase(pad));
const klok = maakKlok('2026-04-02');
if (register.logboek().length === 0) ingericht(register);
writeSync(1, 'begin\n');

const doe = (wie: string, dossier: string, versie: number, sleutel: string, stappen: Record<string, object>): void => {
  const opdracht = { dossier, versie, sleutel, stappen: Object.entries(stappen).map(([stap, invoer]) => ({ stap, invoer })) }; // prettier-ignore
  const uit = voerUit(register, omgevingNu(klok), wie, opdracht);
  if (!uit.ok) throw new Error(JSON.stringify(uit.weigeringen));
  writeSync(1, `${sleutel}\n`);
};

for (let i = 0; i < Number(aantal) / 2; i += 1) {
  const dossier = `crash-${ronde}-${i}`;
  doe(ontvanger, dossier, 0, dossier, { melden: melding });
  doe(directie, dossier, 1, `${dossier}-toelaten`, { registreren: registratie, toelaten: toelating });
}
