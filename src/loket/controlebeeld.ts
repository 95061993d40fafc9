// Wat vond de controle, in gewone taal, en wat kan de directie eraan doen? (5.3.1)
import type { Afwijking } from '../register/afwijking';
import type { Stand } from '../procedure/stand';
import type { Controle } from '../register/controle';
import type { Waarde } from '../register/kolom';
import { tabellen } from '../register/tabellen';
import type { Controlebeeld } from './directiebeelden';
import { magRijZien } from './blad';

type Bevinding = Controlebeeld['bevindingen'][number];

const toon = (w: Waarde): string => {
  const tekst = w === null ? 'leeg' : typeof w === 'object' ? w.join(', ') || 'leeg' : String(w);
  return tekst.length <= 80 ? tekst : `${tekst.slice(0, 79)}…`;
};

const zinnen: Readonly<Record<Afwijking['soort'], (a: Afwijking, titel: string) => string>> = {
  gewijzigd: (a, titel) => {
    const wat = a.kolommen.map((k) => `${k.kop}: "${toon(k.was)}" is nu "${toon(k.is)}"`).join('; ');
    return `Tabblad ${titel}, rij ${a.id}: met de hand gewijzigd. ${wat === '' ? 'De rij is van een eerdere versie.' : `${wat}.`}`;
  },
  dubbel: (a, titel) => `Tabblad ${titel}, rij ${a.id}: staat er dubbel. Verwijder de kopie in het blad.`,
  verdwenen: (a, titel) => `Tabblad ${titel}, rij ${a.id}: is verdwenen.`,
  onbekend: (a, titel) =>
    `Tabblad ${titel}, rij ${a.id}: staat niet in het logboek. Verwijder deze rij in het blad, of meld de klacht opnieuw.`,
};

const bevinding = (a: Afwijking, stand: Stand): Bevinding => {
  const titel = tabellen[a.tabel].titel;
  const geheim = !magRijZien(stand, a.tabel, a.id);
  return {
    tekst: geheim
      ? `Tabblad ${titel}: er is een rij met de hand gewijzigd die u niet mag inzien. Een ander directielid kan haar terugzetten.`
      : zinnen[a.soort](a, titel),
    herstel:
      !geheim && (a.soort === 'gewijzigd' || a.soort === 'verdwenen') && !a.id.startsWith('log.')
        ? { tabel: a.tabel, rij: a.id }
        : null,
  };
};

const kettingzinnen = {
  ontbreekt: 'ontbreekt',
  volgorde: 'staat niet op zijn plaats',
  schakel: 'sluit niet aan op de vorige regel',
  hash: 'is veranderd',
  inhoud: 'heeft een andere inhoud dan is vastgelegd',
} as const;

export const controlebeeld = (controle: Controle, stand: Stand): Controlebeeld => {
  const { ketting } = controle;
  const logboek: readonly Bevinding[] =
    ketting === null
      ? []
      : [
          {
            tekst: `Logboek: regel ${ketting.nummer} ${kettingzinnen[ketting.fout]}. Zet een reservekopie terug.`,
            herstel: null,
          },
        ];
  const bevindingen = [...logboek, ...controle.afwijkingen.map((a) => bevinding(a, stand))];
  return { regels: controle.regels, inOrde: bevindingen.length === 0, bevindingen };
};
