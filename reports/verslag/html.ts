// Hoe bouw je een pagina waarin tekst van mensen altijd tekst blijft? Elementen als gegevens; al het andere wordt veilig geschreven.
import { veilig } from '../veilig';

export interface Html {
  readonly html: string;
}
export type Inhoud = Html | string | number | null | readonly Inhoud[];
type Kenmerken = Readonly<Record<string, string | number | null>>;

const zonderEinde: ReadonlySet<string> = new Set(['img', 'br', 'meta', 'col']);

const alsTekst = (inhoud: Inhoud): string => {
  if (inhoud === null) return '';
  if (typeof inhoud === 'string') return veilig(inhoud);
  if (typeof inhoud === 'number') return String(inhoud);
  return 'html' in inhoud ? inhoud.html : inhoud.map(alsTekst).join('');
};

const kenmerkenVan = (kenmerken: Kenmerken): string =>
  Object.entries(kenmerken)
    .map(([naam, waarde]) => (waarde === null ? '' : ` ${naam}="${veilig(String(waarde))}"`))
    .join('');

/** `p.bron` is a paragraph of the class `bron`. */
export const elMet = (wat: string, kenmerken: Kenmerken, ...inhoud: readonly Inhoud[]): Html => {
  const [naam = '', ...klassen] = wat.split('.');
  const alle = klassen.length === 0 ? kenmerken : { class: klassen.join(' '), ...kenmerken };
  const begin = `<${naam}${kenmerkenVan(alle)}>`;
  return { html: zonderEinde.has(naam) ? begin : `${begin}${alsTekst(inhoud)}</${naam}>` };
};

export const el = (wat: string, ...inhoud: readonly Inhoud[]): Html => elMet(wat, {}, ...inhoud);

export const alsHtml = (inhoud: Inhoud): string => alsTekst(inhoud);

/** Lines that people typed stay lines. */
export const regelsVan = (tekst: string): Inhoud =>
  tekst.split('\n').map((regel, i) => (i === 0 ? regel : [el('br'), regel]));
