// Hoe wordt een voorstel een maatregel, en een maatregel een verbetering? (5.2.5)
import { jaarVan, plusDagen } from '../dag';
import { bekendmakingen, maatregelbesluiten, maatregelsoorten, oorzaken } from '../lijsten';
import { nieuweMaatregel } from '../maatregel';
import { nummersUit } from '../nummering';
import { stap, wijzigKlacht, wijzigMaatregel } from '../stap';
import { bedrag, dag, geheelGetal, keuze, persoon, personen, tekst, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/maatregel';
import { interneNotitie } from './interne-notitie';

export const maatregelVoorstellen = stap({
  naam: 'maatregelVoorstellen',
  titel: 'Maatregel voorstellen',
  uitleg: 'Ook de behandelaar en de directie kunnen een maatregel voorstellen; de directie beslist altijd.',
  artikel: '5.2.5',
  overgang: '',
  van: ['Advies bij directie', 'Besloten', 'Afgehandeld', 'Besproken', 'Ingetrokken'],
  zijstap: true,
  wie: ['directie', 'behandelaar'],
  velden: {
    soort: verplicht(
      keuze(maatregelsoorten, { label: 'Soort maatregel', hulp: 'Direct herstel, oorzaak wegnemen, of voorkomen.' }),
    ),
    oorzaak: verplicht(keuze(oorzaken, { label: 'Welke oorzaak neemt de maatregel weg?' })),
    tekst: verplicht(tekstvak({ label: 'Maatregel' })),
  },
  voorwaarden: [],
  doe: (zaak) => {
    const { stand, klacht, invoer } = zaak;
    const { nummers, teller } = nummersUit(stand.rijen.systeem, 'M', jaarVan(stand.vandaag), 1);
    const bron = klacht.behandelaar === stand.wie.id ? ('advies' as const) : ('directie' as const);
    const basis = { nummer: nummers[0] ?? '', klachtnummers: klacht.nummer === null ? [] : [klacht.nummer], bron };
    const voorstel = {
      ...basis,
      soort: invoer.soort,
      tekst: invoer.tekst,
      voorgesteldOp: stand.vandaag,
      voorgesteldDoor: stand.wie.id,
    };
    const id = `${klacht.id}.M-${stand.lognummer}-1`;
    return [
      wijzigKlacht(zaak, {}),
      { tabel: 'maatregelen', id, nieuw: true, waarden: { ...nieuweMaatregel(voorstel), oorzaak: invoer.oorzaak } },
      teller,
    ];
  },
});

export const maatregelBesluiten = stap({
  naam: 'maatregelBesluiten',
  titel: 'Over de maatregel beslissen',
  uitleg: 'De directie weegt het voorstel tegen overwegingen van bedrijfsvoering en beslist.',
  artikel: '5.2.5',
  overgang: '',
  onderwerp: 'maatregel',
  van: ['Voorgesteld', 'Aangehouden'],
  wie: ['directie'],
  velden: {
    besluit: verplicht(keuze(maatregelbesluiten, { label: 'Besluit' })),
    overweging: verplicht(tekstvak({ label: 'Overweging van bedrijfsvoering' })),
    aangehoudenTot: dag({ label: 'Opnieuw bekijken op', toonAls: { veld: 'besluit', is: ['aangehouden'] } }),
    eigenaar: persoon({ label: 'Eigenaar', toonAls: { veld: 'besluit', is: ['vastgesteld'] } }),
    einddatum: dag({ label: 'Uitgevoerd uiterlijk op', toonAls: { veld: 'besluit', is: ['vastgesteld'] } }),
    succescriterium: tekst({
      label: 'Waaraan zien we dat het werkt?',
      toonAls: { veld: 'besluit', is: ['vastgesteld'] },
    }),
    meetmoment: dag({ label: 'Wanneer meten we dat?', toonAls: { veld: 'besluit', is: ['vastgesteld'] } }),
    kostenBegroot: bedrag({ label: 'Begrote kosten in euro', toonAls: { veld: 'besluit', is: ['vastgesteld'] } }),
    urenBegroot: geheelGetal({ label: 'Begrote uren', toonAls: { veld: 'besluit', is: ['vastgesteld'] } }),
    alternatief: tekst({
      label: 'Welk alternatief is overwogen?',
      toonAls: { veld: 'besluit', is: ['vastgesteld'] },
    }),
  },
  voorwaarden: [eis.vaststellingCompleet, eis.einddatumKan, eis.aanhoudingHeeftDatum, eis.eigenaarActief],
  taak: { bij: 'directie', klok: null, datum: (m) => m.aangehoudenTot ?? plusDagen(m.voorgesteldOp, 14) },
  doe: (zaak) => {
    const statussen = { vastgesteld: 'Vastgesteld', afgewezen: 'Afgewezen', aangehouden: 'Aangehouden' } as const;
    const status = statussen[zaak.invoer.besluit];
    return wijzigMaatregel(zaak, {
      ...zaak.invoer,
      status,
      besluitOp: zaak.stand.vandaag,
      besluitDoor: zaak.stand.wie.id,
    });
  },
});

export const maatregelBekendmaken = stap({
  naam: 'maatregelBekendmaken',
  titel: 'Maatregel bekendmaken',
  uitleg: 'De beslissing wordt bekend in het intern overleg of met een interne notitie, zonder namen.',
  artikel: '5.2.5',
  overgang: '',
  onderwerp: 'maatregel',
  van: ['Vastgesteld', 'Afgewezen'],
  wie: ['directie'],
  velden: {
    bekendgemaaktVia: verplicht(keuze(bekendmakingen, { label: 'Hoe bekendgemaakt?' })),
    bekendgemaaktOp: verplicht(dag({ label: 'Wanneer?', begin: 'vandaag' })),
    ingangsdatum: dag({ label: 'Geldt vanaf', toonAls: { veld: 'bekendgemaaktVia', is: ['interne notitie'] } }),
    documenten: tekst({ label: 'Gewijzigde documenten', hulp: 'Leeg laten als er geen document verandert.' }),
  },
  voorwaarden: [eis.bekendmakingKan, eis.notitieHeeftIngangsdatum],
  taak: { bij: 'directie', klok: null, datum: (m) => (m.besluitOp === null ? null : plusDagen(m.besluitOp, 14)) },
  brieven: ['L9'],
  doe: (zaak) => {
    const { ingangsdatum, ...waarden } = zaak.invoer;
    const status = zaak.maatregel?.status === 'Afgewezen' ? ('Gesloten' as const) : ('Bekendgemaakt' as const);
    const gesloten = status === 'Gesloten' ? { geslotenOp: zaak.stand.vandaag } : {};
    return [
      ...wijzigMaatregel(zaak, { ...waarden, ...gesloten, status }),
      ...(waarden.bekendgemaaktVia === 'interne notitie'
        ? interneNotitie(zaak, ingangsdatum ?? zaak.stand.vandaag, waarden.documenten)
        : []),
    ];
  },
});

export const maatregelVoortgang = stap({
  naam: 'maatregelVoortgang',
  titel: 'Voortgang melden',
  uitleg: 'De eigenaar vertelt hoe het met de uitvoering staat.',
  artikel: '5.2.5',
  overgang: '',
  onderwerp: 'maatregel',
  van: ['Bekendgemaakt', 'In uitvoering'],
  naar: 'In uitvoering',
  wie: ['eigenaar', 'directie'],
  velden: { voortgang: verplicht(tekstvak({ label: 'Hoe staat het ervoor?' })) },
  voorwaarden: [],
  doe: (zaak) => wijzigMaatregel(zaak, zaak.invoer),
});

export const maatregelVerplaatsen = stap({
  naam: 'maatregelVerplaatsen',
  titel: 'Einddatum verplaatsen',
  uitleg: 'Een einddatum verandert alleen met een vastgelegde reden.',
  artikel: '5.2.5',
  overgang: '',
  onderwerp: 'maatregel',
  van: ['Vastgesteld', 'Bekendgemaakt', 'In uitvoering'],
  zijstap: true,
  wie: ['directie'],
  velden: {
    einddatum: verplicht(dag({ label: 'Nieuwe einddatum' })),
    verplaatsReden: verplicht(tekst({ label: 'Waarom?' })),
  },
  voorwaarden: [eis.nieuweEinddatumKan],
  doe: (zaak) => wijzigMaatregel(zaak, zaak.invoer),
});

export const maatregelUitvoeren = stap({
  naam: 'maatregelUitvoeren',
  titel: 'Maatregel uitgevoerd',
  uitleg: 'Met bewijs, en met de verspreiding van gewijzigde documenten, of met "geen documentwijziging".',
  artikel: '5.2.5',
  overgang: '',
  onderwerp: 'maatregel',
  van: ['Bekendgemaakt', 'In uitvoering'],
  naar: 'Uitgevoerd',
  wie: ['eigenaar', 'directie'],
  velden: {
    uitgevoerdOp: verplicht(dag({ label: 'Uitgevoerd op', begin: 'vandaag' })),
    bewijs: verplicht(tekstvak({ label: 'Waaruit blijkt dat?' })),
    documenten: verplicht(
      tekst({ label: 'Gewijzigde documenten', hulp: 'Schrijf "geen documentwijziging" als er geen is.' }),
    ),
    verspreidAan: personen({ label: 'Verspreid aan' }),
    verspreidOp: dag({ label: 'Verspreid op' }),
    kostenWerkelijk: bedrag({ label: 'Werkelijke kosten in euro' }),
    urenWerkelijk: geheelGetal({ label: 'Werkelijke uren' }),
  },
  voorwaarden: [eis.uitvoeringKan, eis.verspreidingCompleet],
  taak: { bij: 'eigenaar', klok: null, datum: (m) => m.einddatum },
  doe: (zaak) => wijzigMaatregel(zaak, zaak.invoer),
});
