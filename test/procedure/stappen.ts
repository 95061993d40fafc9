// Wat typen de mensen bij de stappen naast de hoofdweg? De gewone invoer, met wat per test verschilt.
import { bea, dirk } from './mensen';
import type { Invoer } from './invoer';
import type { Regel } from './verhaal';

const regel =
  (stap: string, gewoon: Invoer) =>
  (anders: Invoer = {}): Regel => [stap, { ...gewoon, ...anders }];
const perMail = { verzendwijze: 'e-mail' };

export const zelfAfhandelen = regel('zelfAfhandelen', {
  ...{ eenvoudigProbleem: true, formeleBehandeling: false, claimMogelijk: false, tuchtrechtelijk: false },
  ...{ watGedaan: 'Het rapport is gemaild.', tevreden: 'ja', rapportage: 'Gebeld en gemaild.' },
});
export const kennisnemen = regel('kennisnemen', perMail);
export const tochBehandelen = regel('tochBehandelen', { afdoendeReden: 'De klager belde opnieuw.' });
export const vervallen = regel('vervallen', { vervallenReden: 'Bij vergissing ingevoerd.' });
export const afdoende = regel('afdoende', { watGedaan: 'Anna belde op 3 april.', tevreden: 'ja', ...perMail });
export const ontvangstBevestigen = regel('ontvangstBevestigen', { besluitUiterlijk: '2026-04-14', ...perMail });
export const wijzigBehandelaar = regel('wijzigBehandelaar', {
  behandelaar: dirk.id,
  termijnReden: 'Bea is met verlof.',
});
export const wijzigTermijn = regel('wijzigTermijn', { termijnReden: 'Wij wachten op een stuk.' });
export const verlengen = regel('verlengen', { termijnReden: 'De deskundige was er niet.', ...perMail });
export const teruggeven = regel('teruggeven', { terugvraag: 'Wie tekende het rapport?' });
export const claimSchatten = regel('claimSchatten', { claimMogelijk: true });
export const opdrachtnemerInformeren = regel('opdrachtnemerInformeren', {
  ...{
    opdrachtnemer: 'Bureau Proef',
    soort: 'zelfstandig opdrachtnemer',
    verzekeraar: 'aansprakelijkheidsverzekeraar',
  },
  ...{ email: 'bureau@proef.example', ...perMail },
});
export const verzekeraarGeraadpleegd = regel('verzekeraarGeraadpleegd', {
  ...{ opdrachtnemer: 'Bureau Proef', geraadpleegdOp: '2026-04-09', kenmerk: 'AV-17', antwoord: 'Niets erkennen.' },
});
export const informatieVragen = regel('informatieVragen', {
  ...{ vraag: 'Op welke dag kreeg u het rapport?', antwoorddatum: '2026-04-15', ...perMail },
});
export const antwoordOntvangen = regel('antwoordOntvangen', { notitie: 'Op 1 april.' });
export const wederhoorVragen = regel('wederhoorVragen', {
  ...{ samenvatting: 'U zou onbeleefd zijn geweest.', vraag: 'Hoe verliep het gesprek?', antwoorddatum: '2026-04-15' },
});
export const wederhoorGeven = regel('wederhoorGeven', { reactie: 'Ik was kortaf, dat spijt mij.' });
export const intrekken = regel('intrekken', {
  ...{ ingetrokkenOp: '2026-04-10', ingetrokkenHoe: 'door de klager, per telefoon', inDerMinne: false, ...perMail },
});
export const samenvoegen = regel('samenvoegen', { reden: 'Dezelfde e-mail, twee keer ingevoerd.' });
export const ontkoppelen = regel('ontkoppelen', { reden: 'Het was toch een andere klacht.' });
export const koppelen = (samengevoegdMet: string): Regel => ['koppelen', { samengevoegdMet }];
export const geschil = regel('markeerGeschil', {
  geschil: true,
  geschilReden: 'Verschil van inzicht over het contract.',
});
export const corrigeren = regel('corrigeren', { reden: 'Verkeerd overgenomen.' });
export const tevredenheidVragen = regel('tevredenheidVragen', perMail);
export const reactie = regel('tevredenheidVastleggen', { tevreden: 'nee', tevredenOp: '2026-04-28', tevredenBron: 'per telefoon', ...perMail }); // prettier-ignore
export const heropenen = regel('heropenen', {
  heropenReden: 'nieuwe feiten',
  toelichting: 'Er is een tweede rapport.',
});
export const maatregelBesluiten = regel('maatregelBesluiten', {
  ...{
    besluit: 'vastgesteld',
    overweging: 'Betaalbaar en nodig.',
    eigenaar: bea.id,
    succescriterium: 'Geen klachten.',
  },
  ...{ einddatum: '2026-06-01', meetmoment: '2026-12-01' },
});
export const maatregelBekendmaken = regel('maatregelBekendmaken', {
  ...{ bekendgemaaktVia: 'interne notitie', bekendgemaaktOp: '2026-05-07', ingangsdatum: '2026-06-01' },
  documenten: 'Handboek rapporteren',
});
export const maatregelUitvoeren = regel('maatregelUitvoeren', {
  ...{ uitgevoerdOp: '2026-05-28', bewijs: 'Foto van het planbord.', documenten: 'geen documentwijziging' },
});
export const maatregelBeoordelen = regel('maatregelBeoordelen', {
  ...{ juistheid: 'juist', doeltreffendheid: 'doeltreffend', doelmatigheid: 'doelmatig' },
  ...{
    juistheidReden: 'Hij nam de oorzaak weg.',
    doeltreffendheidReden: 'Geen klachten meer.',
    doelmatigheidReden: 'Hij was goedkoop en snel.',
  },
});
export const jaarOpenen = (dag: string): Regel => ['jaarOpenen', { dag }];
export const jaarBespreken = regel('jaarBespreken', { aanwezigen: [dirk.id], conclusies: 'Sneller tekenen hielp.' });
