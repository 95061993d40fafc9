// Wat staat er in een .pptx? Gelezen uit de losse delen, los van wie hem schreef: per dia de vormen, tabellen, plaatjes en notities.
import { uitpakken } from '../uitpakken';

export interface Vak {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Tekst {
  readonly naam: string;
  readonly vak: Vak;
  readonly alineas: readonly string[];
  readonly punten: number;
  readonly vet: boolean;
  readonly bolletjes: boolean;
}

export interface Cel {
  readonly tekst: string;
  readonly punten: number;
  readonly vet: boolean;
}

export interface Tabel {
  readonly vak: Vak;
  readonly breedtes: readonly number[];
  readonly hoogtes: readonly number[];
  readonly rijen: readonly (readonly Cel[])[];
}

export interface Dia {
  readonly titel: string;
  readonly teksten: readonly Tekst[];
  readonly vlakken: readonly Vak[];
  readonly tabellen: readonly Tabel[];
  readonly plaatjes: readonly { readonly vak: Vak; readonly alt: string }[];
  readonly notities: string;
  readonly xml: string;
}

const inch = 914_400;
const heel = (tekst: string): string =>
  tekst.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, t: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[t] ?? '',
  );
const alle = (xml: string, patroon: RegExp): readonly string[] => [...xml.matchAll(patroon)].map((m) => m[1] ?? '');
const kenmerk = (xml: string, naam: string): string => heel(new RegExp(`\\b${naam}="([^"]*)"`).exec(xml)?.[1] ?? '');

const vakVan = (xml: string): Vak => {
  const maat = (element: string, naam: string): number =>
    Number(kenmerk(new RegExp(`<a:${element} [^>]*>`).exec(xml)?.[0] ?? '', naam)) / inch;
  return { x: maat('off', 'x'), y: maat('off', 'y'), w: maat('ext', 'cx'), h: maat('ext', 'cy') };
};

const alineas = (xml: string): readonly string[] =>
  alle(xml, /<a:p>(.*?)<\/a:p>/gs).map((p) =>
    alle(p, /<a:t>([^<]*)<\/a:t>/g)
      .map(heel)
      .join(''),
  );

const lettergrootte = (xml: string): number => Math.min(...alle(xml, /\bsz="(\d+)"/g).map((s) => Number(s) / 100));

const tekstVan = (xml: string): Tekst => ({
  naam: kenmerk(xml, 'name'),
  vak: vakVan(xml),
  alineas: alineas(xml),
  punten: lettergrootte(xml),
  vet: xml.includes(' b="1"'),
  bolletjes: xml.includes('<a:buChar') || xml.includes('<a:buSzPct'),
});

const tabelVan = (xml: string): Tabel => ({
  vak: vakVan(xml),
  breedtes: alle(xml, /<a:gridCol w="(\d+)"/g).map((w) => Number(w) / inch),
  hoogtes: alle(xml, /<a:tr h="(\d+)"/g).map((h) => Number(h) / inch),
  rijen: alle(xml, /<a:tr [^>]*>(.*?)<\/a:tr>/gs).map((rij) =>
    alle(rij, /<a:tc[^P>]*>(.*?)<\/a:tc>/gs).map((cel) => ({
      ...{ tekst: alineas(cel).join('\n'), punten: lettergrootte(cel), vet: cel.includes(' b="1"') },
    })),
  ),
});

const diaVan = (xml: string, notities: string): Dia => {
  const vormen = alle(xml, /<p:sp>(.*?)<\/p:sp>/gs);
  const teksten = vormen.filter((v) => v.includes('<p:txBody>')).map(tekstVan);
  const titel = vormen.find((v) => v.includes('type="title"'));
  return {
    titel: titel === undefined ? '' : alineas(titel).join('\n'),
    teksten,
    vlakken: vormen.filter((v) => !v.includes('<p:txBody>')).map(vakVan),
    tabellen: alle(xml, /<p:graphicFrame>(.*?)<\/p:graphicFrame>/gs).map(tabelVan),
    plaatjes: alle(xml, /<p:pic>(.*?)<\/p:pic>/gs).map((p) => ({ vak: vakVan(p), alt: kenmerk(p, 'descr') })),
    notities: alineas(notities).join('\n'),
    xml,
  };
};

/** In the order of the presentation. */
export const leesDeck = (bytes: Uint8Array): readonly Dia[] => {
  const delen = uitpakken(bytes);
  const lees = (naam: string): string => delen.get(naam)?.toString('utf8') ?? '';
  const aantal = [...delen.keys()].filter((n) => /^ppt\/slides\/slide\d+\.xml$/.test(n)).length;
  return Array.from({ length: aantal }, (_, i) =>
    diaVan(lees(`ppt/slides/slide${i + 1}.xml`), lees(`ppt/notesSlides/notesSlide${i + 1}.xml`)),
  );
};

/** Everything that anybody can read on the slides: texts, tables and what a picture says. */
export const alleTekst = (dias: readonly Dia[]): string =>
  dias
    .flatMap((d) => [
      ...d.teksten.flatMap((t) => t.alineas),
      ...d.tabellen.flatMap((t) => t.rijen.map((r) => r.map((c) => c.tekst).join(' | '))),
      ...d.plaatjes.map((p) => p.alt),
    ])
    .join('\n');
