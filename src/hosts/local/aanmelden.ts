// Wie is er, en mag die binnen? In het voorbeeld wie u kiest, in een echt register wie de sleutel heeft (besluit 6).
import * as z from 'zod/mini';
import type { Host } from './host';
import { linkVoor } from './host';
import { json, nee, onleesbaar } from './nee';
import { isDirectie, kandidaten, magAanmelden, medewerkersVan } from './personen';

const naam = z.string().check(z.minLength(1), z.maxLength(200));
const metPersoon = z.strictObject({ persoon: naam });
const metSleutel = z.strictObject({ sleutel: naam });

/** The request as data of this shape, or null. */
export const leesAls = <T>(schema: z.ZodMiniType<T>, tekst: string): T | null => {
  try {
    const uit = z.safeParse(schema, JSON.parse(tekst));
    return uit.success ? uit.data : null;
  } catch {
    return null;
  }
};

export const personen = (host: Host): Response =>
  json(
    JSON.stringify({
      voorbeeld: host.voorbeeld,
      ingericht: medewerkersVan(host.register).length > 0,
      personen: host.voorbeeld ? kandidaten(host.register) : [],
    }),
  );

const geenToegang = (): Response =>
  nee(401, 'geen-toegang', 'Deze link werkt niet (meer). Vraag de directie om een nieuwe persoonlijke link.', '1.2');

const alsPersoon = (host: Host, tekst: string): string | null => {
  const persoon = leesAls(metPersoon, tekst)?.persoon;
  return persoon !== undefined && magAanmelden(host.register, persoon) ? persoon : null;
};

const alsHouder = (host: Host, tekst: string): string | null => {
  const sleutel = leesAls(metSleutel, tekst)?.sleutel;
  const persoon = sleutel === undefined ? null : host.sleutels.wie(sleutel);
  return persoon !== null && magAanmelden(host.register, persoon) ? persoon : null;
};

export const meldAan = (host: Host, tekst: string): Response => {
  const wacht = host.rem.wacht();
  if (wacht > 0)
    return nee(429, 'te-vaak', `Er is te vaak geprobeerd. Wacht ${wacht} tellen en probeer het opnieuw.`, '1.2');
  const persoon = host.voorbeeld ? alsPersoon(host, tekst) : alsHouder(host, tekst);
  if (persoon === null) {
    host.rem.mis();
    return geenToegang();
  }
  host.rem.raak();
  return json(JSON.stringify({ sessie: host.sessies.open(persoon) }));
};

export const meldAf = (host: Host, token: string): Response => {
  host.sessies.sluit(token);
  return json(JSON.stringify({ ok: true }));
};

const alleenDirectie = (): Response =>
  nee(403, 'geen-recht', 'Alleen de directie kan een persoonlijke link maken.', '5.1.1');

/** A new link for a person; the earlier one and what was open with it end. */
export const maakLink = (host: Host, wie: string, token: string, tekst: string): Response => {
  if (!isDirectie(host.register, wie)) return alleenDirectie();
  if (host.voorbeeld)
    return nee(409, 'voorbeeld', 'In het voorbeeldregister zijn geen links nodig: kies een persoon.', '1.2');
  const vraag = leesAls(metPersoon, tekst);
  if (vraag === null) return onleesbaar();
  const persoon = vraag.persoon.toLowerCase();
  if (!medewerkersVan(host.register).some((m) => m.id === persoon && m.actief))
    return nee(404, 'onbekend-persoon', 'Deze persoon staat niet (meer) in de lijst Medewerkers.', '1.2');
  const sleutel = host.sleutels.nieuw(persoon, host.klok.nu());
  host.sessies.sluitVan(persoon, token);
  return json(JSON.stringify({ link: linkVoor(host.poort(), sleutel) }));
};
