// Hoe wordt een presentatie een bestand voor PowerPoint of Google Slides? Dezelfde in de browser en in Node (5.3.2).
import PptxGenJS from 'pptxgenjs';
import { altTekst } from '../grafieken/grafiek';
import type { Teken } from '../grafieken/tekening';
import type { Presentatie } from './dia';
import { BREED, HOOG, kleuren, LETTER, punten, vakken } from './huisstijl';
import { alleBladen, titelschrift } from './indeling';
import { regelhoogte, teksthoogte } from './meten';
import { vastPakket } from './pakket';
import type { Blad, Stuk, Tekststuk } from './stuk';
import { zetTabel } from './tabelblad';
import { inspringing, naRegel } from './zetten';

/** How many slides are done, of how many. */
export type Melding = (gedaan: number, totaal: number) => void;

type Slide = PptxGenJS.Slide;

/** A breath between slides, so that a browser stays awake. */
const adem = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 0));

const zetTekst = (slide: Slide, stuk: Tekststuk, objectName: string): void => {
  const bolletje = { bullet: { indent: inspringing * 72 }, paraSpaceAfter: naRegel * 72 };
  slide.addText(
    stuk.alineas.map((text) => ({ text, options: { breakLine: true, ...(stuk.bolletjes ? bolletje : {}) } })),
    {
      ...stuk.vak,
      ...{ objectName, fontFace: LETTER, fontSize: stuk.schrift.punten, bold: stuk.schrift.vet === true },
      ...{ color: kleuren[stuk.kleur], valign: 'top', margin: 0 },
    },
  );
};

const zetStuk = async (slide: Slide, stuk: Stuk, naam: string, teken: Teken): Promise<void> => {
  if (stuk.soort === 'tekst') zetTekst(slide, stuk, naam);
  else if (stuk.soort === 'tabel') zetTabel(slide, stuk.tabel, stuk.vak, naam);
  else if (stuk.soort === 'blok')
    slide.addShape('rect', {
      ...stuk.vak,
      objectName: naam,
      fill: { color: kleuren.vlak },
      line: { color: kleuren.lijn, width: 0.75 },
    });
  else {
    const data = await teken(stuk.grafiek, stuk.vak.w, stuk.vak.h);
    slide.addImage({ ...stuk.vak, data, objectName: naam, altText: altTekst(stuk.grafiek) });
  }
};

const namen = { tekst: 'Tekst', blok: 'Vlak', tabel: 'Tabel', grafiek: 'Grafiek' } as const;

/** With a title of one line and of two. */
const meesters = ['Titel op een regel', 'Titel op twee regels'] as const;

const klein = { fontFace: LETTER, fontSize: punten.klein, color: kleuren.stil, margin: 0 } as const;

/** A real title and a real page number, so that an outline and a screen reader know them. */
const meester = (pptx: PptxGenJS, voet: string, regels: number): void => {
  const titel = { fontFace: LETTER, fontSize: punten.titel, bold: true, color: kleuren.inkt, margin: 0 } as const;
  const vak = { ...vakken.titel, h: regels * regelhoogte(titelschrift) };
  pptx.defineSlideMaster({
    title: meesters[regels - 1] ?? '',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { ...vakken.streep, fill: { color: kleuren.accent } } },
      {
        placeholder: {
          options: { name: 'titel', type: 'title', ...vak, ...titel, align: 'left', valign: 'top' },
          text: '',
        },
      },
      { text: { text: voet, options: { ...vakken.voet, ...klein, valign: 'middle' } } },
    ],
    slideNumber: { ...vakken.nummer, ...klein, align: 'right', valign: 'middle' },
  });
};

const zetBlad = async (pptx: PptxGenJS, blad: Blad, teken: Teken): Promise<void> => {
  const slide = pptx.addSlide({ masterName: meesters[blad.titelregels - 1] ?? meesters[0] });
  slide.addText(blad.titel, { placeholder: 'titel' });
  slide.addText(blad.dia.kop, {
    ...vakken.kop,
    ...klein,
    objectName: 'Onderwerp',
    bold: true,
    color: kleuren.accent,
    valign: 'middle',
  });
  for (const [i, stuk] of blad.stukken.entries()) await zetStuk(slide, stuk, `${namen[stuk.soort]} ${i + 1}`, teken);
  if (blad.dia.bron !== null)
    slide.addText(blad.dia.bron, { ...vakken.bron, ...klein, objectName: 'Bron', valign: 'bottom' });
  slide.addNotes(blad.dia.notities.join('\n'));
};

const titelblad = (pptx: PptxGenJS, { titel }: Presentatie): void => {
  pptx.defineSlideMaster({
    title: 'Voorblad',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.4, h: HOOG, fill: { color: kleuren.accent } } },
      {
        placeholder: {
          options: {
            name: 'titel',
            type: 'title',
            x: 1.1,
            y: 1.7,
            w: BREED - 2.2,
            h: 1.7,
            fontFace: LETTER,
            fontSize: 40,
            bold: true,
            color: kleuren.inkt,
            margin: 0,
            align: 'left',
            valign: 'bottom',
          },
          text: '',
        },
      },
    ],
  });
  const slide = pptx.addSlide({ masterName: 'Voorblad' });
  slide.addText(titel.titel, { placeholder: 'titel' });
  const regels = { punten: 18 };
  const w = BREED - 2.2;
  const h = titel.regels.reduce((som, r) => som + teksthoogte(r, w, regels) + naRegel, 0);
  slide.addText(
    titel.regels.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: naRegel * 72 } })),
    {
      x: 1.1,
      y: 3.75,
      w,
      h,
      objectName: 'Gegevens',
      fontFace: LETTER,
      fontSize: regels.punten,
      color: kleuren.stil,
      valign: 'top',
      margin: 0,
    },
  );
  slide.addNotes(titel.notities.join('\n'));
};

/** Bytes of a .pptx; the same presentation gives the same bytes. */
export const maakPptx = async (
  presentatie: Presentatie,
  teken: Teken,
  melding: Melding = () => undefined,
): Promise<Uint8Array> => {
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: 'BREED', width: BREED, height: HOOG });
  pptx.layout = 'BREED';
  pptx.title = presentatie.titel.titel;
  pptx.theme = { headFontFace: LETTER, bodyFontFace: LETTER };
  for (const regels of [1, 2]) meester(pptx, presentatie.voet, regels);
  titelblad(pptx, presentatie);
  const bladen = alleBladen(presentatie);
  for (const [gedaan, blad] of bladen.entries()) {
    melding(gedaan, bladen.length);
    await adem();
    await zetBlad(pptx, blad, teken);
  }
  const bytes = await vastPakket((await pptx.write({ outputType: 'uint8array' })) as Uint8Array, presentatie.stand);
  melding(bladen.length, bladen.length);
  return bytes;
};
