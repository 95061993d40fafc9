// Wat vult de directie in bij het registreren van de klacht van het UWV? Met een einddatum een dag te laat, die geweigerd hoort te worden. (G1, 5.1.6)
export const registratieG1 = {
  Grondslag: ['afspraken niet nagekomen'],
  Rubriek: 'overig',
  Aard: 'zakelijk',
  'Organisatie van de klager': 'UWV Voorbeeldstad',
  'Wie financiert de opdracht?': 'UWV',
  'Traject- of opdrachtnummer': 'T-0001',
  'Komt de klacht van of namens een opdrachtgever?': 'Ja',
  'Is de dienstverlening al beëindigd?': 'Nee',
  'Gaat het over tuchtrecht van een beroepsgroep?': 'Nee',
  'Wie behandelt de klacht?': 'Bea Behandelaar',
  'Hoe complex is de klacht?': 'complex',
  'Afgehandeld uiterlijk op': '2026-05-01',
  'Kan er een schadeclaim volgen?': 'Nee',
  'Hoe verstuurt u de brief?': 'e-mail',
};
