// Wat vraagt de evaluatie van een jaar van Google, en hoe lang is de bundel er in een kale realm mee bezig? Op de stand-in voor Google. (5.3.2)
import { dirk } from '../../src/voorbeeld/personages';
import { maakTabbladen, maakWereld } from '../hosts/apps-script/proef-bundel';
import type { Wereld } from '../hosts/apps-script/proef-bundel';
import { tel } from '../hosts/apps-script/telling';
import { maakOproepen } from '../stand-in/oproepen';
import { maakSheetsDienst } from '../stand-in/sheets-dienst';
import { duur, rond, zeg } from './meten';
import { kopie, vandaag } from './registers';
import { giet } from './veel-dossiers';

const gevuld = (aantal: number): Wereld => {
  const wereld = maakWereld();
  maakTabbladen(wereld);
  wereld.dag(vandaag);
  const { werkboek } = wereld.google;
  const werkboeken = new Map([[werkboek.id, werkboek]]);
  const beller = { werkboeken, grillen: { terugleesFout: 'na' as const }, gebruiker: () => werkboek.toegang.eigenaar };
  const { register, weg } = kopie(aantal);
  giet(register, maakSheetsDienst(beller, maakOproepen()), werkboek.id);
  weg();
  return wereld;
};

/** How long the stand-in itself takes for the same calls is not taken off: the product is quicker than this. */
export const meetInGoogle = (aantal: number): void => {
  const wereld = gevuld(aantal);
  const { oproepen } = wereld.google;
  zeg(`\nevaluatie van een jaar in Google, ${aantal} dossiers`);
  for (const vraag of ['overzicht', 'evaluatie'] as const) {
    oproepen.wis();
    let tekst = '';
    const ms = duur(
      () => void (tekst = JSON.stringify(wereld.vraag(dirk, vraag, vraag === 'evaluatie' ? { jaar: 2025 } : {}))),
    );
    const t = tel(oproepen, 0);
    zeg(
      `${vraag.padEnd(12)} lezen ${t.lezen}, cellen ${t.gelezen}, schrijven ${t.schrijven}, ${rond(ms)} ms met de stand-in erbij, antwoord ${(tekst.length / 1024).toFixed(0)} KB`,
    );
  }
};
