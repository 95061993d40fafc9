// Hoe is er geoordeeld, en hoe liep het daarna met de klagers? (K12 - K18; 5.1.6, 5.2.2, 5.2.4)
import type { Evaluatie } from '../../../src/evaluatie/model';
import { vanInWoorden } from '../../../src/evaluatie/woorden';
import { figuurVan, liggend, staven } from '../../grafieken/uit-cijfers';
import type { Dia } from '../dia';
import { aandeelzin, gegrond } from '../titels';
import { hoeveel } from '../woorden';
import { cijfertabel, dia, groepentabel, kolom, noten, plaatjeOf } from './bouwen';
import { verdelingVan } from './onderwerpen';
import { cijfers } from './termijnen';

const oordeelzin = (e: Evaluatie): string => {
  const { aantal, van } = gegrond(e);
  return van === 0 ? 'Oordelen van de directie' : `Gegrond of deels gegrond: ${vanInWoorden(aantal, van)}`;
};

export const oordelen = (e: Evaluatie): Dia => {
  const dossier = verdelingVan(e, 'K12');
  const [onderdeel, uitkomst] = [verdelingVan(e, 'K12.onderdeel'), verdelingVan(e, 'K12.uitkomst')];
  return dia(e, {
    ...{ naam: 'oordelen', kop: 'Oordelen', titel: oordeelzin(e) },
    kolommen: [
      kolom(
        0.5,
        plaatjeOf(dossier === null ? null : staven(dossier), groepentabel(e, 'Oordeel per dossier', dossier)),
        ...noten(dossier?.voetnoot ?? null),
      ),
      kolom(
        0.5,
        groepentabel(e, 'Oordeel per onderdeel', onderdeel),
        groepentabel(e, 'Hoe liep het af?', uitkomst),
        cijfertabel(e, null, cijfers(e, 'K13')),
      ),
    ],
    figuren: [dossier, onderdeel, uitkomst, ...cijfers(e, 'K13')],
  });
};

const tevredenzin = (e: Evaluatie): string =>
  aandeelzin(e, 'K15.tevreden', 'Tevreden, van wie reageerde', 'Klagers en vervolg');

const vervolgcijfers = ['K14', 'K14.afdoende', 'K15.tevreden', 'K15.respons', 'K16', 'K17.open'] as const;

export const vervolg = (e: Evaluatie): Dia => {
  const tevreden = verdelingVan(e, 'K15');
  const heropend = (figuurVan(e.figuren, 'K01', 'aansluiting')?.regels ?? []).reduce(
    (som, r) => som + r.heropend.aantal,
    0,
  );
  return dia(e, {
    ...{ naam: 'vervolg', kop: 'Klagers en vervolg', titel: tevredenzin(e) },
    kolommen: [
      kolom(0.5, plaatjeOf(tevreden === null ? null : liggend(tevreden), groepentabel(e, 'Tevreden', tevreden))),
      kolom(
        0.5,
        cijfertabel(e, null, cijfers(e, ...vervolgcijfers)),
        groepentabel(e, 'Nieuwe geschillen, naar rubriek', verdelingVan(e, 'K17')),
        ...noten(`Heropend in ${e.jaar}: ${hoeveel(heropend, 'dossier', 'dossiers')}.`),
      ),
    ],
    figuren: [tevreden, ...cijfers(e, ...vervolgcijfers, 'K17')],
    notities: [`Heropend in ${e.jaar}: ${heropend}.`],
  });
};

const claimcijfers = ['K18', 'K18.boven', 'K18.bedrag', 'K18.optijd'] as const;

const claimaantal = (e: Evaluatie): number => figuurVan(e.figuren, 'K18', 'aantal')?.telling.aantal ?? 0;

export const claims = (e: Evaluatie): readonly Dia[] =>
  claimaantal(e) === 0
    ? []
    : [
        dia(e, {
          ...{ naam: 'claims', kop: 'Claims en verzekeraar' },
          titel: `${hoeveel(claimaantal(e), 'klacht', 'klachten')} met een mogelijke claim`.replace(/^g/, 'G'),
          kolommen: [
            kolom(
              1,
              cijfertabel(e, null, cijfers(e, ...claimcijfers)),
              ...noten('Bedragen zijn alleen voor intern gebruik.'),
            ),
          ],
          figuren: cijfers(e, ...claimcijfers),
        }),
      ];

/** All of it in one, for a year with few complaints. */
export const oordelenEnVervolg = (e: Evaluatie): Dia => {
  const rest = cijfers(e, 'K13', ...vervolgcijfers, ...(claimaantal(e) === 0 ? [] : claimcijfers));
  const [dossier, tevreden] = [verdelingVan(e, 'K12'), verdelingVan(e, 'K15')];
  return dia(e, {
    ...{ naam: 'oordelen', kop: 'Oordelen en vervolg', titel: oordeelzin(e) },
    kolommen: [
      kolom(
        0.4,
        groepentabel(e, 'Oordeel', dossier),
        groepentabel(e, 'Tevreden', tevreden),
        ...noten(dossier?.voetnoot ?? null),
      ),
      kolom(0.6, cijfertabel(e, null, rest)),
    ],
    figuren: [dossier, tevreden, ...rest],
  });
};
