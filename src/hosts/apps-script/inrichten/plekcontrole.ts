// Klopt het bestand om het register heen: delen, herinneringen, taal, tijdzone en opmaak? Wat het logboek niet kan zien. (5.3.1, besluit 6)
import { letOp, fout } from '../../../loket/delen/deling';
import type { Deelbevinding } from '../../../loket/delen/deling';
import type { Plekcontrole } from '../../../loket/plekinrichten';
import type { Stand } from '../../../procedure/stand';
import type { Bestand } from '../../../sheets/bestand';
import type { Werkplek } from '../../../sheets/register/plek';
import { herstelOpmaak } from '../opmaak';
import { bestandVan } from './bestand';
import { delenbeeld } from './delen';
import { herinneringen } from './herinneringen';

const ZONE = 'Europe/Amsterdam';
const TAAL = 'nl_NL';

const bijTaal = ({ taal, tijdzone }: Bestand): readonly Deelbevinding[] => [
  ...(tijdzone === ZONE
    ? []
    : [
        fout(
          `De tijdzone van het bestand is ${tijdzone}. Dan kan een datum een dag verschuiven.`,
          'Kies Bestand, Instellingen, en zet de tijdzone op Amsterdam.',
        ),
      ]),
  ...(taal === TAAL
    ? []
    : [
        letOp(
          `Het bestand staat niet op Nederlands, maar op ${taal}. Datums en bedragen zien er dan anders uit.`,
          'Kies Bestand, Instellingen, en zet de taal op Nederland.',
        ),
      ]),
];

const bijScript = (): readonly Deelbevinding[] => {
  const zone = Session.getScriptTimeZone();
  return zone === ZONE
    ? []
    : [fout(`De tijdzone van het script is ${zone}.`, 'Vraag de beheerder om het script opnieuw te plaatsen.')];
};

const bijHerinneringen = (ik: string): readonly Deelbevinding[] =>
  herinneringen(ik).aan
    ? []
    : [
        fout(
          'De herinneringen staan niet aan: niemand krijgt vanzelf bericht over een termijn.',
          'Kies in het menu Klachtenregister: Register inrichten, stap Herinneringen.',
        ),
      ];

/** Also for the daily check, when somebody opens the register. */
export const bevindingen = (id: string, stand: Pick<Stand, 'rijen'>, bestand: Bestand): readonly Deelbevinding[] => [
  ...delenbeeld(id, stand, bestand).oordeel.bevindingen,
  ...bijTaal(bestand),
  ...bijScript(),
];

/** The lay-out is repaired before it is looked at. */
export const plekcontrole = (plek: Werkplek, stand: Stand, ik: string): Plekcontrole => ({
  hersteld: herstelOpmaak(plek),
  bevindingen: [...bevindingen(plek.spreadsheetId, stand, bestandVan(plek.spreadsheetId)), ...bijHerinneringen(ik)],
});
