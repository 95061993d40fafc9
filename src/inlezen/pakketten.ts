// In welke delen gaan de klachten naar het register? Elk deel past in een vastlegging en in een logregel.
import type { OudeKlacht } from '../procedure/stappen/inlezen';

const hoogstensKlachten = 20;
/** The register's own columns come on top; the log takes 45,000 characters. */
const hoogstensTekens = 30_000;

const lengte = (klacht: OudeKlacht): number => JSON.stringify(klacht).length;

export const inPakketten = (klachten: readonly OudeKlacht[]): readonly (readonly OudeKlacht[])[] => {
  const uit: OudeKlacht[][] = [];
  let tekens = 0;
  for (const klacht of klachten) {
    const erbij = lengte(klacht);
    const laatste = uit[uit.length - 1];
    if (laatste === undefined || laatste.length === hoogstensKlachten || tekens + erbij > hoogstensTekens) {
      uit.push([klacht]);
      tekens = erbij;
    } else {
      laatste.push(klacht);
      tekens += erbij;
    }
  }
  return uit;
};
