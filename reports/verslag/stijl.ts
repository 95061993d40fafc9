// Hoe zien de stukken eruit, op het scherm en op A4? Een stijl voor alles wat wordt afgedrukt: een letter, een accent, veel wit.
import { accent, inkt, letter, rasterlijn, stil } from '../grafieken/kleuren';

const vlak = '#f3f7f8';

const basis =
  `*{box-sizing:border-box}html{color:${inkt};font:15px/1.5 "${letter}",system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-print-color-adjust:exact;print-color-adjust:exact}` +
  'body{margin:0 auto;max-width:46rem;padding:2rem 1.5rem;overflow-wrap:break-word;hyphens:auto}' +
  `h1,h2,h3{color:${accent};line-height:1.25;break-after:avoid;text-wrap:balance}` +
  'h1{font-size:1.9rem;margin:0 0 .25rem}h2{font-size:1.35rem;margin:2.5rem 0 .75rem}h3{font-size:1.05rem;margin:1.75rem 0 .5rem}' +
  'p,ul,ol{margin:0 0 .75rem}p,li{orphans:3;widows:3}ul,ol{padding-left:1.25rem}li{margin-bottom:.25rem}' +
  `a{color:${accent}}.stil,.bron,.voetnoten{color:${stil}}.bron,.voetnoten{font-size:.8rem;margin:.25rem 0 1rem}.voetnoten{margin-bottom:0}` +
  `.kicker{color:${stil};font-weight:600;margin:0 0 .5rem}.onder{font-size:1.05rem;color:${stil};margin:0 0 1.5rem}`;

const tabellen =
  'table{border-collapse:collapse;width:100%;font-size:.88rem;margin:.25rem 0 .75rem;font-variant-numeric:tabular-nums}' +
  `caption{text-align:left;font-weight:600;padding:0 0 .35rem;caption-side:top}thead{display:table-header-group}` +
  `th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid ${rasterlijn};hyphens:auto}` +
  `thead th.getal{white-space:normal}thead th{color:${stil};font-weight:600;border-bottom:2px solid ${accent}}tbody th{font-weight:400}` +
  'tr{break-inside:avoid}.getal{text-align:right;padding-right:.9rem;white-space:nowrap;overflow-wrap:normal}' +
  `tr.totaal th,tr.totaal td{font-weight:600;border-top:1px solid ${inkt};border-bottom:0}` +
  'table.smal{width:auto;min-width:60%}table.vast{table-layout:fixed;overflow-wrap:anywhere}' +
  Array.from({ length: 15 }, (_, i) => `col.b${5 * (i + 1)}{width:${5 * (i + 1)}%}`).join('') +
  '.dubbel dl{grid-template-columns:minmax(6rem,9rem) 1fr minmax(6rem,9rem) 1fr;margin-bottom:.25rem}dl:empty{display:none}.naast{display:grid;grid-template-columns:1fr 1fr;gap:1.25rem;align-items:start}.naast figure{margin:0}.naast h3{margin-top:1rem}';

const delen =
  `.tegels{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.6rem;margin:1rem 0}.tegel{border-top:3px solid ${accent};background:${vlak};padding:.6rem .7rem;break-inside:avoid}` +
  `.tegel b{display:block;font-size:1.35rem;line-height:1.2;color:${accent}}.tegel span{display:block;font-size:.8rem}.tegel .stil{font-size:.75rem}` +
  `.kader{border-left:4px solid ${accent};background:${vlak};padding:.6rem .9rem;margin:0 0 1rem;break-inside:avoid}.kader p:last-child,.kader ul:last-child{margin-bottom:0}` +
  `.let-op{border-left-color:#c8872e;background:#fdf6ec}figure{margin:.5rem 0 .25rem;break-inside:avoid}figure img{display:block;width:100%;height:auto}` +
  `dl{display:grid;grid-template-columns:minmax(8rem,10rem) 1fr;gap:.2rem 1rem;margin:0 0 1rem;font-size:.92rem}dt{color:${stil}}dd{margin:0}` +
  `.kaart{border:1px solid ${rasterlijn};border-top:3px solid ${accent};padding:.7rem 1rem .4rem;margin:0 0 1.1rem}.kaart h3{margin-top:0}.kaart dl{margin-bottom:.35rem;font-size:.84rem;gap:.1rem 1rem}.kaart table,.kaart .oordeel{font-size:.8rem}.kaart .oordelen{margin:.5rem 0}.kaart .oordeel{padding:.35rem .6rem}.kaart .kicker{margin-bottom:.25rem}.kaart table{margin-bottom:.25rem}.blok,.kaart{break-inside:avoid-page}` +
  `.oordelen{display:grid;grid-template-columns:repeat(3,1fr);gap:.6rem;margin:.75rem 0}.oordeel{background:${vlak};padding:.5rem .7rem;font-size:.85rem}.oordeel b{display:block}.oordeel p{margin:.25rem 0 0}` +
  `.inhoud{columns:2;column-gap:2rem;list-style:none;padding:0;font-size:.92rem}.inhoud a{text-decoration:none}.inhoud li{break-inside:avoid;margin-bottom:.35rem}`;

const dossier =
  `.stempel{display:inline-block;border:1.5px solid ${accent};color:${accent};border-radius:3px;padding:.1rem .5rem;font-weight:600;font-size:.85rem;margin:0 .4rem .3rem 0}` +
  `.fasen{display:flex;flex-wrap:wrap;list-style:none;padding:0;margin:1rem 0;gap:3px}.fasen li{flex:1 1 6.5rem;border-top:4px solid ${rasterlijn};padding:.35rem .3rem 0 0;font-size:.78rem;color:${stil};margin:0}.fasen li.gedaan{border-top-color:${accent};color:${inkt}}.fasen b{display:block}` +
  `.tijdlijn{list-style:none;padding:0;margin:0 0 1rem;border-left:2px solid ${accent}}.tijdlijn li{padding:0 0 .7rem 1rem;position:relative;break-inside:avoid}` +
  `.tijdlijn li::before{content:"";position:absolute;left:-6px;top:.4rem;width:10px;height:10px;border-radius:50%;background:${accent};border:2px solid #fff}.tijdlijn .dag{color:${stil};font-size:.82rem;display:block}` +
  `.brief{border:1px solid ${rasterlijn};padding:1.25rem 1.5rem;margin:0 0 1.25rem;break-inside:avoid-page}.brief h3{margin-top:0}.brief .tekst{white-space:pre-line;border-top:1px solid ${rasterlijn};padding-top:.75rem}`;

const papier =
  '@page{size:A4;margin:18mm 18mm 20mm}@page liggend{size:A4 landscape}.liggend{page:liggend}.liggend table{font-size:.78rem}.liggend tbody th{white-space:nowrap}@page{@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#54616c}}' +
  '@media print{html{font-size:10pt}body{max-width:none;margin:0;padding:0}h2.nieuw,.nieuw{break-before:page}a{color:inherit;text-decoration:none}.alleen-scherm{display:none}}' +
  '@media screen and (max-width:40rem){.inhoud{columns:1}.oordelen,.naast,dl,.dubbel dl{grid-template-columns:1fr}}';

export const paginastijl = basis + tabellen + delen + dossier + papier;
