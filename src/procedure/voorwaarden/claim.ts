// Wanneer moet een verzekeraar worden geraadpleegd, en wat mag er voor die tijd niet? (5.1.6, A-10, A-11)
import type { Dag } from '../dag';
import { bovenDrempel } from '../claimdrempel';
import type { Voorwaarde } from '../voorwaarde';

export const claimBovenDrempelOfGewenst: Voorwaarde = {
  code: 'geen-claim',
  artikel: '5.1.6',
  toets: ({ klacht }) =>
    klacht.claimMogelijk === true ? null : 'Er is geen mogelijke claim vastgelegd. Schat eerst het claimbedrag.',
};

export const claimEerstGemeld: Voorwaarde = {
  code: 'verzekeraar-eerst',
  artikel: '5.1.6',
  toets: ({ klacht }) =>
    bovenDrempel(klacht) && klacht.opdrachtnemerGeinformeerdOp === null
      ? 'Het geschatte claimbedrag is hoger dan 500 euro. Laat eerst de opdrachtnemer met de verzekeraar overleggen; doe geen toezegging voor die tijd.'
      : null,
};

export const adresOpdrachtnemer: Voorwaarde<{ readonly verzendwijze: string; readonly email: string | null }> = {
  code: 'opdrachtnemer-zonder-adres',
  artikel: '5.1.6',
  veld: 'email',
  toets: ({ invoer }) =>
    invoer.verzendwijze === 'e-mail' && invoer.email === null
      ? 'Vul het e-mailadres van de opdrachtnemer in, of kies post.'
      : null,
};

export const opdrachtnemerWacht: Voorwaarde = {
  code: 'geen-opdrachtnemer-wacht',
  artikel: '5.1.6',
  toets: ({ verzekering }) =>
    verzekering.some((v) => v.geraadpleegdOp === null) ? null : 'Er is geen opdrachtnemer die nog moet terugmelden.',
};

export const opdrachtnemerBekend: Voorwaarde<{ readonly opdrachtnemer: string }> = {
  code: 'opdrachtnemer-onbekend',
  artikel: '5.1.6',
  veld: 'opdrachtnemer',
  toets: ({ invoer, verzekering }) => {
    const wachtend = verzekering.filter((v) => v.geraadpleegdOp === null).map((v) => v.opdrachtnemer);
    return wachtend.includes(invoer.opdrachtnemer)
      ? null
      : `Kies een opdrachtnemer die nog moet terugmelden: ${wachtend.join(' of ')}.`;
  },
};

export const raadplegingKan: Voorwaarde<{ readonly geraadpleegdOp: Dag }> = {
  code: 'raadpleging-in-toekomst',
  artikel: '5.1.6',
  veld: 'geraadpleegdOp',
  toets: ({ invoer, stand }) => (invoer.geraadpleegdOp > stand.vandaag ? 'Kies vandaag of een eerdere dag.' : null),
};

const toezeggingen =
  /erken\w*\s+(de\s+|onze\s+)?aansprakelijk|aansprakelijk(heid)?\s+erken|vergoeden\s+(de|uw)\s+schade|nemen\s+de\s+schade/i;

/** Words that promise compensation while an insurer is still to answer (T12). */
export const geenToezegging: Voorwaarde<{
  readonly wijzeToelichting: string | null;
  readonly toezeggingBewust: boolean | null;
}> = {
  code: 'toezegging-bij-open-claim',
  artikel: '5.1.6',
  veld: 'toezeggingBewust',
  toets: ({ invoer, klacht, verzekering }) => {
    const open =
      klacht.claimMogelijk === true && (verzekering.length === 0 || verzekering.some((v) => v.geraadpleegdOp === null));
    return open && toezeggingen.test(invoer.wijzeToelichting ?? '') && invoer.toezeggingBewust !== true
      ? 'Uw tekst lijkt aansprakelijkheid te erkennen terwijl de verzekeraar nog niet heeft geantwoord. Pas de tekst aan, of kies "ja" als u dit bewust doet.'
      : null;
  },
};
