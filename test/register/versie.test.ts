// Schrijft een ouder programma nooit in een register dat een nieuwer heeft bijgewerkt, en leest het nog wel? (5.1.4)
import { helpRonde } from '../../src/loket/herinneringen';
import { bezorgDaarna } from '../../src/loket/bezorging';
import { voerUit } from '../../src/loket/voer-uit';
import { gevraagdeBouw, minsteBouw, minsteBouwErbij } from '../../src/register/versie';
import { leegLeesvraag } from '../../src/register/register';
import { melding } from '../loket/g1';
import { directie, ingericht, ontvanger } from '../loket/spel';
import { legVast } from '../hosts/register-contract';
import { geheugenregister } from './geheugen-register';

const id = 'dossier-versie';
const opdracht = { dossier: id, versie: 0, sleutel: id, stappen: [{ stap: 'melden', invoer: melding }] };
const omgeving = (bouw: number) => ({
  ...{ nu: '2026-04-07T09:00:00', vandaag: '2026-04-07', zout: () => '0'.repeat(32), bouw },
});

describe('5.1.4: een register van een nieuwere versie', () => {
  test('5.1.4: wordt gelezen en niet beschreven door een ouder programma, en de ronde stuurt dan niets', () => {
    const register = geheugenregister();
    const spel = ingericht(register);
    legVast(register, ...minsteBouwErbij([], 4));
    const regels = register.log.length;
    expect(voerUit(register, omgeving(3), ontvanger, opdracht)).toMatchObject({
      weigeringen: [{ code: 'oud-programma' }],
    });
    const bezorger = { verstuur: () => ({ fout: null }), mislukt: () => undefined };
    expect(helpRonde(register, omgeving(3), { bezorger })).toMatchObject({ post: [], bezet: false });
    expect(register.log).toHaveLength(regels);
    expect(spel.vraag(directie, 'taken').ok).toBe(true);
    expect(voerUit(register, omgeving(4), ontvanger, opdracht, bezorgDaarna(omgeving(4), bezorger)).ok).toBe(true);
  });
  test('5.1.4: het merk gaat mee met de eerste vastlegging van een nieuwere versie, en daarna niet meer', () => {
    expect(minsteBouwErbij([], 1)).toEqual([]);
    expect(minsteBouwErbij([])).toMatchObject([{ nieuw: true, waarden: { waarde: String(minsteBouw) } }]);
    const eerste = minsteBouwErbij([], 2);
    expect(eerste).toMatchObject([{ tabel: 'systeem', nieuw: true, waarden: { waarde: '2' } }]);
    const register = geheugenregister();
    legVast(register, ...eerste);
    const { systeem } = register.lees(leegLeesvraag);
    expect(gevraagdeBouw(systeem)).toBe(2);
    expect(minsteBouwErbij(systeem, 2)).toEqual([]);
    expect(minsteBouwErbij(systeem, 3)).toMatchObject([{ nieuw: false, waarden: { waarde: '3' } }]);
  });
});
