// Wat zit er in een zip? Gelezen zoals de inhoudsopgave achterin het zegt, los van wie hem schreef.
import { inflateRawSync } from 'node:zlib';

export const uitpakken = (bytes: Uint8Array): ReadonlyMap<string, Buffer> => {
  const zip = Buffer.from(bytes);
  const slot = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let plek = zip.readUInt32LE(slot + 16);
  const uit = new Map<string, Buffer>();
  for (let i = 0; i < zip.readUInt16LE(slot + 10); i += 1) {
    const [wijze, lengte, naamlengte, extra, toelichting] = [10, 20, 28, 30, 32].map((p) =>
      p === 20 ? zip.readUInt32LE(plek + p) : zip.readUInt16LE(plek + p),
    ) as [number, number, number, number, number];
    const naam = zip.toString('utf8', plek + 46, plek + 46 + naamlengte);
    const kop = zip.readUInt32LE(plek + 42);
    const begin = kop + 30 + zip.readUInt16LE(kop + 26) + zip.readUInt16LE(kop + 28);
    const inhoud = zip.subarray(begin, begin + lengte);
    uit.set(naam, wijze === 8 ? inflateRawSync(inhoud) : inhoud);
    plek += 46 + naamlengte + extra + toelichting;
  }
  return uit;
};
