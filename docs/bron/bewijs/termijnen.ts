// Welke termijnen kent de procedure, en welke klok, weigering of meting draagt elk ervan? (D1 - D11)

export interface Termijnbewijs {
  readonly id: string;
  readonly artikel: string;
  readonly zin: string;
  /** `klok NAAM` of the table of clocks, `maatregel` for the dates of a measure, a refusal, or `meet NAAM`. */
  readonly draagt: readonly string[];
}

const d = (id: string, artikel: string, zin: string, draagt: readonly string[]): Termijnbewijs => ({
  id,
  artikel,
  zin,
  draagt,
});

export const termijnbewijs = [
  d('D1', '5.1.3', 'De derde werkdag na ontvangst: bericht van ontvangst en behandeling.', ['klok D1']),
  d('D2', '5.1.5', 'De volgende werkdag na het besluit, en niet later dan D1: bericht dat de klacht niet in behandeling komt.', ['klok D2']),
  d('D3', '5.1.6', 'De gekozen dag tussen twee en vier weken na ontvangst: het besluit.', ['klok D3', 'termijn-buiten-2-4-weken']),
  d('D4', '5.1.7', 'Dezelfde dag: het bericht aan de klager.', ['klok D4']),
  d('D5', '5.1.6', 'Dezelfde werkdag: de opdrachtnemer is gevraagd zijn verzekeraar te raadplegen.', ['klok D5']),
  d('D6', '5.2.5', 'De dag van het overleg, uiterlijk de volgende werkdag: het voorstel. Het ontstaat in dezelfde vastlegging als de bespreking.', ['consensus-zonder-voorstel', 'meet direct-voorgesteld']),
  d('D7', '5.2.5', 'Binnen drie maanden: bespreking in het overleg.', ['klok D7']),
  d('D8', '5.3.2', 'In het volgende jaar, en niet meer dan twaalf maanden en 31 dagen na de vorige: de evaluatie vastgesteld. Herinneringen op de vijftiende van elke maand en op 1 december.', ['klok D8', 'meet jaarlijks-geevalueerd', 'meet evaluatie-binnen-dertien-maanden']),
  d('D9', '5.2.4', 'Twee weken na het bericht: de reactie van de klager.', ['klok D9']),
  d('D10', '5.2.5', 'De einddatum en het meetmoment van een maatregel.', ['maatregel']),
  d('D11', '5.3.1', 'De bewaartermijn van een dossier; elk kwartaal de lijst van wat weg mag.', ['klok D11', 'bewaartermijn-loopt']),
]; // prettier-ignore

/** Clocks of our own that the procedure does not number. */
export const eigenKlokken: Readonly<Record<string, string>> = {
  registratie: 'R5.1.4d: registreren uiterlijk de volgende werkdag',
  verzekeraar: 'R5.1.6e: het antwoord van de verzekeraar binnen vijf werkdagen',
  verwijzing: 'R5.2.4: de verwijzing naar de financier binnen drie werkdagen',
};
