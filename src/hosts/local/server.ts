// Waar luistert de server? Alleen op deze computer zelf (127.0.0.1), nooit op het netwerk.
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { foutcode } from '../../computer/foutveld';
import { startfout } from '../../computer/startfout';

export interface Luisterend {
  readonly poort: number;
  readonly sluit: () => Promise<void>;
}

const bezet = (poort: number): Error =>
  startfout(`Poort ${poort} is al in gebruik. Kies een andere met --poort, of --poort 0 voor een vrije.`, 1);

export const luister = (app: Hono, poort: number): Promise<Luisterend> =>
  new Promise((klaar, mislukt) => {
    const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
    server.once('error', (fout) => {
      mislukt(['EADDRINUSE', 'EACCES'].includes(foutcode(fout)) ? bezet(poort) : fout);
    });
    const sluit = (): Promise<void> =>
      new Promise((dicht) => {
        server.close(() => dicht());
        server.closeAllConnections();
      });
    server.listen(poort, '127.0.0.1', () => klaar({ poort: (server.address() as AddressInfo).port, sluit }));
  });
