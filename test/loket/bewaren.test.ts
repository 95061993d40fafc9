// Verdwijnt een dossier na de bewaartermijn echt, en blijven cijfers, ketting en herhaling kloppen? (5.3.1, I-17, I-18)
import { describe, expect, it } from '@jest/globals';
import { ruimKladblokOp } from '../../src/loket/kladblok-opruimen';
import { speelAf } from '../../src/register/afdruk';
import { controleer } from '../../src/register/controle';
import { cijfersVan } from '../../src/evaluatie/cijfers';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import type { Klacht } from '../../src/procedure/rijen';
import { geheugenregister } from '../register/geheugen-register';
import { pdf, voegToe } from './bestanden';
import { dossier, speelG1 } from './g1';
import { behandelaar, directie, ingericht } from './spel';

const kalender = maakKalender([2025, 2026, 2027].flatMap(vrijeDagenVan));

describe('anonimiseren (5.3.1)', () => {
  const register = geheugenregister();
  const spel = ingericht(register);
  speelG1(spel);
  const cijfers = () =>
    cijfersVan({ klachten: register.bladen.klachten as unknown as Klacht[], kalender, vandaag: '2030-01-01' }, 2026);
  const voor = cijfers();
  const maatregel = `${dossier}.M-12-1`;
  const concept = `concept~${dossier}~bevindingen`;

  it('mag niet zolang de bewaartermijn loopt, de evaluatie niet is vastgesteld of een maatregel open is', () => {
    spel.dag('2026-12-01');
    expect(spel.doe(directie, dossier, ['anonimiseren', { reden: 'bewaartermijn' }]).map((w) => w.code)).toEqual([
      'bewaartermijn-loopt',
      'evaluatie-nog-niet-vastgesteld',
      'nog-iets-open',
    ]);
  });

  it('haalt na twee jaar alle persoonsgegevens weg uit rijen en logboek en laat de cijfers gelijk', () => {
    spel.dag('2028-06-01');
    const id = register.bladen.maatregelen[0]?.id ?? maatregel;
    const versie = (): number => Number(register.bladen.maatregelen[0]?.versie);
    const opMaatregel = (stap: string, invoer: object) =>
      spel.vraag(directie, 'stap', {
        dossier: id,
        versie: versie(),
        sleutel: `m-${versie()}`,
        stappen: [{ stap, invoer }],
      });
    expect(opMaatregel('maatregelBesluiten', { besluit: 'afgewezen', overweging: 'Te duur.' })).toMatchObject({
      ok: true,
    });
    expect(spel.doe(directie, '', ['jaarOpenen', { dag: '2026-12-31' }])).toEqual([]);
    const jaar = (stap: string, invoer: object) =>
      spel.vraag(directie, 'stap', {
        dossier: 'jaar-2026',
        versie: Number(register.bladen.jaarevaluatie[0]?.versie),
        sleutel: stap,
        stappen: [{ stap, invoer }],
      });
    expect(
      jaar('jaarBespreken', { besprokenOp: '2028-06-01', aanwezigen: [directie], conclusies: 'Goed jaar.' }),
    ).toMatchObject({ ok: true });
    expect(jaar('jaarVaststellen', {})).toMatchObject({ ok: true });
    expect(voegToe(spel, directie, 'Brief van Van Voorbeeld.pdf')).toMatchObject({ ok: true });
    spel.vraag(behandelaar, 'kladBewaren', { sleutel: concept, waarde: 'Van Voorbeeld' });
    expect(spel.doe(directie, dossier, ['anonimiseren', { reden: 'bewaartermijn verstreken' }])).toEqual([]);
    expect(spel.kladblok.alle()).toEqual([]);
    expect(spel.kast.bestanden.size).toBe(0);
    expect(register.bladen.bijlagen).toMatchObject([{ naam: 'geanonimiseerd', sha256: null, bytes: pdf.length }]);
    const alles = JSON.stringify([
      register.bladen.bijlagen,
      register.bladen.klachten,
      register.bladen.onderdelen,
      register.bladen.berichten,
      register.log,
    ]);
    expect(alles).not.toMatch(/Van Voorbeeld|uwv\.voorbeeld|eindrapport|handtekening/);
    expect(spel.klacht(dossier)).toMatchObject({ fase: 'Geanonimiseerd', nummer: 'K2026-001', uitkomst: 'gegrond' });
    expect(cijfers()).toEqual(voor);
  });

  it('5.3.1: ook een concept dat iemand daarna nog bewaart, gaat de volgende ochtend weg', () => {
    for (const sleutel of [concept, 'concept~een-ander-dossier~bevindingen'])
      spel.vraag(behandelaar, 'kladBewaren', { sleutel, waarde: 'Van Voorbeeld' });
    ruimKladblokOp(spel.kladblok, register, '2028-06-02');
    expect(spel.kladblok.alle()).toMatchObject([{ sleutel: 'concept~een-ander-dossier~bevindingen' }]);
  });

  it('breekt de ketting niet; afspelen geeft hetzelfde register (I-18)', () => {
    expect(controleer(register)).toMatchObject({ ketting: null, afwijkingen: [] });
    expect([...speelAf(register.log).klachten.values()]).toEqual(register.bladen.klachten);
  });
});
