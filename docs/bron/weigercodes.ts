// Welke weigeringen kan een programma bij elk verzoek krijgen, los van een stap? De codes die niet in de tabellen van de procedure staan.

export const algemeneCodes: Readonly<Record<string, string>> = {
  'onleesbaar-verzoek': 'No JSON, an unknown request, or an unknown or wrong field. Correct the program.',
  'oude-pagina': 'The build number in `bouw` is not that of the register. Load the page again.',
  'oud-programma':
    'A newer version of the program wrote in this register; this one may only read. Load the page again, or update the program.',
  'onbekend-persoon': 'This person is not (or no longer) in the list Medewerkers.',
  'niet-gevonden': 'The dossier does not exist, or this person may not see it. There is no way to tell which.',
  'geen-brief': 'With these answers the step sends no letter of this kind. Choose first how it is sent.',
  'geen-recht': 'This person may not do this step, or not see this.',
  'verkeerde-fase': 'The dossier is not in a phase in which this step is possible.',
  'onbekende-stap': 'There is no step with this name.',
  verouderd:
    'Somebody changed the dossier since the version given. Ask for the dossier again, show it, and send again.',
  bezet: 'Another command is being written. Try again after a few seconds; the same `sleutel` makes that safe.',
  'handmatig-gewijzigd':
    'A row this step would change was changed by hand. The directie decides first (request `controle`).',
  'logboek-beschadigd': 'The log itself was changed by hand, so no row is put back from it. Restore a backup.',
  'te-veel-tekst': 'The texts together do not fit in one log entry.',
  'veld-verplicht': 'A required answer is missing; `veld` tells which.',
  'veld-ongeldig': 'An answer is of the wrong kind.',
  'veld-te-lang': 'A text is too long.',
  'veld-tekens': 'A text has control characters or characters that turn the direction of writing.',
  'geen-kladblok': 'This place keeps no drafts.',
  'concept-te-groot': 'The draft is larger than 8 KB; nothing of it was kept.',
  'kladblok-vol': 'There is no room for more drafts.',
  'bestand-ontbreekt': 'The register knows of the file, and it is not where it was kept.',
  'bestand-onvolledig': 'A part of the file did not arrive, or it is not kept whole. Send it again.',
  'bestandssoort-niet': 'Files of this kind are not kept with a dossier.',
  'bestand-anders-dan-naam': 'The first bytes of the file are not of the kind that its name says.',
  'onbekend-veld': 'The form has no field with this name.',
};
