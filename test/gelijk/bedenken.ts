// Wat zou iemand nu kunnen vragen of doen? Meestal wat de procedure vraagt, soms door de verkeerde persoon, te laat, dubbel of onzin.
import type { Antwoord, Vraag } from '../../src/loket/contract';
import type { Formulierbeeld } from '../../src/loket/beelden';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { fasen } from '../../src/procedure/lijsten';
import type { Klacht } from '../../src/procedure/rijen';
import { tabelnamen } from '../../src/register/tabellen';
import type { Rij } from '../../src/register/tabellen';
import type { Toeval } from '../../src/voorbeeld/toeval';
import { desi, dirk, medewerkers, nico, otto } from '../procedure/mensen';
import { regelsVan, wieVan } from '../procedure/willekeurig';
import type { Blik, Zet } from '../procedure/willekeurig';
import { invoerVan } from '../rechten/invoer';
import type { Geheugenregister } from '../register/geheugen-register';
import { vulIn } from './invullen';
import type { Stap } from './invullen';

const mensen = medewerkers.map((m) => m.id);
export const vreemden = ['vera@elders.example', 'ANNA@voorbeeld.example', '', 'systeem'];

/** What the one who thinks of something can see. */
export interface Beeld {
  readonly t: Toeval;
  readonly vandaag: string;
  readonly register: Geheugenregister;
  /** Asks without it being recorded. */
  readonly kijk: <V extends Vraag>(wie: string, vraag: V, rest?: object) => Antwoord<V>;
  readonly sleutel: () => string;
  /** Earlier commands, to send once more. */
  readonly eerder: readonly Verzonden[];
}
export interface Verzonden {
  readonly wie: string;
  readonly tekst: string;
}

const getallen = (t: Toeval, hoeveel: number): readonly number[] =>
  Array.from({ length: hoeveel }, () => t.tussen(0, 999));
const zet = (t: Toeval): Zet => ({
  ...{ dossier: 0, dagen: 0, gericht: t.kans(0.9), wie: t.tussen(0, 99), stap: t.tussen(0, 99) },
  ...{ keus: getallen(t, 8), post: 'bezorgd', onzin: null },
});

const opdracht = (dossier: string, versie: number, sleutel: string, stappen: readonly Stap[]): string =>
  JSON.stringify({
    vraag: 'stap',
    dossier,
    versie,
    sleutel: versie === 0 && dossier !== '' ? dossier : sleutel,
    stappen,
  });

const rijen = ({ bladen }: Geheugenregister): readonly Rij[] => [
  ...bladen.klachten,
  ...bladen.maatregelen,
  ...bladen.jaarevaluatie,
];
const versieVan = (register: Geheugenregister, id: string): number =>
  rijen(register).find((r) => r.id === id)?.versie ?? 0;

/** The next step of a dossier, old or new. */
export const hoofdweg = ({ t, vandaag, register, sleutel }: Beeld): Verzonden => {
  const { klachten, onderdelen } = register.bladen;
  const nieuw = klachten.length === 0 || (klachten.length < 14 && t.kans(0.12));
  const id = nieuw ? `dossier-${klachten.length + 1}` : t.kies(klachten).id;
  const klacht = (klachten.find((k) => k.id === id) as unknown as Klacht | undefined) ?? nieuweKlacht(id);
  const eigen = onderdelen.filter((o) => o['klacht'] === id) as unknown as Blik['onderdelen'];
  const blik: Blik = { klacht, onderdelen: eigen, vandaag, mensen };
  const beslisser = klacht.betrokkenMedewerkers.includes(dirk.id) ? desi.id : dirk.id;
  const z = zet(t);
  const stappen = regelsVan(z, blik).map(([stap, invoer]) => ({ stap, invoer }));
  const wie = wieVan(z, blik, { directie: beslisser, notulist: nico.id });
  return { wie, tekst: opdracht(id, versieVan(register, id), sleutel(), stappen) };
};

const formulieren = ({ t, kijk, register }: Beeld, wie: string): readonly [string, readonly Formulierbeeld[]] => {
  const alle = rijen(register);
  const id = alle.length === 0 || t.kans(0.25) ? '' : t.kies(alle).id;
  if (id === '') {
    const uit = kijk(wie, 'start');
    return [id, uit.ok ? uit.antwoord.formulieren.filter((f) => f.naam !== 'melden') : []];
  }
  const uit = kijk(wie, 'dossier', { dossier: id });
  return [id, uit.ok ? uit.antwoord.mogelijk : []];
};

/** Any form that stands open for somebody, filled in with good input when there is some, else as it comes. */
export const opFormulier = (beeld: Beeld): Verzonden => {
  const { t, vandaag, register, sleutel } = beeld;
  const wie = t.kies([dirk.id, desi.id, otto.id, ...mensen]);
  const [id, open] = formulieren(beeld, wie);
  if (open.length === 0) return hoofdweg(beeld);
  const form = t.kies(open);
  const stappen = vulIn(form, t, vandaag).map(({ stap, invoer }) => ({
    stap,
    invoer: t.kans(0.3) ? { ...invoerVan[stap] } : invoer,
  }));
  return { wie, tekst: opdracht(id, versieVan(register, id), sleutel(), stappen) };
};

const onzin: readonly unknown[] = [null, '', 0, true, [], {}, '2026-02-30', 'x'.repeat(10_001), '\ud83d', 'a\u0000b'];
const bederf = (t: Toeval, stappen: readonly Stap[]): readonly Stap[] =>
  stappen.map(({ stap, invoer }) => {
    const sleutels = Object.keys(invoer);
    const sleutel = t.kies([...sleutels, 'onbekend', '__proto__']);
    if (t.kans(0.3)) return { stap, invoer: Object.fromEntries(Object.entries(invoer).filter(([k]) => k !== sleutel)) };
    return {
      stap,
      invoer: JSON.parse(`{${JSON.stringify(sleutel)}:${JSON.stringify(t.kies(onzin))}}`) as Stap['invoer'],
    };
  });

interface Stapverzoek {
  readonly dossier: string;
  readonly versie: number;
  readonly sleutel: string;
  readonly stappen: readonly Stap[];
}

/** Something good, spoilt in one way. */
export const verkeerd = (beeld: Beeld): Verzonden => {
  const { t, eerder, sleutel } = beeld;
  const goed = t.kans(0.6) ? hoofdweg(beeld) : opFormulier(beeld);
  const v = JSON.parse(goed.tekst) as Stapverzoek;
  const anders = (deel: object, wie = goed.wie): Verzonden => ({
    wie,
    tekst: JSON.stringify({ vraag: 'stap', ...v, ...deel }),
  });
  const manieren: readonly (() => Verzonden)[] = [
    () => anders({}, t.kies([...mensen, ...vreemden])),
    () => anders({ versie: Math.max(1, v.versie - 1) }),
    () => anders({ versie: v.versie + t.tussen(1, 3) }),
    () => anders({ stappen: bederf(t, v.stappen) }),
    () => anders({ stappen: bederf(t, v.stappen) }),
    () => anders({ dossier: 'dossier-dat-er-niet-is' }),
    () => anders({ stappen: [{ stap: 'bestaatNiet', invoer: {} }] }),
    () => anders({ extra: 1 }),
    () => anders({ bouw: 99 }),
    () => (eerder.length === 0 ? goed : t.kies(eerder.slice(-40))),
    () => ({ wie: goed.wie, tekst: t.kies(['onzin', '{', '[]', 'null', '{"vraag":"stap"}', '{"vraag":"__proto__"}']) }),
    () => anders({ sleutel: eerder.length === 0 ? sleutel() : sleutelVan(t.kies(eerder.slice(-20))) }),
  ];
  return t.kies(manieren)();
};
const sleutelVan = ({ tekst }: Verzonden): unknown => {
  try {
    return (JSON.parse(tekst) as { sleutel?: unknown }).sleutel ?? 'k';
  } catch {
    return 'k';
  }
};

/** A question, by anybody. */
export const vraag = (beeld: Beeld): Verzonden => {
  const { t, register } = beeld;
  const alle = rijen(register).map((r) => r.id);
  const dossier = t.kies(['dossier-weg', ...alle]);
  const berichten = register.bladen.berichten.filter((b) => b.id.startsWith(dossier)).map((b) => b.id);
  const klad = { sleutel: t.kies(['concept~a', 'concept~b', 'zoek~1']), waarde: t.kies(['half ingevuld', "'t begin"]) };
  const vragen: readonly object[] = [
    { vraag: 'start' },
    { vraag: 'taken' },
    { vraag: 'lijst' },
    { vraag: 'lijst', zoek: t.kies(['rapport', 'K2026', 'klaagster', '5%']) },
    { vraag: 'lijst', fase: t.kies(fasen.slice(1)), mijn: t.kans(0.3), telaat: t.kans(0.2) },
    { vraag: 'lijst', mijn: true },
    { vraag: 'dossier', dossier },
    { vraag: 'dossier', dossier },
    { vraag: 'dossier', dossier },
    { vraag: 'termijnen' },
    { vraag: 'overzicht' },
    { vraag: 'naleving' },
    { vraag: 'sjabloon', brief: t.kies(['L2', 'L6', 'L8', 'L99']) },
    { vraag: 'bewaardeBrief', dossier, bericht: t.kies(['weg', ...berichten]) },
    { vraag: 'kladBewaren', ...klad },
    { vraag: 'kladjes', begin: t.kies(['concept~', 'zoek~']) },
    { vraag: 'kladWissen', sleutel: klad.sleutel },
    { vraag: 'controle' },
    { vraag: 'uitvoer', tabel: t.kies([...tabelnamen, 'logboek']), vanaf: t.kies([0, 0, 3]) },
    { vraag: 'ingelezen' },
    {
      vraag: 'brief',
      dossier,
      versie: 1,
      brief: 'L6',
      stappen: [{ stap: 'berichten', invoer: invoerVan['berichten'] }],
    },
  ];
  return { wie: t.kies([dirk.id, dirk.id, ...mensen, ...vreemden]), tekst: JSON.stringify(t.kies(vragen)) };
};
