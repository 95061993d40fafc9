// Blijft getypte tekst bewaard, gaat dezelfde opdracht maar een keer, en welke brief gaat er mee?
import { maakVoorraad, typ } from '../../sidebar/formulier/concept';
import type { Concept } from '../../sidebar/formulier/concept';
import { isAchterhaald, zonderBrieven, zonderOnveranderd } from '../../sidebar/formulier/brieftekst';
import { nieuweSleutel } from '../../sidebar/formulier/sleutel';
import { andersDanVerstuurd, maakOpdracht } from '../../sidebar/formulier/opdracht';
import type { Doel } from '../../sidebar/formulier/opdracht';
import { formulier, veld } from './formulieren';

const tellend = () => {
  let n = 0;
  return () => `sleutel-${(n += 1)}`;
};
const beeld = formulier({ toelaten: [veld('reden', 'tekst'), veld('brieftekst', 'brief', { brief: 'L2' })] });

describe('voorraad', () => {
  test('een concept blijft staan tot het is gewist, en elk formulier heeft zijn eigen', () => {
    const voorraad = maakVoorraad(tellend());
    voorraad.wijzig('anna|d1|toelaten', typ('toelaten', 'reden', 'half af'));
    voorraad.wijzig('anna|d1|toelaten', typ('toelaten', 'anders', 'ook'));
    expect(voorraad.lees('anna|d1|toelaten').getypt).toEqual({ toelaten: { reden: 'half af', anders: 'ook' } });
    expect(voorraad.lees('dirk|d1|toelaten').getypt).toEqual({});
    expect([voorraad.heeftTekst('anna|d1|toelaten'), voorraad.heeftTekst('dirk|d1|toelaten')]).toEqual([true, false]);
    voorraad.wis('anna|d1|toelaten');
    expect(voorraad.heeftTekst('anna|d1|toelaten')).toBe(false);
  });

  test('na wissen heeft een volgende melding een nieuw dossier', () => {
    const voorraad = maakVoorraad(tellend());
    const eerste = voorraad.lees('anna||melden').nieuwId;
    expect(voorraad.lees('anna||melden').nieuwId).toBe(eerste);
    voorraad.wis('anna||melden');
    expect(voorraad.lees('anna||melden').nieuwId).not.toBe(eerste);
  });

  test('een sleutel past in het contract, ook zonder crypto', () => {
    const echt = globalThis.crypto;
    const kent = /^[A-Za-z0-9][A-Za-z0-9_-]{7,63}$/;
    expect(nieuweSleutel()).toMatch(kent);
    Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
    const zonder = [nieuweSleutel(), nieuweSleutel()];
    Object.defineProperty(globalThis, 'crypto', { value: echt, configurable: true });
    expect(zonder[0]).toMatch(kent);
    expect(zonder[0]).not.toBe(zonder[1]);
  });
});

describe('opdracht', () => {
  const begin: Concept = { getypt: {}, voorbeelden: {}, nieuwId: 'nieuw-dossier', verstuurd: null };
  const op = (doel: Doel, concept: Concept, maakId = tellend()) => maakOpdracht(doel, beeld, concept, maakId);
  const dossier: Doel = { soort: 'dossier', dossier: 'd1', versie: 3 };

  test('een nieuwe melding: het dossier is de sleutel en de versie is 0', () => {
    expect(op({ soort: 'nieuw' }, begin).verzoek).toMatchObject({
      dossier: 'nieuw-dossier',
      sleutel: 'nieuw-dossier',
      versie: 0,
    });
  });
  test('een stap op het register zelf heeft geen dossier', () => {
    expect(op({ soort: 'register' }, begin).verzoek).toMatchObject({ dossier: '', versie: 0, sleutel: 'sleutel-1' });
  });
  test('hetzelfde nog eens houdt zijn sleutel, andere antwoorden zijn een andere opdracht', () => {
    const maakId = tellend();
    const eerste = op(dossier, begin, maakId);
    const weer = op({ ...dossier, versie: 4 }, eerste.concept, maakId);
    const anders = op(dossier, typ('toelaten', 'reden', 'nu wel')(weer.concept), maakId);
    expect([eerste, weer, anders].map((o) => o.verzoek.sleutel)).toEqual(['sleutel-1', 'sleutel-1', 'sleutel-2']);
    expect(weer.verzoek.versie).toBe(4);
  });
  test('een melding die anders was toen zij aankwam, valt op', () => {
    const eerste = op({ soort: 'nieuw' }, begin).concept;
    const zelfde = op({ soort: 'nieuw' }, eerste).concept;
    const anders = op({ soort: 'nieuw' }, typ('toelaten', 'reden', 'meer')(eerste)).concept;
    expect([
      andersDanVerstuurd(begin, eerste),
      andersDanVerstuurd(eerste, zelfde),
      andersDanVerstuurd(eerste, anders),
    ]).toEqual([false, false, true]);
  });
});

describe('brief', () => {
  const getypt = { toelaten: { reden: 'r', brieftekst: 'Geachte heer' } };
  const voorbeelden = {
    'toelaten.brieftekst': {
      onderwerp: 'o',
      ...{ verplicht: [], gevraagd: [], letOp: null },
      standaard: 'Geachte heer',
      gemaaktVan: JSON.stringify(zonderBrieven(beeld, getypt)),
    },
  };
  const brieftekst = (tekst: string) =>
    zonderOnveranderd(beeld, { toelaten: { ...getypt.toelaten, brieftekst: tekst } }, voorbeelden)[0]?.invoer[
      'brieftekst'
    ];

  test('een brief die alleen bekeken is gaat mee als standaardtekst, een veranderde zoals hij is', () => {
    expect(brieftekst('Geachte heer')).toBeNull();
    expect(brieftekst('Beste heer')).toBe('Beste heer');
  });
  test('een brief is achterhaald als een antwoord veranderde, niet als de brief zelf veranderde', () => {
    const voorbeeld = voorbeelden['toelaten.brieftekst'];
    expect(isAchterhaald(beeld, { toelaten: { ...getypt.toelaten, brieftekst: 'anders' } }, voorbeeld)).toBe(false);
    expect(isAchterhaald(beeld, { toelaten: { ...getypt.toelaten, reden: 'anders' } }, voorbeeld)).toBe(true);
  });
});
