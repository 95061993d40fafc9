// Wat mag iemand aan een brief veranderen, en wat raakt daarbij nooit ongemerkt weg? (5.1.3, 5.2.2, 5.2.4; PROCEDURE 1.7)
import { describe, expect, it } from '@jest/globals';
import { briefsoorten } from '../../src/procedure/brieven';
import type { Briefnaam } from '../../src/procedure/brieven';
import { dossiers } from './dossiers';
import { brief, gevallen, gevonden } from './gevallen';

const [uwv, particulier] = dossiers;
type Veranderbaar = Exclude<Briefnaam, 'L9'>;

/** Words to take out of the standard letter, and whether that is refused or asked about. */
const weg: Readonly<Record<Veranderbaar, readonly (readonly [wat: string, hoe: 'onvolledig' | 'mist-deel', RegExp])[]>> = {
  L1: [['nummer', 'onvolledig', /K2026-001/g], ['besluitdatum', 'onvolledig', /zaterdag 11 april 2026/], ['ontvangst', 'onvolledig', /donderdag 2 april 2026/], ['omschrijving', 'mist-deel', /Het eindrapport kwam drie weken te laat\./]],
  L2: [
    ['nummer', 'onvolledig', /K2026-001/g], ['behandelaar', 'onvolledig', /Bea Voorbeeld/], ['uiterlijke datum', 'onvolledig', /donderdag 30 april 2026/],
    ['contact', 'onvolledig', /telefoon 000 000 00 00/], ['in behandeling', 'onvolledig', /in behandeling/], ['omschrijving', 'mist-deel', /Het eindrapport kwam drie weken te laat\./],
    ['hoor', 'mist-deel', /U kunt daarbij uw verhaal toelichten\./], ['wederhoor', 'mist-deel', /Ook wie .* te reageren\./], ['privacy', 'mist-deel', /Wij gaan zorgvuldig .* te behandelen\./],
  ],
  L3: [['nummer', 'onvolledig', /K2026-001/g], ['reden', 'onvolledig', /Uw klacht gaat over de beroepsregels.*/], ['waar wel', 'onvolledig', /U kunt uw klacht voorleggen.*/], ['niet in behandeling', 'onvolledig', /niet in behandeling/]],
  L4: [['oude datum', 'onvolledig', /donderdag 30 april 2026/], ['nieuwe datum', 'onvolledig', /donderdag 21 mei 2026/], ['reden', 'onvolledig', /De deskundige was er niet\./], ['excuses', 'mist-deel', /Onze excuses daarvoor\./]],
  L5: [['vraag', 'onvolledig', /Op welke dag kreeg u het rapport\?/], ['tot wanneer', 'onvolledig', /maandag 13 april 2026/], ['termijn', 'onvolledig', /donderdag 30 april 2026/], ['gevolg', 'mist-deel', /verandert hierdoor niet/]],
  L6: [
    ['nummer', 'onvolledig', /K2026-001/g], ['oordeel', 'onvolledig', /: gegrond/], ['de zin van 5.2.4', 'onvolledig', /niet tevreden/], ['de instantie', 'onvolledig', /UWV, Postbus 1/],
    ['reactietermijn', 'onvolledig', /vrijdag 8 mei 2026/], ['bevindingen', 'mist-deel', /Het rapport lag .* handtekening\./], ['motivering', 'mist-deel', /Het eindrapport kwam drie weken te laat: (?=gegrond)|De afgesproken datum is niet gehaald\./g],
    ['wat er verandert', 'mist-deel', /Wij bieden .* twee dagen\./],
  ],
  'L6-kort': [['nummer', 'onvolledig', /K2026-001/g], ['contact', 'onvolledig', /telefoon 000 000 00 00/], ['de zin van 5.2.4', 'onvolledig', /niet tevreden/], ['gedaan', 'mist-deel', /Anna belde op 3 april\./]],
  L7: [['nummer', 'onvolledig', /K2026-001/g], ['instantie', 'onvolledig', /UWV, Postbus 1/], ['wat mee te sturen', 'mist-deel', /een kopie mee/]],
  L8: [['datum', 'onvolledig', /woensdag 8 april 2026/], ['opnieuw klagen', 'onvolledig', /opnieuw/]],
  L10: [['bedrag', 'onvolledig', /€ 750,00/], ['verzekeraar', 'onvolledig', /aansprakelijkheidsverzekeraar/], ['advies', 'onvolledig', /erken nog niets/], ['feiten', 'mist-deel', /Het eindrapport kwam drie weken te laat\./]],
  L11: [['samenvatting', 'onvolledig', /U zou onbeleefd zijn geweest\./], ['vragen', 'onvolledig', /Hoe verliep het gesprek\?/], ['datum', 'onvolledig', /maandag 13 april 2026/]],
  L12: [['vraag 1', 'onvolledig', /duidelijk/], ['vraag 2', 'onvolledig', /correct/], ['vraag 3', 'onvolledig', /tevreden/], ['tot wanneer', 'onvolledig', /vrijdag 22 mei 2026/]],
}; // prettier-ignore

const verstuur = (naam: Briefnaam, brieftekst: string, d = uwv, anders: object = {}) => {
  const { verhaal, dag, wie, regel } = gevallen[naam](d);
  const nee = verhaal.doe(dag, wie, [regel[0], { ...regel[1], brieftekst, ...anders }]);
  return { nee, verhaal };
};
const veld = { onvolledig: 'brieftekst', 'mist-deel': 'briefBewust', 'noemt-klager': 'briefBewust' } as const;
const weigering = (naam: Briefnaam, hoe: keyof typeof veld): string =>
  `${briefsoorten[naam].artikel} brief-${naam}-${hoe} ${veld[hoe]}`;

const alle = Object.entries(weg).flatMap(([naam, rij]) => rij.map((r) => [naam as Veranderbaar, ...r] as const));

describe('wat uit een brief verdwijnt, valt op', () => {
  it.each(alle)('5.1.3 (1.7): %s zonder %s: %s', (naam, _wat, hoe, patroon) => {
    const standaard = brief(naam, uwv).tekst;
    const zonder = standaard.replace(patroon, '');
    expect(zonder).not.toBe(standaard);
    expect(verstuur(naam, zonder).nee).toEqual([weigering(naam, hoe)]);
  });
  const bewust = alle.filter(([, , hoe]) => hoe === 'mist-deel');
  it.each(bewust)('5.1.3 (1.7): %s zonder %s mag bewust, en dat staat erbij', (naam, _wat, _hoe, patroon) => {
    const zonder = brief(naam, uwv).tekst.replace(patroon, '');
    const { nee, verhaal } = verstuur(naam, zonder, uwv, { briefBewust: true });
    expect(nee).toEqual([]);
    expect(gevonden(verhaal, naam)).toMatchObject({ tekst: zonder.trim() });
    expect(gevonden(verhaal, naam).inhoudscontrole).toMatch(/^Aangepaste tekst; bewust weggelaten: .+\.$/);
  });
  it.each(alle.filter(([, , hoe]) => hoe === 'onvolledig'))('5.1.3 (1.7): %s zonder %s mag ook bewust niet', (naam, _wat, hoe, patroon) => {
    const zonder = brief(naam, uwv).tekst.replace(patroon, '');
    expect(verstuur(naam, zonder, uwv, { briefBewust: true }).nee).toEqual([weigering(naam, hoe)]);
  }); // prettier-ignore
});

describe('wat wel mag', () => {
  it('5.2.2: wie bijschaaft, aanvult of anders opmaakt krijgt geen vraag', () => {
    const anders = brief('L6', particulier)
      .tekst.replace('Wij luisterden naar beide kanten. In de agenda', 'Wij hebben naar beide kanten geluisterd. In onze agenda')
      .replace('Met vriendelijke groet', 'Belt u gerust.\n\nMet vriendelijke groet')
      .replaceAll('\n\n', '\n \n');
    const { nee, verhaal } = verstuur('L6', anders, particulier);
    expect(nee).toEqual([]);
    expect(gevonden(verhaal, 'L6')).toMatchObject({ tekst: anders, inhoudscontrole: 'Aangepaste tekst, compleet.' });
  }); // prettier-ignore
  it.each([
    ['gegrond wordt ongegrond', /doorgingen: gegrond, wij geven u gelijk/, 'doorgingen: ongegrond'],
    ['ongegrond wordt gegrond', /telefoon: ongegrond, wij geven u geen gelijk/, 'telefoon: gegrond'],
  ])('I-07 (5.2.2): de boodschapper verandert geen oordeel: %s', (_wat, was, wordt) => {
    const om = brief('L6', particulier).tekst.replace(was, wordt);
    expect(verstuur('L6', om, particulier, { briefBewust: true }).nee).toEqual([weigering('L6', 'onvolledig')]);
  });
});

describe('brieven aan anderen dan de klager (A-24)', () => {
  it.each(['L10', 'L11'] as const)('A-24 (5.2.1): in %s wordt de naam van de klager niet ongemerkt meegestuurd', (naam) => {
    const met = `${brief(naam, uwv).tekst}\n\nMevrouw testdijk klaagde.`;
    expect(verstuur(naam, met).nee).toEqual([`5.2.1 brief-${naam}-noemt-klager briefBewust`]);
    expect(verstuur(naam, met, uwv, { briefBewust: true }).nee).toEqual([]);
  }); // prettier-ignore
  it('A-24 (5.1.6): staat de naam in de klacht zelf, dan vraagt L10 om andere woorden', () => {
    const { verhaal, dag, wie, regel } = gevallen.L10(uwv);
    const feiten = 'Testdijk kreeg het rapport drie weken te laat.';
    expect(verhaal.doe(dag, wie, [regel[0], { ...regel[1], feiten }])).toEqual([
      '5.2.1 brief-L10-noemt-klager briefBewust',
    ]);
  });
  it.each(['L9', 'L10', 'L11'] as const)('A-24 (5.2.5): geen enkel spoor van klager of melder in %s', (naam) => {
    for (const d of dossiers) {
      const { aan, adres, tekst, onderwerp } = brief(naam, d);
      expect([aan, adres, tekst, onderwerp].join(' ')).not.toMatch(/Testdijk|Fictief|Hooft|Proefbedrijf|UWV|Proefweg|Anna/);
    }
  }); // prettier-ignore
  it('5.2.5: in de interne notitie L9 staat geen enkele naam, ook niet van wie besliste', () => {
    for (const d of dossiers) expect(brief('L9', d).tekst).not.toMatch(/Dirk|Bea|Nico|Anna|Desi|Otto|K2026/);
  });
});
