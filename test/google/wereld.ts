// Welk register staat er in de stand-in? Ingericht met vier mensen, of vol met dossiers van het voorbeeld.
import { readFileSync } from 'node:fs';
import { nieuweNummers } from '../../src/sheets/setup-requests';
import { gebouwd } from '../omgeving/gebouwd';
import { ingerichteWereld, maakTabbladen, maakWereld } from '../hosts/apps-script/proef-bundel';
import type { Wereld } from '../hosts/apps-script/proef-bundel';
import { maakProject } from '../stand-in/kale-realm';
import { vulUitVoorbeeld } from './vullen';

const bestand = (naam: string): string => readFileSync(gebouwd(`apps-script/${naam}`), 'utf8');

export const vandaag = '2026-04-02';

const volleWereld = (dossiers: number): Wereld => {
  const wereld = maakWereld();
  maakTabbladen(wereld);
  vulUitVoorbeeld(wereld.google, dossiers, vandaag);
  wereld.google.scherm.meldingen.length = 0;
  return wereld;
};

/** De echte bundel met de echte pagina's; het menu staat er al. */
export const echteWereld = (dossiers: number): Wereld => {
  const wereld = dossiers === 0 ? ingerichteWereld() : volleWereld(dossiers);
  const { google } = wereld;
  const html = {
    sidebar: bestand('sidebar.html'),
    uitwisseling: bestand('uitwisseling.html'),
    jaarevaluatie: bestand('jaarevaluatie.html'),
  };
  const project = maakProject({ code: bestand('code.js'), html, google });
  google.script.webadres = 'https://script.google.com/macros/s/VOORBEELD/exec';
  google.scherm.selectie = { sheetId: nieuweNummers.klachten, rij: 1, kolom: 1 };
  project.roepEenvoudig('onOpen');
  google.oproepen.wis();
  return { ...wereld, project };
};
