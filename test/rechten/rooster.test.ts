// Doet het product precies wat het rooster van rechten zegt, in elke fase, voor elke rol en elke plaats in het dossier? (1.2, 5.1.1 - 5.3.2)
import { describe, expect, it } from '@jest/globals';
import { beslis, bezwaren } from '../../src/procedure/beslis';
import {
  fasen as productfasen,
  jaarstatussen as jaren,
  maatregelstatussen as statussen,
} from '../../src/procedure/lijsten';
import { magInzien } from '../../src/procedure/onderwerp';
import { magLezen } from '../../src/procedure/persoon';
import { zaakVan } from '../../src/procedure/stand';
import type { Stand } from '../../src/procedure/stand';
import { stapMetNaam, stappen } from '../../src/procedure/stappen';
import { enkel, gevallen, opDossiers, verschillen } from './gevallen';
import type { Geval } from './gevallen';
import { invoerVan } from './invoer';
import { iemand, onbekend, opDossier, opMaatregel, zoals, zonderPlaats } from './mensen';
import { alleenAls, fasen, jaarstatussen, maatregelstatussen, regels, stapnamen } from './rooster';
import type { Iemand, Toestand } from './rooster';
import { dossierVan, persoonVan, rijenVoor, standVan, versieVan } from './toestand';

/** The state of the last case is kept: cases of one person in one phase follow each other. */
const bewaard = { sleutel: '', stand: standVan('nog geen dossier', onbekend, true) };
const stand = ({ fase, wie, klopt }: Geval): Stand => {
  const sleutel = `${fase} ${zoals(wie)} ${klopt}`;
  if (bewaard.sleutel !== sleutel) Object.assign(bewaard, { sleutel, stand: standVan(fase, wie, klopt) });
  return bewaard.stand;
};
const standVoor = (g: Geval): Stand => {
  const s = stand(g);
  return { ...s, rijen: rijenVoor(g.stap, s.rijen, g.klopt) };
};
const zaak = (g: Geval) => {
  const s = standVoor(g);
  const rijen = g.stap === 'inrichten' && g.klopt ? { ...s.rijen, medewerkers: [] } : s.rijen;
  return zaakVan({ ...s, rijen }, dossierVan(g.stap, g.fase));
};
/** What the way in asks too: nobody does anything with what he may not see. */
const ingang = (g: Geval): boolean => {
  const over = stapMetNaam(g.stap)?.onderwerp ?? 'register';
  return over === 'register' || g.fase === 'nog geen dossier' || magInzien(over, zaak(g));
};

describe('het rooster zelf (1.2)', () => {
  it('1.2: is klein genoeg om te lezen en te ondertekenen: hoogstens 50 regels', () => {
    expect(regels.length).toBeLessThanOrEqual(50);
    expect(regels.length).toBeGreaterThan(40);
  });
  it('1.2: gaat over elke stap en elke fase van het product, en over niets anders', () => {
    const doen = stapnamen.filter((s) => !s.startsWith('lezen'));
    expect([...doen].sort()).toEqual(stappen.map((s) => s.naam).sort());
    expect([...opDossiers].sort()).toEqual(productfasen.slice(1).sort());
    expect([...maatregelstatussen].sort()).toEqual([...statussen].sort());
    expect([...jaarstatussen].sort()).toEqual([...jaren].sort());
    const bekend: readonly string[] = [...fasen, ...maatregelstatussen, ...jaarstatussen, 'alles', '-'];
    for (const f of regels.flatMap((r) => r.fasen)) expect(bekend).toContain(f);
  });
  it('1.2: bij elke * staat wat er dan moet kloppen, en andersom', () => {
    const sterren = regels.flatMap((r) => r.stappen.filter((s) => s.endsWith('*')).map((s) => s.replace('*', '')));
    expect([...new Set(sterren)].sort()).toEqual(Object.keys(alleenAls).sort());
  });
  it('besluit 6: sluit de beklaagde uit van elke regel over een dossier, behalve het vertellen van zijn kant', () => {
    const open = regels.filter((r) => r.over === 'dossier' && r.nooit !== 'beklaagde');
    expect(open.map((r) => r.stappen.join())).toEqual(['melden', 'wederhoorGeven*']);
  });
});

describe('doen: elke stap x fase x rol x plaats (1.2, 5.1.1 - 5.3.2)', () => {
  it('5.1.1 - 5.3.2: in alle gevallen mag wat het rooster zegt, en verder niets', () => {
    expect(gevallen.length).toBeGreaterThan(300_000);
    const kan = (g: Geval): boolean => {
      const stap = stapMetNaam(g.stap);
      return stap !== undefined && bezwaren(stap, zaak(g)).length === 0 && ingang(g);
    };
    expect(verschillen(gevallen, kan)).toEqual([]);
  });
  it('5.1.1 - 5.3.2: een opdracht met goede invoer lukt dan en alleen dan', () => {
    // Enough to see that beslis asks what bezwaren says.
    const kan = (g: Geval): boolean => {
      const dossier = dossierVan(g.stap, g.fase);
      const sleutel = dossier === 'nieuw-dossier' ? dossier : 'sleutel-1';
      const regel = [{ stap: g.stap, invoer: invoerVan[g.stap] }];
      const opdracht = { dossier, versie: versieVan(g.stap, g.fase), sleutel, stappen: regel };
      return beslis(standVoor(g), opdracht).soort === 'wijzigingen';
    };
    expect(enkel.length).toBeGreaterThan(30_000);
    expect(verschillen(enkel, kan)).toEqual([]);
  });
  it('5.1.4: een leeg register richt alleen de eerste beheerder in; met mensen erin niemand', () => {
    const door = (r: Iemand['rollen'], medewerkers: object): string =>
      beslis({ ...standVan('nog geen dossier', iemand(r), true), ...medewerkers }, {
        dossier: '', versie: 0, sleutel: 's', stappen: [{ stap: 'inrichten', invoer: invoerVan['inrichten'] }],
      }).soort; // prettier-ignore
    const leeg = { rijen: { ...standVan('nog geen dossier', onbekend, true).rijen, medewerkers: [] } };
    expect([door(['beheerder'], leeg), door(['directie'], leeg), door(['beheerder'], {})]).toEqual([
      ...['wijzigingen', 'weigeringen'],
      'weigeringen',
    ]);
  });
  it('1.2: wie de stap niet mag hoort dat het aan de rechten ligt, wie hem nu niet mag dat het aan de fase ligt', () => {
    const code = (fase: Toestand, wie: Iemand): string | undefined => {
      const stap = stapMetNaam('registreren');
      return stap && bezwaren(stap, zaak({ stap: 'registreren', fase, wie, klopt: true }))[0]?.code;
    };
    expect(code('Ontvangen', iemand(['medewerker'], ['ontvanger']))).toBe('geen-recht');
    expect(code('Besloten', iemand(['directie']))).toBe('verkeerde-fase');
    expect(code('Ontvangen', iemand(['directie']))).toBeUndefined();
  });
});

describe('lezen: elk dossier x fase x rol x plaats (1.2, besluit 6)', () => {
  const lezen = (stap: string, toestanden: readonly Toestand[], mensen: readonly Iemand[]): readonly Geval[] =>
    toestanden.flatMap((fase) => mensen.map((wie) => ({ stap, fase, wie, klopt: true })));
  it('1.2: een dossier leest wie het rooster noemt, en verder niemand', () => {
    const alle = lezen('lezen: dossier', opDossiers, opDossier);
    expect(alle.length).toBeGreaterThan(5_000);
    expect(verschillen(alle, (g) => magLezen(stand(g), persoonVan(g.wie), zaak(g).klacht))).toEqual([]);
  });
  it('5.2.5, 5.3.2: een maatregel of jaarevaluatie ziet wie het rooster noemt, en verder niemand', () => {
    const kan = (over: 'maatregel' | 'jaarevaluatie', stap: string) => (g: Geval) =>
      magInzien(over, zaak({ ...g, stap }));
    const maatregelen = lezen('lezen: maatregel', maatregelstatussen, opMaatregel);
    expect(verschillen(maatregelen, kan('maatregel', 'maatregelSluiten'))).toEqual([]);
    const evaluaties = lezen(
      'lezen: jaarevaluatie',
      jaarstatussen,
      zonderPlaats.filter((w) => !w.zelf),
    );
    expect(verschillen(evaluaties, kan('jaarevaluatie', 'jaarBespreken'))).toEqual([]);
  });
  it('besluit 6: de beklaagde die om zijn kant is gevraagd vindt het dossier, maar leest er niets in', () => {
    const wie = iemand(['directie'], ['beklaagde']);
    for (const klopt of [true, false]) {
      const g = { stap: 'wederhoorGeven', fase: 'In onderzoek', wie, klopt } as const;
      expect(ingang(g)).toBe(klopt);
      expect(magLezen(stand(g), persoonVan(wie), zaak(g).klacht)).toBe(false);
    }
  });
});
