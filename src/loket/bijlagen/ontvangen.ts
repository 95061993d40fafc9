// Hoe komt een bestand bij het dossier zonder dat er iets verloren gaat? Eerst de delen, dan het hele bestand, dan pas de vastlegging (5.2.1).
import { bezwaren } from '../../procedure/beslis';
import { grootsteBijlage, isWatHetZegt, soortBijNaam } from '../../procedure/bijlagesoorten';
import type { Bijlagesoort } from '../../procedure/bijlagesoorten';
import type { Zaak } from '../../procedure/stand';
import { zaakVan } from '../../procedure/stand';
import { bijlageToevoegen } from '../../procedure/stappen/bijlagen';
import { metKenmerk } from '../../procedure/voorwaarden/bijlagen';
import { nietGevonden } from '../../procedure/weigering';
import type { Register } from '../../register/register';
import type { Stapuitslag } from '../beelden';
import type { Deur } from '../stand-van-zaken';
import { doeStap } from '../stapuitslag';
import { ja, magIn, metStand, nee, opDossier } from '../vragen/vraag';
import type { Uitkomst } from '../vragen/vraag';
import type { Bijlageverzoek } from './contract';
import { kenmerkVoor, mapnaam } from './kast';
import type { Kast, Keuring } from './kast';
import { andersDanNaam, onvolledig, soortNiet, teGroot } from './weigeringen';

type Van<P extends Bijlageverzoek['plek']> = Extract<Bijlageverzoek, { readonly plek: P }>;

/** Whoever may add a file here and now; nobody else learns that the dossier exists. */
const wieErbijMag = <T>(
  register: Register,
  deur: Deur,
  verzoek: { readonly dossier: string; readonly sleutel: string },
  werk: (zaak: Zaak, kenmerk: string) => Uitkomst<T>,
  alAangekomen: () => Uitkomst<T>,
): Uitkomst<T> =>
  metStand(register, deur, opDossier(verzoek.dossier), (gelezen) => {
    const zaak = zaakVan(gelezen.stand, verzoek.dossier);
    if (!magIn(gelezen, verzoek.dossier)) return nee(nietGevonden);
    const kenmerk = kenmerkVoor(zaak.stand.wie.id, verzoek.dossier, verzoek.sleutel);
    const mis = bezwaren(bijlageToevoegen, zaak);
    if (mis.every((w) => w.code === 'te-veel-bijlagen') && metKenmerk(zaak, kenmerk) !== undefined)
      return alAangekomen();
    return mis.length > 0 ? nee(...mis) : werk(zaak, kenmerk);
  });

const bytesIn = (base64: string): number => Math.floor((base64.length * 3) / 4);

export const neemDeel = (register: Register, deur: Deur, kast: Kast, verzoek: Van<'bijlageDeel'>): Uitkomst<null> =>
  wieErbijMag<null>(
    register,
    deur,
    verzoek,
    (_zaak, kenmerk) => {
      if (verzoek.nummer * bytesIn(verzoek.tekst) > grootsteBijlage) return nee(teGroot);
      kast.neemDeel(kenmerk, verzoek.nummer, verzoek.tekst);
      return ja(null);
    },
    () => ja(null),
  );

/** Files from other systems come with strange spaces and signs; what remains is what is shown. */
const schoneNaam = (naam: string): string => {
  const kaal = naam
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu, '')
    .replace(/[\\/]/g, '-')
    .trim();
  if (kaal.length <= 200) return kaal;
  const punt = kaal.lastIndexOf('.');
  return kaal.slice(0, 200 - (kaal.length - punt)) + kaal.slice(punt);
};

const keuring =
  (soort: Bijlagesoort): Keuring =>
  (begin, bytes) => {
    if (bytes > grootsteBijlage) return teGroot;
    return isWatHetZegt(soort, begin) ? null : andersDanNaam;
  };

const alGedaan = (dossier: string): Uitkomst<Stapuitslag> =>
  ja({
    dossier,
    melding: 'Dit bestand stond al in het dossier. Er is niets veranderd.',
    nummer: null,
    fase: null,
    alGedaan: true,
  });

const hoogstens = 3;

/** Somebody else may just have changed the dossier: a file does not depend on that, so it is recorded on what is there now. */
const legVast = (
  register: Register,
  deur: Deur,
  dossier: string,
  sleutel: string,
  invoer: Readonly<Record<string, unknown>>,
): Uitkomst<Stapuitslag> => {
  for (let keer = 1; ; keer += 1) {
    const uit = metStand(register, deur, opDossier(dossier), ({ stand }) => ja(zaakVan(stand, dossier).klacht.versie));
    if (!uit.ok) return uit;
    const stappen = [{ stap: bijlageToevoegen.naam, invoer }];
    const { antwoord } = doeStap(register, deur, { vraag: 'stap', dossier, versie: uit.antwoord, sleutel, stappen });
    if (antwoord.ok || keer === hoogstens || !antwoord.weigeringen.some((w) => w.code === 'verouderd'))
      return antwoord.ok ? ja(antwoord.antwoord) : nee(...antwoord.weigeringen);
  }
};

export const rondAf = (
  register: Register,
  deur: Deur,
  kast: Kast,
  verzoek: Van<'bijlageKlaar'>,
): Uitkomst<Stapuitslag> => {
  const { dossier, delen } = verzoek;
  return wieErbijMag<Stapuitslag>(
    register,
    deur,
    verzoek,
    (zaak, kenmerk) => {
      const naam = schoneNaam(verzoek.naam);
      const soort = soortBijNaam(naam);
      if (soort === null) {
        kast.wis(kenmerk);
        return nee(soortNiet);
      }
      const uitgang = naam.slice(naam.lastIndexOf('.') + 1).toLowerCase();
      const uit = kast.plaats({ kenmerk, delen, map: mapnaam(zaak.klacht), uitgang, mime: soort }, keuring(soort));
      if (uit.soort === 'onvolledig') return nee(onvolledig);
      if (uit.soort === 'afgekeurd') return nee(uit.waarom);
      const { bytes, ...bestand } = uit.bestand;
      return legVast(register, deur, dossier, kenmerk, { kenmerk, naam, soort, bytes: String(bytes), ...bestand });
    },
    () => alGedaan(dossier),
  );
};
