// Gaat een bericht een keer uit en wordt het in dezelfde beurt gemerkt, en blijft staan wat niet kan? (5.1.3, besluit 9, B14, B15)
import { bezorgEnMerk, bezorgWachtende } from '../../src/loket/bezorging';
import { wachtendePost } from '../../src/loket/postvak';
import type { Post } from '../../src/loket/postvak';
import type { Bericht } from '../../src/procedure/rijen';
import { leegLeesvraag } from '../../src/register/register';
import { geheugenregister } from '../register/geheugen-register';
import { bevindingen, verschilMetLogboek, wijzigRij } from '../register/proefregister';
import { melding, registratie, toelating } from './g1';
import { directie, ingericht, ontvanger } from './spel';

const id = 'bezorg-dossier';
const omgeving = { nu: '2026-04-03T09:00:00', vandaag: '2026-04-03', zout: () => '1'.repeat(32) };
const alles = { ...leegLeesvraag, heel: ['klachten', 'berichten'] } as const;

const begin = () => {
  const register = geheugenregister();
  const spel = ingericht(register);
  spel.bezorgt(false);
  spel.doe(ontvanger, id, ['melden', melding]);
  spel.dag('2026-04-03');
  spel.doe(directie, id, ['registreren', registratie], ['toelaten', toelating]);
  const post = wachtendePost(register.bladen.berichten as unknown as readonly Bericht[]);
  const weg: Post[] = [];
  const fouten: unknown[] = [];
  const bezorger = {
    verstuur: (p: Post): { readonly fout: string | null } | null => {
      weg.push(p);
      return { fout: null };
    },
    mislukt: (fout: unknown) => void fouten.push(fout),
  };
  return { register, spel, post, weg, fouten, bezorger };
};

describe('besluit 9 (5.1.3): versturen en merken in een beurt', () => {
  test('5.1.3: alles gaat een keer uit en is gemerkt; de klok stopt; nog eens doet niets', () => {
    const { register, spel, post, weg, bezorger } = begin();
    expect(post.length).toBeGreaterThan(2);
    expect(bezorgWachtende(register, omgeving, post, bezorger)).toEqual([]);
    expect(weg.map((p) => p.id)).toEqual(post.map((p) => p.id));
    expect(spel.klacht(id).ontvangstberichtVerzondenOp).toBe('2026-04-03');
    expect(bezorgWachtende(register, omgeving, post, bezorger)).toEqual([]);
    expect(weg).toHaveLength(post.length);
    expect(bevindingen(register)).toEqual([]);
    expect(verschilMetLogboek(register)).toEqual([]);
  });
  test('B16 (5.1.3): wat niet geprobeerd is blijft, en wat ervoor kwam is gemerkt', () => {
    const { register, post, weg, bezorger } = begin();
    const een = { ...bezorger, verstuur: (p: Post) => (weg.length < 1 ? bezorger.verstuur(p) : null) };
    expect(bezorgWachtende(register, omgeving, post, een)).toEqual(post.slice(1));
    expect(weg).toEqual(post.slice(0, 1));
  });
  test('B15 (5.1.3): breekt het merken af, dan hoort de plek waar het draait dat, en blijft het bericht over', () => {
    const { register, post, fouten, bezorger } = begin();
    const uit = register.exclusief((s) => {
      const stuk = {
        ...s,
        schrijf: () => {
          throw new Error('weg');
        },
      };
      return bezorgEnMerk(stuk, omgeving, s.lees(alles), post, bezorger);
    });
    expect(uit).toEqual({ ok: true, waarde: post });
    expect(fouten).toHaveLength(1);
  });
  test('5.1.3: een brief waarvan het dossier niet is gelezen wordt niet verstuurd, want merken zou het overschrijven', () => {
    const { register, post, weg, bezorger } = begin();
    const uit = register.exclusief((s) =>
      bezorgEnMerk(s, omgeving, { ...s.lees(alles), klachten: [] }, post, bezorger),
    );
    expect(uit).toEqual({ ok: true, waarde: post.filter((p) => p.dossier !== '') });
    expect(weg.filter((p) => p.dossier !== '')).toEqual([]);
  });
  test('5.1.3: wat met de hand is gewijzigd wacht, en een bezet register ook', () => {
    const { register, post, weg, bezorger } = begin();
    expect(bezorgWachtende({ ...register, exclusief: () => ({ ok: false }) }, omgeving, post, bezorger)).toEqual(post);
    wijzigRij(register, 'klachten', id, { soort: 'suggestie' });
    bezorgWachtende(register, omgeving, post, bezorger);
    expect(weg.filter((p) => p.dossier === id)).toEqual([]);
  });
});
