// Staat al het bewijs uit het register op de kaart, en staan de koppen van de kaart in het register? (5.3.2)
import { describe, expect, it } from '@jest/globals';
import { jaarkoppen, regelsOver } from '../../jaarevaluatie/bespreking/jaarrij';
import { bewijsregels, bewijsschets } from '../../jaarevaluatie/maatregelen/bewijsregels';
import type { Dossierbeeld } from '../../src/loket/beelden';
import { tabellen } from '../../src/register/tabellen';

/** These stand in the head of the card, in its list of complaints or in the table of judgements. */
const elders = [
  ...['Nummer', 'Status', 'Klachten', 'Soort', 'Maatregel', 'Gesloten op'],
  ...[
    'Juistheid',
    'Reden bij juistheid',
    'Doeltreffendheid',
    'Reden bij doeltreffendheid',
    'Voorstel doeltreffendheid',
  ],
  ...['Grond van het voorstel', 'Doelmatigheid', 'Reden bij doelmatigheid', 'Beoordeeld op', 'Vervolg'],
  ...['Reden bij vervolg'],
];
const koppen = (tabel: 'maatregelen' | 'jaarevaluatie'): readonly string[] =>
  tabellen[tabel].kolommen.filter((k) => k.blok === 'Kern' && !k.verborgen).map((k) => k.kop);

describe('artikel 5.3.2: het bewijs op de kaart', () => {
  it('5.3.2: elke kolom van een maatregel staat er een keer, en niets anders', () => {
    const opKaart = Object.values(bewijsschets).flatMap((deel) => deel.flatMap((r) => [...r.uit]));
    expect([...opKaart, ...elders].sort()).toEqual([...koppen('maatregelen')].sort());
  });
  it('5.3.2: wat bij elkaar hoort staat achter elkaar, en wat ontbreekt wordt gezegd als het bewijs is', () => {
    const regels = [
      { kop: 'Besluit', tekst: 'vastgesteld' },
      { kop: 'Besluit door', tekst: 'Dirk' },
    ];
    expect(bewijsregels(regels, 'juistheid')).toContainEqual({ kop: 'Besluit', tekst: 'vastgesteld · Dirk' });
    expect(bewijsregels(regels, 'doelmatigheid')).toEqual([
      { kop: 'Begrote kosten', tekst: null },
      { kop: 'Werkelijke kosten', tekst: null },
      { kop: 'Begrote uren', tekst: null },
      { kop: 'Werkelijke uren', tekst: null },
      { kop: 'Overwogen alternatief', tekst: null },
    ]);
    expect(bewijsregels(regels, 'juistheid').map((r) => r.kop)).not.toContain('Verspreid');
  });
  it('5.3.2: de regels over het jaar komen uit het register', () => {
    const alle = koppen('jaarevaluatie');
    for (const kop of Object.values(jaarkoppen).flat()) expect(alle).toContain(kop);
    const beeld = { blokken: [{ titel: 'Jaar', regels: [{ kop: 'Conclusies', tekst: 'Rustig.' }, { kop: 'Uitgave', tekst: '1' }] }] }; // prettier-ignore
    expect(regelsOver(beeld as unknown as Dossierbeeld, 'bespreking')).toEqual([
      { kop: 'Conclusies', tekst: 'Rustig.' },
    ]);
  });
});
