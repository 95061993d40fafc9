// Wat vond de controle, in gewone taal, en wat kan de directie eraan doen? (5.3.1)
import { alsAanvaard } from '../procedure/aanvaarden';
import { nlDag } from '../procedure/dag';
import { dossierVan } from '../procedure/onderwerp';
import { naamVan } from '../procedure/persoon';
import { zaakVan } from '../procedure/stand';
import type { Stand } from '../procedure/stand';
import { stapMetNaam } from '../procedure/stappen';
import type { Kolomverschil } from '../register/afwijking';
import type { Controle, Rijbevinding } from '../register/controle';
import type { Waarde } from '../register/kolom';
import type { Logregel } from '../register/logboek';
import { tabellen } from '../register/tabellen';
import { weergave } from '../register/weergave';
import { rijkijker } from './blad';
import type { Bevindingbeeld, Controlebeeld } from './directiebeelden';
import { celverschil } from './handwerk';
import { logbevindingen, vondstbevinding } from './logbevindingen';

type Kijker = ReturnType<typeof rijkijker>;

const kort = (tekst: string): string => (tekst.length <= 300 ? tekst : `${tekst.slice(0, 299)}…`);

const leest = (a: Rijbevinding, { sleutel }: Kolomverschil, waarde: Waarde): string => {
  const codec = tabellen[a.tabel].kolommen.find((k) => k.sleutel === sleutel)?.codec ?? 'tekst';
  const tekst = weergave(codec, waarde);
  const vreemd = (codec === 'reeks') !== Array.isArray(waarde) && tekst.startsWith('=');
  return tekst === '' ? 'leeg' : kort(vreemd ? `de formule ${tekst}` : tekst);
};

/** By what people call it: its number or name; a part of a dossier by the number of the dossier. */
const rijnaam = ({ tabel, id }: Rijbevinding, { vastgelegd }: Controle): string => {
  const rij = vastgelegd[tabel].get(id);
  const eigen = rij?.['nummer'] ?? rij?.['naam'];
  const nummer = vastgelegd.klachten.get(dossierVan(tabel, id) ?? '')?.['nummer'];
  const naam = typeof eigen === 'string' ? eigen : typeof nummer === 'string' ? nummer : null;
  return naam === null || naam === id ? id : `${naam} (${id})`;
};

const zinnen: Readonly<Record<Rijbevinding['soort'], string>> = {
  gewijzigd: 'met de hand gewijzigd. Zet terug wat is vastgelegd, of aanvaard wat er nu staat als dat klopt.',
  oud: 'past niet bij het logboek: zij komt uit een andere versie van het bestand. Zet de rij terug.',
  dubbel: 'staat er dubbel. Verwijder de kopie; wat is vastgelegd, blijft een keer staan.',
  verdwenen: 'is verdwenen. Zet de rij terug.',
  onbekend:
    'staat niet in het logboek; iemand heeft haar zelf getypt. Het register gebruikt haar niet. Verwijder deze rij in het blad, of leg vast wat er staat met de gewone stap.',
};
const vanzelf =
  'is met de hand gewijzigd. Dit is de stand van het logboek: bij de volgende opdracht komt zij vanzelf goed te staan.';

const wieHetLaatst = (regel: Logregel | null, { rijen }: Stand): string | null => {
  if (regel === null) return null;
  const stappen = regel.stappen.map((s) => stapMetNaam(s)?.titel ?? s).join(' en ');
  const wie = naamVan(rijen.medewerkers, regel.wie);
  return `Laatst vastgelegd door ${wie} op ${nlDag(regel.tijdstip.slice(0, 10))} (${stappen}, logregel ${regel.nummer}).`;
};

/** Would the table of steps take it? The reason is asked only when it would. */
const bezwarenTegen = (a: Rijbevinding, stand: Stand, controle: Controle): readonly string[] => {
  const { tabel, id, gezien, kolommen } = a;
  const rij = controle.vastgelegd[tabel].get(id);
  const metRij = { ...stand.rijen, [tabel]: [...stand.rijen[tabel].filter((r) => r.id !== id), rij] };
  const inBlad = { tabel, id, gezien, aantal: 1, anders: kolommen.map(celverschil) };
  const zaak = zaakVan({ ...stand, rijen: metRij, inBlad }, '');
  return alsAanvaard({ ...zaak, invoer: { tabel, rij: id, reden: 'controle' } }).bezwaren;
};

const isLogstand = ({ tabel, id }: Rijbevinding): boolean => tabel === 'systeem' && id.startsWith('log.');

const leeg = { kolommen: [], laatst: null, herstel: null, aanvaard: null, nietAanvaard: null } as const;

const geheim = (a: Rijbevinding, plaats: number): Bevindingbeeld => ({
  ...leeg,
  sleutel: `geheim ${plaats}`,
  tekst: `Tabblad ${tabellen[a.tabel].titel}: er is een rij met de hand gewijzigd die u niet mag inzien. Een ander directielid kan haar terugzetten.`,
});

const rijbevinding = (a: Rijbevinding, stand: Stand, controle: Controle): Bevindingbeeld => {
  const { tabel, id: rij, gezien, soort } = a;
  const wijzer = { tabel, rij, gezien };
  const stevig = controle.fouten.length === 0;
  const bezwaren = soort === 'gewijzigd' && !isLogstand(a) ? bezwarenTegen(a, stand, controle) : null;
  const knop = soort === 'dubbel' ? 'Kopie verwijderen' : 'Terugzetten';
  return {
    sleutel: `${tabel} ${rij} ${soort}`,
    tekst: `Tabblad ${tabellen[tabel].titel}, ${rijnaam(a, controle)}: ${isLogstand(a) ? vanzelf : zinnen[soort]}`,
    kolommen: a.kolommen.map((k) => ({ kop: k.kop, was: leest(a, k, k.was), is: leest(a, k, k.is) })),
    laatst: wieHetLaatst(a.laatst, stand),
    herstel: !stevig || soort === 'onbekend' || isLogstand(a) ? null : { ...wijzer, knop },
    aanvaard: stevig && bezwaren?.length === 0 ? wijzer : null,
    nietAanvaard: bezwaren === null || bezwaren.length === 0 ? null : bezwaren.join(' '),
  };
};

/** A director sees nothing of a dossier about himself, also when its row is gone. */
const kijkerVoor = (stand: Stand, { vastgelegd }: Controle): Kijker => {
  const klachten = [...vastgelegd.klachten.values()] as unknown as Stand['rijen']['klachten'];
  return rijkijker({ ...stand, rijen: { ...stand.rijen, klachten } });
};

export const controlebeeld = (controle: Controle, stand: Stand): Controlebeeld => {
  const magZien = kijkerVoor(stand, controle);
  const bevindingen = [
    ...logbevindingen(controle),
    ...controle.afwijkingen.map((a, i) => (magZien(a.tabel, a.id) ? rijbevinding(a, stand, controle) : geheim(a, i))),
    ...controle.vondsten.map(vondstbevinding),
  ];
  return { regels: controle.regels, inOrde: bevindingen.length === 0, bevindingen };
};
