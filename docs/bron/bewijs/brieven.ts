// Welke brieven en berichten kent de procedure, en wanneer gaan zij uit? (L1 - L13)

export interface Briefbewijs {
  readonly id: string;
  readonly artikel: string;
  readonly zin: string;
  /** Names in the table of letters; L13 is no letter but a notice to a colleague. */
  readonly brieven: readonly string[];
}

const l = (id: string, artikel: string, zin: string, brieven: readonly string[] = [id]): Briefbewijs => ({
  id,
  artikel,
  zin,
  brieven,
});

export const briefbewijs = [
  l('L1', '5.1.3', 'Voorlopig bericht van ontvangst, als het besluit over behandeling later valt.'),
  l('L2', '5.1.3', 'Ontvangen en in behandeling.'),
  l('L3', '5.1.5', 'Ontvangen en niet in behandeling.'),
  l('L4', '5.1.7', 'De termijn schuift op.'),
  l('L5', '5.2.1', 'Een vraag aan de klager.'),
  l('L6', '5.2.2', 'De afhandeling; kort als de zaak afdoende is behandeld.', ['L6', 'L6-kort']),
  l('L7', '5.2.4', 'Verwijzing naar de financier.'),
  l('L8', '5.1.3', 'Bevestiging dat de klacht is ingetrokken.'),
  l('L9', '5.2.5', 'Interne notitie over een maatregel, zonder namen.'),
  l('L10', '5.1.6', 'Vraag aan een opdrachtnemer om zijn verzekeraar te raadplegen.'),
  l('L11', '5.2.1', 'Verzoek om wederhoor aan de betrokken medewerker.'),
  l('L12', '5.2.4', 'Vraag naar tevredenheid.'),
  l('L13', '5.1.4', 'Seintje aan een collega: alleen nummer en stap.', []),
]; // prettier-ignore
