// Wat geeft een formule? Een piepklein rekenaartje: verwijzing, tekst, getal, optellen en plakken; al het andere is #NAME?.
// Genoeg om te laten zien dat een getypte formule er als waarde onschuldig uitziet.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { kolomNummer } from './a1';
import { bladMetTitel, type Blad, celOp, type Inhoud } from './werkboek';

type Waarde = sheets_v4.Schema$ExtendedValue;
const NAAM: Waarde = { errorValue: { type: 'NAME', message: 'Unknown function' } };
const KRING: Waarde = { errorValue: { type: 'REF', message: 'Circular dependency detected' } };

export function werkelijkeWaarde(
  inhoud: Inhoud,
  blad: Blad,
  rij: number,
  kolom: number,
  diepte = 0,
): Waarde | undefined {
  const waarde = celOp(blad, rij, kolom)?.userEnteredValue ?? undefined;
  const formule = waarde?.formulaValue;
  if (formule === undefined || formule === null) return waarde;
  return diepte > 20 ? KRING : reken(inhoud, blad, formule.slice(1).trim(), diepte + 1);
}

function reken(inhoud: Inhoud, blad: Blad, uitdrukking: string, diepte: number): Waarde {
  const delen =
    uitdrukking
      .replace(/^\+/, '')
      .match(
        /"(?:[^"]|"")*"|'(?:[^']|'')*'![A-Za-z]+\d+|[\w]+![A-Za-z]+\d+|\$?[A-Za-z]{1,3}\$?\d+|\d+(?:[.,]\d+)?|[-+*/&]/g,
      ) ?? [];
  if (delen.join('').length !== uitdrukking.replace(/^\+/, '').replace(/\s+(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '').length)
    return NAAM;
  const [eerste, ...rest] = delen;
  if (eerste === undefined || rest.length % 2 !== 0) return NAAM;
  let uit = term(inhoud, blad, eerste, diepte);
  for (let plek = 0; plek < rest.length; plek += 2) {
    uit = samen(uit, rest[plek] ?? '', term(inhoud, blad, rest[plek + 1] ?? '', diepte));
  }
  return uit;
}

function term(inhoud: Inhoud, blad: Blad, deel: string, diepte: number): Waarde {
  if (deel.startsWith('"')) return { stringValue: deel.slice(1, -1).replace(/""/g, '"') };
  if (/^\d/.test(deel)) return { numberValue: Number(deel.replace(',', '.')) };
  const uitroep = deel.lastIndexOf('!');
  const titel = deel.slice(0, Math.max(0, uitroep)).replace(/^'|'$/g, '').replace(/''/g, "'");
  const doel = uitroep < 0 ? blad : bladMetTitel(inhoud, titel);
  const plek = /^([A-Za-z]+)(\d+)$/.exec(deel.slice(uitroep + 1).replace(/\$/g, ''));
  if (doel === undefined || plek === null) return NAAM;
  return werkelijkeWaarde(inhoud, doel, Number(plek[2]) - 1, kolomNummer(plek[1] ?? 'A'), diepte) ?? { numberValue: 0 };
}

function samen(links: Waarde, teken: string, rechts: Waarde): Waarde {
  if (links.errorValue) return links;
  if (rechts.errorValue) return rechts;
  if (teken === '&') return { stringValue: kaal(links) + kaal(rechts) };
  const [a, b] = [Number(kaal(links)), Number(kaal(rechts))];
  if (Number.isNaN(a) || Number.isNaN(b)) return { errorValue: { type: 'VALUE', message: 'Expects number values.' } };
  if (teken === '/' && b === 0) return { errorValue: { type: 'DIVIDE_BY_ZERO', message: 'Cannot be zero.' } };
  const uit: Readonly<Record<string, number>> = { '+': a + b, '-': a - b, '*': a * b, '/': a / b };
  return { numberValue: uit[teken] ?? 0 };
}

const kaal = (waarde: Waarde): string => String(waarde.stringValue ?? waarde.numberValue ?? waarde.boolValue ?? '');
