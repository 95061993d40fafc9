// Hoe bewaart de directie het register ergens anders? Als een bestand met alles erin, ook het logboek, en een controlegetal ernaast (5.3.1).
import { moet } from '../keuze';
import { geheelUit } from '../bron';
import { maakReservekopie, sombestand } from '../reservekopie';
import { eisNieuw } from '../schijf';
import { gedaan } from '../wereld';
import type { Opdracht } from './opdracht';

export const backup: Opdracht = {
  naam: 'backup',
  doel: 'bewaart een register met zijn logboek als bestand',
  uitleg: [
    'Maakt twee bestanden: het register, en ernaast zijn controlegetal (.sha256). Alleen u kunt ze lezen (0600).',
    'Er staan persoonsgegevens in: bewaar ze versleuteld, en niet langer dan nodig (5.3.1).',
    'Aan het register verandert niets. De weg terug is: klachtenregister terugzetten.',
  ],
  opties: ['blad', 'map', 'uit'],
  voorbeelden: ['--blad ID --uit register-2026-11.sqlite', '--map DIR --uit register-2026-11.sqlite'],
  doe: (keuze, wereld) => {
    const uit = moet(keuze, 'uit');
    eisNieuw(uit);
    const geheel = geheelUit(keuze, wereld);
    const { rijen, kopieen, som } = maakReservekopie(geheel, uit);
    const laatste = geheel.logboek[geheel.logboek.length - 1];
    const logregels = geheel.logboek.length;
    return gedaan(
      { bestand: uit, rijen, kopieen, logregels, laatsteHash: laatste?.hash ?? null, sha256: som },
      `Bewaard: ${rijen} rijen en ${logregels} logregels in ${uit}`,
      `Controlegetal in ${sombestand(uit)}: ${som}`,
      ...(kopieen === 0 ? [] : [`Niet meegenomen: ${kopieen} dubbele rijen. Kijk met: klachtenregister controle`]),
    );
  },
};
