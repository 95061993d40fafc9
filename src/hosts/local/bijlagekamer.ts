// Hoe komt een bestand van en naar deze computer? In delen erin, en eruit als download, een keer, met een kaartje dat alleen hij kreeg (5.2.1)
import { createHash } from 'node:crypto';
import { beantwoordBijlage } from '../../loket/bijlagen/balie';
import type { Bijlageverzoek } from '../../loket/bijlagen/contract';
import { bestandOntbreekt, zoekBijlage } from '../../loket/bijlagen/ophalen';
import { oudePagina } from '../../loket/loket';
import type { Deur } from '../../loket/stand-van-zaken';
import type { Bijlage } from '../../procedure/rijen';
import { nieuwGeheim } from './geheim';
import type { Host } from './host';
import { json, nee, weigerMet } from './nee';

interface Kaartje {
  readonly persoon: string;
  readonly dossier: string;
  readonly kenmerk: string;
}

export interface Bijlagekamer {
  readonly behandel: (persoon: string, verzoek: Bijlageverzoek) => Response;
  readonly geef: (kaartje: string) => Response;
}

/** More than these nobody fetches at once; the oldest goes. */
const hoogstens = 20;

const ascii = (naam: string): string => /\.[A-Za-z0-9]{2,5}$/.exec(naam)?.[0] ?? '';
const gecodeerd = (naam: string): string =>
  encodeURIComponent(naam).replace(/['()*]/g, (t) => `%${t.charCodeAt(0).toString(16)}`);

/** Always something to save, never something to show: what it is called says nothing about what is in it. */
const alsDownload = (inhoud: Uint8Array<ArrayBuffer>, { naam }: Bijlage): Response =>
  new Response(inhoud, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="bestand${ascii(naam)}"; filename*=UTF-8''${gecodeerd(naam)}`,
    },
  });

const kaartjeWeg = (): Response =>
  nee(404, 'bestand-opgehaald', 'Dit bestand is al opgehaald. Haal het opnieuw op vanuit het dossier.', '5.2.1');

const klopt = (inhoud: Uint8Array, bijlage: Bijlage): boolean =>
  createHash('sha256').update(inhoud).digest('hex') === bijlage.sha256;

export const maakBijlagekamer = ({ register, kast, bouw }: Host, deurVan: (persoon: string) => Deur): Bijlagekamer => {
  const klaar = new Map<string, Kaartje>();
  const leg = (kaartje: Kaartje): string => {
    const geheim = nieuwGeheim();
    for (const oud of [...klaar.keys()].slice(0, Math.max(0, klaar.size - hoogstens + 1))) klaar.delete(oud);
    klaar.set(geheim, kaartje);
    return `/bijlage/${geheim}`;
  };
  const halen = (persoon: string, { dossier, kenmerk }: Omit<Kaartje, 'persoon'>): unknown => {
    const uit = zoekBijlage(register, deurVan(persoon), { dossier, kenmerk });
    if (!uit.ok) return uit;
    if (kast.aanwezig([kenmerk], 'onderweg').size === 0) return { ok: false, weigeringen: [bestandOntbreekt] };
    const adres = leg({ persoon, dossier, kenmerk });
    return { ok: true, antwoord: { naam: uit.antwoord.naam, adres, tekst: '', verder: null } };
  };
  return {
    behandel(persoon, verzoek) {
      if (verzoek.bouw !== undefined && verzoek.bouw !== bouw)
        return json(JSON.stringify({ ok: false, weigeringen: [oudePagina] }));
      if (verzoek.plek === 'bijlageHalen') return json(JSON.stringify(halen(persoon, verzoek)));
      return json(JSON.stringify(beantwoordBijlage(register, deurVan(persoon), kast, verzoek)));
    },
    geef(geheim) {
      const kaartje = klaar.get(geheim);
      klaar.delete(geheim);
      if (kaartje === undefined) return kaartjeWeg();
      const uit = zoekBijlage(register, deurVan(kaartje.persoon), kaartje);
      if (!uit.ok) return kaartjeWeg();
      const inhoud = kast.heel(kaartje.kenmerk);
      return inhoud !== null && klopt(inhoud, uit.antwoord)
        ? alsDownload(new Uint8Array(inhoud), uit.antwoord)
        : weigerMet(404, bestandOntbreekt);
    },
  };
};
