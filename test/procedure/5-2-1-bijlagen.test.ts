// Staan de bestanden bij het dossier, met wie en wanneer, en gaat er een alleen weg met een reden? (artikel 5.2.1: het klachtendossier)
import { describe, expect, it } from '@jest/globals';
import { isWatHetZegt, soortBijNaam } from '../../src/procedure/bijlagesoorten';
import { foto, html, pdf, png } from '../loket/bestanden';
import { anna, bea, dirk, nico } from './mensen';
import { tot } from './verhaal';
import type { Verhaal } from './verhaal';

const kenmerk = (n: number): string => n.toString(16).padStart(32, '0');
const voegToe = (verhaal: Verhaal, wie = bea, meer: object = {}): readonly string[] =>
  verhaal.doe('2026-04-10', wie, ['bijlageToevoegen', { ...foto, ...meer }]);
const verwijder = (verhaal: Verhaal, wie = bea, reden: string | null = 'Dubbel.'): readonly string[] =>
  verhaal.doe('2026-04-11', wie, ['bijlageVerwijderen', { kenmerk: foto.kenmerk, reden }]);

describe('artikel 5.2.1: bestanden bij het klachtendossier', () => {
  it('5.2.1: wie aan het dossier werkt voegt een bestand toe; wie, wanneer, soort, grootte en ronde staan erbij', () => {
    const verhaal = tot('toelaten');
    expect(voegToe(verhaal)).toEqual([]);
    expect(verhaal.rijen().bijlagen).toMatchObject([
      {
        ...{ nummer: 'K2026-001', ronde: 1, fase: 'In onderzoek', naam: 'foto van de hal.jpg', soort: 'image/jpeg' },
        ...{ bytes: 2048, toegevoegdDoor: bea.id, toegevoegdOp: '2026-04-10T10:00:00', verwijderdOp: null },
      },
    ]);
  });
  it('5.2.1: de ontvanger en de directie mogen het ook; de beklaagde en de notulist niet', () => {
    const verhaal = tot('toelaten', { melden: { overMedewerker: true, betrokkenMedewerkers: [nico.id] } });
    expect(voegToe(verhaal, anna)).toEqual([]);
    expect(voegToe(verhaal, dirk, { kenmerk: kenmerk(1) })).toEqual([]);
    expect(voegToe(verhaal, nico, { kenmerk: kenmerk(2) })).toEqual(['5.1.4 niet-gevonden -']);
  });
  it('5.2.1: hetzelfde bestand twee keer gestuurd staat er een keer', () => {
    const verhaal = tot('toelaten');
    for (const _keer of [1, 2]) expect(voegToe(verhaal)).toEqual([]);
    expect(verhaal.rijen().bijlagen).toHaveLength(1);
  });
  it('5.2.1: hoogstens 25 bestanden; wat verwijderd is telt niet mee', () => {
    const verhaal = tot('toelaten');
    expect(voegToe(verhaal)).toEqual([]);
    for (let n = 2; n <= 25; n += 1) expect(voegToe(verhaal, bea, { kenmerk: kenmerk(n) })).toEqual([]);
    expect(voegToe(verhaal, bea, { kenmerk: kenmerk(26) })).toEqual(['5.2.1 te-veel-bijlagen -']);
    expect(verwijder(verhaal)).toEqual([]);
    expect(voegToe(verhaal, bea, { kenmerk: kenmerk(26) })).toEqual([]);
  });
  it.each([
    ['een half bewaard bestand', { kenmerk: 'kort' }, 'bestand-onvolledig'],
    ['een vingerafdruk die er geen is', { sha256: 'x' }, 'bestand-onvolledig'],
    ['een plaats die een pad is', { plaats: '../../register.sqlite' }, 'bestand-onvolledig'],
    ['een soort die niet bij de naam past', { soort: 'application/pdf' }, 'bestandssoort-past-niet'],
    ['een leeg bestand', { bytes: '0' }, 'bestand-te-groot'],
    ['meer dan 10 MB', { bytes: '10485761' }, 'bestand-te-groot'],
  ])('5.2.1: %s wordt geweigerd', (_wat, meer, code) => {
    expect(voegToe(tot('toelaten'), bea, meer)).toEqual([`5.2.1 ${code} naam`]);
  });
  it('5.2.1: precies 10 MB kan', () => expect(voegToe(tot('toelaten'), bea, { bytes: '10485760' })).toEqual([]));
});

describe('artikel 5.2.1: een bestand verwijderen', () => {
  it('5.2.1: alleen met een reden; dat het er was, wie het weghaalde en waarom, blijft staan', () => {
    const verhaal = tot('toelaten');
    voegToe(verhaal);
    expect(verwijder(verhaal, bea, null)).toEqual(['5.2.1 veld-verplicht reden']);
    expect(verwijder(verhaal)).toEqual([]);
    expect(verhaal.rijen().bijlagen).toMatchObject([
      { naam: 'foto van de hal.jpg', verwijderdOp: '2026-04-11T10:00:00', verwijderdDoor: bea.id, verwijderReden: 'Dubbel.' },
    ]); // prettier-ignore
    expect(verwijder(verhaal, bea, 'Nog eens.')).toEqual([]);
    expect(verhaal.rijen().bijlagen).toMatchObject([{ verwijderReden: 'Dubbel.' }]);
  });
  it('5.2.1: de directie mag elk bestand verwijderen, een ander alleen het zijne', () => {
    const verhaal = tot('toelaten');
    voegToe(verhaal);
    expect(verwijder(verhaal, anna)).toEqual(['5.2.1 bijlage-niet-te-verwijderen -']);
    expect(verwijder(verhaal, dirk)).toEqual([]);
  });
  it('5.2.1: een bestand dat er niet is geeft hetzelfde antwoord als dat van een ander', () => {
    expect(verwijder(tot('toelaten'))).toEqual(['5.2.1 bijlage-niet-te-verwijderen -']);
  });
});

describe('artikel 5.2.1: is een bestand wat zijn naam zegt?', () => {
  it.each([
    ['brief.pdf', pdf, true],
    ['Brief van Jansen.PDF', pdf, true],
    ['foto.png', png, true],
    ['foto.jpg', png, false],
    ['brief.pdf', html, false],
    ['brief.docx', html, false],
    ['brief.docx', Buffer.from('PK\x03\x04xyz'), true],
    ['brief.odt', Buffer.from('PK\x03\x04xyz'), false],
    ['brief.odt', Buffer.from('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), true],
    ['gesprek.m4a', Buffer.from('\0\0\0\x20ftypM4A '), true],
    ['foto.heic', Buffer.from('\0\0\0\x20ftypheic'), true],
    ['foto.heic', Buffer.from('\0\0\0\x20ftypM4A '), false],
    ['gesprek.mp3', Buffer.from('ID3\x04'), true],
    ['gesprek.wav', Buffer.from('RIFF\0\0\0\0WAVEfmt '), true],
    ['mail.msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), true],
    ['mail.eml', Buffer.from('From: a@voorbeeld.example'), true],
    ['notitie.txt', Buffer.from([0x41, 0, 0x42]), false],
  ])('5.2.1: %s', (naam, begin, klopt) => {
    const soort = soortBijNaam(naam);
    expect(soort !== null && isWatHetZegt(soort, begin)).toBe(klopt);
  });
  it.each(['x.html', 'x.svg', 'x.exe', 'x.docm', 'x.pdf.html', 'pdf', '', '.pdf/../x', 'x.pdf '])(
    '5.2.1: "%s" staat niet op de lijst',
    (naam) => expect(soortBijNaam(naam)).toBeNull(),
  );
});
