// Welke overgangen kent een dossier, en welke stappen voeren ze uit? (T01 - T23)

export interface Overgangsbewijs {
  readonly id: string;
  readonly artikel: string;
  readonly zin: string;
  /** Steps that make it; each names this transition in its row of the table. */
  readonly stappen: readonly string[];
}

const t = (id: string, artikel: string, zin: string, stappen: readonly string[]): Overgangsbewijs => ({
  id,
  artikel,
  zin,
  stappen,
});

export const overgangen = [
  t('T01', '5.1.1', 'Iedere medewerker meldt; het dossier is ontvangen en de klokken lopen.', ['melden']),
  t('T02', '5.1.2', 'De ontvanger handelt een vraag of eenvoudig probleem zelf af, met verslag.', ['zelfAfhandelen']),
  t('T03', '5.1.4', 'De directie nummert en registreert.', ['registreren']),
  t('T04', '5.1.2', 'De directie neemt kennis en vindt het afdoende.', ['kennisnemen']),
  t('T05', '5.1.2', 'De directie vindt het niet afdoende en neemt het over.', ['tochBehandelen']),
  t('T06', '5.1.5', 'De klacht komt niet in behandeling; open tot de brief weg is.', ['nietInBehandeling']),
  t('T07', '5.1.6', 'De klacht komt in behandeling, met behandelaar en termijn.', ['toelaten']),
  t('T08', '5.1.5', 'De directie vindt de zaak afdoende behandeld.', ['afdoende']),
  t('T09', '5.1.6', 'Een andere behandelaar, een andere datum of een verlenging.', ['wijzigBehandelaar', 'wijzigTermijn', 'verlengen']),
  t('T10', '5.2.1', 'De behandelaar legt bevindingen en advies vast en draagt over.', ['bevindingen']),
  t('T11', '5.2.2', 'De directie geeft het dossier met een vraag terug.', ['teruggeven']),
  t('T12', '5.2.2', 'De directie besluit per onderdeel, of sluit af zonder oordeel met reden.', ['besluiten', 'zonderOordeel']),
  t('T13', '5.2.3', 'Het bericht is verzonden en de klacht is afgehandeld.', ['berichten']),
  t('T14', '5.2.5', 'De klacht is besproken in het overleg.', ['bespreken']),
  t('T15', '5.2.4', 'De klacht wordt heropend in een nieuwe ronde met hetzelfde nummer.', ['heropenen']),
  t('T16', '5.1.3', 'De klager trekt de klacht in.', ['intrekken']),
  t('T17', '5.1.4', 'Een dubbele melding wordt samengevoegd, en zo nodig weer los.', ['samenvoegen', 'ontkoppelen']),
  t('T18', '5.2.4', 'De reactie van de klager is vastgelegd.', ['tevredenheidVastleggen']),
  t('T19', '1', 'Een dossier is een geschil, of niet meer.', ['markeerGeschil']),
  t('T20', '5.3.1', 'Het dossier gaat naar het archief.', ['archiveren']),
  t('T21', '5.3.1', 'Na de bewaartermijn verdwijnen namen en teksten.', ['anonimiseren']),
  t('T22', '5.3.1', 'Een fout in een vastgelegd gegeven wordt met reden verbeterd.', ['corrigeren', 'handwijzigingAanvaarden']),
  t('T23', '5.1.4', 'Een melding die een vergissing was vervalt zonder nummer.', ['vervallen']),
]; // prettier-ignore
