// Wat als iemand een eerdere versie van het bestand terugzet, of ongedaan maakt? Gevonden, met de verdwenen logregels, en geen nummer twee keer (5.1.4, D14).
import { dossier, melding, registratie } from '../../loket/g1';
import { directie, ontvanger } from '../../loket/spel';
import * as hand from '../../stand-in/hand';
import { bewaarVersie, herstelVersie } from '../../stand-in/werkboek';
import type { Inhoud } from '../../stand-in/werkboek';
import { bladen } from './proef-register';
import { kolomMet, maakSchadeproef, rijMet, verschillen, zie } from './schade';
import type { Schadeproef } from './schade';

let proef: Schadeproef;
const versies: { readonly regels: number; readonly inhoud: Inhoud }[] = [];
const meld = (id: string): string | null => {
  expect(proef.spel.doe(ontvanger, id, ['melden', { ...melding, ontvangstdatum: '2026-05-07' }])).toEqual([]);
  expect(proef.spel.doe(directie, id, ['registreren', registratie])).toEqual([]);
  return proef.spel.klacht(id).nummer;
};
const teksten = (): string =>
  zie(proef)
    .map((b) => b.tekst)
    .join('\n');

beforeAll(() => {
  proef = maakSchadeproef();
  for (let n = 1; n <= 20; n += 1) {
    versies.push({ regels: proef.register.logboek().length, inhoud: bewaarVersie(proef.boek) });
    meld(`versie-${n}-dossier`);
  }
});

test('5.3.1: na elk van 20 eerdere versies: gevonden, met de verdwenen logregels', () => {
  const laatste = bewaarVersie(proef.boek);
  const totaal = proef.register.logboek().length;
  for (const { regels, inhoud } of versies) {
    herstelVersie(proef.boek, inhoud);
    expect(teksten()).toContain(
      `Het register is teruggezet naar een eerdere versie. Uit het logboek zijn verdwenen: de regels ${regels + 1} tot en met ${totaal}.`,
    );
  }
  herstelVersie(proef.boek, laatste);
  expect(zie(proef)).toEqual([]);
});

test('5.1.4: wie op een eerdere versie verder werkt, krijgt geen nummer van toen: niet van het logboek en niet van een klacht (I-01)', () => {
  const [eerste, totaal] = [versies[2], proef.register.logboek().length];
  if (eerste === undefined) throw new Error('geen versie');
  herstelVersie(proef.boek, eerste.inhoud);
  expect(meld('na-terugzetten')).toBe('K2026-022');
  const regels = proef.register.logboek();
  expect(regels.slice(eerste.regels).every((r) => r.nummer > totaal)).toBe(true);
  expect(teksten()).toContain(`de regels ${eerste.regels + 1} tot en met ${totaal}.`);
  expect([zie(proef).length, verschillen(proef)]).toEqual([1, []]);
});

test('5.3.1: daarna is een handmatige wijziging nog gewoon terug te zetten', () => {
  hand.typ(
    proef.boek,
    bladen.klachten,
    rijMet(proef, 'klachten', dossier),
    kolomMet('klachten', 'klagerNaam'),
    'Boris',
  );
  const herstel = zie(proef).find((b) => b.herstel !== null)?.herstel;
  const { tabel, rij, gezien } = herstel ?? { tabel: '', rij: '', gezien: '' };
  expect(proef.spel.doe(directie, '', ['terugzetten', { tabel, rij, gezien }])).toEqual([]);
  expect([zie(proef).length, verschillen(proef)]).toEqual([1, []]);
});

test('5.3.1: het logboek ingekort en de stand op Systeem erbij aangepast: wat buiten het bestand is onthouden spreekt het tegen', () => {
  proef.opnieuw();
  const regels = proef.register.logboek();
  const [vorige, laatste] = [regels[regels.length - 2], regels[regels.length - 1]];
  hand.verwijderRij(proef.boek, bladen.logboek, rijMet(proef, 'logboek', String(laatste?.nummer)));
  const waarde = kolomMet('systeem', 'waarde');
  hand.typ(proef.boek, bladen.systeem, rijMet(proef, 'systeem', 'log.nummer'), waarde, String(vorige?.nummer));
  hand.typ(proef.boek, bladen.systeem, rijMet(proef, 'systeem', 'log.hash'), waarde, vorige?.hash ?? '');
  expect(teksten()).toContain(`Uit het logboek zijn verdwenen: regel ${laatste?.nummer ?? 0}.`);
});
