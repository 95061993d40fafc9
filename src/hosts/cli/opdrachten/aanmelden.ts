// Hoe geeft iemand dit programma toegang tot zijn register bij Google? In zijn eigen browser; de sleutel blijft op deze computer, alleen voor hem.
import { readFileSync } from 'node:fs';
import { startfout } from '../../../computer/startfout';
import { foutcode, foutveld } from '../../../computer/foutveld';
import { haalSleutel } from '../google/aanmeldvenster';
import type { Client } from '../google/aanmeldvenster';
import { bewaarSleutel } from '../google/sleutelbestand';
import { moet } from '../keuze';
import { gedaan } from '../wereld';
import type { Opdracht } from './opdracht';

const geenClient = startfout(
  'Dit is geen bestand van een OAuth-client. Maak bij Google Cloud een client van de soort desktop-app, en download het JSON-bestand.',
  2,
);

const leesJson = (pad: string): unknown => {
  try {
    return JSON.parse(readFileSync(pad, 'utf8'));
  } catch (fout) {
    throw foutcode(fout) === 'onbekend' ? geenClient : startfout(`${pad} is niet te lezen (${foutcode(fout)}).`, 2);
  }
};

const leesClient = (pad: string): Client => {
  const deel = foutveld(leesJson(pad), 'installed');
  const [id, geheim] = [foutveld(deel, 'client_id'), foutveld(deel, 'client_secret')];
  if (typeof id !== 'string' || typeof geheim !== 'string') throw geenClient;
  return { id, geheim };
};

export const aanmelden: Opdracht = {
  naam: 'aanmelden',
  doel: 'meldt u aan bij Google met een eigen OAuth-client',
  uitleg: [
    'Niet nodig als deze computer al een standaardaanmelding heeft (gcloud auth application-default login).',
    'U geeft in uw browser toestemming. De sleutel staat daarna op deze computer, alleen voor u (0600).',
  ],
  opties: ['client'],
  voorbeelden: ['--client client_secret.json'],
  doe: async (keuze, { zeg, sleutelpad }) => {
    const client = leesClient(moet(keuze, 'client'));
    bewaarSleutel(sleutelpad, await haalSleutel(client, zeg));
    return gedaan({ aangemeld: true }, 'U bent aangemeld. Afmelden: klachtenregister afmelden');
  },
};
