// Wat staat er bij elkaar in een jaar met weinig klachten? Tabellen in plaats van plaatjes, twee onderwerpen op een dia (5.3.2).
import type { Evaluatie } from '../../../src/evaluatie/model';
import { figuurVan } from '../../grafieken/uit-cijfers';
import type { Dia } from '../dia';
import { meeste } from '../titels';
import { dia, groepentabel, kolom, noten, plaatjeOf } from './bouwen';
import { jarengrafiek, jarentabel, standtabel, standzin } from './instroom';
import { verdelingVan } from './onderwerpen';
import { cijfers } from './termijnen';

export const instroomKort = (e: Evaluatie): Dia => {
  const f = figuurVan(e.figuren, 'K01', 'aansluiting');
  return dia(e, {
    ...{ naam: 'instroom', kop: 'Instroom, stand en ontwikkeling', titel: standzin(e) },
    kolommen: [
      kolom(
        0.46,
        standtabel(f),
        groepentabel(e, 'Per kwartaal', verdelingVan(e, 'K02.kwartaal')),
        ...noten(f?.voetnoot ?? null),
      ),
      kolom(0.54, plaatjeOf(jarengrafiek(e), jarentabel(e))),
    ],
    figuren: [f, ...cijfers(e, 'K02.kwartaal', 'K03')],
  });
};

export const onderwerpenKort = (e: Evaluatie): Dia => {
  const [grond, rubriek, relatie, kanaal, oorzaak] = ['K22.grond', 'K22.rubriek', 'K23.relatie', 'K23', 'K22'].map(
    (n) => verdelingVan(e, n),
  );
  return dia(e, {
    ...{ naam: 'waarover', kop: 'Waarover, van wie en waardoor' },
    titel: meeste(grond ?? null, 'Vaakst genoemde grond', 'Waarover gingen de klachten?'),
    kolommen: [
      kolom(
        0.36,
        groepentabel(e, 'Grond', grond ?? null),
        ...noten(grond?.voetnoot ?? null),
        groepentabel(e, 'Rubriek', rubriek ?? null),
      ),
      kolom(0.32, groepentabel(e, 'Van wie', relatie ?? null), groepentabel(e, 'Hoe', kanaal ?? null)),
      kolom(0.32, groepentabel(e, 'Oorzaak', oorzaak ?? null)),
    ],
    figuren: cijfers(e, 'K22.grond', 'K22.rubriek', 'K23.relatie', 'K23', 'K22'),
  });
};
