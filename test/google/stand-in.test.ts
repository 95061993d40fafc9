// Tekent de stand-in een vol register zoals Google het zou tonen: koppen, dagen, kleuren, en geen verborgen rijen of kolommen?
import { directie } from '../loket/spel';
import type { Tekening } from './bureau';
import { startStandIn } from './stand-in';

const haal = async (adres: string, pad: string, daad?: object): Promise<Tekening> => {
  const opties = daad === undefined ? {} : { method: 'POST', body: JSON.stringify(daad) };
  return (await (await fetch(adres + pad, opties)).json()) as Tekening;
};

test('3.2: het voorbeeld staat op de tabbladen, het menu klapt uit en het register klopt met zijn logboek', async () => {
  const { adres, stop } = await startStandIn({ gebruiker: directie, dossiers: 25 });
  try {
    const beeld = await haal(adres, 'beeld');
    expect(beeld.tabs.map((t) => t.titel)).toContain('Logboek');
    const [kop, ...rijen] = beeld.blad?.rijen ?? [];
    expect([kop?.nr, kop?.cellen[0]?.t, beeld.blad?.vasteRijen]).toEqual([1, 'Nummer', 1]);
    expect(rijen.filter((r) => /^K20\d\d-\d{3}$/.test(r.cellen[0]?.t ?? '')).length).toBeGreaterThan(10);
    expect(rijen.flatMap((r) => r.cellen).some((c) => c.kleur !== undefined)).toBe(true);
    const na = await haal(adres, 'doe', { doe: 'menu', functie: 'openZijbalk' });
    expect(na.zijbalk).toMatchObject({ titel: 'Klachtenregister', breed: 300 });
    const controle = await haal(adres, 'doe', { doe: 'menu', functie: 'controleerRegister' });
    expect(controle.venster).toMatchObject({ titel: 'Klachtenregister', breed: 1000 });
    expect((await haal(adres, 'doe', { doe: 'sluit', wat: 'venster' })).venster).toBeNull();
  } finally {
    await stop();
  }
});
