// Welke bestanden zitten er in een zip zonder samenpersen? Gelezen zoals de inhoudsopgave achterin het zegt.
import type { Bestand } from './zip';

/** Last record; a zip made by a package has no remark behind it. */
const slotlengte = 22;

export const leesZip = (bytes: Uint8Array): readonly Bestand[] => {
  const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [kort, lang] = [(p: number) => zicht.getUint16(p, true), (p: number) => zicht.getUint32(p, true)];
  const slot = bytes.length - slotlengte;
  const uit: Bestand[] = [];
  for (let [n, plek] = [0, lang(slot + 16)]; n < kort(slot + 10); n += 1) {
    if (kort(plek + 10) !== 0) throw new Error('Deze zip is samengeperst.');
    const naam = new TextDecoder().decode(bytes.subarray(plek + 46, plek + 46 + kort(plek + 28)));
    const kop = lang(plek + 42);
    const begin = kop + 30 + kort(kop + 26) + kort(kop + 28);
    uit.push({ naam, inhoud: bytes.subarray(begin, begin + lang(plek + 24)) });
    plek += 46 + kort(plek + 28) + kort(plek + 30) + kort(plek + 32);
  }
  return uit;
};
