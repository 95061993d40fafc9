// Iemand veranderde een rij met de hand: zet de directie haar terug, of klopt het en wordt het een vastgelegde verbetering? (5.3.1, T22)
import { dossierVan } from '../onderwerp';
import type { Tabelnaam, Wijziging } from '../rijen';
import { stap } from '../stap';
import { keuze, tekst, verplicht } from '../velden';
import { alsAanvaard } from '../aanvaarden';
import * as eis from '../voorwaarden/handwerk';

const herstelbaar = [
  'klachten',
  'onderdelen',
  'maatregelen',
  'overleg',
  'jaarevaluatie',
  'verzekering',
  'berichten',
  'bijlagen',
  'medewerkers',
  'financiers',
  'brieven',
  'vrijeDagen',
  'instellingen',
  'systeem',
] as const;

const welke = {
  tabel: verplicht(keuze(herstelbaar, { label: 'Tabblad' })),
  rij: verplicht(tekst({ label: 'Rij' })),
};

const rijEnDossier = ({ tabel, rij }: { readonly tabel: Tabelnaam; readonly rij: string }) => {
  const dossier = dossierVan(tabel, rij);
  return [{ tabel, id: rij }, ...(dossier === null ? [] : [{ tabel: 'klachten' as const, id: dossier }])];
};

export const terugzetten = stap({
  naam: 'terugzetten',
  titel: 'Rij terugzetten',
  uitleg: 'Een rij die met de hand is veranderd of verwijderd, krijgt de laatst vastgelegde waarden terug.',
  artikel: '5.3.1',
  overgang: '',
  onderwerp: 'register',
  van: [],
  wie: ['directie'],
  velden: { ...welke, gezien: tekst({ label: 'Wat u zag' }) },
  voorwaarden: [eis.rijBestaat, eis.rijNogZoGezien],
  leest: rijEnDossier,
  // No value changes: writing the row as logged is the repair.
  doe: ({ invoer }) => [{ tabel: invoer.tabel, id: invoer.rij, nieuw: false, waarden: {} }],
});

export const handwijzigingAanvaarden = stap({
  naam: 'handwijzigingAanvaarden',
  titel: 'Handmatige wijziging aanvaarden',
  uitleg:
    'Klopt wat iemand met de hand in een tabblad schreef, dan wordt dat met een reden vastgelegd als verbetering. Dezelfde regels gelden als bij de gewone stap.',
  artikel: '5.3.1',
  overgang: 'T22',
  onderwerp: 'register',
  van: [],
  wie: ['directie'],
  velden: {
    ...welke,
    gezien: verplicht(tekst({ label: 'Wat u zag' })),
    reden: verplicht(tekst({ label: 'Waarom klopt deze wijziging?' })),
  },
  voorwaarden: [eis.rijBestaat, eis.rijNogZoGezien, eis.ietsTeAanvaarden, eis.kanAanvaard],
  leest: rijEnDossier,
  doe: (zaak) => {
    const { invoer, stand } = zaak;
    const reden = `${invoer.tabel} ${invoer.rij}: ${invoer.reden}`;
    const waarom: Wijziging = {
      tabel: 'systeem',
      id: `aanvaard.${stand.lognummer}`,
      nieuw: true,
      waarden: { waarde: reden },
    };
    return [...alsAanvaard(zaak).wijzigingen, ...(invoer.tabel === 'klachten' ? [] : [waarom])];
  },
});
