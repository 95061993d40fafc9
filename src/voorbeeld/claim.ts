// Welke schade wordt er verzonnen, en wie overlegt met welke verzekeraar? (5.1.6)
import type { Invoer } from './intake';
import type { Verhaal } from './verhaal';

const laag = ['85,00', '150,00', '320,50', '500,00'];
const hoog = ['500,01', '780,00', '1.250,00', '2.400,00'];

/** What the directie estimates at once; null when nobody thinks of a claim. */
export const claimbedragVan = (v: Verhaal): string | null => {
  const { claim } = v.voorvallen;
  if (claim === 'geen') return null;
  return v.toeval.kies(claim === 'tot 500' || claim === 'eerst laag, later hoog' ? laag : hoog);
};

const bureaus = ['Bureau Verzonnen Advies', 'Praktijk Denkbeeld', 'Adviesgroep De Schets', 'Kantoor Luchtkasteel'];
export const opdrachtnemerVan = (v: Verhaal): string =>
  bureaus[v.id.charCodeAt(v.id.length - 1) % bureaus.length] ?? '';

export const inlichting = (v: Verhaal): Invoer => ({
  opdrachtnemer: opdrachtnemerVan(v),
  soort: v.toeval.kies(['zelfstandig opdrachtnemer', 'zelfstandig opdrachtnemer', 'werknemer']),
  verzekeraar: v.toeval.kies(['aansprakelijkheidsverzekeraar', 'rechtsbijstandverzekeraar', 'schadeverzekeraar']),
  email: 'bureau@verzonnen.example',
  verzendwijze: 'e-mail',
});

export const hogereSchatting = (v: Verhaal): Invoer => ({ claimMogelijk: true, claimbedrag: v.toeval.kies(hoog) });

export const antwoordVerzekeraar = (v: Verhaal, geraadpleegdOp: string): Invoer => ({
  opdrachtnemer: opdrachtnemerVan(v),
  geraadpleegdOp,
  kenmerk: `VZ-${v.toeval.tussen(10_000, 99_999)}`,
  antwoord: v.toeval.zin(
    v.toeval.kies([
      'De verzekeraar {neemt het in behandeling|wacht op de uitkomst van het onderzoek}; nog niets toezeggen.',
      'Volgens de verzekeraar is er {geen dekking nodig|geen schade aangetoond}. Wij mogen {gewoon antwoorden|het dossier afronden}.',
      'De verzekeraar wil {het besluit|de bevindingen} ontvangen en belt daarna terug.',
    ]),
  ),
});
