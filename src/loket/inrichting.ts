// Hoe ver is het inrichten? Wie en wat er al in het register staat, en wat de directie nog moet kiezen (1.2, 5.1.3, 5.2.4).
import { bezwaren } from '../procedure/beslis';
import { jaarVan, nlDag, weekdag } from '../procedure/dag';
import { deelwijze, instelling, instellingwoorden, standaardInstellingen } from '../procedure/instellingen';
import type { Instelling } from '../procedure/instellingen';
import { zaakVan } from '../procedure/stand';
import type { Stand } from '../procedure/stand';
import { medewerkerOpslaan } from '../procedure/stappen/beheer';
import type { Inrichtingbeeld } from './directiebeelden';

/** Whoever may add people, may set things up; in an empty register that is whoever opens it first. */
export const magInrichten = (stand: Stand): boolean => bezwaren(medewerkerOpslaan, zaakVan(stand, '')).length === 0;

/** The few settings worth a look on the first day, and where they count. */
const kern: readonly (readonly [Instelling, artikel: string])[] = [
  ['organisatie', '5.1.3'],
  ['contact', '5.1.3'],
  ['financier', '5.2.4'],
  ['reactietermijnDagen', '5.2.4'],
  ['bewaartermijnJaren', '5.3.1'],
  ['bewaartermijnClaimJaren', '5.3.1'],
];

/** This year and the next: terms of today can end there. Weekends are free whatever the list says. */
const jarenVan = ({ vandaag, rijen }: Stand): Inrichtingbeeld['jaren'] =>
  [jaarVan(vandaag), jaarVan(vandaag) + 1].map((jaar) => ({
    jaar,
    dagen: rijen.vrijeDagen
      .filter((v) => jaarVan(v.id) === jaar && weekdag(v.id) < 6)
      .map(({ id, naam, teltAlsVrij }) => ({ dag: id, inWoorden: nlDag(id), naam, teltAlsVrij }))
      .sort((a, b) => (a.dag < b.dag ? -1 : 1)),
  }));

const advies = ({ rijen, wie }: Stand): readonly string[] => {
  const actief = rijen.medewerkers.filter((m) => m.actief);
  const heeft = (rol: 'directie' | 'plaatsvervanger' | 'notulist'): boolean =>
    actief.some((m) => m.rollen.includes(rol));
  return [
    ...(actief.some((m) => m.id !== wie.id)
      ? []
      : ['U staat er nu alleen in. Wie klachten ontvangt of onderzoekt, hoort er ook bij.']),
    ...(heeft('plaatsvervanger')
      ? []
      : [
          'Er is nog geen plaatsvervanger. Die beslist als een klacht over de directie gaat. Dat mag iemand van buiten zijn.',
        ]),
    ...(heeft('notulist') ? [] : ['Er is nog geen notulist voor het overleg over de klachten (artikel 5.2.5).']),
  ];
};

export const inrichtingbeeld = (stand: Stand): Inrichtingbeeld => {
  const { medewerkers, financiers, instellingen } = stand.rijen;
  return {
    mensen: medewerkers.map(({ id, naam, rollen, actief }) => ({ id, naam, rollen, actief })),
    advies: advies(stand),
    financiers: financiers.map(({ naam, soort }) => ({ naam, soort })),
    jaren: jarenVan(stand),
    instellingen: kern.map(([sleutel, artikel]) => ({
      ...{ sleutel, artikel, titel: instellingwoorden[sleutel], waarde: instelling(instellingen, sleutel) },
      standaard: standaardInstellingen[sleutel],
    })),
    adres: instelling(instellingen, 'adres'),
    delen: deelwijze(instellingen),
  };
};
