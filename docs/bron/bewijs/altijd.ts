// Wat is in elke stand van het register waar, en hoe wordt dat bewaakt? (I-01 - I-23)

export interface Altijdbewijs {
  readonly id: string;
  readonly artikel: string;
  readonly zin: string;
  readonly hoe: string;
}

const i = (id: string, artikel: string, zin: string, hoe: string): Altijdbewijs => ({ id, artikel, zin, hoe });

export const altijdbewijs = [
  i('I-01', '5.1.4', 'Nummers lopen per jaar van 1 tot en met n, zonder gat of dubbel, en keren nooit terug.', 'De teller staat los van de rijen.'),
  i('I-02', '5.1.4', 'Het jaar van het nummer is dat van ontvangst; een verbeterde datum hernummert niet.', 'Het nummer verandert nooit.'),
  i('I-03', '5.1.2', 'Elke melding bereikt de lijst van de directie.', 'De stap melden maakt de taak.'),
  i('I-04', '5.1.4', 'Een fase verandert alleen door een stap; een wijziging met de hand wordt gemeld.', 'De tabel van stappen en het zegel van elke rij.'),
  i('I-05', '5.2.3', 'Geen bericht voor het besluit, en niet afgehandeld zonder verslag en verzonden bericht.', 'De fase volgt op het verzenden.'),
  i('I-06', '5.1.5', 'Niet in behandeling heeft een reden en een brief.', 'Het formulier vraagt beide.'),
  i('I-07', '5.2.2', 'Het oordeel is van de directie, het advies van de behandelaar.', 'Rechten per stap.'),
  i('I-08', '5.1.6', 'De beklaagde is nooit behandelaar, boodschapper of eigen afhandelaar.', 'Rechten per dossier.'),
  i('I-09', '5.1.6', 'De termijn ligt binnen twee tot vier weken, tenzij er een verlenging met brief is.', 'Voorwaarden bij de datum.'),
  i('I-10', '5.1.6', 'Boven 500 euro is er een taak en eerst de verzekeraar; 500,00 niet.', 'Klok D5 en de voorwaarde bij het besluit.'),
  i('I-11', '5.2.5', 'Wat afgehandeld is staat op de agenda tot het besproken is.', 'De taak volgt uit de fase.'),
  i('I-12', '5.2.5', 'Een vastgestelde maatregel heeft tekst, soort, eigenaar, datum, besluit en bron.', 'Voorwaarden bij het vaststellen.'),
  i('I-13', '5.3.2', 'Geen maatregel sluit zonder drie oordelen; niet doeltreffend is niet doelmatig.', 'Voorwaarden bij sluiten en beoordelen.'),
  i('I-14', '5.3.2', 'Open, plus ontvangen en heropend, min afgesloten, is open.', 'Een jaar waarvan de telling niet sluit wordt niet vastgesteld; de dossiers worden genoemd.'),
  i('I-15', '5.3.2', 'Elk cijfer is het aantal dossiers dat het zelf noemt.', 'Een cijfer heeft zijn dossiers bij zich. Het verslag volgt bij de jaarevaluatie.'),
  i('I-16', '5.3.2', 'Een vastgesteld jaar verandert niet meer; wat later komt is nagekomen.', 'De cijfers van de dag van vaststelling staan in de rij van het jaar; wat daarna binnenkomt is gemerkt als nagekomen.'),
  i('I-17', '5.3.1', 'Anonimiseren verandert geen cijfer van een eerder jaar.', 'Soort, data en uitkomst blijven staan.'),
  i('I-18', '5.3.1', 'Het logboek groeit alleen en is volledig: afspelen geeft het register.', 'Ketting van zegels.'),
  i('I-19', '5.1.7', 'Geen persoonsgegevens in onderwerpen en herinneringen.', 'Een seintje bevat nummer en stap.'),
  i('I-20', '5.3.2', 'Uit wat naar buiten gaat is geen aantal kleiner dan vijf af te leiden.', 'Nu gaat er geen cijfer naar buiten: alleen de directie ziet cijfers. Het externe verslag volgt bij de jaarevaluatie.'),
  i('I-21', '5.1.7', 'Een herinnering gaat hoogstens een keer per dag, en nooit op een vrije dag.', 'Sleutel van persoon en dag.'),
  i('I-22', '5.1.7', 'Een ochtendronde die stilvalt is te zien.', 'Het beginscherm zegt sinds wanneer.'),
  i('I-23', '5.1.7', 'Opnieuw rekenen geeft de vastgelegde datums.', 'Datums zijn data, en worden in elke test nagerekend.'),
]; // prettier-ignore
