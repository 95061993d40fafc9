// Wat draait er in de tests van het realm? Een kleine bundel met van alles wat een echte bundel ook doet, goed en fout.
import { type Google, maakGoogle } from './diensten';
import { maakProject, type Project } from './kale-realm';
import { maakBlad, maakWerkboek } from './werkboek';

const CODE = `
var stand = (typeof stand === 'undefined' ? 0 : stand);
function telOp() { stand += 1; globalThis.extra = 'hoi'; return [stand, typeof extra]; }
function echo(waarde) { return waarde; }
function metDatum() { return { dag: new Date() }; }
function metFunctie() { return { f: function () {} }; }
function asynchroon() { return Promise.resolve(1); }
function prive_() { return 'geheim'; }
function kapot() { throw new RangeError('te veel'); }
function vandaag() { return [new Date().toISOString(), Date.now(), Utilities.formatDate(new Date(), 'Europe/Amsterdam', "yyyy-MM-dd'T'HH:mm:ss"), new Date() instanceof Date, new Date(2026, 0, 5).getDate()]; }
function schrijf() {
  var slot = LockService.getScriptLock();
  if (!slot.tryLock(1000)) return 'bezet';
  Sheets.Spreadsheets.batchUpdate({ requests: [{ appendCells: { sheetId: 0, rows: [{ values: [{ userEnteredValue: { stringValue: Session.getActiveUser().getEmail() } }] }], fields: 'userEnteredValue' } }] }, SpreadsheetApp.getActiveSpreadsheet().getId());
  return slot.hasLock();
}
function lees() { var w = Sheets.Spreadsheets.Values.get('BLAD-1', 'Blad1!A1:A9').values; return [w, w instanceof Array, w[0].constructor === Array]; }
function vangFout() { try { Sheets.Spreadsheets.get('WEG'); } catch (e) { return [e instanceof Error, e.name, e.details.code, e.message]; } }
function mail(aan) { MailApp.sendEmail({ to: aan, subject: 'Onderwerp', body: 'Tekst', attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] }); return MailApp.getRemainingDailyQuota(); }
function onOpen() { SpreadsheetApp.getUi().createMenu('Klachten').addItem('Zijbalk', 'toonZijbalk').addSeparator().addSubMenu(SpreadsheetApp.getUi().createMenu('Beheer').addItem('Controle', 'controle')).addToUi(); }
function toonZijbalk() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('zijbalk').setTitle('Klachten')); }
function doGet() { return HtmlService.createHtmlOutputFromFile('zijbalk').setTitle('Web').addMetaTag('viewport', 'width=device-width'); }
function wie() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), SpreadsheetApp.getActiveSpreadsheet() === null]; }
function installeer() { ScriptApp.newTrigger('ochtend').timeBased().atHour(7).everyDays(1).inTimezone('Europe/Amsterdam').create(); return ScriptApp.getProjectTriggers().map(function (t) { return t.getHandlerFunction(); }); }
function ochtend(e) { Utilities.sleep(200000); return [e, Session.getActiveUser().getEmail()]; }
function ruimOp() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
function traag() { Utilities.sleep(290000); try { Utilities.sleep(290000); Utilities.sleep(1); } catch (e) {} return 'klaar'; }
function bewaar(sleutel, waarde) { PropertiesService.getScriptProperties().setProperty(sleutel, waarde); return PropertiesService.getScriptProperties().getProperty(sleutel); }
function bytes() { return [Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'é').slice(0, 4), Utilities.base64Encode('é'), Utilities.newBlob(Utilities.base64Decode('w6k=')).getDataAsString()]; }
function vraag() { var slot = LockService.getScriptLock(); slot.waitLock(10); SpreadsheetApp.getUi().alert('Weet u het zeker?'); return slot.hasLock(); }
`;

export function maakProefProject(): { google: Google; project: Project } {
  const werkboek = maakWerkboek({ bladen: [maakBlad(0, 'Blad1')], bewerkers: ['mede@instelling.test'] });
  const google = maakGoogle({ werkboek });
  return { google, project: maakProject({ code: CODE, html: { zijbalk: '<p>Hallo</p>' }, google }) };
}
