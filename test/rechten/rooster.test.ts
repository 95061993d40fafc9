// Doet het product precies wat het rooster van rechten zegt, in elke fase, voor elke rol en elke plaats in het dossier? (1.2, 5.1.1 - 5.3.1)
import { describe, expect, it } from '@jest/globals';
import { beslis, bezwaren } from '../../src/procedure/beslis';
import { fasen as productfasen } from '../../src/procedure/lijsten';
import { magLezen } from '../../src/procedure/persoon';
import { nieuweKlacht, zaakVan } from '../../src/procedure/stand';
import { stapMetNaam, stappen } from '../../src/procedure/stappen';
import { fasen, mag, plaatsen, regels, rollen, stapnamen } from './rooster';
import type { Fase, Iemand } from './rooster';
import { dossierVan, invoerVan, persoonVan, standVan, versieVan } from './toestand';

const deelverzamelingen = <T>(lijst: readonly T[]): readonly (readonly T[])[] =>
  lijst.reduce<readonly (readonly T[])[]>((al, x) => [...al, ...al.map((d) => [...d, x])], [[]]);

const actief = (r: Iemand['rollen'], p: Iemand['plaatsen']): Iemand => ({
  actief: true,
  zelf: false,
  rollen: r,
  plaatsen: p,
});
const uitDienst = (p: Iemand['plaatsen']): Iemand => ({ actief: false, zelf: false, rollen, plaatsen: p });
const onbekend: Iemand = { actief: false, zelf: false, rollen: [], plaatsen: [] };
const zelf: Iemand = { actief: true, zelf: true, rollen: [], plaatsen: [] };

const allePlaatsen = deelverzamelingen(plaatsen);
/** Nobody has a place in a dossier that is not there. */
const mensenIn = (fase: Fase): readonly Iemand[] => {
  const p = fase === 'nog geen dossier' ? [[]] : allePlaatsen;
  return [
    ...deelverzamelingen(rollen).flatMap((r) => p.map((plaats) => actief(r, plaats))),
    ...p.map(uitDienst),
    onbekend,
    zelf,
  ];
};
const stapregels = stapnamen.filter((s) => !s.startsWith('lezen'));
const zoals = (wie: Iemand): string =>
  wie.zelf ? 'het register zelf' : [wie.actief ? 'actief' : 'niet actief', ...wie.rollen, ...wie.plaatsen].join(' ');

interface Geval {
  readonly stap: string;
  readonly fase: Fase;
  readonly wie: Iemand;
  readonly klopt: boolean;
}
/** Made when asked for: some seventy thousand. */
const alleGevallen = (): readonly Geval[] =>
  fasen.flatMap((fase) =>
    mensenIn(fase).flatMap((wie) =>
      stapregels.flatMap((stap) => [true, false].map((klopt) => ({ stap, fase, wie, klopt }))),
    ),
  );
const verschillen = (lijst: readonly Geval[], kan: (g: Geval) => boolean): readonly string[] =>
  lijst
    .filter((g) => kan(g) !== mag(g.stap, g.fase, g.wie, g.klopt))
    .map((g) => `${g.stap} in ${g.fase}, ${zoals(g.wie)}, ${g.klopt ? 'als het klopt' : 'als het niet klopt'}`)
    .slice(0, 5);

describe('het rooster zelf (1.2)', () => {
  it('1.2: is klein genoeg om te lezen en te ondertekenen: hoogstens 45 regels', () => {
    expect(regels.length).toBeLessThanOrEqual(45);
    expect(regels.length).toBeGreaterThan(25);
  });
  it('1.2: gaat over elke stap en elke fase van het product, en over niets anders', () => {
    expect([...stapregels].sort()).toEqual(stappen.map((s) => s.naam).sort());
    expect(fasen.slice(1)).toEqual(productfasen.slice(1));
    for (const f of regels.flatMap((r) => r.fasen)) expect([...fasen, 'register']).toContain(f);
  });
  it('besluit 6: sluit de beklaagde uit van elke regel over een dossier', () => {
    for (const r of regels)
      expect(r.nooit).toBe(['register', 'nog geen dossier'].includes(r.fasen[0] ?? '') ? '-' : 'beklaagde');
  });
});

describe('doen: elke stap x fase x rol x plaats (1.2, 5.1.1 - 5.3.1)', () => {
  it('5.1.1 - 5.3.1: in alle gevallen mag wat het rooster zegt, en verder niets', () => {
    const gevallen = alleGevallen();
    expect(gevallen.length).toBeGreaterThan(70_000);
    const standen = new Map<string, ReturnType<typeof standVan>>();
    const stand = (g: Geval): ReturnType<typeof standVan> => {
      const sleutel = `${g.fase} ${zoals(g.wie)} ${g.klopt}`;
      const er = standen.get(sleutel) ?? standVan(g.fase, g.wie, g.klopt);
      standen.set(sleutel, er);
      return er;
    };
    const kan = (g: Geval): boolean => {
      const stap = stapMetNaam(g.stap);
      if (stap === undefined) return false;
      const s = stand(g);
      const rijen = g.stap === 'inrichten' && g.klopt ? { ...s.rijen, medewerkers: [] } : s.rijen;
      return bezwaren(stap, zaakVan({ ...s, rijen }, dossierVan(g.stap, g.fase))).length === 0;
    };
    expect(verschillen(gevallen, kan)).toEqual([]);
  });
  it('5.1.1 - 5.3.1: een opdracht met goede invoer lukt dan en alleen dan', () => {
    // One role at a time, or all of them: enough to see that beslis asks what bezwaren says.
    const enkel = alleGevallen().filter(
      (g) => g.klopt && g.stap !== 'inrichten' && (g.wie.rollen.length <= 1 || g.wie.rollen.length === 4),
    );
    const kan = (g: Geval): boolean => {
      const dossier = dossierVan(g.stap, g.fase);
      const opdracht = {
        dossier,
        versie: versieVan(g.fase),
        sleutel: dossier === 'nieuw-dossier' ? dossier : 'sleutel-1',
      };
      const stappen = [{ stap: g.stap, invoer: invoerVan[g.stap] }];
      return beslis(standVan(g.fase, g.wie, true), { ...opdracht, stappen }).soort === 'wijzigingen';
    };
    expect(enkel.length).toBeGreaterThan(10_000);
    expect(verschillen(enkel, kan)).toEqual([]);
  });
  it('5.1.4: een leeg register richt alleen de eerste beheerder in; met mensen erin niemand', () => {
    const door = (r: Iemand['rollen'], medewerkers: object): string =>
      beslis({ ...standVan('nog geen dossier', actief(r, []), true), ...medewerkers }, {
        dossier: '', versie: 0, sleutel: 's', stappen: [{ stap: 'inrichten', invoer: invoerVan['inrichten'] }],
      }).soort; // prettier-ignore
    const leeg = { rijen: { ...standVan('nog geen dossier', onbekend, true).rijen, medewerkers: [] } };
    expect([door(['beheerder'], leeg), door(['directie'], leeg), door(['beheerder'], {})]).toEqual([
      ...['wijzigingen', 'weigeringen'],
      'weigeringen',
    ]);
  });
  it('1.2: wie de stap niet mag hoort dat het aan de rechten ligt, wie hem nu niet mag dat het aan de fase ligt', () => {
    const registreren = stapMetNaam('registreren');
    const code = (fase: Fase, wie: Iemand): string | undefined =>
      registreren &&
      bezwaren(registreren, zaakVan(standVan(fase, wie, true), dossierVan('registreren', fase)))[0]?.code;
    expect(code('Ontvangen', actief(['medewerker'], ['ontvanger']))).toBe('geen-recht');
    expect(code('Besloten', actief(['directie'], []))).toBe('verkeerde-fase');
    expect(code('Ontvangen', actief(['directie'], []))).toBeUndefined();
  });
});

describe('lezen: elk dossier x fase x rol x plaats (1.2, besluit 6)', () => {
  it('1.2: een dossier leest wie het rooster noemt, en verder niemand', () => {
    const lezen = fasen
      .slice(1)
      .flatMap((fase) => mensenIn(fase).map((wie) => ({ stap: 'lezen: dossier', fase, wie, klopt: true })));
    expect(lezen.length).toBeGreaterThan(2_000);
    const kan = ({ fase, wie }: Geval): boolean => {
      const { rijen } = standVan(fase, wie, true);
      return magLezen(persoonVan(wie), rijen.klachten[0] ?? nieuweKlacht('x'));
    };
    expect(verschillen(lezen, kan)).toEqual([]);
  });
});
