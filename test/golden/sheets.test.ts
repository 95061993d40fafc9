// Lopen de gouden scenario's ook door het loket als het register in Google Sheets staat?
import { maakSheetsproef } from '../hosts/apps-script/proef-register';
import { goudenOntvangst } from './ontvangst';
import { goudenOudRegister } from './oud-register';
import { goudenVoortgang } from './voortgang';

const inSheets = () => maakSheetsproef().register;

goudenOntvangst('in Google Sheets', inSheets);
goudenVoortgang('in Google Sheets', inSheets);
goudenOudRegister('in Google Sheets', inSheets);
