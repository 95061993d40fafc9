// Welke pagina krijgt de gebruiker? HtmlService met alleen wat in de sandbox mag, plus wat Google met de inhoud doet.
import { uitzondering } from './uitzondering';

export interface Pagina {
  titel: string;
  inhoud: string;
  breedte: number | undefined;
  hoogte: number | undefined;
  readonly meta: Record<string, string>;
  kader: string;
}

export interface HtmlUitvoer {
  getContent(): string;
  getTitle(): string;
  setTitle(titel: string): HtmlUitvoer;
  setWidth(breedte: number): HtmlUitvoer;
  setHeight(hoogte: number): HtmlUitvoer;
  setFaviconUrl(adres: string): HtmlUitvoer;
  setSandboxMode(soort: string): HtmlUitvoer;
  setXFrameOptionsMode(soort: string): HtmlUitvoer;
  addMetaTag(naam: string, inhoud: string): HtmlUitvoer;
  append(inhoud: string): HtmlUitvoer;
  setContent(inhoud: string): HtmlUitvoer;
  /** Alleen voor de stand-in: wat er getoond wordt. */
  toJSON(): Pagina;
}

export interface HtmlDienst {
  createHtmlOutput(inhoud?: string): HtmlUitvoer;
  createHtmlOutputFromFile(naam: string): HtmlUitvoer;
  readonly XFrameOptionsMode: { readonly ALLOWALL: string; readonly DEFAULT: string };
  readonly SandboxMode: { readonly IFRAME: string };
}

const META = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

function maakUitvoer(inhoud: string): HtmlUitvoer {
  const pagina: Pagina = { titel: '', inhoud, breedte: undefined, hoogte: undefined, meta: {}, kader: 'DEFAULT' };
  const met = (deel: Partial<Pagina>): HtmlUitvoer => {
    Object.assign(pagina, deel);
    return zelf;
  };
  const zelf: HtmlUitvoer = {
    getContent: () => pagina.inhoud,
    getTitle: () => pagina.titel,
    setTitle: (titel) => met({ titel }),
    setWidth: (breedte) => met({ breedte }),
    setHeight: (hoogte) => met({ hoogte }),
    setFaviconUrl: () => zelf,
    setSandboxMode: () => zelf,
    setXFrameOptionsMode: (kader) => met({ kader }),
    addMetaTag(naam, waarde) {
      if (!META.includes(naam)) throw uitzondering(`The specified meta tag is not allowed in this context: ${naam}`);
      return met({ meta: { ...pagina.meta, [naam]: waarde } });
    },
    setContent: (inhoud) => met({ inhoud }),
    append: (erbij) => met({ inhoud: pagina.inhoud + erbij }),
    toJSON: () => ({ ...pagina }),
  };
  return zelf;
}

export function maakHtmlDienst(bestanden: Readonly<Record<string, string>>): HtmlDienst {
  return {
    createHtmlOutput: (inhoud = '') => maakUitvoer(inhoud),
    createHtmlOutputFromFile(naam) {
      const inhoud = Object.hasOwn(bestanden, naam) ? bestanden[naam] : undefined;
      if (inhoud === undefined) throw uitzondering(`No HTML file named ${naam} was found.`);
      return maakUitvoer(inhoud);
    },
    XFrameOptionsMode: { ALLOWALL: 'ALLOWALL', DEFAULT: 'DEFAULT' },
    SandboxMode: { IFRAME: 'IFRAME' },
  };
}

/** HtmlService haalt commentaar weg en ziet het ook ín sjabloonteksten (`https://…`): zo komt de pagina echt aan. */
export function zoalsGoogleServeert(html: string): string {
  return html.replace(/`[^`]*`/g, (sjabloon) => sjabloon.replace(/\/\/.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, ''));
}
