// Wat doet een mens in het rekenblad? Typen, plakken, sorteren, rijen en kolommen verschuiven, bladen hernoemen: langs alle regels van de app heen.
// Rijen en kolommen zijn nul-gebaseerd, een blad is een titel of een sheetId. Alles is deterministisch.
import { totLaatste, wijzigCellen, zetCel } from './cellen';
import { leesGetypt } from './intypen';
import { sorteerVlak } from './sorteren';
import { haalWeg, verplaats, voegIn } from './verschuiven';
import {
  type Blad,
  bevrorenRijen,
  bladMetId,
  bladMetTitel,
  type Cel,
  celOp,
  isLeeg,
  kolomAantal,
  maakBlad,
  metBlad,
  rijAantal,
  type Werkboek,
} from './werkboek';

export type BladNaam = string | number;

function blad(boek: Werkboek, naam: BladNaam): Blad {
  const gevonden = typeof naam === 'number' ? bladMetId(boek.inhoud, naam) : bladMetTitel(boek.inhoud, naam);
  if (gevonden === undefined) throw new Error(`Er is geen blad ${String(naam)}.`);
  return gevonden;
}

function wijzig(boek: Werkboek, naam: BladNaam, doe: (oud: Blad) => Blad): void {
  boek.inhoud = metBlad(boek.inhoud, doe(blad(boek, naam)));
}

function getypt(boek: Werkboek, oud: Cel | undefined, tekst: string): Cel | undefined {
  const taal = { locale: boek.inhoud.eigenschappen.locale, jaar: Number(boek.vandaag.slice(0, 4)) };
  const uit = leesGetypt(tekst, taal, oud?.userEnteredFormat?.numberFormat?.type === 'TEXT');
  const { userEnteredValue: _weg, ...rest } = oud ?? {};
  if (uit === undefined) return rest;
  if (uit.formaat === undefined || oud?.userEnteredFormat?.numberFormat)
    return { ...rest, userEnteredValue: uit.waarde };
  return {
    ...rest,
    userEnteredValue: uit.waarde,
    userEnteredFormat: { ...oud?.userEnteredFormat, numberFormat: uit.formaat },
  };
}

/** Een strenge keuzelijst houdt typen tegen (en plakken niet). */
function geweigerd(cel: Cel | undefined, tekst: string): boolean {
  const regel = cel?.dataValidation;
  if (regel?.strict !== true || tekst === '' || regel.condition?.type !== 'ONE_OF_LIST') return false;
  return !(regel.condition.values ?? []).some((keuze) => keuze.userEnteredValue === tekst);
}

/** Geeft false als de gegevensvalidatie de invoer weigert. */
export function typ(boek: Werkboek, naam: BladNaam, rij: number, kolom: number, tekst: string): boolean {
  const hier = blad(boek, naam);
  if (rij >= rijAantal(hier) || kolom >= kolomAantal(hier)) throw new Error('Buiten het raster.');
  if (geweigerd(celOp(hier, rij, kolom), tekst)) return false;
  wijzig(boek, naam, (oud) => zetCel(oud, rij, kolom, (cel) => getypt(boek, cel, tekst)));
  return true;
}

/** Plakken als een mens: waarden worden gelezen als getypt, opmaak en validatie van het doel verdwijnen. */
export function plak(
  boek: Werkboek,
  naam: BladNaam,
  rij: number,
  kolom: number,
  blok: readonly (readonly string[])[],
): void {
  const breed = Math.max(0, ...blok.map((regel) => regel.length));
  const vlak = { r0: rij, k0: kolom, r1: rij + blok.length, k1: kolom + breed };
  wijzig(boek, naam, (oud) =>
    wijzigCellen(oud, vlak, (_, r, k) => getypt(boek, undefined, blok[r - rij]?.[k - kolom] ?? '')),
  );
}

/** Blad sorteren: celinhoud van alle rijen onder de vastgezette rijen. Lege cellen blijven onderaan. */
export function sorteer(boek: Werkboek, naam: BladNaam, kolom: number, aflopend = false): void {
  wijzig(boek, naam, (oud) => {
    const vlak = { r0: bevrorenRijen(oud), k0: 0, r1: rijAantal(oud), k1: kolomAantal(oud) };
    return sorteerVlak(boek.inhoud, oud, vlak, [{ kolom, aflopend }]);
  });
}

export function voegRijIn(boek: Werkboek, naam: BladNaam, rij: number, aantal = 1): void {
  wijzig(boek, naam, (oud) => voegIn(oud, 'ROWS', rij, aantal, rij > 0));
}

export function verwijderRij(boek: Werkboek, naam: BladNaam, rij: number, aantal = 1): void {
  wijzig(boek, naam, (oud) => haalWeg(oud, 'ROWS', rij, rij + aantal));
}

export function verplaatsRij(boek: Werkboek, naam: BladNaam, rij: number, voor: number): void {
  wijzig(boek, naam, (oud) => verplaats(oud, 'ROWS', rij, rij + 1, voor));
}

export function voegKolomIn(boek: Werkboek, naam: BladNaam, kolom: number, aantal = 1): void {
  wijzig(boek, naam, (oud) => voegIn(oud, 'COLUMNS', kolom, aantal, kolom > 0));
}

export function verwijderKolom(boek: Werkboek, naam: BladNaam, kolom: number, aantal = 1): void {
  wijzig(boek, naam, (oud) => haalWeg(oud, 'COLUMNS', kolom, kolom + aantal));
}

/** Sleept een kolom naar vóór kolom `voor` (oude nummering). */
export function verplaatsKolom(boek: Werkboek, naam: BladNaam, kolom: number, voor: number): void {
  wijzig(boek, naam, (oud) => verplaats(oud, 'COLUMNS', kolom, kolom + 1, voor));
}

export function hernoemBlad(boek: Werkboek, naam: BladNaam, titel: string): void {
  if (bladMetTitel(boek.inhoud, titel) !== undefined) throw new Error(`Er is al een blad ${titel}.`);
  wijzig(boek, naam, (oud) => ({ ...oud, eigenschappen: { ...oud.eigenschappen, title: titel } }));
}

/** Klikt op "Toegang toestaan" bij een formule die naar buiten wil. */
export function staNaarBuitenToe(boek: Werkboek): void {
  const eigenschappen = { ...boek.inhoud.eigenschappen, importFunctionsExternalUrlAccessAllowed: true };
  boek.inhoud = { ...boek.inhoud, eigenschappen };
}

export function verplaatsBlad(boek: Werkboek, naam: BladNaam, index: number): void {
  const hier = blad(boek, naam);
  const rest = boek.inhoud.bladen.filter((ander) => ander !== hier);
  boek.inhoud = { ...boek.inhoud, bladen: [...rest.slice(0, index), hier, ...rest.slice(index)] };
}

export function verwijderBlad(boek: Werkboek, naam: BladNaam): void {
  const hier = blad(boek, naam);
  if (boek.inhoud.bladen.length === 1) throw new Error('Het laatste blad kan niet weg.');
  boek.inhoud = { ...boek.inhoud, bladen: boek.inhoud.bladen.filter((ander) => ander !== hier) };
}

export function voegBladToe(boek: Werkboek, titel: string): number {
  const sheetId = (boek.inhoud.teller * 1_640_531_527) % 2_147_483_647;
  boek.inhoud = {
    ...boek.inhoud,
    teller: boek.inhoud.teller + 1,
    bladen: [...boek.inhoud.bladen, maakBlad(sheetId, titel)],
  };
  return sheetId;
}

/** Geeft een hele rij een achtergrondkleur; dat is van de gebruiker en mag niets breken. */
export function kleur(
  boek: Werkboek,
  naam: BladNaam,
  rij: number,
  kleurwaarde = { red: 1, green: 0.9, blue: 0.6 },
): void {
  const opmaak = { backgroundColor: kleurwaarde };
  wijzig(boek, naam, (oud) => {
    const vlak = { r0: rij, k0: 0, r1: rij + 1, k1: kolomAantal(oud) };
    return wijzigCellen(oud, vlak, (cel) => ({ ...cel, userEnteredFormat: { ...cel?.userEnteredFormat, ...opmaak } }));
  });
}

export function notitie(boek: Werkboek, naam: BladNaam, rij: number, kolom: number, tekst: string): void {
  wijzig(boek, naam, (oud) => zetCel(oud, rij, kolom, (cel) => ({ ...cel, note: tekst })));
}

/** Kijken zonder API: wat staat er ingevoerd? */
export function kijk(boek: Werkboek, naam: BladNaam, rij: number, kolom: number): Cel['userEnteredValue'] {
  return celOp(blad(boek, naam), rij, kolom)?.userEnteredValue;
}

/** Het hele blad als ingevoerde waarden, zonder lege staart; handig om vóór en na te vergelijken. */
export function ingevoerd(boek: Werkboek, naam: BladNaam): unknown[][] {
  const rijen = blad(boek, naam).rijen.map((rij) => {
    const vol = totLaatste(rij, (cel) => !isLeeg(cel));
    return vol.map((cel) => eersteWaarde(cel) ?? null);
  });
  return totLaatste(rijen, (rij) => rij.length > 0);
}

function eersteWaarde(cel: Cel | undefined): unknown {
  const waarde = cel?.userEnteredValue;
  return waarde?.stringValue ?? waarde?.numberValue ?? waarde?.boolValue ?? waarde?.formulaValue;
}
