// Wat gebeurt er als iemand op de knop drukt? Een keer versturen; de tekst verdwijnt pas als het register haar heeft.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Formulierbeeld, Stapuitslag } from '../../src/loket/beelden';
import type { Weigering } from '../../src/procedure/weigering';
import { vergeetAntwoorden } from '../verbinding/antwoord';
import { zeg } from '../navigatie';
import { meldAanBuren } from '../verbinding/buren';
import { isStoring } from '../verbinding/storing';
import { vraag } from '../verbinding/vraag';
import { zonderBrieven } from './brieftekst';
import type { Concept } from './concept';
import { bewaring, concepten } from './concepten';
import { andersDanVerstuurd, maakOpdracht } from './opdracht';
import type { Doel } from './opdracht';
import { plaatsWeigeringen, veldId } from './plaats';
import type { Geplaatst } from './plaats';
import { nieuweSleutel } from './sleutel';

export interface Opdrachtgever {
  readonly beeld: Formulierbeeld;
  readonly doel: Doel;
  /** Where the draft lies. */
  readonly plek: string;
  readonly klaar: (uitslag: Stapuitslag) => void;
}

const nietMeer =
  ' Let op: deze melding was bij een eerdere poging al aangekomen, met de tekst van toen. Wat u daarna veranderde, is niet vastgelegd.';

const metWaarschuwing = (uitslag: Stapuitslag, eerder: Concept, nu: Concept): Stapuitslag =>
  uitslag.alGedaan && andersDanVerstuurd(eerder, nu) ? { ...uitslag, melding: uitslag.melding + nietMeer } : uitslag;

interface Verstuurd {
  readonly eerder: Concept;
  readonly concept: Concept;
}

/** The register has it, so the text may go. */
const rondAf = ({ plek }: Opdrachtgever, { eerder, concept }: Verstuurd, uitslag: Stapuitslag): Stapuitslag => {
  concepten.wis(plek);
  vergeetAntwoorden();
  meldAanBuren('gewijzigd');
  return metWaarschuwing(uitslag, eerder, concept);
};

/** A refusal says that nothing was recorded; after a disturbance nobody knows, so the key stays. */
const nietVastgelegd = (plek: string, weigeringen: readonly Weigering[]): void => {
  if (!weigeringen.some(isStoring)) concepten.wijzig(plek, (c) => ({ ...c, verstuurd: null }));
};

/** Is the form still as it was sent? Then a late answer is about this text. */
const isOngewijzigd = ({ beeld, doel, plek }: Opdrachtgever, { concept }: Verstuurd): boolean => {
  const nu = concepten.kijk(plek);
  if (nu?.verstuurd?.sleutel !== concept.verstuurd?.sleutel || nu === undefined) return false;
  return maakOpdracht(doel, beeld, nu, nieuweSleutel).concept.verstuurd?.stappen === concept.verstuurd?.stappen;
};

/** The draft goes to the server at the same time, with its key: who closes the window now can still find out how it ended. */
const stuur = async (
  opdracht: Opdrachtgever,
  laat: (uitslag: Stapuitslag) => void,
): Promise<Stapuitslag | readonly Weigering[]> => {
  const { beeld, doel, plek } = opdracht;
  const eerder = concepten.lees(plek);
  const { verzoek, concept } = maakOpdracht(doel, beeld, eerder, nieuweSleutel);
  const verstuurd = { eerder, concept };
  concepten.wijzig(plek, () => concept);
  void bewaring.nu(plek);
  const antwoord = await vraag<'stap'>(verzoek, (te) => {
    if (te.ok && isOngewijzigd(opdracht, verstuurd)) laat(rondAf(opdracht, verstuurd, te.antwoord));
  });
  if (antwoord.ok) return rondAf(opdracht, verstuurd, antwoord.antwoord);
  nietVastgelegd(plek, antwoord.weigeringen);
  return antwoord.weigeringen;
};

/** Step and field of the letter with this control. */
const briefBij = (beeld: Formulierbeeld, id: string) => {
  for (const { stap, velden } of beeld.stappen)
    for (const v of velden) if (veldId(stap, v.sleutel) === id) return { stap, veld: v.sleutel, brief: v.brief ?? '' };
  return null;
};

const haalBrief = async (opdracht: Opdrachtgever, id: string): Promise<readonly Weigering[]> => {
  const { beeld, doel, plek } = opdracht;
  const brief = briefBij(beeld, id);
  if (brief === null || doel.soort !== 'dossier') return [];
  const stappen = zonderBrieven(beeld, concepten.lees(plek).getypt);
  const { dossier, versie } = doel;
  const antwoord = await vraag<'brief'>({ vraag: 'brief', dossier, versie, brief: brief.brief, stappen: [...stappen] });
  if (!antwoord.ok) return antwoord.weigeringen;
  const { tekst, ...beeldvan } = antwoord.antwoord;
  const voorbeeld = { ...beeldvan, standaard: tekst, gemaaktVan: JSON.stringify(stappen) };
  concepten.wijzig(plek, (c) => ({
    ...c,
    voorbeelden: { ...c.voorbeelden, [`${brief.stap}.${brief.veld}`]: voorbeeld },
    getypt: { ...c.getypt, [brief.stap]: { ...c.getypt[brief.stap], [brief.veld]: tekst } },
  }));
  return [];
};

export const useVerzenden = (opdracht: Opdrachtgever) => {
  const [weigeringen, zetWeigeringen] = useState<readonly Geplaatst[]>([]);
  const [bezigMet, zetBezigMet] = useState<string | null>(null);
  const onderweg = useRef(false);
  const weiger = (nieuw: readonly Weigering[]): void =>
    zetWeigeringen(plaatsWeigeringen(opdracht.beeld, concepten.lees(opdracht.plek).getypt, nieuw));
  /** A second click while the first is on its way does nothing. */
  const alleen = async (wat: string, werk: () => Promise<void>): Promise<void> => {
    if (onderweg.current) return;
    onderweg.current = true;
    zetBezigMet(wat);
    try {
      await werk();
    } finally {
      onderweg.current = false;
      zetBezigMet(null);
    }
  };
  const hier = useRef(true);
  useEffect(() => () => void (hier.current = false), []);
  const klaar = (uit: Stapuitslag): void => {
    zetWeigeringen([]);
    opdracht.klaar(uit);
  };
  const verstuur = () =>
    alleen('versturen', async () => {
      const uit = await stuur(opdracht, (laat) => {
        if (onderweg.current) return; // sent again: that answer tells it
        if (hier.current) klaar(laat);
        else zeg(laat.melding);
      });
      if ('melding' in uit) klaar(uit);
      else weiger(uit);
    });
  const maakBrief = (id: string) => alleen(id, async () => weiger(await haalBrief(opdracht, id)));
  return { weigeringen, bezigMet, verstuur, maakBrief, vergeet: () => zetWeigeringen([]) };
};
