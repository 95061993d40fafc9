// Is een verzonden brief later weer te openen zoals hij was, en weet wie hem maakt wat erin moet blijven? (5.1.3, 5.2.2, R7.1)
import { describe, expect, it } from '@jest/globals';
import { standaardSjablonen } from '../../src/procedure/briefsjablonen';
import { briefAlsHtml } from '../../reports/brief';
import type { Antwoorden, Vraag } from '../../src/loket/contract';
import { geheugenregister } from '../register/geheugen-register';
import { wijzigRij } from '../register/proefregister';
import { dossier, melding, registratie, speelG1, toelating } from './g1';
import { behandelaar, directie, ingericht, ontvanger } from './spel';

const gespeeld = () => {
  const register = geheugenregister();
  const spel = ingericht(register);
  expect(speelG1(spel)).toEqual([]);
  const vraag = <V extends Vraag>(email: string, naam: V, rest: object): Antwoorden[V] | string => {
    const uit = spel.vraag(email, naam, rest);
    return uit.ok ? uit.antwoord : (uit.weigeringen[0]?.code ?? '');
  };
  const bericht = register.lees({ dossiers: [dossier], rijen: [], heel: [] }).berichten.find((b) => b['soort'] === 'L6')?.id ?? '';
  const brief = (email: string) => vraag(email, 'bewaardeBrief', { dossier, bericht });
  return { register, spel, vraag, bericht, brief };
}; // prettier-ignore

describe('een verzonden brief blijft zoals hij was', () => {
  it('5.2.2 (R7.1): met hoofd, voet, dag van verzenden en inhoudscontrole', () => {
    expect(gespeeld().brief(directie)).toMatchObject({
      ...{ soort: 'L6', aan: 'Mevrouw Van Voorbeeld', via: 'e-mail', nummer: 'K2026-001', verzondenOp: '2026-04-24' },
      ...{ afzender: 'Voorbeeld Re-integratie B.V.', procedureversie: '1 januari 2022' },
      inhoudscontrole: 'Standaardtekst, compleet.',
    });
  });
  it('R7.1 (artikel 7): ook de e-mail noemt onderaan de versie van de procedure; een seintje (L13) niet', () => {
    const { post } = gespeeld().spel;
    const slot = /\n\nKlachtenprocedure, versie 1 januari 2022$/;
    expect(post.filter((p) => p.soort === 'L6').map((p) => slot.test(p.tekst))).toEqual([true]);
    expect(post.filter((p) => p.soort === 'L13').some((p) => /Klachtenprocedure/.test(p.tekst))).toBe(false);
  });
  it('5.2.2: een andere firmanaam, ander sjabloon of een hand in het blad veranderen de oude brief niet', () => {
    const { register, spel, bericht, brief } = gespeeld();
    const was = brief(directie);
    const anders = { ...standaardSjablonen.L6, sjabloon: `${standaardSjablonen.L6.sjabloon}\nAnders.` };
    for (const regel of [
      ['instellingOpslaan', { sleutel: 'organisatie', waarde: 'Andere Naam B.V.' }],
      ['instellingOpslaan', { sleutel: 'procedureversie', waarde: '1 mei 2026' }],
      ['briefOpslaan', { brief: 'L6', ...anders }],
    ] as const)
      expect(spel.doe(directie, '', [regel[0], regel[1]])).toEqual([]);
    wijzigRij(register, 'berichten', bericht, { tekst: 'Met de hand veranderd.' });
    expect(brief(directie)).toEqual(was);
  });
  it('5.2.2: op de pagina staat precies de tekst die is verzonden', () => {
    const { brief } = gespeeld();
    const bewaard = brief(directie);
    if (typeof bewaard === 'string') throw new Error(bewaard);
    const kaal = briefAlsHtml(bewaard).replace(/<\/?(p|b)>/g, '');
    for (const alinea of bewaard.tekst.split('\n\n')) expect(kaal).toContain(alinea);
  });
  it('1.2 (5.2.2): wie de brieven van het dossier niet ziet, opent er ook geen', () => {
    const { brief, vraag } = gespeeld();
    expect([brief(ontvanger), brief('vreemde@voorbeeld.example')]).toEqual(['niet-gevonden', expect.any(String)]);
    expect(vraag(directie, 'bewaardeBrief', { dossier, bericht: 'bestaat-niet' })).toBe('niet-gevonden');
  });
});

describe('wat er in een brief moet blijven, staat erbij', () => {
  it('5.1.3: voor het versturen: wat verplicht is en waarnaar gevraagd wordt', () => {
    const spel = ingericht(geheugenregister());
    expect(spel.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
    spel.dag('2026-04-03');
    expect(spel.doe(directie, dossier, ['registreren', registratie])).toEqual([]);
    const { versie } = spel.klacht(dossier);
    const stappen = [{ stap: 'toelaten', invoer: toelating }];
    expect(spel.vraag(directie, 'brief', { dossier, versie, brief: 'L2', stappen })).toMatchObject({
      ok: true,
      antwoord: {
        verplicht: expect.arrayContaining(['het nummer', 'de uiterste datum', 'wie de klacht onderzoekt']) as unknown,
        gevraagd: expect.arrayContaining(['wat u van de klacht begreep']) as unknown,
        letOp: null,
      },
    });
  });
  it('5.1.3: van een sjabloon: de tekst van nu en wat erin moet; alleen voor de directie', () => {
    const { vraag, spel } = gespeeld();
    const sjabloon = (email: string, brief: string) => vraag(email, 'sjabloon', { brief });
    expect(sjabloon(directie, 'L8')).toMatchObject({ ...standaardSjablonen.L8, eigen: false });
    spel.doe(directie, '', ['briefOpslaan', { brief: 'L8', ...standaardSjablonen.L8, onderwerp: 'Ingetrokken {nummer}' }]);
    expect(sjabloon(directie, 'L8')).toMatchObject({ onderwerp: 'Ingetrokken {nummer}', eigen: true });
    expect([sjabloon(behandelaar, 'L8'), sjabloon(directie, 'L13')]).toEqual(['geen-recht', 'niet-gevonden']);
  }); // prettier-ignore
});
