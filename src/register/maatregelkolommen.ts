// Welke kolommen hebben de tabbladen Maatregelen en Jaarevaluatie? (5.2.5, 5.3.2)
import * as lijst from '../procedure/lijsten';
import type { Jaarevaluatie, Maatregel } from '../procedure/rijen';
import type { Kolomschets } from './kolom';

const dag = { codec: 'dag' } as const;
const tekst = { breedte: 320 } as const;
const systeem = { blok: 'Systeem' } as const;
const spoor = {
  gewijzigdOp: ['Gewijzigd op', { ...systeem, codec: 'tijdstip' }],
  gewijzigdDoor: ['Gewijzigd door', systeem],
  laatsteOpdracht: ['Laatste opdracht', { ...systeem, verborgen: true }],
} as const satisfies Record<string, Kolomschets>;

export const maatregelkolommen: { readonly [K in Exclude<keyof Maatregel, 'id' | 'versie'>]: Kolomschets } = {
  nummer: ['Nummer', { breedte: 100 }],
  status: ['Status', { keuzes: lijst.maatregelstatussen, breedte: 120 }],
  klachtnummers: ['Klachten', { codec: 'reeks', breedte: 110 }],
  soort: ['Soort', { keuzes: lijst.maatregelsoorten, artikel: '5.2.5' }],
  bron: ['Bron', { keuzes: lijst.maatregelbronnen, breedte: 110 }],
  tekst: ['Maatregel', tekst],
  oorzaak: ['Oorzaak', { keuzes: lijst.oorzaken }],
  voorgesteldOp: ['Voorgesteld op', dag],
  voorgesteldDoor: ['Voorgesteld door', {}],
  overlegnummer: ['Overleg', { breedte: 100 }],
  besluit: ['Besluit', { keuzes: lijst.maatregelbesluiten, breedte: 110, artikel: '5.2.5' }],
  overweging: ['Overweging', tekst],
  besluitOp: ['Besluit op', dag],
  besluitDoor: ['Besluit door', {}],
  aangehoudenTot: ['Aangehouden tot', dag],
  eigenaar: ['Eigenaar', {}],
  einddatum: ['Einddatum', dag],
  verplaatsReden: ['Reden van verplaatsing', {}],
  kostenBegroot: ['Begrote kosten', { codec: 'geld' }],
  kostenWerkelijk: ['Werkelijke kosten', { codec: 'geld' }],
  urenBegroot: ['Begrote uren', { codec: 'getal' }],
  urenWerkelijk: ['Werkelijke uren', { codec: 'getal' }],
  alternatief: ['Overwogen alternatief', tekst],
  succescriterium: ['Succescriterium', { breedte: 240 }],
  meetmoment: ['Meetmoment', dag],
  bekendgemaaktOp: ['Bekendgemaakt op', { ...dag, artikel: '5.2.5' }],
  bekendgemaaktVia: ['Bekendgemaakt via', { keuzes: lijst.bekendmakingen }],
  voortgang: ['Voortgang', tekst],
  uitgevoerdOp: ['Uitgevoerd op', dag],
  bewijs: ['Bewijs', tekst],
  documenten: ['Gewijzigde documenten', { breedte: 240, artikel: '5.2.5' }],
  verspreidAan: ['Verspreid aan', { codec: 'reeks' }],
  verspreidOp: ['Verspreid op', dag],
  juistheid: ['Juistheid', { keuzes: lijst.juistheden, breedte: 120, artikel: '5.3.2' }],
  juistheidReden: ['Reden bij juistheid', tekst],
  doeltreffendheid: ['Doeltreffendheid', { keuzes: lijst.doeltreffendheden, artikel: '5.3.2' }],
  doeltreffendheidReden: ['Reden bij doeltreffendheid', tekst],
  voorstel: ['Voorstel doeltreffendheid', { keuzes: lijst.doeltreffendheden, artikel: '5.3.2' }],
  voorstelReden: ['Grond van het voorstel', tekst],
  doelmatigheid: ['Doelmatigheid', { keuzes: lijst.doelmatigheden, artikel: '5.3.2' }],
  doelmatigheidReden: ['Reden bij doelmatigheid', tekst],
  beoordeeldOp: ['Beoordeeld op', dag],
  vervolg: ['Vervolg', { keuzes: lijst.vervolgen }],
  vervolgReden: ['Reden bij vervolg', tekst],
  geslotenOp: ['Gesloten op', dag],
  opvolgerVan: ['Opvolger van', { breedte: 100 }],
  bronjaar: ['Uit de evaluatie van', { codec: 'getal', artikel: '5.3.2' }],
  ...spoor,
};

export const jaarkolommen: { readonly [K in Exclude<keyof Jaarevaluatie, 'id' | 'versie'>]: Kolomschets } = {
  jaar: ['Jaar', { codec: 'getal', artikel: '5.3.2' }],
  status: ['Status', { keuzes: lijst.jaarstatussen, breedte: 110 }],
  uitgave: ['Uitgave', { codec: 'getal' }],
  besprokenOp: ['Besproken op', dag],
  aanwezigen: ['Aanwezigen', { codec: 'reeks', breedte: 240 }],
  conclusies: ['Conclusies', tekst],
  trajecten: ['Trajecten in het jaar', { codec: 'getal' }],
  terugkoppelingAan: ['Terugkoppeling aan', { codec: 'reeks' }],
  terugkoppelingOp: ['Terugkoppeling op', dag],
  vastgesteldOp: ['Vastgesteld op', dag],
  vastgesteldDoor: ['Vastgesteld door', {}],
  vastgelegdeCijfers: ['Cijfers bij de vaststelling', { ...tekst, verborgen: true }],
  heropenReden: ['Reden heropenen', {}],
  presentatieLink: ['Presentatie', { breedte: 240, artikel: '5.3.2' }],
  presentatieHash: ['Kenmerk van de presentatie', { verborgen: true }],
  ...spoor,
};
