// Ziet iedereen van een dossier alleen wat zijn werk vraagt? (1.2, artikelen 5.2.2 en 5.2.5, besluit 6)
import { describe, expect, it } from '@jest/globals';
import { bladrijen } from '../../src/loket/blad';
import { minsteBouw } from '../../src/register/versie';
import { geheugenregister } from '../register/geheugen-register';
import { bericht, besluit, melding, onderzoek, registratie, toelating } from './g1';
import { behandelaar, directie, ingericht, notulist, ontvanger } from './spel';
import type { Spel } from './spel';

const id = 'g1-dossier-uwv';
const boodschapper = 'bo@voorbeeld.example';
const afgehandeld = (): Spel => {
  const spel = ingericht(geheugenregister());
  const kaart = { email: boodschapper, naam: 'Bo Boodschapper', rollen: ['medewerker'], actief: true };
  const nee = [
    ...spel.doe(directie, '', ['medewerkerOpslaan', kaart]),
    ...spel.doe(ontvanger, id, ['melden', melding]),
    ...spel.doe(directie, id, ['registreren', registratie], ['toelaten', toelating]),
    ...spel.doe(behandelaar, id, ['bevindingen', onderzoek]),
    ...spel.doe(directie, id, ['besluiten', { ...besluit, boodschapper, relatieoverweging: 'Geheime overweging.' }]),
    ...spel.doe(boodschapper, id, ['berichten', bericht]),
  ];
  expect(nee).toEqual([]);
  return spel;
};
const spel = afgehandeld();
const ziet = (wie: string): string =>
  JSON.stringify([spel.vraag(wie, 'dossier', { dossier: id }), spel.vraag(wie, 'lijst'), spel.vraag(wie, 'taken')]);
const geheimen = {
  naam: 'Mevrouw Van Voorbeeld',
  adres: 'klachten@uwv.voorbeeld.example',
  omschrijving: 'drie weken later',
  bevindingen: 'twee weken te wachten',
  oordeel: '"gegrond"',
  afspraak: 'binnen twee dagen',
  overweging: 'Geheime overweging',
} as const;
const zietVan = (wie: string): readonly string[] =>
  Object.entries(geheimen).flatMap(([naam, woorden]) => (ziet(wie).includes(woorden) ? [naam] : []));

describe('wat iemand van een dossier ziet (1.2)', () => {
  it.each([
    ['5.2.2: de directie alles, ook de overweging over de relatie', directie, Object.keys(geheimen)],
    ['5.1.1: de ontvanger alleen wat is ontvangen', ontvanger, ['naam', 'adres', 'omschrijving']],
    [
      '5.2.1: de behandelaar ook het onderzoek en de verzonden brieven',
      behandelaar,
      ['naam', 'adres', 'omschrijving', 'bevindingen', 'afspraak'],
    ],
    [
      '5.2.2: de boodschapper alles behalve de overweging over de relatie',
      boodschapper,
      Object.keys(geheimen).filter((g) => g !== 'overweging'),
    ],
    ['5.2.5: de notulist geen naam, adres of inhoud; wel de uitkomst', notulist, ['oordeel']],
  ])('%s', (_titel, wie, verwacht) => {
    expect(zietVan(wie)).toEqual(verwacht);
  });
  it('5.2.5: de notulist vindt een dossier niet door op de naam van de klager te zoeken', () => {
    const zoek = (wie: string, woord: string): number => {
      const uit = spel.vraag(wie, 'lijst', { zoek: woord });
      return uit.ok ? uit.antwoord.rijen.length : -1;
    };
    expect([zoek(notulist, 'Van Voorbeeld'), zoek(notulist, 'rapport'), zoek(notulist, 'K2026-001')]).toEqual([
      0, 0, 1,
    ]);
    expect([zoek(directie, 'van voorbeeld'), zoek(directie, 'bestaat niet'), zoek(directie, '')]).toEqual([1, 0, 1]);
  });
  it('besluit 6: een directielid ziet op geen enkel tabblad een rij van een klacht over hemzelf', () => {
    const over = ingericht(geheugenregister());
    over.doe(ontvanger, id, ['melden', { ...melding, overMedewerker: true, betrokkenMedewerkers: [directie] }]);
    const deur = {
      email: directie,
      bouw: minsteBouw,
      vandaag: '2026-04-03',
      nu: '2026-04-03T10:00:00',
      zout: () => '0',
    };
    for (const tabel of ['klachten', 'berichten'] as const)
      expect(bladrijen(over.register, deur, tabel)).toEqual({ ok: true, rijen: [] });
    expect(JSON.stringify(over.vraag(directie, 'overzicht'))).not.toContain(id);
    expect(bladrijen(over.register, { ...deur, email: ontvanger }, 'klachten')).toMatchObject({ ok: false });
  });
});
