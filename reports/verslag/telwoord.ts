// Hoe schrijf je een aantal in een zin? In enkelvoud en meervoud, kleine getallen als woord, nul als "geen".
const woorden = [
  'geen',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

export const telwoord = (n: number): string => woorden[n] ?? String(n);

const meervouden = { klacht: 'klachten', melding: 'meldingen', maatregel: 'maatregelen', dossier: 'dossiers' } as const;
export type Telbaar = keyof typeof meervouden;

/** `geen klachten`, `één klacht`, `120 klachten` */
export const tel = (n: number, wat: Telbaar): string => `${telwoord(n)} ${n === 1 ? wat : meervouden[wat]}`;
