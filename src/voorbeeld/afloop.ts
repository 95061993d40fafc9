// Wat schrijven behandelaar, directie, boodschapper en notulist over een verzonnen klacht? De invoer van bevindingen tot bespreking.
import { bronnen, oorzaken } from '../procedure/lijsten';
import type { Dag } from '../procedure/dag';
import { verzending } from './intake';
import type { Invoer } from './intake';
import { tweedePunt } from './onderwerp';
import type { Uitslag } from './onderwerp';
import { aanwezigenZonder } from './personages';
import type { Deel, Verhaal } from './verhaal';

const aanpak = [
  'Ik heb {het dossier|de correspondentie} gelezen en {de klager gesproken|met twee collega’s gesproken}.',
  'Ik heb de gebeurtenissen op een rij gezet en {aan de klager voorgelegd|met het dossier vergeleken}.',
  'Het {dossier|verslag} en het gesprek met de klager zijn naast elkaar gelegd.',
];
const slot = [
  'De klager {herkent dit beeld|vond dit een eerlijke weergave}.',
  'Andere {klachten|signalen} hierover zijn niet gevonden.',
  'Iets {vergelijkbaars|dergelijks} kwam {eerder|dit jaar al eens} voor.',
];
const hoorverslagen = [
  'De medewerker herkent {een deel van de|de} beschrijving en {betreurt hoe het ging|ziet het anders}.',
  'De medewerker vertelt dat het {druk|een lastige dag} was en wil het {uitpraten|een volgende keer anders doen}.',
];
const afwijkingen = [
  'Anders dan geadviseerd weegt voor ons zwaarder dat {de klager hierop mocht rekenen|wij dit vooraf hadden kunnen zien}.',
  'Anders dan geadviseerd vinden wij dat {hier redelijk is gehandeld|de uitleg van toen voldoende was}.',
];

const onderdeelId = (v: Verhaal, i: number): string => `${v.id}.${i + 1}`;
const uitslag = (v: Verhaal, d: Deel, oordeel: Deel['advies']): Uitslag =>
  (v.delen.indexOf(d) === 0 ? v.onderwerp : tweedePunt)[oordeel];

const wederhoor = (v: Verhaal, gehoordOp: Dag): Invoer => {
  const { toeval: t } = v;
  if (v.over.length === 0) return { wederhoor: 'niet van toepassing' };
  if (t.kans(0.85))
    return { wederhoor: 'gehoord', wederhoorOp: gehoordOp, wederhoorVerslag: t.zin(t.kies(hoorverslagen)) };
  return {
    wederhoor: 'niet van toepassing',
    wederhoorVerslag: t.zin('Het {verslag|bericht} is duidelijk; de medewerker {erkent|bevestigt} wat er is gebeurd.'),
  };
};

export const onderzoek = (v: Verhaal, nummer: string, gehoordOp: Dag): Invoer => {
  const { toeval: t, delen } = v;
  const gevonden = delen.map((d) => t.zin(t.kies(uitslag(v, d, d.advies).gevonden)));
  const verhaal = [t.zin(t.kies(aanpak)), ...gevonden, ...(t.kans(0.5) ? [t.zin(t.kies(slot))] : [])];
  return {
    bronnen: [...new Set(['dossier van het traject', t.kies(bronnen.slice(1)), t.kies(bronnen.slice(1))])],
    ...wederhoor(v, gehoordOp),
    bevindingen: verhaal.join(' '),
    onderdelen: delen.map((d, i) => ({
      onderdeel: onderdeelId(v, i),
      advies: d.advies,
      toelichting: t.kies(uitslag(v, d, d.advies).motivering),
    })),
    suggesties: t.kans(0.4) ? t.zin(t.kies(v.onderwerp.afspraak)) : null,
    dossierplaats: `Map ${nummer}`,
  };
};

const motivering = (v: Verhaal, d: Deel): string => {
  if (d.advies === d.oordeel) return v.toeval.kies(uitslag(v, d, d.oordeel).motivering);
  return v.toeval.zin(afwijkingen[d.oordeel === 'gegrond' ? 0 : 1] ?? '');
};

export const besluit = (v: Verhaal): Invoer => {
  const { toeval: t } = v;
  const gegrond = v.delen.some((d) => d.oordeel === 'gegrond');
  const mondeling = t.kans(0.12);
  return {
    onderdelen: v.delen.map((d, i) => ({
      onderdeel: onderdeelId(v, i),
      oordeel: d.oordeel,
      motivering: motivering(v, d),
    })),
    wijze: gegrond
      ? t.kies(['excuses', 'excuses', 'herstel', 'gesprek', 'tegemoetkoming'])
      : t.kies(['uitleg', 'gesprek']),
    wijzeToelichting: gegrond
      ? t.zin(t.kies(v.onderwerp.afspraak))
      : t.zin('Wij {leggen graag uit|lichten telefonisch toe} hoe wij tot dit besluit kwamen.'),
    relatieoverweging: t.kans(0.25)
      ? t.zin('{Lange|Goede|Nieuwe} relatie; {persoonlijk bellen|zakelijk houden}.')
      : null,
    boodschapper: v.boodschapper,
    wijzeVanBericht: mondeling ? 'mondeling, schriftelijk bevestigd' : 'schriftelijk',
    wijzeVanBerichtReden: mondeling ? t.zin('De klager {vroeg om een gesprek|wordt liever eerst gebeld}.') : null,
  };
};

/** Word against word: no judgement, with the reason. */
export const geenOordeel = (v: Verhaal): Invoer => {
  const { onderdelen: _onderdelen, ...rest } = besluit(v);
  return {
    ...rest,
    uitkomst: 'geen oordeel mogelijk',
    zonderOordeelReden: 'De lezingen van het gesprek lopen uiteen en er was niemand anders bij.',
    wijze: 'gesprek',
    wijzeToelichting: 'Wij nodigen u uit om samen terug te kijken.',
  };
};

export const bericht = (v: Verhaal, gepostOp: Dag | null): Invoer => ({
  afhandelingsverslag: v.toeval.zin(
    v.opPapier
      ? 'Besluit per {brief|post} aan de klager; {vooraf gebeld|niet gebeld}. Dossier {compleet|bijgewerkt}.'
      : 'Besluit per e-mail aan de klager; {vooraf gebeld|er kwam meteen een reactie|geen vragen meer}.',
  ),
  ...verzending(v, gepostOp),
});

/** Proposed by the meeting; decided once, because the measure has a story of its own. */
export const heeftMaatregel = (v: Verhaal): boolean => {
  const gegrond = v.delen.some((d) => d.oordeel === 'gegrond');
  const { weg, wens } = v.schets;
  return wens.maatregel ?? (weg !== 'weigeren' && gegrond && v.kansOpMaatregel);
};

export const bespreking = (v: Verhaal, overlegdatum: Dag): Invoer => {
  const { toeval: t, onderwerp } = v;
  const consensus = heeftMaatregel(v);
  const [soort, tekst] = t.kies(onderwerp.maatregel);
  const er = aanwezigenZonder(v.over);
  return {
    overlegdatum,
    aanwezigen: er.filter((m, i) => i < 2 || m === v.behandelaar || t.kans(0.8)),
    leerpunt: t.kies(onderwerp.leerpunt),
    oorzaak: onderwerp.soort === 'klacht' || consensus ? t.kies(oorzaken) : null,
    consensus,
    maatregelen: consensus ? [{ soort, tekst: t.zin(tekst) }] : [],
  };
};
