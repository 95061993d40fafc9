// Staat na het sluiten alles in het bestand van het register, zodat een kopie daarvan volledig is? (5.3.1)
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bestanden } from '../../../src/computer/datamap';
import { startProef } from './proefserver';
import { ruimOp, tijdelijkeMap } from './tijdelijk';

afterEach(ruimOp);

test('5.3.1: na het sluiten is het schrijflogboek van SQLite leeg', async () => {
  const map = join(tijdelijkeMap(), 'register');
  const { host, stop } = await startProef(['--leeg', '--map', map]);
  const wal = join(map, `${bestanden.register}-wal`);
  host.kladblok.bewaar('dirk@voorbeeld.example', { sleutel: 'proef', dag: '2026-05-11', waarde: 'nog niet erin' });
  expect(statSync(wal).size).toBeGreaterThan(0);
  await stop();
  expect(existsSync(wal) ? statSync(wal).size : 0).toBe(0);
});
