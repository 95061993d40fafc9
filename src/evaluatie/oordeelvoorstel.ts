// Wat stelt het register voor over de doeltreffendheid van een maatregel? Werkzaam, niet werkzaam of niet te zeggen; de directie beslist (K21; 5.3.2).
import { nlDag } from '../procedure/dag';
import type { Maatregel } from '../procedure/rijen';
import type { Jaarbeeld } from './figuren/beeld';
import { herhaling } from './herhaling';
import type { Herhaling, Oordeelvoorstel } from './model';

const keer = (n: number): string => (n === 1 ? '1 klacht' : `${n} klachten`);

const nogNiet = (waarom: string): Oordeelvoorstel => ({ doeltreffendheid: 'nog niet te beoordelen', waarom });

/** Fewer is working, none is done; the same or more is not; nothing before and nothing after says nothing. */
const uitHerhaling = (h: Herhaling): Oordeelvoorstel => {
  if (!h.rijp) return nogNiet(`Er zijn nog geen ${h.maanden} maanden voorbij sinds de uitvoering.`);
  const [voor, na] = [h.voor.aantal, h.na.aantal];
  const waarom = `In de ${h.maanden} maanden ervoor ${keer(voor)} met deze oorzaak, in de ${h.maanden} maanden erna ${keer(na)}.`;
  if (na === 0 && voor === 0) return nogNiet(`${waarom} Daaruit is niets af te leiden.`);
  if (na === 0) return { doeltreffendheid: 'doeltreffend', waarom };
  return { doeltreffendheid: na < voor ? 'deels doeltreffend' : 'niet doeltreffend', waarom };
};

const meting = ({ succescriterium, meetmoment }: Maatregel, vandaag: string): string => {
  if (succescriterium === null) return '';
  const wanneer = meetmoment !== null && meetmoment > vandaag ? ` Dat wordt gemeten op ${nlDag(meetmoment)}.` : '';
  return ` Afgesproken succescriterium: ${succescriterium.replace(/[.\s]+$/, '')}.${wanneer}`;
};

/** A success that was to be measured on a later day cannot be seen before it; a failure can. */
const wachtOpMeting = (v: Oordeelvoorstel, { succescriterium, meetmoment }: Maatregel, vandaag: string): boolean =>
  v.doeltreffendheid !== 'niet doeltreffend' && succescriterium !== null && meetmoment !== null && meetmoment > vandaag;

/** Null for what was not carried out: there is nothing to judge yet. */
export const oordeelvoorstel = (beeld: Jaarbeeld, m: Maatregel): Oordeelvoorstel | null => {
  if (m.uitgevoerdOp === null) return null;
  const h = herhaling(beeld, m);
  const eerst =
    h === null
      ? nogNiet('Bij de maatregel is geen oorzaak vastgelegd; het register kan geen klachten tellen.')
      : uitHerhaling(h);
  return {
    doeltreffendheid: wachtOpMeting(eerst, m, beeld.vandaag) ? 'nog niet te beoordelen' : eerst.doeltreffendheid,
    waarom: `${eerst.waarom}${meting(m, beeld.vandaag)}`,
  };
};
