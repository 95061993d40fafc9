// How does the web app keep its address? The first push makes a deployment and remembers it beside the link; every later one gives
// that same deployment the new version. A link made anew finds the deployment of before in Google by its description.
import { clasp } from './clasp.mjs';
import { bewaarKoppeling } from './koppeling.mjs';

const NAAM = 'Klachtenregister';
const beschrijving = (bouw) => `${NAAM}, build ${bouw}`;

/** Ours with the highest version; the deployment that Google keeps of the newest code has none. */
const vanOns = (lijst) =>
  lijst
    .filter((d) => d.versionNumber !== undefined && d.description?.startsWith(NAAM))
    .sort((a, b) => b.versionNumber - a.versionNumber)[0]?.deploymentId;

const werkBij = (map, id, bouw) => clasp(map, 'update-deployment', id, '--description', beschrijving(bouw));

/** Google tells which address a deployment has: it differs for a company's own domain. */
const adres = (map, id) => {
  const { uit, fout } = clasp(map, 'open-web-app', id);
  return uit?.url ? { url: uit.url } : { fout: `The deployment is there, but its address is not known.\n${fout}` };
};

const onthoud = (map, koppeling, id, hoe) => {
  const { url, fout } = adres(map, id);
  bewaarKoppeling(map, { ...koppeling, deploymentId: id, ...(url && { url }) });
  return url ? { url, hoe } : { fout };
};

const zoekOfMaak = (map, koppeling, bouw) => {
  const lijst = clasp(map, 'list-deployments');
  if (lijst.fout) return lijst;
  const bestaand = vanOns(lijst.uit);
  const klaar = bestaand
    ? werkBij(map, bestaand, bouw)
    : clasp(map, 'create-deployment', '--description', beschrijving(bouw));
  if (klaar.fout) return klaar;
  return onthoud(
    map,
    koppeling,
    klaar.uit.deploymentId,
    bestaand ? 'updated; the address is the same as before' : 'made',
  );
};

/** `{ url, hoe }`, or `{ fout }`. */
export function zetWebappNeer(map, koppeling, bouw) {
  const { deploymentId, url } = koppeling;
  if (deploymentId === undefined) return zoekOfMaak(map, koppeling, bouw);
  const { fout, weg } = werkBij(map, deploymentId, bouw);
  if (weg) return zoekOfMaak(map, koppeling, bouw);
  if (fout) return { fout };
  return url
    ? { url, hoe: 'updated; the address is the same as before' }
    : onthoud(map, koppeling, deploymentId, 'updated');
}
