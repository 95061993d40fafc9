// Lopen de gouden scenario's ook door het loket als het register in Google Sheets staat?
import { bladen, maakSheetsproef } from '../hosts/apps-script/proef-register';
import { ingevoerd, sorteer, verwijderRij } from '../stand-in/hand';
import type { Plek } from './handwerk';
import { goudenOntvangst } from './ontvangst';
import { goudenRegister } from './register';
import { goudenOudRegister } from './oud-register';
import { goudenVoortgang } from './voortgang';

const inSheets = () => maakSheetsproef().register;
const metHand = (): Plek => {
  const { boek, register } = maakSheetsproef();
  return {
    register,
    // Descending on the id column, which leaves the rows in another order than they came.
    sorteer: (tabel) => sorteer(boek, bladen[tabel], 0, true),
    verwijder: (tabel, id) =>
      verwijderRij(
        boek,
        bladen[tabel],
        ingevoerd(boek, bladen[tabel]).findIndex((rij) => rij[0] === id),
      ),
  };
};

goudenOntvangst('in Google Sheets', inSheets);
goudenVoortgang('in Google Sheets', inSheets);
goudenRegister('in Google Sheets', metHand);
goudenOudRegister('in Google Sheets', inSheets);
