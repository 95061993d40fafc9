// Welk antwoord krijgt een verzoek over een bestand in Google? Van het loket, met Drive als kast (5.2.1).
import { beantwoordBijlage } from '../../loket/bijlagen/balie';
import type { Bijlageverzoek } from '../../loket/bijlagen/contract';
import type { Plekantwoord } from '../../loket/plekcontract';
import { maakDrivekast } from './bijlagenkast';
import type { Aanvraag } from './inrichten/toegang';
import { bouw, maakOmgeving } from './omgeving';
import { maakSheetsRegister } from '../../sheets/register/sheets-register';
import { geenPlekAntwoord } from './geen-plek';
import { geenBezoekerAntwoord } from './storing';

export const bijlageAntwoord = ({ werkplek, email }: Aanvraag, verzoek: Bijlageverzoek): string => {
  if (typeof werkplek === 'string') return geenPlekAntwoord(werkplek);
  if (email === '') return geenBezoekerAntwoord();
  const kast = maakDrivekast(werkplek.spreadsheetId);
  const deur = { ...maakOmgeving(), email, bouw: bouw(), kast };
  const uit = beantwoordBijlage(maakSheetsRegister(werkplek), deur, kast, verzoek);
  return JSON.stringify(uit satisfies Pick<Plekantwoord, 'ok'>);
};
