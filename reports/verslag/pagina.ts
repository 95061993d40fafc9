// Wat heeft elk stuk dat wordt afgedrukt gemeen? Een bestand zonder iets van buiten: taal, titel, stijl en inhoud.
import { veilig } from '../veilig';
import { alsHtml } from './html';
import type { Inhoud } from './html';
import { paginastijl } from './stijl';

export const alsPagina = (titel: string, inhoud: Inhoud): string =>
  [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${veilig(titel)}</title><style>${paginastijl}</style></head>`,
    `<body>${alsHtml(inhoud)}</body></html>\n`,
  ].join('');
