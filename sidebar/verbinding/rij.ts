// Hoe komt iemand van de rij in het spreadsheet bij het dossier, en terug?
import { ga, route, waarschuw } from '../navigatie';
import { schrijfRoute } from '../route';
import type { Weigering } from '../../src/procedure/weigering';
import { onthoudAntwoord } from './antwoord';
import { plekvraag, vraag } from './vraag';

/** Whether the row is of no dossier or of one that this person may not see, is told to nobody. */
const geenRij =
  'Bij de geselecteerde rij hoort geen dossier dat u kunt openen. Klik in het spreadsheet op een rij van bijvoorbeeld Klachten of Maatregelen en probeer het opnieuw.';
const alOpen = 'De geselecteerde rij staat hier al open.';
const nietGevonden =
  'Deze rij staat niet op haar tabblad. Misschien is zij met de hand verwijderd. De directie ziet dat bij Controle.';

const leg = (weigeringen: readonly Weigering[]): void =>
  waarschuw(weigeringen.some((w) => w.code === 'niet-gevonden') ? geenRij : weigeringen.map((w) => w.tekst).join(' '));

/** Empty is a row of nothing. */
export const openRij = async (rij: string): Promise<void> => {
  if (rij === '') return waarschuw(geenRij);
  const naar = { blad: 'dossier', dossier: rij } as const;
  if (schrijfRoute(route.lees()) === schrijfRoute(naar)) return waarschuw(alOpen);
  const verzoek = { vraag: 'dossier', dossier: rij } as const;
  const uit = await vraag<'dossier'>(verzoek);
  if (!uit.ok) return leg(uit.weigeringen);
  onthoudAntwoord<'dossier'>(verzoek, uit.antwoord);
  ga(naar);
};

export const openGekozenRij = async (): Promise<void> => {
  const uit = await plekvraag<'gekozenRij'>({ plek: 'gekozenRij' });
  if (uit.ok) return openRij(uit.antwoord.rij ?? '');
  leg(uit.weigeringen);
};

export const toonInBlad = async (rij: string): Promise<void> => {
  const uit = await plekvraag<'toonInBlad'>({ plek: 'toonInBlad', rij });
  if (!uit.ok) leg(uit.weigeringen);
  else if (!uit.antwoord.gevonden) waarschuw(nietGevonden);
};
