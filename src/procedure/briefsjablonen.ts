// Welke woorden staan er standaard in elke brief? De directie kan ze veranderen op het tabblad Brieven; {plaatsen} worden ingevuld.

const slot = '\n\nMet vriendelijke groet,\n\n{ondertekenaar}\n{organisatie}';
const ontvangen = '{aanhef}\n\nOp {ontvangstdatum} hebben wij uw klacht ontvangen. Uw klacht heeft nummer {nummer}.';
const vraag = 'Heeft u een vraag? Neem dan contact op met {contact}. Noem daarbij nummer {nummer}.';
const privacy =
  'Wij gaan zorgvuldig met uw gegevens om en gebruiken ze alleen om uw klacht te behandelen. U ondervindt geen nadeel van uw klacht.';

export interface Sjabloon {
  readonly onderwerp: string;
  readonly sjabloon: string;
}

export const standaardSjablonen = {
  L1: {
    onderwerp: 'Wij hebben uw klacht {nummer} ontvangen',
    sjabloon: `${ontvangen} Bedankt dat u ons dit liet weten.\n\nWat wij van u begrepen: {omschrijving}\n\nWij moeten nog beslissen of wij uw klacht in behandeling nemen. Dat besluit volgt uiterlijk op {besluitdatum}.\n\n${vraag}${slot}`,
  },
  L2: {
    onderwerp: 'Uw klacht {nummer} is in behandeling',
    sjabloon: `${ontvangen} Bedankt dat u ons dit liet weten. Wij nemen uw klacht in behandeling.\n\nWat wij van u begrepen: {omschrijving}\n\n{behandelaar} onderzoekt uw klacht. U kunt daarbij uw verhaal toelichten. Ook wie bij de zaak betrokken is, krijgt de kans om te reageren.\n\nU hoort uiterlijk op {termijn} wat wij hebben besloten.\n\n${vraag} ${privacy}${slot}`,
  },
  L3: {
    onderwerp: 'Uw klacht {nummer}',
    sjabloon: `${ontvangen} Wij nemen uw klacht niet in behandeling.\n\n{reden}\n\n{verwijzing}\n\n${vraag}${slot}`,
  },
  L4: {
    onderwerp: 'Een nieuwe datum voor uw klacht {nummer}',
    sjabloon: `${ontvangen} U zou uiterlijk op {oudetermijn} van ons horen. Dat lukt ons helaas niet.\n\nDit is de reden: {reden}\n\nOnze excuses daarvoor. U hoort nu uiterlijk op {termijn} wat wij hebben besloten.\n\n${vraag}${slot}`,
  },
  L5: {
    onderwerp: 'Een vraag over uw klacht {nummer}',
    sjabloon: `${ontvangen}\n\nOm uw klacht goed te behandelen, vragen wij u het volgende.\n\n{vraag}\n\nWilt u uiterlijk op {antwoorddatum} reageren? De datum waarop u ons besluit krijgt, {termijn}, verandert hierdoor niet.\n\n${vraag}${slot}`,
  },
  L6: {
    onderwerp: 'Ons besluit over uw klacht {nummer}',
    sjabloon: `${ontvangen} Wij hebben uw klacht onderzocht en een besluit genomen. Bedankt dat u uw klacht aan ons voorlegde.\n\nWat wij vonden\n{bevindingen}\n\nOns oordeel\n{onderdelen}\n\nWat er verandert\n{verandering}\n\nBent u niet tevreden over de afhandeling? Dan kunt u terecht bij {financier}. Wij horen uw reactie graag uiterlijk op {reactiedatum}.${slot}`,
  },
  'L6-kort': {
    onderwerp: 'Uw melding {nummer} is afgehandeld',
    sjabloon: `{aanhef}\n\nOp {ontvangstdatum} hoorden wij van u. Bedankt daarvoor. Uw melding heeft nummer {nummer}.\n\nWat wij hebben gedaan: {gedaan}\n\nVolgens ons is de zaak daarmee afgehandeld. Denkt u daar anders over? Laat het weten aan {contact}, dan kijken wij er opnieuw naar. Bent u daarna nog niet tevreden, dan kunt u terecht bij {financier}.${slot}`,
  },
  L7: {
    onderwerp: 'Waar u terechtkunt met uw klacht {nummer}',
    sjabloon: `${ontvangen} U liet ons weten dat u niet tevreden bent over de afhandeling. Dat spijt ons.\n\nU kunt terecht bij {instantie}. Stuur een kopie mee van uw klacht en van onze brief met het besluit.\n\n${vraag}${slot}`,
  },
  L8: {
    onderwerp: 'U heeft uw klacht {nummer} ingetrokken',
    sjabloon: `${ontvangen} Op {intrekdatum} heeft u de klacht ingetrokken. Wij sluiten de behandeling daarom af.\n\nBedenkt u zich? Dan kunt u opnieuw klagen.\n\n${vraag}${slot}`,
  },
  L9: {
    onderwerp: 'Maatregel {maatregelnummer}',
    sjabloon:
      'Beste collega’s,\n\nHet gaat om maatregel {maatregelnummer}: {maatregel}\n\n{besluit}\n\nDe reden: {overweging}\n\nGewijzigde documenten: {documenten}\n\nDit geldt vanaf {ingangsdatum}.\n\nMet vriendelijke groet,\n\nDe directie\n{organisatie}',
  },
  L10: {
    onderwerp: 'Overleg met uw verzekeraar over zaak {nummer}',
    sjabloon:
      '{aanhef}\n\nBij zaak {nummer} is een claim mogelijk. Wij schatten het bedrag op {bedrag}.\n\nWaar het om gaat: {feiten}\n\nWilt u direct overleggen met {verzekeraar}? Laat ons daarna weten wanneer dat was, wat het kenmerk is en wat het antwoord was.\n\nOns advies: erken nog niets voordat u dat overleg had.' +
      slot,
  },
  L11: {
    onderwerp: 'Uw kant van zaak {nummer}',
    sjabloon:
      '{aanhef}\n\nEr is een klacht binnengekomen waarin uw werk wordt genoemd. De klacht heeft nummer {nummer}.\n\nHet gaat om het volgende: {samenvatting}\n\nWij horen graag uw kant. Wilt u deze vragen uiterlijk op {antwoorddatum} beantwoorden?\n\n{vraag}\n\nU kunt ook om een gesprek vragen.' +
      slot,
  },
  L12: {
    onderwerp: 'Wat vond u van de behandeling van klacht {nummer}?',
    sjabloon: `${ontvangen} De klacht is nu afgehandeld. Wij leren graag van u. Wilt u drie vragen beantwoorden, uiterlijk op {reactiedatum}?\n\n1. Was de uitkomst duidelijk?\n2. Bent u correct behandeld?\n3. Bent u tevreden over de afhandeling?\n\nU kunt antwoorden op dit bericht, of contact opnemen met {contact}.${slot}`,
  },
} as const satisfies Record<string, Sjabloon>;

export type Briefnaam = keyof typeof standaardSjablonen;
