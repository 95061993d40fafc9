// Hoe lezen de tests het verzonnen oude register, met dezelfde code als het scherm?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Inleesblad } from '../../../src/inlezen/cel';
import { leesBestand } from '../../../uitwisseling/inlezen/bestand';

export const padVan = (naam: string): string => join(__dirname, naam);

export const bladVan = async (naam: string, bytes: Uint8Array = readFileSync(padVan(naam))): Promise<Inleesblad> => {
  const gelezen = await leesBestand(naam, new Uint8Array(bytes));
  const blad = gelezen.ok ? gelezen.bladen[0] : undefined;
  if (blad === undefined) throw new Error(gelezen.ok ? 'geen blad' : gelezen.tekst);
  return blad;
};
