// Hoe wordt een bestand in een zip kleiner? Met wat de browser en Node zelf kunnen; wie het niet kan, bewaart het zoals het is.
import type { Bestand } from './zip';

const samen = async (stroom: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stroom).arrayBuffer());

/** Pictures are small already. */
const isKlein = (naam: string): boolean => /\.(png|jpe?g|gif)$/.test(naam);

export const pers = async (bestand: Bestand): Promise<Bestand> => {
  if (isKlein(bestand.naam) || typeof CompressionStream === 'undefined') return bestand;
  const stroom = new Blob([bestand.inhoud as BlobPart]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return { ...bestand, geperst: await samen(stroom) };
};
