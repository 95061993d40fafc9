// Welk antwoord hoort bij welk verzoek? Vragen lezen alleen; een stap gaat langs voer-uit.
import { nlDag } from '../procedure/dag';
import { instelling } from '../procedure/instellingen';
import { fasen, soorten } from '../procedure/lijsten';
import { capaciteiten, magInzien } from '../procedure/onderwerp';
import { handeltAlsDirectie, isBekend } from '../procedure/persoon';
import type { Stand } from '../procedure/stand';
import { zaakVan } from '../procedure/stand';
import { combinaties, stappen } from '../procedure/stappen';
import { toetsAlle } from '../procedure/voorwaarde';
import { nietGevonden, onbekendPersoon, weiger } from '../procedure/weigering';
import type { Weigering } from '../procedure/weigering';
import type { Afwijking } from '../register/afwijking';
import { controleer } from '../register/controle';
import { leesZuiver } from '../register/lezen';
import { leegLeesvraag } from '../register/register';
import type { Leesvraag, Register } from '../register/register';
import type { Startbeeld } from './beelden';
import { bewaardeBrief, briefVoorbeeld, sjabloonbeeld } from './briefbeeld';
import type { Antwoord, Verzoek, Vraag } from './contract';
import { controlebeeld } from './controlebeeld';
import { dossierbeeld } from './dossierbeeld';
import { bewaarKladje, geenKladblok } from './kladblok';
import type { Kladblok } from './kladblok';
import { formulierVan, formulierVanCombinatie } from './formulier';
import { storingVan } from './hartslag';
import { ingelezenbeeld, magInlezen } from './ingelezen';
import { kanCombinatie } from './mogelijkheden';
import { nalevingbeeld } from './nalevingbeeld';
import { overzicht } from './overzicht';
import type { Post } from './postvak';
import { maakStand } from './stand-van-zaken';
import type { Deur } from './stand-van-zaken';
import { doeStap } from './stapuitslag';
import { taakbeeld, takenVan } from './taken';
import { termijnlijst } from './termijnlijst';
import { rijbeeld } from './rijbeeld';
import { uitvoerbeeld } from './uitvoer';
import { tabellenVoorLijst, zoekLijst } from './zoeken';

export interface Beantwoord {
  readonly antwoord: Antwoord;
  readonly post: readonly Post[];
}

interface Gelezen {
  readonly stand: Stand;
  readonly afwijkingen: readonly Afwijking[];
}

const lees = (register: Register, deur: Deur, vraag: Leesvraag): Gelezen => {
  const { rijen, afwijkingen } = leesZuiver(register, vraag);
  return { stand: maakStand(rijen, deur, deur.email), afwijkingen };
};

const nee = (...weigeringen: readonly Weigering[]): Antwoord => ({ ok: false, weigeringen });
const alleenDirectie = weiger(
  'geen-recht',
  '5.1.7',
  null,
  'Alleen de directie, of wie voor haar waarneemt, kan dit inzien.',
);

const nietInlezen = weiger('geen-recht', '5.3.1', null, 'Een oud register inlezen kan alleen: directie of beheerder.');

const isDirectie = (stand: Stand): boolean => handeltAlsDirectie(stand, stand.wie);

/** Forms that need no dossier and that this person may use now. */
const losseFormulieren = (stand: Stand): Startbeeld['formulieren'] => {
  const zaak = zaakVan(stand, '');
  const als = capaciteiten(zaak);
  const los = stappen
    .filter((s) => (s.onderwerp === 'register' || s.van.includes('Nieuw')) && s.naam !== 'terugzetten')
    .filter((s) => s.wie.some((h) => als.has(h)) && toetsAlle(s.vooraf, zaak).length === 0)
    .map((s) => formulierVan(s, zaak));
  const samen = combinaties.filter((c) => c.stappen[0]?.van.includes('Nieuw') === true && kanCombinatie(c, zaak));
  return [...los, ...samen.map((c) => formulierVanCombinatie(c, zaak))];
};

const start = (stand: Stand, deur: Deur): Startbeeld => ({
  wie: { id: stand.wie.id, naam: stand.wie.naam, rollen: stand.wie.rollen },
  directie: isDirectie(stand),
  vandaag: stand.vandaag,
  vandaagInWoorden: nlDag(stand.vandaag),
  organisatie: instelling(stand.rijen.instellingen, 'organisatie'),
  bouw: deur.bouw,
  filters: { fasen: fasen.slice(1), soorten },
  storing: storingVan(stand),
  formulieren: losseFormulieren(stand),
});

const metStand = (
  register: Register,
  deur: Deur,
  vraag: Partial<Leesvraag>,
  antwoord: (gelezen: Gelezen) => Antwoord,
): Antwoord => {
  const gelezen = lees(register, deur, { ...leegLeesvraag, ...vraag });
  return isBekend(gelezen.stand.wie) ? antwoord(gelezen) : nee(onbekendPersoon);
};

/** Only ever the notes of whoever asks, whatever his role. */
const metKladblok = (
  register: Register,
  deur: Deur,
  antwoord: (kladblok: Kladblok, wie: string) => Antwoord,
): Antwoord =>
  metStand(register, deur, {}, ({ stand }) =>
    deur.kladblok === undefined ? nee(geenKladblok) : antwoord(deur.kladblok, stand.wie.id),
  );

const opDossier = (dossier: string): Partial<Leesvraag> => ({ dossiers: [dossier] });
const magIn = ({ stand }: Gelezen, dossier: string): boolean => {
  const zaak = zaakVan(stand, dossier);
  const { klacht } = zaak;
  return klacht.fase !== 'Nieuw' && magInzien('dossier', zaak);
};

type Beantwoorder<V extends Vraag> = (register: Register, deur: Deur, verzoek: Verzoek<V>) => Antwoord;

const vragen: { readonly [V in Exclude<Vraag, 'stap'>]: Beantwoorder<V> } = {
  start: (register, deur) => metStand(register, deur, {}, ({ stand }) => ({ ok: true, antwoord: start(stand, deur) })),
  taken: (register, deur) =>
    metStand(register, deur, { heel: ['klachten', 'maatregelen', 'verzekering'] }, ({ stand }) => ({
      ok: true,
      antwoord: takenVan(stand, stand.wie).map((t) => taakbeeld(stand, t)),
    })),
  lijst: (register, deur, verzoek) =>
    metStand(register, deur, { heel: tabellenVoorLijst(verzoek) }, ({ stand }) => ({
      ok: true,
      antwoord: zoekLijst(stand, verzoek),
    })),
  termijnen: (register, deur) =>
    metStand(register, deur, { heel: ['klachten', 'maatregelen'] }, ({ stand }) =>
      isDirectie(stand) ? { ok: true, antwoord: termijnlijst(stand) } : nee(alleenDirectie),
    ),
  overzicht: (register, deur) =>
    metStand(register, deur, { heel: ['klachten', 'maatregelen'] }, ({ stand }) =>
      isDirectie(stand) ? { ok: true, antwoord: overzicht(stand) } : nee(alleenDirectie),
    ),
  naleving: (register, deur) =>
    metStand(register, deur, { heel: ['klachten', 'maatregelen', 'verzekering'] }, ({ stand }) =>
      isDirectie(stand) ? { ok: true, antwoord: nalevingbeeld(stand) } : nee(alleenDirectie),
    ),
  dossier: (register, deur, { dossier }) =>
    metStand(register, deur, opDossier(dossier), (gelezen) => {
      const zaak = zaakVan(gelezen.stand, dossier);
      const beeld = magIn(gelezen, dossier) ? dossierbeeld(zaak, gelezen.afwijkingen) : rijbeeld(zaak);
      return beeld === null ? nee(nietGevonden) : { ok: true, antwoord: beeld };
    }),
  brief: (register, deur, verzoek) =>
    metStand(register, deur, opDossier(verzoek.dossier), (gelezen) =>
      magIn(gelezen, verzoek.dossier) ? briefVoorbeeld(gelezen.stand, verzoek) : nee(nietGevonden),
    ),
  kladjes: (register, deur, { begin }) =>
    metKladblok(register, deur, (kladblok, wie) => ({
      ok: true,
      antwoord: kladblok.van(wie).filter((k) => k.sleutel.startsWith(begin)),
    })),
  kladBewaren: (register, deur, { sleutel, waarde }) =>
    metKladblok(register, deur, (kladblok, wie) => {
      const mis = bewaarKladje(kladblok, wie, { sleutel, waarde, dag: deur.vandaag });
      return mis === null ? { ok: true, antwoord: null } : nee(mis);
    }),
  kladWissen: (register, deur, { sleutel }) =>
    metKladblok(register, deur, (kladblok, wie) => {
      kladblok.wis(wie, sleutel);
      return { ok: true, antwoord: null };
    }),
  bewaardeBrief: (register, deur, { dossier, bericht }) =>
    metStand(register, deur, opDossier(dossier), (gelezen) => {
      const brief = magIn(gelezen, dossier) ? bewaardeBrief(zaakVan(gelezen.stand, dossier), bericht) : null;
      return brief === null ? nee(nietGevonden) : { ok: true, antwoord: brief };
    }),
  sjabloon: (register, deur, { brief }) =>
    metStand(register, deur, {}, ({ stand }) => {
      if (!isDirectie(stand)) return nee(alleenDirectie);
      const beeld = sjabloonbeeld(stand, brief);
      return beeld === null ? nee(nietGevonden) : { ok: true, antwoord: beeld };
    }),
  controle: (register, deur) =>
    metStand(register, deur, { heel: ['klachten'] }, ({ stand }) =>
      isDirectie(stand) ? { ok: true, antwoord: controlebeeld(controleer(register), stand) } : nee(alleenDirectie),
    ),
  uitvoer: (register, deur, { tabel, vanaf }) =>
    metStand(register, deur, { heel: ['klachten'] }, ({ stand }) =>
      isDirectie(stand) ? { ok: true, antwoord: uitvoerbeeld(register, stand, tabel, vanaf) } : nee(alleenDirectie),
    ),
  ingelezen: (register, deur) =>
    metStand(register, deur, { heel: ['klachten'] }, ({ stand }) =>
      magInlezen(stand) ? { ok: true, antwoord: ingelezenbeeld(stand) } : nee(nietInlezen),
    ),
};

export const beantwoord = (register: Register, deur: Deur, verzoek: Verzoek): Beantwoord => {
  if (verzoek.vraag === 'stap') return doeStap(register, deur, verzoek);
  const vraag = vragen[verzoek.vraag] as Beantwoorder<Vraag>;
  return { antwoord: vraag(register, deur, verzoek), post: [] };
};
