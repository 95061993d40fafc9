// Hoe wacht het register op een antwoord van Google? De draad ernaast vraagt; deze staat stil tot het antwoord er is.
// So reading and writing are the very code that runs in Apps Script, where a call returns when it is done.
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { WorkerOptions } from 'node:worker_threads';
import type { Antwoord, Oproep, Oproepen, Oproepnaam } from './oproepen';
import type { Sleutel } from './sleutelbestand';
import type { Werkopdracht } from './werker';

/** Longer than any question may take. */
const HOOGSTENS = 600_000;

export type Roep = <N extends Oproepnaam>(
  naam: N,
  vraag: Oproepen[N]['vraag'],
  inhoud?: Oproep['inhoud'],
) => Oproepen[N]['antwoord'];

/** In the shape of Apps Script's own errors, so that patience knows them. */
const googlefout = (code: number, bericht: string): Error =>
  Object.assign(new Error(bericht), { name: 'Googlefout', details: { code } });

/** `programma` is the bundle itself: as a second thread it answers, see main.ts. */
export const openBrug = (programma: string, sleutel: Sleutel | null, opties: WorkerOptions = {}): Roep => {
  const { port1, port2 } = new MessageChannel();
  const vlag = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Werkopdracht = { poort: port2, vlag, sleutel };
  const draad = new Worker(programma, { ...opties, workerData, transferList: [port2] });
  draad.unref();
  port1.unref();
  return <N extends Oproepnaam>(naam: N, vraag: Oproepen[N]['vraag'], inhoud?: Oproep['inhoud']) => {
    Atomics.store(vlag, 0, 0);
    port1.postMessage({ naam, vraag, inhoud } satisfies Oproep);
    Atomics.wait(vlag, 0, 0, HOOGSTENS);
    const antwoord = receiveMessageOnPort(port1)?.message as Antwoord | undefined;
    if (antwoord === undefined) throw googlefout(504, 'timed out');
    if (!antwoord.ok) throw googlefout(antwoord.code, antwoord.bericht);
    return antwoord.waarde as Oproepen[N]['antwoord'];
  };
};
