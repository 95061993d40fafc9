// Hoe neemt iemand de toegang weer weg? De sleutel verdwijnt van deze computer, en bij Google wordt hij ingetrokken.
import { trekIn } from '../google/aanmeldvenster';
import { leesSleutel, wisSleutel } from '../google/sleutelbestand';
import type { Sleutel } from '../google/sleutelbestand';
import { gedaan } from '../wereld';
import type { Opdracht } from './opdracht';

/** One that cannot be read is thrown away as well. */
const sleutelIn = (pad: string): Sleutel | null => {
  try {
    return leesSleutel(pad);
  } catch {
    return null;
  }
};

export const afmelden: Opdracht = {
  naam: 'afmelden',
  doel: 'neemt uw aanmelding bij Google van deze computer weg',
  uitleg: ['De standaardaanmelding van gcloud blijft; daarvoor: gcloud auth application-default revoke.'],
  opties: [],
  voorbeelden: [''],
  doe: async (_keuze, { sleutelpad }) => {
    const sleutel = sleutelIn(sleutelpad);
    wisSleutel(sleutelpad);
    const ingetrokken = sleutel !== null && (await trekIn(sleutel));
    if (sleutel === null)
      return gedaan({ afgemeld: true, ingetrokken }, 'Er is geen aanmelding (meer) op deze computer.');
    return gedaan(
      { afgemeld: true, ingetrokken },
      'U bent afgemeld: de sleutel is van deze computer.',
      ingetrokken
        ? 'Google heeft de toegang ingetrokken.'
        : 'Google antwoordde niet: trek de toegang zelf in op https://myaccount.google.com/permissions',
    );
  },
};
