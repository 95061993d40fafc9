// Wat kost de evaluatie van een jaar: de cijfers, de vraag aan het loket, wat er over de lijn gaat, en de presentatie? (5.3.2)
import { gzipSync } from 'node:zlib';
import { tekenInNode } from '../../reports/node/tekenen';
import { maakPptx } from '../../reports/presentatie/pptx';
import { presentatieVan } from '../../reports/presentatie/presentatie';
import { evaluatieVan } from '../../src/evaluatie/evaluatie';
import type { Evaluatie } from '../../src/evaluatie/model';
import { evaluatiebeeld } from '../../src/loket/evaluatiebeeld';
import { behandel } from '../../src/loket/loket';
import { maakStand } from '../../src/loket/stand-van-zaken';
import { pakUit } from '../../src/loket/uitpakken';
import type { Pak } from '../../src/loket/uitpakken';
import { evaluatietabellen } from '../../src/loket/vragen/directie';
import { leesZuiver } from '../../src/register/lezen';
import { leegLeesvraag } from '../../src/register/register';
import { minsteBouw } from '../../src/register/versie';
import { dirk } from '../../src/voorbeeld/personages';
import { duur, herhaal, rond, zeg } from './meten';
import { kopie, vandaag } from './registers';

const jaar = 2025;
const omgeving = { nu: `${vandaag}T09:00:00`, vandaag, zout: () => '0'.repeat(32) };
const kb = (tekst: string | Uint8Array): string => `${(Buffer.byteLength(tekst) / 1024).toFixed(0)} KB`;
const regel = (wat: string, hoeveel: string): void => zeg(`${wat.padEnd(48)}${hoeveel.padStart(12)}`);

const meetDeck = async (e: Evaluatie): Promise<void> => {
  const begin = performance.now();
  const deck = presentatieVan(e);
  const pptx = await maakPptx(deck, tekenInNode);
  regel(`presentatie in Node, ${deck.dias.length} dia's`, `${rond(performance.now() - begin)} ms`);
  regel('presentatie', kb(pptx));
};

/** The first question reads the register from the disk; after it the host has the rows. */
export const meetEvaluatie = async (aantal: number): Promise<void> => {
  const { register, weg } = kopie(aantal);
  const deur = { ...omgeving, email: dirk, bouw: minsteBouw };
  const vraag = (): string => behandel(register, deur, JSON.stringify({ vraag: 'evaluatie', jaar })).antwoord;
  zeg(`\nevaluatie van ${jaar} in een register met ${aantal} dossiers`);
  regel('vraag aan het loket, de eerste keer', `${rond(duur(() => void vraag()))} ms`);
  regel('vraag aan het loket, daarna', `${rond(herhaal(5, () => void vraag()))} ms`);
  const { rijen } = leesZuiver(register, { ...leegLeesvraag, heel: evaluatietabellen });
  const stand = maakStand(rijen, omgeving, dirk);
  regel('alleen de cijfers', `${rond(herhaal(5, () => void evaluatieVan({ ...stand, afwijkingenOpen: 0 }, jaar)))} ms`);
  const antwoord = vraag();
  const { antwoord: pak } = JSON.parse(antwoord) as { readonly antwoord: Pak<Evaluatie> };
  regel('antwoord zoals het was', kb(JSON.stringify(evaluatiebeeld(stand, jaar, 0))));
  regel('antwoord, en met gzip', `${kb(antwoord)}, ${kb(gzipSync(antwoord))}`);
  regel('uitpakken', `${rond(herhaal(5, () => void pakUit(pak)))} ms`);
  await meetDeck(pakUit(pak));
  weg();
};
