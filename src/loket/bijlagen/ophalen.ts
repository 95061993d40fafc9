// Mag deze persoon dit bestand zien, en wat is het? Voor elk stuk opnieuw nagegaan (5.2.1, 1.2).
import type { Bijlage } from '../../procedure/rijen';
import { zaakVan } from '../../procedure/stand';
import { kenmerkVan } from '../../procedure/voorwaarden/bijlagen';
import { nietGevonden, weiger } from '../../procedure/weigering';
import type { Register } from '../../register/register';
import type { Deur } from '../stand-van-zaken';
import { ja, magIn, metStand, nee, opDossier } from '../vragen/vraag';
import type { Uitkomst } from '../vragen/vraag';
import type { Bijlageantwoorden } from './contract';
import type { Kast } from './kast';
import { zichtbare } from './stukken';

export const bestandOntbreekt = weiger(
  'bestand-ontbreekt',
  '5.2.1',
  null,
  'Het register kan bij dit bestand niet komen. Vraag wie het toevoegde om het opnieuw toe te voegen, of laat de directie in de map van het dossier kijken.',
);

/** A foreign dossier, a file that one may not see and one that was taken away give the same answer. */
export const zoekBijlage = (
  register: Register,
  deur: Deur,
  { dossier, kenmerk }: { readonly dossier: string; readonly kenmerk: string },
): Uitkomst<Bijlage> =>
  metStand(register, deur, opDossier(dossier), (gelezen) => {
    const bijlage = magIn(gelezen, dossier)
      ? zichtbare(zaakVan(gelezen.stand, dossier)).find((b) => kenmerkVan(b) === kenmerk && b.verwijderdOp === null)
      : undefined;
    return bijlage === undefined ? nee(nietGevonden) : ja(bijlage);
  });

export const haalStuk = (
  register: Register,
  deur: Deur,
  kast: Pick<Kast, 'lees'>,
  verzoek: { readonly dossier: string; readonly kenmerk: string; readonly nummer: number },
): Uitkomst<Bijlageantwoorden['bijlageHalen']> => {
  const uit = zoekBijlage(register, deur, verzoek);
  if (!uit.ok) return uit;
  const stuk = kast.lees(verzoek.kenmerk, verzoek.nummer);
  return stuk === null ? nee(bestandOntbreekt) : ja({ naam: uit.antwoord.naam, adres: null, ...stuk });
};
