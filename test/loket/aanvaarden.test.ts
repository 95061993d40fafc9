// Wat gebeurt er als de directie een handmatige wijziging aanvaardt: een vastgelegde verbetering, of een weigering? (artikel 5.3.1, T22)
import { describe, expect, it } from '@jest/globals';
import type { Bevindingbeeld } from '../../src/loket/directiebeelden';
import type { Tabelnaam } from '../../src/procedure/rijen';
import { dossier, melding } from './g1';
import { behandelaar, directie, ontvanger } from './spel';
import { bevindingen, naG1, verschilMetLogboek, verwijderRij, wijzigRij } from '../register/proefregister';
import type { Proef } from '../register/proefregister';

const zie = ({ spel }: Proef, wie = directie): readonly Bevindingbeeld[] => {
  const uit = spel.vraag(wie, 'controle');
  if (!uit.ok) throw new Error('geen controle');
  return uit.antwoord.bevindingen;
};
const typ = (proef: Proef, tabel: Tabelnaam, id: string, waarden: object): Bevindingbeeld => {
  wijzigRij(proef.register, tabel, id, waarden);
  const [bevinding] = zie(proef);
  if (bevinding === undefined) throw new Error('niet gevonden');
  return bevinding;
};
const aanvaard = (proef: Proef, tabel: string, rij: string, gezien: string, wie = directie) =>
  proef.spel.doe(wie, '', ['handwijzigingAanvaarden', { tabel, rij, gezien, reden: 'De klager belde hierover.' }]);

describe('artikel 5.3.1: een handmatige wijziging aanvaarden', () => {
  it('T22 (5.3.1): in een dossier wordt het een verbetering met reden; wat er stond blijft leesbaar', () => {
    const proef = naG1();
    const { aanvaard: kan, kolommen } = typ(proef, 'klachten', dossier, { klagerNaam: 'Mevrouw Proef' });
    expect(kolommen).toMatchObject([{ is: 'Mevrouw Proef' }]);
    expect(aanvaard(proef, 'klachten', dossier, kan?.gezien ?? '')).toEqual([]);
    expect(proef.spel.klacht(dossier)).toMatchObject({ klagerNaam: 'Mevrouw Proef', fase: 'Gearchiveerd' });
    expect(proef.spel.klacht(dossier).verbeteringen).toMatch(/De klager belde hierover\.\n.*werd "Mevrouw Proef"/);
    expect(proef.register.log.at(-1)?.stappen).toEqual(['handwijzigingAanvaarden']);
    expect([bevindingen(proef.register), verschilMetLogboek(proef.register)]).toEqual([[], []]);
  });
  it.each([
    ['medewerkers', behandelaar, { naam: 'Bea van Elders' }],
    ['medewerkers', behandelaar, { rollen: ['medewerker', 'notulist'] }],
    ['instellingen', 'contact', { waarde: 'de directie, telefoon 111' }],
    ['vrijeDagen', '2026-04-27', { teltAlsVrij: false }],
    ['financiers', 'F-6', { adres: 'Postbus 1' }],
  ] as const)(
    '5.3.1: op tabblad %s, rij %s: precies de veranderde kolommen, en de reden erbij',
    (tabel, id, waarden) => {
      const proef = naG1();
      const rij = tabel === 'financiers' ? (proef.register.bladen.financiers[0]?.id ?? '') : id;
      const { aanvaard: kan } = typ(proef, tabel, rij, waarden);
      expect(aanvaard(proef, tabel, rij, kan?.gezien ?? '')).toEqual([]);
      const regel = proef.register.log.at(-1);
      const [eerste, waarom] = JSON.parse(regel?.inhoud ?? '[]') as { w: object }[];
      expect(eerste?.w).toMatchObject(waarden);
      expect(Object.keys(eerste?.w ?? {}).filter((k) => !(k in waarden))).toEqual([]);
      expect(waarom?.w).toEqual({ waarde: `${tabel} ${rij}: De klager belde hierover.` });
      expect([bevindingen(proef.register), verschilMetLogboek(proef.register)]).toEqual([[], []]);
    },
  );
  it.each<[Tabelnaam, string, object, string]>([
    ['klachten', dossier, { fase: 'Besloten' }, 'Kolom "Fase"'],
    ['klachten', dossier, { nummer: 'K2026-099' }, 'Kolom "Nummer"'],
    ['klachten', dossier, { afgehandeldOp: '2026-05-01' }, 'Kolom "Afgehandeld op"'],
    ['klachten', dossier, { ontvangstdatum: '2027-01-01' }, 'De ontvangst was voor de melding'],
    ['klachten', dossier, { kanaal: 'duivenpost' }, 'Kies een van de mogelijkheden'],
    ['klachten', dossier, { klagerNaam: null }, 'is leeggemaakt'],
    ['klachten', dossier, { klagerNaam: ['=1+1'] }, 'Vul hier tekst in.'],
    ['klachten', dossier, { zegel: 'x' }, 'Kolom "Zegel" houdt het register zelf bij.'],
    ['klachten', dossier, { versie: 99 }, 'Kolom "Versie"'],
    ['onderdelen', `${dossier}.1`, { oordeel: 'ongegrond' }, 'verandert alleen met een stap: "'],
    ['medewerkers', directie, { rollen: ['medewerker'] }, 'laatste actieve directielid'],
    ['instellingen', 'reactietermijnDagen', { waarde: 'veel' }, 'heel getal'],
    ['systeem', 'teller.K2026', { waarde: '9' }, 'Kolom "Waarde"'],
    ['vrijeDagen', '2026-04-27', { teltAlsVrij: ['misschien'] }, 'Kies ja of nee.'],
  ])('5.3.1: %s %s met %j wordt geweigerd, en de controle zegt het vooraf', (tabel, id, waarden, zin) => {
    const proef = naG1();
    const bevinding = typ(proef, tabel, id, waarden);
    expect(bevinding.aanvaard).toBeNull();
    expect(bevinding.nietAanvaard).toContain(zin);
    const nee = aanvaard(proef, tabel, id, bevinding.herstel?.gezien ?? '');
    expect(nee.map((w) => w.code)).toEqual(['niet-te-aanvaarden']);
    expect(nee[0]?.tekst).toContain(zin);
    expect(nee[0]?.tekst).toContain('Zet de rij terug');
    expect(bevindingen(proef.register)).toHaveLength(1);
  });
  it('5.3.1: wie niet zag wat er nu staat, beslist er niet over: niet met aanvaarden en niet met terugzetten', () => {
    const proef = naG1();
    const gezien = typ(proef, 'klachten', dossier, { klagerNaam: 'Mevrouw Proef' }).herstel?.gezien ?? '';
    wijzigRij(proef.register, 'klachten', dossier, { klagerNaam: 'Mevrouw Anders' });
    const terug = ['terugzetten', { tabel: 'klachten', rij: dossier, gezien }] as const;
    expect(aanvaard(proef, 'klachten', dossier, gezien).map((w) => w.code)).toEqual(['rij-intussen-veranderd']);
    expect(proef.spel.doe(directie, '', terug).map((w) => w.code)).toEqual(['rij-intussen-veranderd']);
    const nu = zie(proef)[0]?.herstel?.gezien ?? '';
    expect(proef.spel.doe(directie, '', ['terugzetten', { tabel: 'klachten', rij: dossier, gezien: nu }])).toEqual([]);
    // The same click again: it stands as logged, so nothing is written and nothing refused.
    expect(proef.spel.doe(directie, '', terug)).toEqual([]);
    expect(aanvaard(proef, 'klachten', dossier, nu).map((w) => w.code)).toEqual([
      ...['rij-intussen-veranderd', 'niets-te-aanvaarden'],
    ]);
  });
  it('besluit 6: van een dossier over zichzelf ziet een directielid niets en aanvaardt hij niets, ook niet als de rij weg is', () => {
    const proef = naG1();
    const over = { overMedewerker: true, betrokkenMedewerkers: [directie], omschrijving: 'Geheim.' };
    const gemeld = { ...melding, ontvangstdatum: '2026-05-08', ...over };
    expect(proef.spel.doe(ontvanger, 'over-dirk', ['melden', gemeld])).toEqual([]);
    wijzigRij(proef.register, 'klachten', 'over-dirk', { klagerNaam: 'Mevrouw Geheim' });
    const gewijzigd = zie(proef);
    expect(gewijzigd).toMatchObject([{ herstel: null, aanvaard: null, kolommen: [] }]);
    expect(JSON.stringify(gewijzigd)).not.toMatch(/over-dirk|Geheim/);
    expect(aanvaard(proef, 'klachten', 'over-dirk', 'x').map((w) => w.code)).toContain('rij-onbekend');
    verwijderRij(proef.register, 'klachten', 'over-dirk');
    expect(zie(proef)).toHaveLength(1);
    const beeld = JSON.stringify(zie(proef));
    expect(beeld).not.toContain('over-dirk');
    expect(beeld).not.toContain('Geheim');
  });
  it('5.3.1: een ander dan de directie aanvaardt niet', () => {
    const proef = naG1();
    const gezien = typ(proef, 'instellingen', 'contact', { waarde: 'x' }).herstel?.gezien ?? '';
    expect(aanvaard(proef, 'instellingen', 'contact', gezien, behandelaar).map((w) => w.code)).toEqual(['geen-recht']);
  });
  it('5.3.1: met de hand leeggemaakte inhoud van een logregel is geen bewaartermijn: gevonden, en er wordt niets uit teruggezet', () => {
    const proef = naG1();
    const regel = proef.register.log[10];
    if (regel === undefined) throw new Error('geen regel');
    proef.register.log[10] = { ...regel, inhoud: null, zout: null };
    expect(zie(proef)[0]?.tekst).toContain('Tabblad Logboek: regel 11 heeft een andere inhoud');
    wijzigRij(proef.register, 'instellingen', 'contact', { waarde: 'x' });
    const terug = proef.spel.doe(directie, '', ['terugzetten', { tabel: 'instellingen', rij: 'contact' }]);
    expect(terug.map((w) => w.code)).toEqual(['logboek-beschadigd']);
  });
});
