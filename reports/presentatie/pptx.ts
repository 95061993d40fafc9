// Hoe wordt een presentatie een bestand voor PowerPoint of Google Slides? Een huisstijl, 16:9, en niets over de rand (5.3.2).
import PptxGenJS from 'pptxgenjs';
import { altTekst } from '../grafieken/grafiek';
import type { Teken } from '../grafieken/tekening';
import { accent, inkt, rasterlijn, stil } from '../grafieken/kleuren';
import type { Deel, Dia, Presentatie, Tabel, Tegel } from './dia';
import { BREED, HOOG, INHOUD, KLEINST, lijstpaginas, MARGE, paginas } from './maten';

/** How many slides are done, of how many. */
export type Melding = (gedaan: number, totaal: number) => void;

/** A breath between slides, so that a browser stays awake. */
const adem = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 0));

type Blad = PptxGenJS.Slide;
interface Vak {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const lettertype = 'Calibri';
const hex = (kleur: string): string => kleur.replace('#', '');
const TABEL = 14;
const LIJST = 18;

const tabelVak = (blad: Blad, tabel: Tabel, rijen: Tabel['rijen'], vak: Vak): void => {
  const kop = tabel.koppen.map((text) => ({
    text,
    options: { bold: true, color: 'FFFFFF', fill: { color: hex(accent) } },
  }));
  const inhoud = rijen.map((rij, i) =>
    rij.map((text) => ({ text, options: { color: hex(inkt), fill: { color: i % 2 === 0 ? 'FFFFFF' : 'F4F7F8' } } })),
  );
  blad.addTable([kop, ...inhoud], {
    ...{ x: vak.x, y: vak.y, w: vak.w, colW: tabel.breedtes.map((b) => b * vak.w) },
    ...{ fontFace: lettertype, fontSize: TABEL, valign: 'top', margin: [0.05, 0.1, 0.05, 0.1] },
    border: { type: 'solid', pt: 0.5, color: hex(rasterlijn) },
    autoPage: false,
  });
};

const lijstVak = (blad: Blad, regels: readonly string[], vak: Vak): void => {
  blad.addText(
    regels.map((text) => ({ text, options: { bullet: { indent: 16 }, breakLine: true } })),
    { ...vak, fontFace: lettertype, fontSize: LIJST, color: hex(inkt), valign: 'top', paraSpaceAfter: 6 },
  );
};

const tegelVak = (blad: Blad, tegels: readonly Tegel[], vak: Vak): void => {
  const tussen = 0.2;
  const w = (vak.w - tussen * (tegels.length - 1)) / tegels.length;
  tegels.forEach((t, i) => {
    const x = vak.x + i * (w + tussen);
    blad.addText(
      [
        { text: t.kop, options: { fontSize: 14, color: hex(stil), breakLine: true } },
        { text: t.waarde, options: { fontSize: 24, bold: true, color: hex(accent), breakLine: true } },
        { text: t.vorig, options: { fontSize: KLEINST, color: hex(stil) } },
      ],
      {
        ...{ x, y: vak.y, w, h: vak.h, fontFace: lettertype, valign: 'middle', margin: 0.12 },
        ...{ fill: { color: 'F4F7F8' }, line: { color: hex(rasterlijn), width: 1 } },
      },
    );
  });
};

/** What goes on one slide: the parts with their places, and of a long table or list the rows of this page. */
interface Pagina {
  readonly delen: readonly { readonly deel: Deel; readonly vak: Vak }[];
}

const naastElkaar = (delen: readonly Deel[]): readonly Vak[] => {
  if (delen.length < 2) return [INHOUD];
  if (delen[0]?.soort === 'tegels') {
    const h = 1.7;
    return [
      { ...INHOUD, h },
      { ...INHOUD, y: INHOUD.y + h + 0.3, h: INHOUD.h - h - 0.3 },
    ];
  }
  const w = INHOUD.w * (delen[0]?.soort === 'tabel' && delen[1]?.soort === 'grafiek' ? 0.68 : 0.56);
  return [
    { ...INHOUD, w },
    { ...INHOUD, x: INHOUD.x + w + 0.25, w: INHOUD.w - w - 0.25 },
  ];
};

const stukken = (deel: Deel, vak: Vak): readonly Deel[] => {
  if (deel.soort === 'tabel') return paginas(deel, vak.w, vak.h, TABEL).map((rijen) => ({ ...deel, rijen }));
  if (deel.soort === 'lijst')
    return lijstpaginas(deel.regels, vak.w, vak.h, LIJST).map((regels) => ({ ...deel, regels }));
  return [deel];
};

/** As many pages as the longest part takes; what is short stands on the first. */
const verdeel = ({ delen }: Dia): readonly Pagina[] => {
  const gevuld = delen.filter((d) =>
    d.soort === 'tabel' ? d.rijen.length > 0 : d.soort !== 'lijst' || d.regels.length > 0,
  );
  const vakken = naastElkaar(gevuld);
  const per = gevuld.map((d, i) => stukken(d, vakken[i] ?? INHOUD));
  return Array.from({ length: Math.max(1, ...per.map((p) => p.length)) }, (_, n) => ({
    delen: per.flatMap((p, i) => {
      const deel = p[n];
      return deel === undefined ? [] : [{ deel, vak: vakken[i] ?? INHOUD }];
    }),
  }));
};

const zetDeel = async (blad: Blad, { deel, vak }: Pagina['delen'][number], teken: Teken): Promise<void> => {
  if (deel.soort === 'tabel') tabelVak(blad, deel, deel.rijen, vak);
  else if (deel.soort === 'lijst') lijstVak(blad, deel.regels, vak);
  else if (deel.soort === 'tegels') tegelVak(blad, deel.tegels, vak);
  else blad.addImage({ ...vak, data: await teken(deel.grafiek, vak.w, vak.h), altText: altTekst(deel.grafiek) });
};

const kader = (blad: Blad, dia: Dia, deel: string, voet: string, nummer: number): void => {
  blad.addText(`${dia.titel}${deel}`, {
    ...{ x: MARGE, y: 0.45, w: BREED - 2 * MARGE, h: 0.8, fontFace: lettertype, fontSize: 28, bold: true },
    ...{ color: hex(accent), valign: 'middle', margin: 0 },
  });
  blad.addShape('line', { x: MARGE, y: 1.28, w: BREED - 2 * MARGE, h: 0, line: { color: hex(accent), width: 1.5 } });
  const klein = { fontFace: lettertype, fontSize: KLEINST, color: hex(stil), margin: 0, valign: 'middle' } as const;
  if (dia.bron !== null) blad.addText(dia.bron, { ...klein, x: MARGE, y: 6.72, w: BREED - 2 * MARGE, h: 0.28 });
  blad.addText(voet, { ...klein, x: MARGE, y: 7.05, w: 9, h: 0.28 });
  blad.addText(String(nummer), { ...klein, x: BREED - MARGE - 1, y: 7.05, w: 1, h: 0.28, align: 'right' });
};

const titelblad = (pptx: PptxGenJS, { titel }: Presentatie): void => {
  const blad = pptx.addSlide();
  blad.addShape('rect', { x: 0, y: 0, w: 0.35, h: HOOG, fill: { color: hex(accent) } });
  blad.addText(titel.titel, {
    ...{ x: 1, y: 2, w: BREED - 2, h: 1.5, fontFace: lettertype, fontSize: 40, bold: true, color: hex(accent) },
    ...{ valign: 'bottom', margin: 0 },
  });
  blad.addText(
    titel.regels.map((text) => ({ text, options: { breakLine: true } })),
    {
      x: 1,
      y: 3.7,
      w: BREED - 2,
      h: 2,
      fontFace: lettertype,
      fontSize: 20,
      color: hex(stil),
      valign: 'top',
      margin: 0,
    },
  );
};

const bladen = async (pptx: PptxGenJS, presentatie: Presentatie, teken: Teken, melding: Melding): Promise<void> => {
  let nummer = 1;
  for (const [gedaan, dia] of presentatie.dias.entries()) {
    melding(gedaan, presentatie.dias.length);
    await adem();
    const paginalijst = verdeel(dia);
    for (const [i, pagina] of paginalijst.entries()) {
      nummer += 1;
      const blad = pptx.addSlide();
      kader(blad, dia, paginalijst.length > 1 ? ` (${i + 1}/${paginalijst.length})` : '', presentatie.voet, nummer);
      for (const deel of pagina.delen) await zetDeel(blad, deel, teken);
      if (dia.notities.length > 0) blad.addNotes(dia.notities.join('\n'));
    }
  }
};

/** Bytes of a .pptx. */
export const maakPptx = async (
  presentatie: Presentatie,
  teken: Teken,
  melding: Melding = () => undefined,
): Promise<Uint8Array> => {
  const pptx = new PptxGenJS();
  pptx.defineLayout({ name: 'BREED', width: BREED, height: HOOG });
  pptx.layout = 'BREED';
  pptx.title = presentatie.titel.titel;
  titelblad(pptx, presentatie);
  await bladen(pptx, presentatie, teken, melding);
  melding(presentatie.dias.length, presentatie.dias.length);
  return (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
};
