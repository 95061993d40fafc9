// Wat ziet deze persoon van een dossier? Blokken, klokken, tijdlijn, brieven en mogelijke stappen, naar zijn rechten.
import { briefsoort } from '../procedure/brieven';
import type { Onderdeel } from '../procedure/rijen';
import type { Zaak } from '../procedure/stand';
import { klokkenVan } from '../procedure/klokken';
import type { Afwijking } from '../register/afwijking';
import type { Waarde } from '../register/kolom';
import { tabellen } from '../register/tabellen';
import type { Dossierbeeld } from './beelden';
import type { Kast } from './bijlagen/kast';
import { stukkenbeeld, zietStukken } from './bijlagen/stukken';
import { zichtbareKolommen } from './inzage';
import { mogelijk, nietNu } from './mogelijkheden';
import { tijdlijn } from './tijdlijn';
import { aanZet, inWoorden, klokbeeld } from './woorden';

const titels = ['Ontvangst', 'Behandeling', 'Onderzoek', 'Besluit', 'Resultaat'] as const;

const kolomwaarde = ({ klacht }: Zaak, sleutel: string): Waarde =>
  (klacht as unknown as Readonly<Record<string, Waarde>>)[sleutel] ?? null;

/** These say something only when they are so. */
const alleenJa: ReadonlySet<string> = new Set([
  'anoniem',
  'nagekomen',
  'buitenProcedure',
  'onderzochtDoorBeslisser',
  'geschil',
]);

const blokkenVan = (zaak: Zaak, zichtbaar: ReadonlySet<string>): Dossierbeeld['blokken'] =>
  titels
    .map((titel) => ({
      titel,
      regels: tabellen.klachten.kolommen
        .filter((k) => k.blok === titel && zichtbaar.has(k.sleutel))
        .filter((k) => !(alleenJa.has(k.sleutel) && kolomwaarde(zaak, k.sleutel) === false))
        .map((k) => ({
          kop: k.kop,
          tekst: inWoorden(k, kolomwaarde(zaak, k.sleutel), zaak.stand.rijen.medewerkers),
        }))
        .filter((r) => r.tekst !== ''),
    }))
    .filter((b) => b.regels.length > 0);

/** Null when this person may not see what was found out. */
export const onderdeelInWoorden = (
  o: Onderdeel,
  zichtbaar: ReadonlySet<string>,
): Dossierbeeld['blokken'][number]['regels'][number] | null => {
  if (!zichtbaar.has('bevindingen')) return null;
  const advies = o.advies === null ? '' : ` Advies: ${o.advies}. ${o.adviesToelichting ?? ''}`;
  const oordeel =
    o.oordeel === null || !zichtbaar.has('oordeel') ? '' : ` Oordeel: ${o.oordeel}. ${o.motivering ?? ''}`;
  return { kop: `Onderdeel ${o.volgnummer}`, tekst: `${o.omschrijving}${advies}${oordeel}` };
};

const onderdelenblok = (zaak: Zaak, zichtbaar: ReadonlySet<string>): Dossierbeeld['blokken'] => {
  const regels = zaak.onderdelen.flatMap((o) => onderdeelInWoorden(o, zichtbaar) ?? []);
  return regels.length === 0 ? [] : [{ titel: 'Onderdelen', regels }];
};

const klokkenbeeld = (zaak: Zaak): Dossierbeeld['klokken'] => {
  const { kalender, vandaag } = zaak.stand;
  const uit = klokkenVan(zaak.klacht, kalender, vandaag);
  return uit.ok ? uit.klokken.map((k) => klokbeeld(k, vandaag, kalender)) : [];
};

const berichtenbeeld = (zaak: Zaak): Dossierbeeld['berichten'] =>
  zaak.berichten
    .filter((b) => briefsoort(b.soort) !== undefined)
    .map((b) => ({ ...b, titel: `${b.soort}: ${briefsoort(b.soort)?.titel ?? ''}` }))
    .map(({ id, titel, aan, via, status, onderwerp, tekst, inhoudscontrole }) => ({
      ...{ id, titel, aan, via, status, onderwerp, tekst, inhoudscontrole },
    }));

const inGewoneTaal = (a: Afwijking): string => {
  if (a.soort === 'dubbel') return `Op tabblad ${tabellen[a.tabel].titel} staat deze rij dubbel.`;
  if (a.soort === 'verdwenen')
    return `Op tabblad ${tabellen[a.tabel].titel} is met de hand een rij verwijderd. Het register gebruikt wat is vastgelegd.`;
  const kolommen = a.kolommen.map((k) => k.kop).join(', ');
  return `Op tabblad ${tabellen[a.tabel].titel} is met de hand gewijzigd: ${kolommen}. Het register gebruikt de vastgelegde waarde.`;
};

export const dossierbeeld = (zaak: Zaak, afwijkingen: readonly Afwijking[], kast?: Kast): Dossierbeeld => {
  const { klacht } = zaak;
  const zichtbaar = zichtbareKolommen(zaak.stand, klacht);
  // The accused has come for one form, and sees nothing else (besluit 6).
  const alleenFormulier = zichtbaar.size === 0;
  const brievenErbij = zichtbaar.has('besluitReden');
  return {
    dossier: klacht.id,
    versie: klacht.versie,
    nummer: klacht.nummer,
    fase: klacht.fase,
    kop: [klacht.nummer ?? 'Nog geen nummer', klacht.soort].filter((s) => s !== null).join(' · '),
    blokken: [...blokkenVan(zaak, zichtbaar), ...onderdelenblok(zaak, zichtbaar)],
    klokken: alleenFormulier ? [] : klokkenbeeld(zaak),
    tijdlijn: tijdlijn(zaak, zichtbaar, brievenErbij),
    berichten: brievenErbij ? berichtenbeeld(zaak) : [],
    stukken: zietStukken(zaak) ? stukkenbeeld(zaak, kast) : null,
    maatregelen: zichtbaar.has('leerpunt')
      ? zaak.stand.rijen.maatregelen
          .filter((m) => m.id.startsWith(`${klacht.id}.`))
          .map(({ id, nummer, soort, tekst, status }) => ({ id, nummer, soort, tekst, status }))
      : [],
    mogelijk: mogelijk(zaak, 'dossier'),
    aanZet: alleenFormulier ? null : aanZet(klacht),
    nietNu: alleenFormulier ? [] : nietNu(zaak, 'dossier'),
    handmatig: alleenFormulier ? [] : afwijkingen.map(inGewoneTaal),
  };
};
