// Hield de directie zich aan termijnen, verzekeraar en keuze van behandelaar? (5.1.5 - 5.1.7, artikel 6)
import type { Klacht } from '../../procedure/rijen';
import { isTeBeantwoorden, vierWekenNa } from '../klok';
import type { Toets } from './toets';
import { opTijd, uiterlijkOp } from './toets';

/** An extension is fair to the complainant, but four weeks is what the procedure promises. */
const vierWekenPlicht = (k: Klacht) => {
  const uiterlijk = isTeBeantwoorden(k) ? vierWekenNa(k) : null;
  return uiterlijk === null ? [] : [{ id: k.id, op: k.berichtVerzondenOp, uiterlijk }];
};

export const behandeling: readonly Toets[] = [
  {
    naam: 'weigering-per-omgaande',
    titel: 'Hoorde wie niet in behandeling kwam dat per omgaande?',
    artikel: '5.1.5',
    gevallen: opTijd('D2'),
  },
  {
    naam: 'binnen-vier-weken',
    titel: 'Kreeg de klager binnen vier weken na ontvangst bericht over de afhandeling?',
    artikel: '5.1.3',
    gevallen: uiterlijkOp(({ rijen }) => rijen.klachten.flatMap(vierWekenPlicht)),
  },
  {
    naam: 'verzekeraar-direct',
    titel: 'Is bij een claim boven 500 euro dezelfde werkdag gevraagd de verzekeraar te raadplegen?',
    artikel: '5.1.6',
    gevallen: opTijd('D5'),
  },
  {
    naam: 'claim-gemeld',
    titel: 'Is bij elke mogelijke claim, hoe klein ook, de verzekeraar ingelicht?',
    artikel: '6',
    gevallen: ({ rijen }) => {
      const gemeld = new Set(rijen.verzekering.map((v) => v.klacht));
      return rijen.klachten
        .filter((k) => k.claimMogelijk === true && k.afgehandeldOp !== null)
        .map((k) => ({ id: k.id, gevolgd: gemeld.has(k.id) }));
    },
  },
  {
    naam: 'deskundige-behandelaar',
    titel: 'Behandelde iemand de klacht die van die soort klachten het meeste weet?',
    artikel: '6',
    gevallen: ({ rijen }) =>
      rijen.klachten.flatMap((k) =>
        k.behandelaarDeskundig === null ? [] : [{ id: k.id, gevolgd: k.behandelaarDeskundig }],
      ),
  },
  {
    naam: 'besluit-op-tijd',
    titel: 'Besloot de directie binnen de gestelde termijn, of verlengde zij die met bericht?',
    artikel: '5.1.7',
    gevallen: opTijd('D3', (k) => k.inBehandeling === true),
  },
  {
    naam: 'bericht-op-tijd',
    titel: 'Kreeg de klager bericht binnen de gestelde termijn?',
    artikel: '5.1.7',
    gevallen: opTijd('D4', (k) => k.inBehandeling === true),
  },
];
