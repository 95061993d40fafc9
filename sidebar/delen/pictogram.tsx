// Welk tekentje hoort bij een fase of een status? Altijd naast het woord, nooit in plaats ervan.
const paden = {
  plus: 'M8 3.5v9M3.5 8h9',
  bak: 'M2.5 9 4.2 3.5h7.6L13.5 9v3.5h-11zM2.5 9h3l1 1.8h3l1-1.8h3',
  persoon: 'M8 7.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM3 13.5c.5-2.6 2.4-4 5-4s4.5 1.4 5 4',
  verbod: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM3.8 12.2l8.4-8.4',
  loep: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2',
  blad: 'M4 2h5l3 3v9H4zM9 2v3h3M6 8.5h4M6 11h4',
  vlag: 'M4 14V2.5h8L10 5.5l2 3H4',
  vink: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.3 8.2l1.9 1.9 3.5-4',
  gesprek: 'M2.5 3h11v7.5H8L5 13.3v-2.8H2.5zM5.5 6h5M5.5 8h3',
  doos: 'M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.5h3',
  klok: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.6',
  waarschuwing: 'M8 2.3 14.3 13.5H1.7zM8 6.5v3.2M8 11.6v.2',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.3v3.7M8 4.9v.2',
  pijl: 'M6 3.5 10.5 8 6 12.5',
  potlood: 'M3 13l.7-3 6.8-6.8 2.3 2.3L6 12.3zM9.3 4.4l2.3 2.3',
} as const;

export type Pictogramnaam = keyof typeof paden;

export const Pictogram = ({ naam }: { readonly naam: Pictogramnaam }) => (
  <svg class="pictogram" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={paden[naam]} />
  </svg>
);
