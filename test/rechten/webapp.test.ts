// Houdt ook de web-app van Google zich aan het rooster, als het register Besloten is gedeeld? (1.2, besluit 6)
// The bundle runs as the owner of the file; who asks comes from Session only. Every command of the grid is decided on the rows of this
// host in hosts.test.ts. Here each step is really done through the web app: by some who may, by one who may not, in a phase that does not allow it.
import { describe, expect, it } from '@jest/globals';
import { nieuweNummers } from '../../src/sheets/setup-requests';
import type { Antwoord } from '../../src/loket/contract';
import { maakWereld } from '../hosts/apps-script/proef-bundel';
import { invoerVan } from './invoer';
import { iemand } from './mensen';
import { inSheets } from './registers';
import { fasen, jaarstatussen, maatregelstatussen, mag, regels, rollen, stappenOver } from './rooster';
import type { Iemand, Toestand } from './rooster';
import { dossierVan, persoonVan, rijenVan, rijenVoor, vandaag, versieVan } from './toestand';

/** The whole grid takes minutes: KLACHTEN_ROOSTER=heel. */
const heel = process.env['KLACHTEN_ROOSTER'] === 'heel';

const opRol: readonly Iemand[] = [[], ...rollen.map((r) => [r])].map((r) => iemand(r));
const opDossier: readonly Iemand[] = [
  ...opRol,
  ...(['ontvanger', 'behandelaar', 'boodschapper', 'beklaagde'] as const).map((p) => iemand(['medewerker'], [p])),
  iemand(['directie'], ['beklaagde']),
  iemand([...rollen], ['behandelaar', 'beklaagde']),
  iemand([...rollen], ['behandelaar'], { actief: false }),
];
const opMaatregel: readonly Iemand[] = [...opRol, iemand(['medewerker'], ['eigenaar'])];

interface Geval {
  readonly stap: string;
  readonly fase: Toestand;
  readonly wie: Iemand;
}
const kanIn = (stap: string, fase: Toestand): boolean =>
  regels.some((r) => r.stappen.some((s) => s.replace('*', '') === stap) && r.fasen.includes(fase));

/** In turn, so that every role and relation is refused and allowed somewhere. */
const kies = <T>(uit: readonly T[], beurt: number, aantal: number): readonly T[] =>
  heel ? uit : [...uit.slice(beurt % (uit.length || 1)), ...uit].slice(0, Math.min(aantal, uit.length));

const gevallen = (over: string, toestanden: readonly Toestand[], mensen: readonly Iemand[]): readonly Geval[] =>
  stappenOver(over)
    // To accept a hand edit one must have seen it: test/loket/aanvaarden does.
    .filter((s) => !['inrichten', 'verzonden', 'handwijzigingAanvaarden'].includes(s))
    .flatMap((stap, i) => {
      const wel = toestanden.filter((f) => over === 'register' || kanIn(stap, f));
      const niet = toestanden.filter((f) => !wel.includes(f));
      const ja = kies(wel, i, 1).flatMap((fase) => {
        const [magWel, magNiet] = [true, false].map((kan) =>
          mensen.filter((wie) => mag(stap, fase, wie, true) === kan),
        );
        return [...kies(magWel ?? [], i, 1), ...kies(magNiet ?? [], i, 1)].map((wie) => ({ stap, fase, wie }));
      });
      const nee = kies(niet, i, 1).flatMap((fase) => kies(mensen, i, 1).map((wie) => ({ stap, fase, wie })));
      return [...ja, ...(i % 2 === 0 || heel ? nee : [])];
    });

const alles: readonly Geval[] = [
  ...gevallen('dossier', fasen.slice(1), opDossier),
  ...gevallen('maatregel', maatregelstatussen, opMaatregel),
  ...gevallen('jaar', jaarstatussen, opRol),
  ...gevallen('register', ['nog geen dossier'], opRol),
  ...opRol.map((wie) => ({ stap: 'melden', fase: 'nog geen dossier' as const, wie })),
];

const maakDeur = () => {
  const plek = inSheets();
  plek.boek.toegang.eigenaar = 'klachten@voorbeeld.example';
  plek.boek.toegang.bewerkers = [];
  const { google, project } = maakWereld(plek.boek, 'klachten@voorbeeld.example');
  google.eigenschappen.script.set('spreadsheetId', plek.boek.id);
  google.eigenschappen.script.set('bladen', JSON.stringify(nieuweNummers));
  google.klok.zet(`${vandaag}T10:00:00+02:00`);
  const vraag = (wie: string, verzoek: object): Antwoord<'stap'> =>
    JSON.parse(String(project.roepAlsWebapp(wie, 'loket', JSON.stringify(verzoek)))) as Antwoord<'stap'>;
  // What is remembered outside the file would say that it was put back.
  const vergeet = (): void => void google.eigenschappen.script.delete('anker');
  return { plek, vraag, vergeet };
};

describe('Besloten: de web-app houdt zich aan het rooster (1.2)', () => {
  it('1.2, 5.1.1 - 5.3.2: elke stap door wie mag, door wie niet mag, en in een fase die het niet toelaat', () => {
    const { plek, vraag, vergeet } = maakDeur();
    const anders: string[] = [];
    for (const { stap, fase, wie } of alles) {
      plek.leg(rijenVoor(stap, rijenVan(fase, wie, true), true));
      vergeet();
      const voor = plek.boek.inhoud;
      const op = dossierVan(stap, fase);
      const uit = vraag(persoonVan(wie).id, {
        ...{ vraag: 'stap', dossier: op, versie: op === '' ? 0 : Math.min(1, versieVan(stap, fase)) },
        ...{ sleutel: op === 'nieuw-dossier' ? op : 'sleutel-1', stappen: [{ stap, invoer: invoerVan[stap] }] },
      });
      const zoals = `${stap} in ${fase}: ${[...wie.rollen, ...wie.plaatsen].join(' ')} ${JSON.stringify(uit)}`;
      if (uit.ok !== mag(stap, fase, wie, true)) anders.push(zoals);
      if (!uit.ok && plek.boek.inhoud !== voor) anders.push(`geweigerd en toch geschreven: ${zoals}`);
    }
    expect(alles.length).toBeGreaterThan(150);
    expect(anders.slice(0, 8)).toEqual([]);
  }, 600_000);
});
