// Wat wordt er geschreven terwijl een verzonnen klacht loopt? Vragen, wederhoor, andere data, wissels en geschillen.
import { plusDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { verzending } from './intake';
import type { Invoer } from './intake';
import type { Verhaal } from './verhaal';

const zin = ({ toeval: t }: Verhaal, uit: readonly string[]): string => t.zin(t.kies(uit));
const metMachtiging = (v: Verhaal): boolean => v.klager.relatie === 'gemachtigde';

export const vraag = (v: Verhaal, dag: Dag): Invoer => ({
  vraag: metMachtiging(v)
    ? 'U klaagt namens iemand anders. Wilt u ons een ondertekende machtiging sturen?'
    : zin(v, [
        'Op welke dag was {het gesprek|de afspraak} waar u over schrijft, en wie was erbij?',
        'Heeft u {de e-mail|de brief} nog waar u naar verwijst, en wilt u ons een kopie sturen?',
        'Wilt u {langskomen|bellen} om te vertellen wat er is gebeurd? Wij horen graag uw kant.',
        'Wat zou voor u een goede {oplossing|afloop} zijn?',
      ]),
  antwoorddatum: plusDagen(dag, 7),
  ...verzending(v, dag),
});

export const antwoord = (v: Verhaal): Invoer => ({
  machtigingGezien: metMachtiging(v) ? true : null,
  notitie: metMachtiging(v)
    ? 'Ondertekende machtiging ontvangen.'
    : zin(v, [
        'Gesprek gevoerd; verslag {zit in het dossier|is nagekeken door de klager}.',
        'Kopie van {de e-mail|de brief} ontvangen.',
        'De klager heeft {telefonisch|schriftelijk} antwoord gegeven.',
      ]),
});

export const verbetering = (v: Verhaal): Invoer => ({
  trajectnummer: `V-${v.toeval.tussen(1000, 9999)}`,
  reden: 'Het nummer van een ander traject was overgenomen.',
});

export const wederhoorvraag = (v: Verhaal, dag: Dag): Invoer => ({
  medewerker: v.over[0],
  samenvatting: zin(v, [
    'Er is een klacht over {de toon van een gesprek|het verloop van een afspraak} waar u bij was.',
    'Een klager vindt dat {het gesprek|de afspraak} niet ging zoals het hoort.',
  ]),
  vraag: zin(v, [
    'Hoe heeft u het gesprek ervaren, en wat had {u|wij} anders kunnen doen?',
    'Klopt dit volgens u? Wat ging eraan vooraf?',
  ]),
  antwoorddatum: plusDagen(dag, 5),
});

export const wederhoorantwoord = (v: Verhaal): Invoer => ({
  reactie: zin(v, [
    'Ik had het druk en was korter dan ik wilde. {Dat spijt me|Ik bied graag mijn excuses aan}.',
    'Ik herinner me een zakelijk gesprek. {Misschien had ik vaker moeten navragen|Ik heb alles rustig uitgelegd}.',
    'Ik begrijp dat het zo overkwam. {Een volgende keer neem ik meer tijd|Ik wil het graag uitpraten}.',
  ]),
});

export const wissel = (v: Verhaal, behandelaar: string): Invoer => ({
  behandelaar,
  termijnReden: zin(v, [
    'De behandelaar is {een paar weken met verlof|tijdelijk op een andere opdracht}.',
    'De behandelaar kent {de klager|de betrokken medewerker} te goed.',
    'Dit onderwerp vraagt {meer ervaring met planning|iemand die het traject kent}.',
  ]),
});

const verzetredenen = [
  'Een {collega|deskundige} die wij willen spreken is pas {volgende week|over tien dagen} terug.',
  'Wij wachten nog op {stukken van de opdrachtgever|een verslag van een ander kantoor}.',
  'Het gesprek met u kon niet eerder worden gepland.',
];

export const verzetting = (v: Verhaal, dag: Dag, termijnTot: Dag): Invoer => ({
  termijnTot,
  termijnReden: zin(v, verzetredenen),
  ...verzending(v, dag),
});

export const verlenging = (v: Verhaal, dag: Dag, termijnTot: Dag): Invoer => ({
  ...verzetting(v, dag, termijnTot),
  toestemmingKlager: null,
});

export const terugvraag = (v: Verhaal): Invoer => ({
  terugvraag: zin(v, [
    'Het advies noemt {twee data|twee gesprekken} die niet bij elkaar passen. Wilt u dat nagaan?',
    'Ik mis de reactie van {de opdrachtgever|de planning}. Wilt u die erbij vragen?',
    'Wat is de klager hierover {precies|eerder} toegezegd? Zoek dat nog uit.',
  ]),
});

export const geschil = (v: Verhaal, aan: boolean): Invoer => ({
  geschil: aan,
  geschilReden: aan
    ? zin(v, [
        'Verschil van inzicht over wat {het contract|de opdracht} vraagt.',
        'De opdrachtgever {houdt de betaling in|beroept zich op de voorwaarden}; de kwaliteit staat niet ter discussie.',
      ])
    : zin(v, ['Partijen zijn het {eens geworden|met een nieuwe afspraak eens}.', 'De opdrachtgever zag ervan af.']),
});

export const intrekking = (v: Verhaal, dag: Dag): Invoer => ({
  ingetrokkenOp: dag,
  ingetrokkenHoe: zin(v, ['Door de klager, {per telefoon|per e-mail|in een gesprek}.']),
  inDerMinne: v.voorvallen.inDerMinne,
  ...verzending(v, dag),
});

export const samenvoeging = (v: Verhaal, nummer: string): Invoer => ({
  samengevoegdMet: nummer,
  reden: zin(v, [
    'Dezelfde klacht kwam {per e-mail en per brief|twee keer} binnen.',
    'Twee collega’s legden {hetzelfde telefoontje|dezelfde klacht} vast.',
  ]),
});

export const ontkoppeling = (v: Verhaal): Invoer => ({
  reden: zin(v, ['Bij nalezen gaat het over {een andere afspraak|een ander rapport}.']),
});

export const vervalreden = (v: Verhaal): Invoer => ({
  vervallenReden: zin(v, [
    'Bij vergissing ingevoerd; {het was een proef|dit stond al in het register}.',
    'Het formulier is {per ongeluk|twee keer} verstuurd.',
    'De melding hoort bij {een ander bedrijf|een andere organisatie}.',
  ]),
});

export const reactie = (v: Verhaal, dag: Dag): Invoer => ({
  tevreden: v.voorvallen.reactie,
  tevredenOp: dag,
  tevredenBron: v.voorvallen.reactie === 'geen reactie' ? 'geen antwoord ontvangen' : v.toeval.kies(['per e-mail', 'per telefoon', 'antwoordformulier']), // prettier-ignore
  ...(v.voorvallen.reactie === 'nee' ? verzending(v, dag) : { verzendwijze: null }),
});

export const heropening = (v: Verhaal): Invoer => ({
  heropenReden: v.voorvallen.reactie === 'nee' ? 'klager ontevreden' : v.toeval.kies(['nieuwe feiten', 'eigen fout']),
  toelichting: zin(v, [
    'De klager {stuurde|toonde} een e-mail die wij niet kenden.',
    'Wij {keken naar de verkeerde afspraak|sloegen een vraag over}; dat zoeken wij alsnog uit.',
  ]),
});

const bewaarredenen = ['bewaartermijn verstreken', 'bewaartermijn verstreken, jaarlijkse opschoning'];
export const anonimisering = (v: Verhaal): Invoer => ({ reden: v.toeval.kies(bewaarredenen) });
export const langerBewaren = (v: Verhaal, bewaarTot: Dag): Invoer => ({
  bewaarTot,
  bewaarReden: zin(v, ['De opdrachtgever {vraagt het dossier nog|kan er nog op terugkomen}.', 'Nodig voor {een vervolgopdracht|de contractbespreking}.']), // prettier-ignore
});
