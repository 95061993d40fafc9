// Klopt het delen van het bestand met wat de directie koos? Een oordeel in gewone woorden: wat er mis is en waar u klikt. (besluit 6)
import type { Deelwijze } from '../../procedure/instellingen';
import { kaal } from './adres';
import { beoordeelBesloten } from './besloten';
import { fout, letOp } from './deling';
import type { Deelbevinding, Deelvraag, Deling } from './deling';
import { beoordeelOpen } from './open-team';

export interface Deeloordeel {
  /** Nothing found that must change. */
  readonly goed: boolean;
  readonly bevindingen: readonly Deelbevinding[];
  /** What this way of sharing cannot do; always told. */
  readonly grens: readonly string[];
}

const directieGrens =
  'Gaat een klacht over een directielid dat dit bestand kan openen? Dan kan het register die klacht niet voor hem verbergen: in het blad kan hij haar lezen.';

const grenzen: Readonly<Record<Deelwijze, readonly string[]>> = {
  besloten: [directieGrens],
  open: [
    'Iedereen met wie het bestand is gedeeld, kan alles lezen, ook wat over hemzelf gaat, en kan het script veranderen. Niets in dit bestand is geheim.',
    'Een beveiligd tabblad waarschuwt alleen. Wat iemand met de hand wijzigt, vindt Controleer register achteraf.',
    directieGrens,
  ],
};

const linkweg = 'Klik op Delen, kies bij Algemene toegang: Beperkt.';
const bijLink = ({ link, linkBewerkt }: Deling): readonly Deelbevinding[] => {
  const kan = linkBewerkt ? 'lezen en wijzigen' : 'lezen';
  if (link === 'organisatie') return [fout(`Iedereen in de organisatie die de link heeft, kan alles ${kan}.`, linkweg)];
  if (link === 'iedereen')
    return [fout(`Iedereen op internet die de link heeft, kan alles ${kan}, ook zonder account.`, linkweg)];
  return link === 'niemand'
    ? []
    : [
        letOp(
          'Het register kan niet zien of het bestand met een link te openen is.',
          'Klik op Delen en kijk bij Algemene toegang. Er moet staan: Beperkt.',
        ),
      ];
};

const bijImport = ({ importToegestaan }: Deling): readonly Deelbevinding[] =>
  importToegestaan === true
    ? [
        fout(
          'In dit bestand mogen formules gegevens van internet halen, en zo ook gegevens naar buiten sturen. Iemand klikte op "Toegang toestaan". Dat is niet terug te draaien.',
          'Begin een nieuw bestand en zet het register daarin over. Typ tot die tijd geen formules in dit bestand.',
        ),
      ]
    : [];

const nietGekozen = fout('Er is nog niet gekozen hoe dit register wordt gedeeld.', 'Kies: Besloten of Open team.');

const schoon = (adressen: readonly string[], zonder: readonly string[]): readonly string[] => [
  ...new Set(adressen.map(kaal).filter((a) => a !== '' && !zonder.includes(a))),
];

/** Google names the owner among the editors as well, and people write their address as they like. */
const opgeruimd = (deling: Deling): Deling => {
  const eigenaar = deling.eigenaar === null || deling.eigenaar === '' ? null : kaal(deling.eigenaar);
  const bewerkers = schoon(deling.bewerkers, eigenaar === null ? [] : [eigenaar]);
  return { ...deling, eigenaar, bewerkers, lezers: schoon(deling.lezers, [...bewerkers, eigenaar ?? '']) };
};

export const deelOordeel = ({ wijze, deling, medewerkers }: Deelvraag): Deeloordeel => {
  const netjes = opgeruimd(deling);
  const mensen = { besloten: beoordeelBesloten, open: beoordeelOpen };
  const bevindingen = [
    ...(wijze === null ? [nietGekozen] : mensen[wijze](netjes, medewerkers)),
    ...bijLink(netjes),
    ...bijImport(netjes),
  ];
  return {
    goed: bevindingen.every((b) => b.ernst !== 'fout'),
    bevindingen,
    grens: wijze === null ? [] : grenzen[wijze],
  };
};
