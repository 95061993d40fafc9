// Stelt het loket een jaar alleen vast als alles klopt, in een keer, en precies eens? (5.3.2, I-14, I-16)
import { describe, expect, it } from '@jest/globals';
import { leesJaarstand } from '../../src/evaluatie/jaarstand';
import type { Jaarevaluatie, Maatregel } from '../../src/procedure/rijen';
import type { Antwoord } from '../../src/loket/contract';
import { nieuweMaatregel } from '../../src/procedure/maatregel';
import { leegLeesvraag } from '../../src/register/register';
import { speelAf } from '../../src/register/afdruk';
import { legVast } from '../hosts/register-contract';
import { klachtWaarden } from '../hosts/proefrijen';
import { geheugenregister } from '../register/geheugen-register';
import { wijzigRij } from '../register/proefregister';
import { directie, ingericht, ontvanger } from './spel';
import type { Spel } from './spel';

const dag = '2027-02-01';
const jaar = 'jaar-2026';
const alle = ({ register }: Spel) => register.lees({ ...leegLeesvraag, heel: ['klachten', 'maatregelen'] });
const rij = (spel: Spel): Jaarevaluatie => alle(spel).jaarevaluatie[0] as unknown as Jaarevaluatie;
const maatregelen = (spel: Spel): readonly Maatregel[] => alle(spel).maatregelen as unknown as readonly Maatregel[];

const klacht = (spel: Spel, id: string, waarden: object): void =>
  legVast(spel.register, { tabel: 'klachten', id, nieuw: true, waarden: { ...klachtWaarden, ...waarden } });
const maatregel = (spel: Spel, id: string, waarden: Partial<Maatregel>): void => {
  const basis = { soort: 'preventief', bron: 'overleg', tekst: 'Een vervanger.', voorgesteldDoor: directie } as const;
  const voorstel = { ...basis, nummer: 'M2026-01', klachtnummers: [], voorgesteldOp: '2026-03-02' };
  const uitgevoerd = { status: 'Uitgevoerd', besluit: 'vastgesteld', besluitOp: '2026-03-05' } as const;
  const rest = { oorzaak: 'planning en tijd', uitgevoerdOp: '2026-06-01', eigenaar: directie } as const;
  legVast(spel.register, {
    ...{ tabel: 'maatregelen', id, nieuw: true },
    waarden: { ...nieuweMaatregel(voorstel), ...uitgevoerd, ...rest, ...waarden },
  });
};
const besproken = (vooraf: (spel: Spel) => void = () => undefined, register = geheugenregister()): Spel => {
  const spel = ingericht(register);
  vooraf(spel);
  spel.dag(dag);
  expect(spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }])).toEqual([]);
  const bespreking = { besprokenOp: dag, aanwezigen: [directie], conclusies: 'Rustig jaar.' };
  expect(spel.opRij(directie, jaar, 'jaarBespreken', bespreking)).toEqual([]);
  return spel;
};
const stelVast = (spel: Spel) => spel.opRij(directie, jaar, 'jaarVaststellen', {});
/** Closed before it came in. */
const scheef = { nummer: 'K2026-009', ontvangstdatum: '2027-01-05', afgehandeldOp: '2026-12-20' };
const oordeel = {
  ...{ juistheid: 'juist', juistheidReden: 'De oorzaak klopt wel.' },
  ...{ doeltreffendheid: 'niet doeltreffend', doeltreffendheidReden: 'De klacht kwam terug.' },
  ...{ doelmatigheid: 'niet doelmatig', doelmatigheidReden: 'Het kostte veel werk.' },
  ...{ vervolg: 'vervangen', vervolgReden: 'Een digitaal planbord is beter.' },
};

describe('artikel 5.3.2: vaststellen door het loket', () => {
  it('I-14 (5.3.2): een telling die niet sluit en een maatregel zonder oordeel: beide redenen in een keer, er verandert niets', () => {
    const spel = besproken((s) => {
      klacht(s, 'scheef', scheef);
      maatregel(s, 'maatregel-1', {});
    });
    const regels = spel.register.logboek().length;
    const uit = stelVast(spel);
    expect(spel.codes(uit)).toEqual(['maatregel-zonder-oordeel', 'telling-sluit-niet']);
    expect(uit.map((w) => w.tekst).join(' ')).toMatch(/M2026-01\. .*K2026-009\. /s);
    expect(rij(spel)).toMatchObject({ status: 'Besproken', vastgelegdeCijfers: null });
    expect(spel.register.logboek()).toHaveLength(regels);
  });
  it('besluit 6 (5.3.2): van een dossier over de directeur zelf staat er alleen dat het er een is', () => {
    const over = { overMedewerker: true, betrokkenMedewerkers: [directie] };
    const tekst = stelVast(besproken((s) => klacht(s, 'scheef', { ...scheef, ...over })))[0]?.tekst ?? '';
    expect(tekst).toContain('bij: 1 die u niet mag inzien.');
    expect(tekst).not.toMatch(/K2026|scheef/);
  });
  it('I-14 (5.3.2): alleen dit jaar telt; wat in een ander jaar niet sluit houdt het niet tegen', () => {
    expect(stelVast(besproken((s) => klacht(s, 'x', { ...scheef, ontvangstdatum: '2024-03-01', afgehandeldOp: '2023-01-09' })))).toEqual([]); // prettier-ignore
  });
  it('I-16, R5.3.2d (5.3.2): cijfers, status en opvolger in een vastlegging, en het voorstel bleef naast het oordeel staan', () => {
    const spel = besproken((s) => {
      maatregel(s, 'maatregel-1', {});
      klacht(s, 'k1', { nummer: 'K2026-001', oorzaak: 'planning en tijd', ontvangstdatum: '2026-07-01' });
    });
    expect(spel.opRij(directie, 'maatregel-1', 'maatregelBeoordelen', oordeel)).toEqual([]);
    expect(maatregelen(spel)[0]).toMatchObject({
      ...{ voorstel: 'niet doeltreffend', doeltreffendheid: 'niet doeltreffend', status: 'Beoordeeld' },
      voorstelReden: expect.stringContaining('ervoor 0 klachten met deze oorzaak, in de 6 maanden erna 1 klacht'),
    });
    const regels = spel.register.logboek().length;
    expect(stelVast(spel)).toEqual([]);
    expect(spel.register.logboek()).toHaveLength(regels + 1);
    expect(maatregelen(spel)).toMatchObject([
      { status: 'Bijgesteld' },
      { nummer: 'M2027-01', bronjaar: 2026, opvolgerVan: 'M2026-01', tekst: oordeel.vervolgReden },
    ]);
    expect(leesJaarstand(rij(spel).vastgelegdeCijfers)).toMatchObject({
      ...{ getallen: { 'K02:van': 1 }, afwijkingenOpen: 0 },
    });
    expect([...speelAf(spel.register.logboek()).jaarevaluatie.values()]).toEqual(alle(spel).jaarevaluatie);
  });
  it('5.1.4, 5.3.2: dezelfde opdracht nog eens gestuurd legt niets meer vast', () => {
    const spel = besproken();
    const verzoek = { dossier: jaar, versie: rij(spel).versie, sleutel: 'een-keer', stappen: [{ stap: 'jaarVaststellen', invoer: {} }] }; // prettier-ignore
    const stuur = (): Antwoord<'stap'> => spel.vraag(directie, 'stap', verzoek);
    expect([stuur(), stuur()]).toMatchObject([
      { ok: true, antwoord: { alGedaan: false } },
      { ok: true, antwoord: { alGedaan: true } },
    ]);
    expect(spel.register.logboek().filter((r) => r.stappen.includes('jaarVaststellen'))).toHaveLength(1);
  });
  it('5.3.1, 5.3.2: een met de hand gewijzigde rij houdt de vaststelling niet tegen; het aantal ligt vast bij de cijfers van het logboek', () => {
    const register = geheugenregister();
    const spel = besproken((s) => klacht(s, 'k1', { nummer: 'K2026-001' }), register);
    wijzigRij(register, 'klachten', 'k1', { ontvangstdatum: '2024-01-01' });
    expect(stelVast(spel)).toEqual([]);
    expect(leesJaarstand(rij(spel).vastgelegdeCijfers)).toMatchObject({
      ...{ getallen: { 'K02:van': 1 }, afwijkingenOpen: 1 },
    });
  });
  it('1.2 (5.3.2): wie geen directie is krijgt geen reden te zien, en er wordt niets geteld', () => {
    const spel = besproken((s) => maatregel(s, 'maatregel-1', {}));
    expect(spel.codes(spel.opRij(ontvanger, jaar, 'jaarVaststellen', {}))).toEqual(['niet-gevonden']);
  });
});
