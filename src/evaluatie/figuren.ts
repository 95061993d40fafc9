// Welke cijfers horen bij de evaluatie van een jaar, in welke volgorde? (K01 - K24; 5.3.2)
import type { Jaarbeeld } from './figuren/beeld';
import { claims } from './figuren/claims';
import { doorlooptijd } from './figuren/doorlooptijd';
import { instroom } from './figuren/instroom';
import { lering } from './figuren/lering';
import { maatregelen } from './figuren/maatregelen';
import { ontvangst } from './figuren/ontvangst';
import { oordelen } from './figuren/oordelen';
import { vervolg } from './figuren/vervolg';
import { werkingEnNaleving } from './figuren/werking';
import type { Figuur } from './model';

export const figurenVan = (beeld: Jaarbeeld): readonly Figuur[] => [
  ...instroom(beeld),
  ...ontvangst(beeld),
  ...doorlooptijd(beeld),
  ...oordelen(beeld),
  ...vervolg(beeld),
  ...claims(beeld),
  ...lering(beeld),
  ...maatregelen(beeld),
  ...werkingEnNaleving(beeld),
];
