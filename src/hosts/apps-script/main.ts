// Welke functies ziet Google? Precies deze: elke export wordt een functie die menu, trigger of pagina kan aanroepen.
import './jitless';
import { beantwoordVerzoek } from './balie';
import { merkWijziging } from './handwerk';
import { doeOchtendronde } from './ronde';
import { gekozenRij } from './selectie';
import {
  toonDialoog,
  toonDialoogOp,
  toonJaarevaluatie,
  toonMenu,
  toonZijbalk,
  toonZijbalkBij,
  webapp,
} from './venster';
import { gevraagdDossier } from './webadres';
import type { Webverzoek } from './webadres';
import { werkplek } from './werkplek';

export const onOpen = (): void => toonMenu();
export const doGet = (verzoek?: Webverzoek): ReturnType<typeof webapp> => webapp(gevraagdDossier(verzoek));

export const openZijbalk = (): void => toonZijbalk();
export const openGeselecteerdeRij = (): void => toonZijbalkBij(gekozenRij(werkplek()));
export const openDialoog = (): void => toonDialoog();
export const openUitwisseling = (): void => toonDialoog('uitwisseling');
export const openJaarevaluatie = (): void => toonJaarevaluatie();
export const controleerRegister = (): void => toonDialoogOp('controle');
export const installeerRegister = (): void => toonDialoogOp('inrichten');
export const verwijderRegister = (): void => toonDialoogOp('verwijderen');

/** Trigger on working mornings. */
export const ochtendronde = (): void => doeOchtendronde();
/** Trigger on every change of the file. */
export const bijWijziging = (gebeurtenis: unknown): void => merkWijziging(gebeurtenis);

/** What the page calls. */
export const loket = (verzoek: string): string => beantwoordVerzoek(verzoek);
