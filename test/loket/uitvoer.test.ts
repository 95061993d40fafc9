// Wat geeft het loket mee voor een bestand: alles van een moment, zoals vastgelegd, en nooit een dossier over de vrager zelf? (besluit 6, 5.2.1)
import { describe, expect, it } from '@jest/globals';
import type { Antwoorden } from '../../src/loket/contract';
import { logtabel, tabellen, tabelnamen } from '../../src/register/tabellen';
import { geheugenregister } from '../register/geheugen-register';
import type { Geheugenregister } from '../register/geheugen-register';
import { verwijderRij, wijzigRij } from '../register/proefregister';
import { melding, registratie, toelating } from './g1';
import { directie, ingericht, notulist, ontvanger } from './spel';
import type { Spel } from './spel';

type Naam = (typeof tabelnamen)[number] | 'logboek';
const namen: readonly Naam[] = [...tabelnamen, 'logboek'];
const id = 'uitvoer-dossier';

const beeld = (spel: Spel, wie: string, tabel: Naam, vanaf = 0): Antwoorden['uitvoer'] => {
  const uit = spel.vraag(wie, 'uitvoer', { tabel, vanaf });
  if (!uit.ok) throw new Error(JSON.stringify(uit.weigeringen));
  return uit.antwoord;
};
const kolom = ({ kolommen, rijen }: Antwoorden['uitvoer'], sleutel: string): readonly unknown[] =>
  rijen.map((rij) => rij[kolommen.indexOf(sleutel)]);

const metDossier = (anders: object = {}): { register: Geheugenregister; spel: Spel } => {
  const register = geheugenregister();
  const spel = ingericht(register);
  expect(spel.doe(ontvanger, id, ['melden', { ...melding, ...anders }])).toEqual([]);
  return { register, spel };
};
const inOnderzoek = (): { register: Geheugenregister; spel: Spel } => {
  const proef = metDossier();
  proef.spel.dag('2026-04-03');
  expect(proef.spel.doe(directie, id, ['registreren', registratie], ['toelaten', toelating])).toEqual([]);
  return proef;
};

describe('uitvoer (issue 3 punt 6)', () => {
  it('geeft van elke tabel alle rijen en alle kolommen, met dezelfde logregel', () => {
    const { register, spel } = inOnderzoek();
    for (const tabel of tabelnamen) {
      const uit = beeld(spel, directie, tabel);
      expect(uit).toMatchObject({ totaal: register.bladen[tabel].length, verder: null, handmatig: 0 });
      expect(uit.kolommen).toEqual(tabellen[tabel].kolommen.map((k) => k.sleutel));
      expect(uit.logregel).toBe(register.log.length);
      for (const [i, rij] of register.bladen[tabel].entries())
        expect(uit.rijen[i]).toEqual(uit.kolommen.map((k) => rij[k] ?? null));
    }
  });
  it('5.3.1: geeft het logboek zonder inhoud en zout, met de keten', () => {
    const { register, spel } = inOnderzoek();
    const uit = beeld(spel, directie, 'logboek');
    expect(uit.kolommen).toEqual(
      logtabel.kolommen.map((k) => k.sleutel).filter((k) => !['inhoud', 'zout'].includes(k)),
    );
    expect(kolom(uit, 'hash')).toEqual(register.log.map((r) => r.hash));
    expect(kolom(uit, 'id')).toEqual(register.log.map((r) => String(r.nummer)));
    expect(JSON.stringify(uit)).not.toContain(melding.omschrijving);
  });
  it('besluit 6: van een klacht over het directielid zelf staat in geen enkele tabel iets, ook niet in het logboek', () => {
    const { register, spel } = metDossier({ overMedewerker: true, betrokkenMedewerkers: [directie] });
    const alles = JSON.stringify(namen.map((tabel) => beeld(spel, directie, tabel)));
    expect(alles).not.toContain(id);
    expect(alles).not.toContain(melding.omschrijving);
    expect(register.bladen.klachten).toHaveLength(1);
    expect(beeld(spel, directie, 'klachten')).toMatchObject({ rijen: [], totaal: 0 });
  });
  it('besluit 6: ook niet als het directielid zichzelf met de hand van het dossier haalt', () => {
    const { register, spel } = metDossier({ overMedewerker: true, betrokkenMedewerkers: [directie] });
    wijzigRij(register, 'klachten', id, { betrokkenMedewerkers: [] });
    for (const tabel of namen) expect(JSON.stringify(beeld(spel, directie, tabel))).not.toContain(id);
  });
  it('1.2: wie geen directie is krijgt van geen enkele tabel iets', () => {
    const { spel } = inOnderzoek();
    for (const wie of [ontvanger, notulist])
      for (const tabel of namen)
        expect(spel.vraag(wie, 'uitvoer', { tabel, vanaf: 0 })).toMatchObject({
          ok: false,
          weigeringen: [{ code: 'geen-recht' }],
        });
  });
  it('G14: een met de hand gewijzigde rij telt en gaat mee zoals zij is vastgelegd', () => {
    const { register, spel } = inOnderzoek();
    wijzigRij(register, 'klachten', id, { fase: 'Gearchiveerd' });
    wijzigRij(register, 'medewerkers', ontvanger, { naam: 'Iemand Anders' });
    const klachten = beeld(spel, directie, 'klachten');
    expect(kolom(klachten, 'fase')).toEqual(['In onderzoek']);
    expect(klachten.handmatig).toBe(1);
    const mensen = beeld(spel, directie, 'medewerkers');
    expect(kolom(mensen, 'naam')).toContain('Anna Ontvanger');
    expect(mensen.handmatig).toBe(1);
    expect(beeld(spel, directie, 'berichten').handmatig).toBe(0);
  });
  it('G14: een gekopieerde rij gaat een keer mee, en een zelf getypte niet', () => {
    const { register, spel } = inOnderzoek();
    const [rij] = register.bladen.klachten;
    if (rij === undefined) throw new Error('geen klacht');
    register.bladen.klachten.push({ ...rij }, { ...rij, id: 'zelf-getypt' });
    const uit = beeld(spel, directie, 'klachten');
    expect(kolom(uit, 'id')).toEqual([id]);
    expect(uit.handmatig).toBe(2);
  });
  it('een verwijderde rij van een dossier kan geen dossier verraden', () => {
    const { register, spel } = inOnderzoek();
    verwijderRij(register, 'berichten', String(register.bladen.berichten[0]?.id));
    expect(beeld(spel, directie, 'berichten').totaal).toBe(register.bladen.berichten.length);
  });
  it('een grote tabel komt in delen die samen precies de tabel zijn', () => {
    const { register, spel } = inOnderzoek();
    const vorm = register.bladen.berichten[0];
    if (vorm === undefined) throw new Error('geen bericht');
    const ids = Array.from({ length: 1100 }, (_, i) => `${id}.z${i}`);
    // Rows the log does not know are left out, so only the counting and cutting is looked at.
    register.bladen.berichten.push(...ids.map((nieuw) => ({ ...vorm, id: nieuw, tekst: 'x'.repeat(10_000) })));
    const delen: Antwoorden['uitvoer'][] = [];
    for (let vanaf: number | null = 0; vanaf !== null; vanaf = delen[delen.length - 1]?.verder ?? null)
      delen.push(beeld(spel, directie, 'berichten', vanaf));
    expect(delen.length).toBe(2);
    expect(delen.reduce((som, d) => som + d.handmatig, 0)).toBe(ids.length);
    expect(delen.every((d) => d.totaal === register.bladen.berichten.length)).toBe(true);
  });
  it('een nummer voorbij het einde, of een tabel die niet bestaat, geeft niets', () => {
    const { spel } = inOnderzoek();
    expect(beeld(spel, directie, 'klachten', 99)).toMatchObject({ rijen: [], verder: null });
    for (const fout of [{ tabel: 'host_sleutels', vanaf: 0 }, { tabel: 'klachten', vanaf: -1 }, { tabel: 'klachten' }])
      expect(spel.vraag(directie, 'uitvoer', fout)).toMatchObject({ weigeringen: [{ code: 'onleesbaar-verzoek' }] });
  });
  it('5.3.1: verandert niets aan het register', () => {
    const { register, spel } = inOnderzoek();
    const voor = JSON.stringify([register.bladen, register.log]);
    for (const tabel of namen) beeld(spel, directie, tabel);
    expect(JSON.stringify([register.bladen, register.log])).toBe(voor);
  });
});
