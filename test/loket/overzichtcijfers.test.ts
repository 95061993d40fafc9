// Zijn de aantallen in het tabblad Overzicht die van de pagina, en verdelen zij de meldingen van dit jaar goed? (artikel 5.1.7, 5.2.2, 5.3.2)
import { describe, expect, it } from '@jest/globals';
import { verdelingenVan } from '../../src/evaluatie/cijfers';
import { overzichtcijfers } from '../../src/loket/overzichtcijfers';
import { maakStand } from '../../src/loket/stand-van-zaken';
import { systeem } from '../../src/procedure/persoon';
import { maakKalender } from '../../src/procedure/werkdagen';
import { leegLeesvraag } from '../../src/register/register';
import { klacht } from '../evaluatie/registerbeeld';
import { geheugenregister } from '../register/geheugen-register';
import { melding } from './g1';
import { directie, ingericht, ontvanger } from './spel';

describe('artikel 5.1.7: de cijfers van Overzicht', () => {
  const spel = ingericht(geheugenregister());
  const gemeld = [{}, { ontvangstdatum: '2026-03-31' }, { ontvangstdatum: '2025-12-31', langGeleden: true }].flatMap(
    (anders, i) => spel.doe(ontvanger, `dossier-nummer-${i}`, ['melden', { ...melding, ...anders }]),
  );
  spel.dag('2026-06-01');
  const omgeving = { nu: '2026-06-01T07:00:00', vandaag: '2026-06-01', zout: () => '5'.repeat(32) };
  const gelezen = spel.register.lees({ ...leegLeesvraag, heel: ['klachten', 'maatregelen'] });
  const cijfers = overzichtcijfers(maakStand(gelezen, omgeving, systeem), '2026-05-29');

  it('5.1.7: dezelfde cijfers, fasen en termijnen als de directie op de pagina ziet', () => {
    expect(gemeld).toEqual([]);
    const uit = spel.vraag(directie, 'overzicht');
    if (!uit.ok) throw new Error('geen overzicht');
    const { fasen, termijnen, cijfers: pagina } = uit.antwoord;
    expect(cijfers.ditJaar.map((c) => c.titel)).toEqual(pagina.map((c) => c.titel));
    expect(cijfers.fasen).toEqual(Object.fromEntries(fasen.map((f) => [f.fase, f.aantal])));
    expect(cijfers.termijnen).toEqual({ opTijd: termijnen.aantal - termijnen.telaat, teLaat: termijnen.telaat });
    expect(cijfers.termijnen.teLaat).toBeGreaterThan(0);
  });
  it('5.3.2: per maand alleen dit jaar, op de dag van ontvangst; 31 december telt bij het jaar ervoor', () => {
    expect(cijfers.ditJaar[0]).toEqual({ titel: 'Ontvangen', aantal: 2, van: null });
    expect(cijfers.perMaand).toEqual([0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect([cijfers.jaar, cijfers.ronde]).toEqual([2026, '2026-05-29']);
  });
  it('5.2.2, K12: oordelen van besluiten in dit jaar, elk woord apart', () => {
    const besloten = (id: string, oordeelOp: string) => klacht({ id, nummer: id, oordeel: 'gegrond', oordeelOp });
    const klachten = [besloten('a', '2026-01-01'), besloten('b', '2026-12-31'), besloten('c', '2025-12-31'), klacht()];
    const bron = { klachten, kalender: maakKalender([]), vandaag: '2027-01-01' };
    expect(verdelingenVan(bron, 2026).oordelen).toEqual({
      ...{ gegrond: 2, 'deels gegrond': 0, ongegrond: 0, 'geen oordeel': 0 },
    });
  });
  it('5.3.2: alleen aantallen, geen naam, adres of dossiernummer', () => {
    expect(JSON.stringify(cijfers)).not.toMatch(/@|K2026|dossier-nummer|Klager/);
  });
});
