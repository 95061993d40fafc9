// Hoe ziet een dossier eruit zoals het loket het geeft, met alles waar een afdruk op kan struikelen? (5.3.1)
import type { Dossierstuk } from '../../../reports/verslag/dossier/stuk';

export const dossier: Dossierstuk = {
  organisatie: 'Bureau <A> & "B"',
  dag: '2026-11-24',
  door: 'Dirk Directie',
  dossier: {
    nummer: 'K2026-001',
    fase: 'Afgehandeld',
    kop: 'K2026-001 · klacht',
    blokken: [
      {
        titel: 'Ontvangst',
        regels: [
          { kop: 'Klager', tekst: 'Mevrouw <script>alert(1)</script>' },
          { kop: 'Omschrijving', tekst: 'Eerste regel van een langer verhaal.\nTweede regel.' },
        ],
      },
      { titel: 'Besluit', regels: [{ kop: 'Oordeel', tekst: 'gegrond' }] },
    ],
    klokken: [
      {
        ...{ titel: 'Bericht van ontvangst', artikel: '5.1.3', begin: '2026-04-02', einde: '2026-04-09' },
        ...{ gestoptOp: '2026-04-10', status: 'te laat gedaan' },
      },
    ],
    tijdlijn: [
      { dag: '2026-04-02', tekst: 'Ontvangen (e-mail)', door: 'Anna Ontvanger' },
      { dag: '2026-04-28', tekst: 'Afgehandeld: gegrond', door: null },
    ],
    maatregelen: [{ nummer: 'M2026-01', soort: 'preventief', tekst: 'Vervanger aanwijzen.', status: 'Uitgevoerd' }],
    aanZet: null,
    handmatig: ['Op tabblad Klachten is met de hand gewijzigd: Rubriek.'],
  },
  brieven: [
    {
      ...{ titel: 'L6: Afhandeling van de klacht', aan: 'Klager', adres: 'Straat 1', via: 'post', status: 'verzonden' },
      ...{ onderwerp: 'Ons besluit', tekst: 'Wij geven u gelijk.', gemaaktOp: '2026-04-27T10:00:00' },
      ...{ verzondenOp: '2026-04-28', inhoudscontrole: null },
    },
    {
      ...{ titel: 'L12: Vraag naar tevredenheid', aan: 'Klager', adres: null, via: 'e-mail', status: 'te verzenden' },
      ...{
        onderwerp: 'Bent u tevreden?',
        tekst: 'Laat het weten.',
        gemaaktOp: null,
        verzondenOp: null,
        inhoudscontrole: null,
      },
    },
    {
      ...{ titel: 'L2: Ontvangen en in behandeling', aan: 'Klager', adres: null, via: 'e-mail', status: 'verzonden' },
      ...{ onderwerp: 'Ontvangen', tekst: 'Wij behandelen uw klacht.', gemaaktOp: '2026-04-09T09:00:00' },
      ...{ verzondenOp: '2026-04-09', inhoudscontrole: null },
    },
  ],
};
