// Welke functies ziet Google? Precies deze: elke export wordt een functie die menu, trigger of pagina kan aanroepen.
import './jitless';
import { beantwoordVerzoek, controleInWoorden, doeOchtendronde, merkWijziging } from './balie';
import { installeer } from './installatie';
import { gekozenRij } from './selectie';
import { meld, toonDialoog, toonMenu, toonZijbalk, toonZijbalkBij, webapp } from './venster';
import { gevraagdDossier } from './webadres';
import type { Webverzoek } from './webadres';
import { werkplek } from './werkplek';

export const onOpen = (): void => toonMenu();
export const doGet = (verzoek?: Webverzoek): ReturnType<typeof webapp> => webapp(gevraagdDossier(verzoek));

export const openZijbalk = (): void => toonZijbalk();
export const openGeselecteerdeRij = (): void => toonZijbalkBij(gekozenRij(werkplek()));
export const openDialoog = (): void => toonDialoog();
export const openUitwisseling = (): void => toonDialoog('uitwisseling');
export const controleerRegister = (): void => meld(controleInWoorden());
export const installeerRegister = (): void => meld(installeer());

/** Trigger on working mornings. */
export const ochtendronde = (): void => doeOchtendronde();
/** Trigger on every change of the file. */
export const bijWijziging = (): void => merkWijziging();

/** What the page calls. */
export const loket = (verzoek: string): string => beantwoordVerzoek(verzoek);
