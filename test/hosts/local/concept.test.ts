// Is een half ingevuld formulier er nog na het afsluiten van het programma, en na dertig dagen niet meer? (5.3.1)
import { afterEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { openDatabase } from '../../../src/computer/database';
import { sqliteKladblok } from '../../../src/hosts/local/sqlite-kladblok';
import { inrichter } from '../../../src/hosts/local/personen';
import type { Draaiend } from '../../../src/hosts/local/starten';
import { lees, meldAan, post, startProef } from './proefserver';
import { ruimOp, tijdelijkeMap } from './tijdelijk';

let draaiend: Draaiend | undefined;
afterEach(async () => {
  await draaiend?.stop();
  draaiend = undefined;
  ruimOp();
});

const begin = async (map: string, leeg: boolean): Promise<(verzoek: object) => Promise<unknown>> => {
  draaiend = await startProef(leeg ? ['--leeg', '--map', map] : ['--map', map]);
  const { host } = draaiend;
  const wie = leeg ? inrichter : 'dirk@voorbeeld.example';
  const token = await meldAan(host.poort(), { sleutel: host.sleutels.eenmalig(wie) });
  return async (verzoek) => lees(await post(host.poort(), '/loket', verzoek, token));
};

test('5.3.1: een concept overleeft het afsluiten; een van meer dan dertig dagen oud gaat bij het starten weg', async () => {
  const map = join(tijdelijkeMap(), 'register');
  const eerst = await begin(map, true);
  const invoer = { organisatie: 'Voorbeeld B.V.', naam: 'Dirk', email: 'dirk@voorbeeld.example', contact: 'tel. 0' };
  const stap = {
    vraag: 'stap',
    dossier: '',
    versie: 0,
    sleutel: 'inrichten-1',
    stappen: [{ stap: 'inrichten', invoer }],
  };
  expect(await eerst(stap)).toMatchObject({ ok: true });
  expect(await eerst({ vraag: 'kladBewaren', sleutel: 'concept~-~melden', waarde: 'half' })).toMatchObject({
    ok: true,
  });
  await draaiend?.stop();
  const db = openDatabase(join(map, 'register.sqlite'));
  sqliteKladblok(db).bewaar('dirk@voorbeeld.example', { sleutel: 'concept~-~oud', dag: '2020-01-01', waarde: 'oud' });
  db.close();
  const later = await begin(map, false);
  expect(await later({ vraag: 'kladjes', begin: 'concept~' })).toMatchObject({
    ok: true,
    antwoord: [{ sleutel: 'concept~-~melden', waarde: 'half' }],
  });
});
