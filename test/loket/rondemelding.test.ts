// Wat hoort de directie in haar bericht over het register zelf, en wat nooit? (5.3.1, 5.1.7, I-19, besluit 6)
import { meldingenVoor, sprong } from '../../src/loket/rondemelding';
import type { Bevonden } from '../../src/loket/rondemelding';
import { maakStand } from '../../src/loket/stand-van-zaken';
import { systeem } from '../../src/procedure/persoon';
import { leegLeesvraag } from '../../src/register/register';
import { geheugenregister } from '../register/geheugen-register';
import { melding } from './g1';
import { directie, ingericht, notulist, ontvanger } from './spel';

const id = 'melding-dossier';
const niets: Bevonden = { afwijkingen: [], ketting: null, postBlijft: 0, vorigeRonde: '2026-04-02', ingekort: false };
const kolommen = [{ sleutel: 'omschrijving', kop: 'Omschrijving', was: 'geheim van Van Voorbeeld', is: 'iets anders' }];
const gewijzigd = { tabel: 'klachten', id, soort: 'gewijzigd', kolommen } as const;

const stand = (over: readonly string[] = []) => {
  const register = geheugenregister();
  const spel = ingericht(register);
  spel.doe(directie, '', ['medewerkerOpslaan', { email: notulist, naam: 'Nico', rollen: ['directie'], actief: true }]);
  spel.doe(ontvanger, id, ['melden', { ...melding, overMedewerker: over.length > 0, betrokkenMedewerkers: over }]);
  const rijen = register.lees({ ...leegLeesvraag, heel: ['klachten'] });
  return maakStand(rijen, { nu: '2026-04-07T07:20:00', vandaag: '2026-04-07', zout: () => '' }, systeem);
};
const voor = (wie: string, uit: Partial<Bevonden>, over: readonly string[] = []): string => {
  const nu = stand(over);
  const mens = nu.rijen.medewerkers.find((m) => m.id === wie);
  return mens === undefined ? '' : meldingenVoor(nu, mens, { ...niets, ...uit }).join('\n');
};

describe('5.3.1: de directie hoort wat er met het register is', () => {
  test('5.3.1, I-19: welk tabblad, welk dossier en welke kolom; nooit wat er stond of staat', () => {
    const tekst = voor(directie, { afwijkingen: [gewijzigd] });
    expect(tekst).toMatch('- Tabblad Klachten, een melding zonder nummer: met de hand gewijzigd (Omschrijving)');
    expect(tekst).not.toMatch(/geheim|Voorbeeld|iets anders/);
  });
  test('5.3.1: een verdwenen, dubbele of onbekende rij heet zo, en een adres staat er nooit bij', () => {
    const soorten = (['verdwenen', 'dubbel', 'onbekend'] as const).map((soort) => ({
      ...gewijzigd,
      soort,
      kolommen: [],
    }));
    const medewerker = { tabel: 'medewerkers', id: ontvanger, soort: 'verdwenen', kolommen: [] } as const;
    const tekst = voor(directie, { afwijkingen: [...soorten, medewerker] });
    for (const woord of ['verdwenen', 'staat er dubbel', 'met de hand toegevoegd']) expect(tekst).toContain(woord);
    expect(tekst).not.toContain('@');
  });
  test('besluit 6 (5.3.1): van een dossier over hemzelf hoort een directielid niet welk en niet wat', () => {
    const tekst = voor(notulist, { afwijkingen: [gewijzigd] }, [notulist]);
    expect(tekst).toMatch('- Tabblad Klachten, een dossier dat u niet mag inzien: met de hand gewijzigd');
    expect(tekst).not.toMatch(/Omschrijving|zonder nummer/);
    expect(voor(directie, { afwijkingen: [gewijzigd] }, [notulist])).toMatch('Omschrijving');
  });
  test('5.1.7: wie geen directie is hoort er niets van, en is er niets dan hoort niemand iets', () => {
    expect(voor(ontvanger, { afwijkingen: [gewijzigd], postBlijft: 3, ingekort: true })).toBe('');
    expect(voor(directie, {})).toBe('');
  });
  test('B16 (5.1.7): een bericht blijft liggen, of meer', () => {
    expect(voor(directie, { postBlijft: 1 })).toMatch(/^1 bericht kan vandaag nog niet weg/);
    expect(voor(directie, { postBlijft: 2 })).toMatch(/^2 berichten kunnen vandaag nog niet weg/);
  });
  test.each([
    ['2026-04-02', '2026-04-09', false],
    ['2026-04-02', '2026-04-10', true],
    ['2026-04-09', '2026-04-02', false],
    ['2026-04-10', '2026-04-02', true],
    ['', '2026-04-02', false],
  ])('B20 (5.1.7): van %s naar %s is een sprong: %s', (vorige, nu, is) => {
    expect(sprong(vorige, nu)).toBe(is);
  });
});
