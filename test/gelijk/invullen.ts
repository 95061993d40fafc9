// Hoe vult iemand een formulier in dat hij voor zich heeft? Meestal zoals het hoort, met wat er te kiezen valt.
import type { Formulierbeeld, Veldbeeld } from '../../src/loket/beelden';
import { plusDagen } from '../../src/procedure/dag';
import type { Toeval } from '../../src/voorbeeld/toeval';

export interface Stap {
  readonly stap: string;
  readonly invoer: Readonly<Record<string, unknown>>;
}
type Waarden = Readonly<Record<string, unknown>>;

const woorden = [
  'Het rapport kwam te laat.',
  "'t Gesprek liep stroef",
  '=1+1',
  '+31 20 000 00 00',
  '1-2',
  'Zoë 👍🏽 vroeg om uitleg\nen kreeg die',
  '00123',
  'WAAR',
];

const toont = ({ toonAls }: Veldbeeld, al: Waarden): boolean => {
  if (toonAls === null) return true;
  const waarde = al[toonAls.veld] ?? null;
  if ('is' in toonAls) return toonAls.is.some((w) => (Array.isArray(waarde) ? waarde.includes(w) : w === waarde));
  return typeof waarde === 'string' && waarde < toonAls.voor;
};

const regels = (veld: Veldbeeld, t: Toeval, vandaag: string): unknown => {
  const vast = veld.begin as readonly Waarden[];
  if (veld.vasteRegels)
    return vast.map((regel) => ({ ...vul(veld.velden, t, vandaag), onderdeel: regel['onderdeel'] }));
  return Array.from({ length: t.tussen(0, 2) }, () => vul(veld.velden, t, vandaag));
};

const verzin = (veld: Veldbeeld, t: Toeval, vandaag: string): unknown => {
  const keuze = (): unknown => (veld.opties.length === 0 ? null : t.kies(veld.opties).waarde);
  switch (veld.soort) {
    case 'jaNee':
      return t.kans(0.5);
    case 'dag':
      return veld.begin ?? plusDagen(vandaag, t.tussen(-2, 24));
    case 'bedrag':
      return t.kies(['400,00', '500,00', '500,01', '1.250,50']);
    case 'keuze':
      return keuze();
    case 'keuzes':
      return veld.opties.length === 0 ? [] : [...new Set([keuze(), keuze()])];
    case 'lijst':
      return regels(veld, t, vandaag);
    case 'email':
      return veld.begin ?? 'klager@voorbeeld.example';
    case 'brief':
      return null;
    default:
      return t.kies(woorden);
  }
};

const vul = (velden: readonly Veldbeeld[], t: Toeval, vandaag: string): Waarden => {
  const uit: Record<string, unknown> = {};
  for (const veld of velden) {
    if (!toont(veld, uit)) continue;
    const begin = veld.soort !== 'lijst' && veld.begin !== null && t.kans(0.7);
    if (begin) uit[veld.sleutel] = veld.begin;
    else if (veld.verplicht || t.kans(0.6)) uit[veld.sleutel] = verzin(veld, t, vandaag);
  }
  return uit;
};

export const vulIn = ({ stappen }: Formulierbeeld, t: Toeval, vandaag: string): readonly Stap[] =>
  stappen.map(({ stap, velden }) => ({ stap, invoer: vul(velden, t, vandaag) }));
