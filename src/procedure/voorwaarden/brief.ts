// Kan deze brief zo de deur uit? Adres, datum en alles wat erin hoort (5.1.3, 1.7).
import { briefsoorten, klagerVan, sjabloonVan } from '../brieven';
import type { Briefnaam, Geadresseerde, Verzending } from '../brieven';
import { briefwaarden, openPlaatsen, vulIn } from '../briefwaarden';
import type { Plaats } from '../briefwaarden';
import type { Klacht } from '../rijen';
import type { Zaak } from '../stand';
import type { Voorwaarde } from '../voorwaarde';

export const verzendadresBekend: Voorwaarde<{ readonly verzendwijze: Verzending['verzendwijze'] | null }> = {
  code: 'geen-verzendadres',
  artikel: '5.1.3',
  veld: 'verzendwijze',
  toets: ({ invoer, klacht }) =>
    invoer.verzendwijze === 'e-mail' && klacht.klagerEmail === null
      ? 'Er is geen e-mailadres van de klager bekend. Kies verzending per post.'
      : null,
};

export const postdatumMogelijk: Voorwaarde<Pick<Verzending, 'gepostOp'>> = {
  code: 'postdatum-ongeldig',
  artikel: '5.1.3',
  veld: 'gepostOp',
  toets: ({ invoer, klacht, stand }) => {
    const vanaf = klacht.oordeelOp ?? klacht.heropendOp ?? klacht.registratiedatum ?? stand.vandaag;
    return invoer.gepostOp !== null && (invoer.gepostOp > stand.vandaag || invoer.gepostOp < vanaf)
      ? 'Kies de dag waarop de brief op de post ging: niet later dan vandaag en niet voor de registratie of het oordeel.'
      : null;
  },
};

type Extra = Readonly<Partial<Record<Plaats, string>>>;

/** Null when the text holds all that this letter must hold and no open places, otherwise what to do. */
export const briefInhoud = (
  naam: Briefnaam,
  zaak: Zaak,
  tekst: string | null,
  extra: Extra = {},
  aan: Geadresseerde = klagerVan(zaak.klacht),
): string | null => {
  const waarden = { ...briefwaarden(zaak, aan), ...extra };
  const brief = tekst ?? vulIn(sjabloonVan(zaak.stand.rijen.brieven, naam).sjabloon, waarden);
  const open = openPlaatsen(brief);
  if (open.length > 0)
    return `De brief is nog niet compleet: er staat nog {${open.join('}, {')}} in. Vul dat in of pas de tekst aan.`;
  const mist = briefsoorten[naam].moetBevatten.filter((plaats) => !brief.includes(waarden[plaats] ?? ''));
  return mist.length === 0
    ? null
    : `In de brief ontbreekt: ${mist.join(', ')}. Zet dit terug, of maak het tekstvak leeg voor de standaardtekst.`;
};

/** The letter as it would be after the step, so that what must be in it can be checked. */
export const briefCompleet = <I extends { readonly brieftekst: string | null }>(
  naam: Briefnaam,
  straks: (zaak: Zaak<I>) => Partial<Klacht>,
  extra: (zaak: Zaak<I>) => Extra = () => ({}),
  aan: (zaak: Zaak<I>) => Geadresseerde = ({ klacht }) => klagerVan(klacht),
): Voorwaarde<I> => ({
  code: `brief-${naam}-onvolledig`,
  artikel: briefsoorten[naam].artikel,
  veld: 'brieftekst',
  toets: (zaak) =>
    briefInhoud(
      naam,
      { ...zaak, klacht: { ...zaak.klacht, ...straks(zaak) } },
      zaak.invoer.brieftekst,
      extra(zaak),
      aan(zaak),
    ),
});

/** For a letter that may be left out: without a choice how to send it, there is no letter to check. */
export const alsVerstuurd = <I extends { readonly verzendwijze: Verzending['verzendwijze'] }>(
  eis: Voorwaarde<I>,
): Voorwaarde<Omit<I, 'verzendwijze'> & { readonly verzendwijze: Verzending['verzendwijze'] | null }> => ({
  ...eis,
  toets: (zaak) =>
    zaak.invoer.verzendwijze === null
      ? null
      : eis.toets({ ...zaak, invoer: { ...zaak.invoer, verzendwijze: zaak.invoer.verzendwijze } as unknown as I }),
});
