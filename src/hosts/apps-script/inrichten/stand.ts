// Hoe ver is dit bestand met inrichten? Afgelezen aan het bestand en het register zelf, zodat het altijd verder gaat waar het bleef.
import { isConsument } from '../../../loket/delen/adres';
import type { Inrichtstand } from '../../../loket/plekinrichten';
import type { Weigering } from '../../../procedure/weigering';
import { nieuweNummers } from '../../../sheets/setup-requests';
import { moetAangevuld } from './aanvullen';
import { bestandVan } from './bestand';
import { delenbeeld } from './delen';
import { herinneringen } from './herinneringen';
import { isLos } from './koppelen';
import { tabbladenbeeld } from './tabbladen';
import { toestemming } from './toestemming';
import type { Vrager } from './toegang';

const eigen = new Set<number>(Object.values(nieuweNummers));

const webadres = (): string | null => {
  const dienst = ScriptApp.getService();
  return dienst.isEnabled() ? dienst.getUrl() : null;
};

export const inrichtstand = (wie: Vrager): Inrichtstand | Weigering => {
  const { id, email, werkplek, stand } = wie;
  const bestand = bestandVan(id);
  const los = werkplek === null && isLos(bestand, id);
  return {
    toestand: moetAangevuld(wie) ? 'onvolledig' : werkplek !== null ? 'ingericht' : los ? 'los' : 'nieuw',
    bestand: {
      ...{ naam: bestand.naam, taal: bestand.taal, tijdzone: bestand.tijdzone },
      andere: bestand.bladen.filter((b) => !eigen.has(b.nummer)).map((b) => b.titel),
      gratis: isConsument(SpreadsheetApp.getActiveSpreadsheet().getOwner()?.getEmail() ?? email),
      gemerkt: bestand.kenmerk === id,
    },
    tabbladen: tabbladenbeeld(bestand, id),
    delen: delenbeeld(id, stand, bestand),
    herinneringen: herinneringen(email),
    toestemming: toestemming(),
    webadres: webadres(),
  };
};
