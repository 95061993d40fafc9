// Hoe knoeit iemand met de rijen, waar ze ook staan? In een rekenblad met toetsenbord en muis, in een bestand met een SQL-programma.
import type { Database } from '../../src/computer/sqlite';
import { nieuweNummers } from '../../src/sheets/setup-requests';
import { ingevoerd, sorteer, typ, verwijderRij } from '../stand-in/hand';
import type { Werkboek } from '../stand-in/werkboek';
import type { Hand } from './in-geheugen';

export const handInSheets = (boek: Werkboek): Hand => {
  const plaats = (tabel: keyof typeof nieuweNummers, id: string, sleutel: string): readonly [number, number] => {
    const blad = ingevoerd(boek, nieuweNummers[tabel]);
    return [blad.findIndex((rij) => rij[0] === id), blad[0]?.indexOf(sleutel) ?? -1];
  };
  return {
    typ: ({ tabel, id, sleutel, getypt }) => {
      if (!typ(boek, nieuweNummers[tabel], ...plaats(tabel, id, sleutel), getypt)) throw new Error('geweigerd');
    },
    verwijder: ({ tabel, id }) => verwijderRij(boek, nieuweNummers[tabel], plaats(tabel, id, 'id')[0]),
    sorteer: ({ tabel, kolom, aflopend }) => sorteer(boek, nieuweNummers[tabel], kolom, aflopend),
  };
};

export const handInSqlite = (db: Database): Hand => ({
  typ: ({ tabel, id, sleutel, waarde }) => {
    const { rij } = db.prepare(`SELECT rij FROM "${tabel}" WHERE id = ?`).get(id) as { readonly rij: string };
    const anders = JSON.stringify({ ...(JSON.parse(rij) as object), [sleutel]: waarde });
    db.prepare(`UPDATE "${tabel}" SET rij = ? WHERE id = ?`).run(anders, id);
  },
  verwijder: ({ tabel, id }) => void db.prepare(`DELETE FROM "${tabel}" WHERE id = ?`).run(id),
  sorteer: () => undefined,
});
