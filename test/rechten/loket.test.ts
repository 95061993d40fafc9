// Houdt ook de deur zich aan het rooster, en verraadt zij niet of een dossier bestaat dat u niet mag zien? (1.2, besluit 6)
import { describe, expect, it } from '@jest/globals';
import { behandel } from '../../src/loket/loket';
import type { Antwoord, Vraag } from '../../src/loket/contract';
import { minsteBouw } from '../../src/register/versie';
import { dossier } from '../procedure/invoer';
import { bea } from '../procedure/mensen';
import type { Geheugenregister } from '../register/geheugen-register';
import { invoerVan } from './invoer';
import { iemand } from './mensen';
import { metHandwerk, registerVan } from './registers';
import { fasen, jaarstatussen, maatregelstatussen, mag, rollen, stappenOver } from './rooster';
import type { Iemand, Toestand } from './rooster';
import { dossierVan, persoonVan, rijenVan, rijenVoor, vandaag, versieVan } from './toestand';

const vraagAls = <V extends Vraag>(wie: string, register: Geheugenregister, verzoek: { vraag: V }): Antwoord<V> => {
  const deur = { email: wie, bouw: minsteBouw, vandaag, nu: `${vandaag}T10:00:00`, zout: () => '0'.repeat(32) };
  return JSON.parse(behandel(register, deur, JSON.stringify(verzoek)).antwoord) as Antwoord<V>;
};

const plaatsen = ['ontvanger', 'behandelaar', 'boodschapper', 'beklaagde'] as const;
/** One role or all, one place or none, with and without being the accused. */
const mensen: readonly Iemand[] = [[], ...rollen.map((r) => [r]), [...rollen]].flatMap((r) =>
  [[], ...plaatsen.map((p) => [p]), ['behandelaar', 'beklaagde'] as const].flatMap((p) => [iemand(r, [...p])]),
);
const alleen = [...mensen, iemand([...rollen], ['behandelaar'], { actief: false })];

const zoals = (stap: string, fase: string, wie: Iemand): string =>
  `${stap} in ${fase}: ${[wie.actief ? '' : 'niet actief', ...wie.rollen, ...wie.plaatsen].join(' ')}`;

describe('de deur houdt zich aan het rooster (1.2)', () => {
  it('1.2: een stap lukt aan de deur dan en alleen dan als het rooster het zegt', () => {
    let aantal = 0;
    const anders: string[] = [];
    const probeer = (stap: string, fase: Toestand, wie: Iemand): void => {
      const op = dossierVan(stap, fase);
      const rijen = rijenVoor(stap, rijenVan(fase, wie, true), true);
      const handwerk = stap === 'handwijzigingAanvaarden' ? metHandwerk(rijen, bea.id) : null;
      const uit = vraagAls(persoonVan(wie).id, handwerk?.register ?? registerVan(rijen), {
        vraag: 'stap',
        dossier: op,
        versie: op === '' ? 0 : Math.min(1, versieVan(stap, fase)),
        sleutel: op === 'nieuw-dossier' ? op : 'sleutel-1',
        stappen: [
          {
            stap,
            invoer: handwerk === null ? invoerVan[stap] : { ...(invoerVan[stap] as object), gezien: handwerk.gezien },
          },
        ],
      } as { vraag: 'stap' });
      if (uit.ok !== mag(stap, fase, wie, true)) anders.push(zoals(stap, fase, wie));
    };
    const langs = (over: string, toestanden: readonly Toestand[], mensen: readonly Iemand[]): void => {
      for (const fase of toestanden)
        for (const wie of mensen)
          for (const stap of stappenOver(over).filter((s) => s !== 'inrichten')) {
            aantal += 1;
            // What is forbidden is asked once in so many times: the reasons are the same everywhere.
            if (mag(stap, fase, wie, true) || (aantal + stap.length) % 23 === 0) probeer(stap, fase, wie);
          }
    };
    langs('dossier', fasen.slice(1), alleen);
    for (const over of ['dossier', 'register'])
      langs(
        over,
        ['nog geen dossier'],
        alleen.filter((w) => w.plaatsen.length === 0),
      );
    langs(
      'maatregel',
      maatregelstatussen,
      alleen.map((w) => ({ ...w, plaatsen: w.plaatsen.length === 1 ? (['eigenaar'] as const) : [] })),
    );
    langs(
      'jaar',
      jaarstatussen,
      alleen.filter((w) => w.plaatsen.length === 0),
    );
    expect(anders).toEqual([]);
  });
  it('1.2: wat de directie inziet is te lezen dan en alleen dan als het rooster het zegt', () => {
    const anders: string[] = [];
    for (const fase of fasen.slice(1))
      for (const wie of alleen) {
        const register = registerVan(rijenVan(fase, wie, true));
        const kan = (verzoek: object & { vraag: Vraag }): boolean => vraagAls(persoonVan(wie).id, register, verzoek).ok;
        const antwoorden = [
          ['lezen: dossier', kan({ vraag: 'dossier', dossier } as { vraag: 'dossier' })],
          ['lezen: overzicht', kan({ vraag: 'overzicht' })],
          ['lezen: overzicht', kan({ vraag: 'termijnen' })],
          ['lezen: naleving', kan({ vraag: 'naleving' })],
          ['lezen: evaluatie', kan({ vraag: 'evaluatie', ...{ jaar: 2025 } })],
          ['lezen: kwartaal', kan({ vraag: 'kwartaal', ...{ jaar: 2025, kwartaal: 4, relatie: null } })],
          ['lezen: controle', kan({ vraag: 'controle' })],
          ['lezen: uitvoer', kan({ vraag: 'uitvoer', tabel: 'systeem', vanaf: 0 } as { vraag: 'uitvoer' })],
          ['lezen: ingelezen', kan({ vraag: 'ingelezen' })],
          ['lezen: inrichting', kan({ vraag: 'inrichting' })],
        ] as const;
        // The accused who is asked for his side may open his one form.
        const formulier = fase === 'In onderzoek' && wie.actief && wie.plaatsen.includes('beklaagde');
        for (const [stap, ja] of antwoorden)
          if (ja !== (mag(stap, fase, wie, true) || (formulier && stap === 'lezen: dossier')))
            anders.push(zoals(stap, fase, wie));
      }
    expect(anders).toEqual([]);
  });
  it('1.2: lijst en taken noemen een dossier alleen aan wie het mag lezen', () => {
    const anders: string[] = [];
    for (const fase of fasen.slice(1))
      for (const wie of alleen.filter((w) => w.actief)) {
        const register = registerVan(rijenVan(fase, wie, true));
        const zie = (vraag: 'lijst' | 'taken'): boolean =>
          JSON.stringify(vraagAls(persoonVan(wie).id, register, { vraag })).includes(dossier);
        const leest = mag('lezen: dossier', fase, wie, true);
        if (zie('lijst') !== leest) anders.push(zoals('lijst', fase, wie));
        if (zie('taken') && !leest) anders.push(zoals('taken', fase, wie));
      }
    expect(anders).toEqual([]);
  });
});

describe('een dossier dat u niet mag zien is er voor u niet (1.2, besluit 6)', () => {
  const vreemden: readonly [string, Iemand][] = [
    ['een medewerker die er niets mee te maken heeft', iemand(['medewerker'])],
    ['een notulist zolang het niet op de agenda staat', iemand(['notulist'])],
    ['een beheerder', iemand(['beheerder'])],
    ['het directielid over wie de klacht gaat', iemand(['directie'], ['beklaagde'])],
    ['de behandelaar over wie de klacht blijkt te gaan', iemand(['medewerker'], ['behandelaar', 'beklaagde'])],
    ['wie de klacht ontving en er zelf over gaat', iemand(['medewerker'], ['ontvanger', 'beklaagde'])],
  ];
  const verzoeken = (welk: string): readonly (readonly [string, { vraag: Vraag }])[] => {
    const stappen = [{ stap: 'bevindingen', invoer: invoerVan['bevindingen'] }];
    return [
      ['dossier', { vraag: 'dossier', dossier: welk } as { vraag: 'dossier' }],
      ['brief', { vraag: 'brief', dossier: welk, versie: 1, brief: 'L6', stappen } as { vraag: 'brief' }],
      ['stap', { vraag: 'stap', dossier: welk, versie: 1, sleutel: 's-1', stappen } as { vraag: 'stap' }],
      ['stap met versie 0', { vraag: 'stap', dossier: welk, versie: 0, sleutel: 's-1', stappen } as { vraag: 'stap' }],
      [
        'stap met oude versie',
        { vraag: 'stap', dossier: welk, versie: 9, sleutel: 's-1', stappen } as { vraag: 'stap' },
      ],
    ];
  };
  it.each(vreemden)('1.2: %s krijgt hetzelfde antwoord als bij een dossier dat niet bestaat', (_wie, wie) => {
    // Nobody has asked the accused for his side yet.
    const register = registerVan(rijenVan('In onderzoek', wie, false));
    const id = persoonVan(wie).id;
    for (const [i, [, verzoek]] of verzoeken(dossier).entries()) {
      const vreemd = JSON.stringify(vraagAls(id, register, verzoek));
      const bestaatNiet = JSON.stringify(vraagAls(id, register, verzoeken('dossier-9')[i]?.[1] ?? verzoek));
      expect(vreemd).toBe(bestaatNiet);
      expect(vreemd).toContain('niet-gevonden');
    }
    expect(register.log).toEqual([]);
  });
  it('1.2: 500 verzonnen dossiers geven letter voor letter het antwoord van een dossier dat er wel is en u niet mag zien (SAFETY A5)', () => {
    const wie = iemand(['medewerker']);
    const register = registerVan(rijenVan('In onderzoek', wie, true));
    const id = persoonVan(wie).id;
    const uit = (welk: string): string =>
      verzoeken(welk)
        .map(([, v]) => JSON.stringify(vraagAls(id, register, v)))
        .join();
    const vreemd = uit(dossier);
    for (let i = 0; i < 500; i += 1) expect(uit(`dossier-${((i * 7919) ^ 0x5a17).toString(36)}`)).toBe(vreemd);
  });
  it('besluit 6: de beklaagde die om zijn kant is gevraagd ziet zijn formulier, en niets van het dossier', () => {
    const wie = iemand(['directie', 'notulist'], ['behandelaar', 'beklaagde']);
    const register = registerVan(rijenVan('In onderzoek', wie, true));
    const uit = vraagAls(persoonVan(wie).id, register, { vraag: 'dossier', dossier } as { vraag: 'dossier' });
    expect(uit).toMatchObject({
      ok: true,
      antwoord: {
        ...{ blokken: [], klokken: [], tijdlijn: [], berichten: [], maatregelen: [], nietNu: [], handmatig: [] },
        mogelijk: [{ stappen: [{ stap: 'wederhoorGeven' }] }],
      },
    });
    expect(JSON.stringify(uit)).not.toMatch(/rapport|Klaagster|handtekening/);
    const voorbeeld = verzoeken(dossier)[1]?.[1] ?? { vraag: 'start' };
    expect(JSON.stringify(vraagAls(persoonVan(wie).id, register, voorbeeld))).not.toMatch(
      /rapport|Klaagster|handtekening/,
    );
  });
  it('1.2: wie niet in de lijst staat of uit dienst is, hoort bij elke vraag alleen dat', () => {
    const weg = iemand([...rollen], ['behandelaar'], { actief: false });
    const register = registerVan(rijenVan('In onderzoek', weg, true));
    const alles = [
      ...verzoeken(dossier).map(([, v]) => v),
      ...(
        [
          'start',
          'taken',
          'lijst',
          'termijnen',
          'overzicht',
          'naleving',
          'controle',
          'ingelezen',
          'inrichting',
        ] as const
      ).map((vraag) => ({
        vraag,
      })),
      { vraag: 'uitvoer', tabel: 'klachten', vanaf: 0 } as { vraag: 'uitvoer' },
    ];
    for (const email of [persoonVan(weg).id, 'vera@elders.example', '', 'systeem', ' '])
      for (const verzoek of alles)
        expect(vraagAls(email, register, verzoek)).toMatchObject({
          ok: false,
          weigeringen: [{ code: 'onbekend-persoon' }],
        });
  });
  it('1.2: hoofdletters en spaties in het adres van de host maken geen ander mens', () => {
    const wie = iemand(['directie']);
    const register = registerVan(rijenVan('In onderzoek', wie, true));
    expect(vraagAls(` ${persoonVan(wie).id.toUpperCase()} `, register, { vraag: 'overzicht' }).ok).toBe(true);
  });
});
