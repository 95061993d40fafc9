// Wat geldt er als iemand met de hand in een tabblad schreef: de vastgelegde waarde, tot de directie beslist? (artikel 5.3.1, G14)
import { describe, expect, it } from '@jest/globals';
import { geheugenregister } from '../register/geheugen-register';
import type { Geheugenregister } from '../register/geheugen-register';
import { bevindingen, verschilMetLogboek, verwijderRij, wijzigRij } from '../register/proefregister';
import { behandelaar, directie, ingericht, notulist, ontvanger } from './spel';
import type { Spel } from './spel';
import { besluit, melding, onderzoek, registratie, toelating } from './g1';

const id = 'g1-dossier-uwv';
const inOnderzoek = (anders: object = {}): { register: Geheugenregister; spel: Spel } => {
  const register = geheugenregister();
  const spel = ingericht(register);
  expect(spel.doe(ontvanger, id, ['melden', melding])).toEqual([]);
  spel.dag('2026-04-03');
  expect(spel.doe(directie, id, ['registreren', registratie], ['toelaten', { ...toelating, ...anders }])).toEqual([]);
  spel.dag('2026-04-07');
  return { register, spel };
};
const codes = (w: readonly { readonly code: string }[]): readonly string[] => w.map((x) => x.code);

describe('artikel 5.3.1: een met de hand gewijzigde rij', () => {
  it('5.3.1: lezen geeft de vastgelegde waarde en zegt wat er gewijzigd is', () => {
    const { register, spel } = inOnderzoek();
    wijzigRij(register, 'klachten', id, { termijnTot: '2026-12-31', fase: 'Gearchiveerd' });
    const uit = spel.vraag(directie, 'dossier', { dossier: id });
    expect(uit).toMatchObject({ ok: true, antwoord: { fase: 'In onderzoek' } });
    const tekst = JSON.stringify(uit);
    expect(tekst).toContain('donderdag 30 april 2026');
    expect(tekst).not.toContain('31 december');
    expect(uit.ok && uit.antwoord.handmatig).toEqual([
      'Op tabblad Klachten is met de hand gewijzigd: Fase, Termijn tot. Het register gebruikt de vastgelegde waarde.',
    ]);
    expect(spel.vraag(behandelaar, 'taken')).toMatchObject({
      antwoord: [{ dossier: id, titel: 'Bevindingen en advies vastleggen' }],
    });
    expect(spel.vraag(directie, 'lijst')).toMatchObject({ antwoord: { rijen: [{ fase: 'In onderzoek' }] } });
  });
  it('5.3.1: een opdracht erop wordt geweigerd met de kolommen; na terugzetten lukt zij', () => {
    const { register, spel } = inOnderzoek();
    wijzigRij(register, 'klachten', id, { behandelaar: 'boef@voorbeeld.example' });
    const nee = spel.doe(behandelaar, id, ['bevindingen', onderzoek]);
    expect(codes(nee)).toEqual(['handmatig-gewijzigd']);
    expect(nee[0]?.tekst).toContain('met de hand gewijzigd (Behandelaar)');
    expect(spel.doe(directie, '', ['terugzetten', { tabel: 'klachten', rij: id }])).toEqual([]);
    expect(spel.doe(behandelaar, id, ['bevindingen', onderzoek])).toEqual([]);
    expect(bevindingen(register)).toEqual([]);
    expect(verschilMetLogboek(register)).toEqual([]);
  });
  it('5.3.1: een gewijzigde rol geeft niemand rechten, en een verwijderde rol neemt er geen', () => {
    const { register, spel } = inOnderzoek();
    wijzigRij(register, 'medewerkers', ontvanger, { rollen: ['directie'] });
    wijzigRij(register, 'medewerkers', directie, { rollen: ['medewerker'] });
    expect(spel.vraag(ontvanger, 'overzicht')).toMatchObject({ ok: false });
    expect(spel.vraag(directie, 'overzicht')).toMatchObject({ ok: true });
  });
  it('5.3.1: een zelf getypte rij geeft niemand toegang', () => {
    const { register, spel } = inOnderzoek();
    const [rij] = register.bladen.medewerkers;
    if (rij === undefined) throw new Error('geen mensen');
    register.bladen.medewerkers.push({ ...rij, id: 'boef@voorbeeld.example' });
    expect(spel.vraag('boef@voorbeeld.example', 'start')).toMatchObject({ ok: false });
  });
  it('5.3.1: de controle van de directie noemt was en is, en biedt herstel aan', () => {
    const { register, spel } = inOnderzoek();
    wijzigRij(register, 'klachten', id, { soort: 'suggestie' });
    wijzigRij(register, 'systeem', 'teller.K2026', { waarde: '9' });
    wijzigRij(register, 'systeem', 'log.nummer', { waarde: '1' });
    const uit = spel.vraag(directie, 'controle');
    if (!uit.ok) throw new Error('geen antwoord');
    expect(uit.antwoord.inOrde).toBe(false);
    const [klacht, teller, stand] = ['klachten', 'systeem teller.K2026', 'systeem log.nummer'].map((sleutel) =>
      uit.antwoord.bevindingen.find((b) => b.sleutel.startsWith(sleutel)),
    );
    expect(klacht?.tekst).toBe(
      `Tabblad Klachten, K2026-001 (${id}): met de hand gewijzigd. Zet terug wat is vastgelegd, of aanvaard wat er nu staat als dat klopt.`,
    );
    expect(klacht?.kolommen).toEqual([{ kop: 'Soort', was: 'klacht', is: 'suggestie' }]);
    expect(klacht?.laatst).toMatch(
      /^Laatst vastgelegd door .* op vrijdag 3 april 2026 \(Ontvangstbericht|^Laatst vastgelegd door .*\(.*logregel \d+\)\.$/,
    );
    expect(klacht?.herstel).toMatchObject({ tabel: 'klachten', rij: id, knop: 'Terugzetten' });
    expect(teller?.herstel).toMatchObject({ tabel: 'systeem', rij: 'teller.K2026' });
    expect([teller?.aanvaard, stand?.herstel, stand?.aanvaard]).toEqual([null, null, null]);
  });
});

describe('artikel 5.3.1: terugzetten houdt het dossier heel', () => {
  it('5.1.3: een brief die nog op de post moet blijft op de lijst staan', () => {
    const { register, spel } = inOnderzoek({ verzendwijze: 'post' });
    expect(spel.klacht(id).openBrief).toBe('L2');
    wijzigRij(register, 'klachten', id, { soort: 'suggestie' });
    expect(spel.doe(directie, '', ['terugzetten', { tabel: 'klachten', rij: id }])).toEqual([]);
    expect(spel.klacht(id)).toMatchObject({
      soort: 'klacht',
      openBrief: 'L2',
      volgendeStap: 'Bevindingen en advies vastleggen',
    });
    expect(bevindingen(register)).toEqual([]);
  });
  it('5.3.1: een verwijderd dossier komt terug met alles wat ervan was vastgelegd', () => {
    const { register, spel } = inOnderzoek({ verzendwijze: 'post' });
    const voor = spel.klacht(id);
    verwijderRij(register, 'klachten', id);
    expect(spel.vraag(directie, 'dossier', { dossier: id })).toMatchObject({ ok: false });
    expect(spel.doe(directie, '', ['terugzetten', { tabel: 'klachten', rij: id }])).toEqual([]);
    const { versie: _v, gewijzigdOp: _o, gewijzigdDoor: _d, ...rest } = voor;
    const { logregel: _l, zegel: _z, ...vast } = rest as typeof rest & { logregel: number; zegel: string };
    expect(spel.klacht(id)).toMatchObject(vast);
    expect(spel.doe(behandelaar, id, ['bevindingen', onderzoek])).toEqual([]);
    expect(verschilMetLogboek(register)).toEqual([]);
  });
  it('5.3.1: alleen de directie zet terug', () => {
    const { spel } = inOnderzoek();
    for (const wie of [behandelaar, ontvanger, notulist])
      expect(codes(spel.doe(wie, '', ['terugzetten', { tabel: 'klachten', rij: id }]))).toEqual(['geen-recht']);
  });
});

describe('artikel 5.3.1: een met de hand verwijderd deel van een dossier', () => {
  const metAdvies = () => {
    const { register, spel } = inOnderzoek({
      onderdelen: [{ omschrijving: 'Te laat.' }, { omschrijving: 'Onbeleefd.' }],
    });
    const adviezen = [1, 2].map((n) => ({ onderdeel: `${id}.${n}`, advies: 'gegrond', toelichting: 'Zo is het.' }));
    expect(spel.doe(behandelaar, id, ['bevindingen', { ...onderzoek, onderdelen: adviezen }])).toEqual([]);
    const besluitOver = (...nummers: readonly number[]): [string, object] => {
      const onderdelen = nummers.map((n) => ({
        onderdeel: `${id}.${n}`,
        oordeel: 'gegrond',
        motivering: 'Zo is het.',
      }));
      return ['besluiten', { ...besluit, onderdelen }];
    };
    return { register, spel, besluitOver };
  };
  it('5.2.2: over een klacht waarvan een onderdeel is verwijderd wordt niet geoordeeld; na terugzetten wel', () => {
    const { register, spel, besluitOver } = metAdvies();
    verwijderRij(register, 'onderdelen', `${id}.2`);
    expect(codes(spel.doe(directie, id, besluitOver(1)))).toEqual(['onderdeel-onbeantwoord']);
    const nee = spel.doe(directie, id, besluitOver(1, 2));
    expect(codes(nee)).toEqual(['handmatig-gewijzigd']);
    expect(nee[0]?.tekst).toContain('tabblad Onderdelen is met de hand een rij verwijderd');
    const beeld = spel.vraag(directie, 'dossier', { dossier: id });
    expect(beeld.ok && beeld.antwoord.handmatig).toEqual([
      'Op tabblad Onderdelen is met de hand een rij verwijderd. Het register gebruikt wat is vastgelegd.',
    ]);
    expect(JSON.stringify(beeld)).toContain('Onbeleefd.');
    expect(spel.doe(directie, '', ['terugzetten', { tabel: 'onderdelen', rij: `${id}.2` }])).toEqual([]);
    expect(spel.doe(directie, id, besluitOver(1, 2))).toEqual([]);
    expect(verschilMetLogboek(register)).toEqual([]);
  });
  it('5.1.6: een verwijderde verzekeraarsrij telt mee en komt terug zoals zij was', () => {
    const { register, spel } = inOnderzoek({ claimMogelijk: true, claimbedrag: '900,00' });
    const bureau = { opdrachtnemer: 'Bureau Proef', soort: 'zelfstandig opdrachtnemer' };
    const inlichten = { ...bureau, verzekeraar: 'schadeverzekeraar', email: 'b@proef.example', verzendwijze: 'e-mail' };
    expect(spel.doe(directie, id, ['opdrachtnemerInformeren', inlichten])).toEqual([]);
    const [rij] = register.bladen.verzekering;
    if (rij === undefined) throw new Error('geen verzekering');
    verwijderRij(register, 'verzekering', rij.id);
    const gesproken = {
      opdrachtnemer: 'Bureau Proef',
      geraadpleegdOp: '2026-04-07',
      kenmerk: 'A1',
      antwoord: 'Niets.',
    };
    expect(codes(spel.doe(directie, id, ['verzekeraarGeraadpleegd', gesproken]))).toEqual(['handmatig-gewijzigd']);
    expect(bevindingen(register)).toEqual([`verzekering ${rij.id}: verdwenen`]);
    expect(spel.doe(directie, '', ['terugzetten', { tabel: 'verzekering', rij: rij.id }])).toEqual([]);
    const { versie: _v, logregel: _l, zegel: _z, ...vast } = rij;
    expect(register.bladen.verzekering).toMatchObject([vast]);
    expect(spel.doe(directie, id, ['verzekeraarGeraadpleegd', gesproken])).toEqual([]);
    expect(verschilMetLogboek(register)).toEqual([]);
  });
});

describe('artikel 5.3.1: terugzetten gebeurt veilig', () => {
  const terug: [string, object] = ['terugzetten', { tabel: 'klachten', rij: id }];
  it('5.3.1: uit een beschadigd logboek wordt niets teruggezet; het zegt bij welke regel', () => {
    const { register, spel } = inOnderzoek();
    wijzigRij(register, 'klachten', id, { soort: 'suggestie' });
    const regel = register.log[4];
    if (regel === undefined) throw new Error('geen regel');
    register.log[4] = { ...regel, inhoud: (regel.inhoud ?? '').replace('klacht', 'Klacht') };
    const nee = spel.doe(directie, '', terug);
    expect(codes(nee)).toEqual(['logboek-beschadigd']);
    expect(nee[0]?.tekst).toContain('bij regel 5');
    expect(register.bladen.klachten[0]?.['soort']).toBe('suggestie');
    register.log[4] = regel;
    expect(spel.doe(directie, '', terug)).toEqual([]);
  });
  it('5.3.1: een rij die al goed staat wordt niet nog eens geschreven, ook niet bij een herhaalde opdracht', () => {
    const { register, spel } = inOnderzoek();
    wijzigRij(register, 'klachten', id, { soort: 'suggestie' });
    expect(spel.doe(directie, '', terug)).toEqual([]);
    const regels = register.log.length;
    expect(spel.doe(directie, '', terug)).toEqual([]);
    expect(register.log).toHaveLength(regels);
  });
  it('besluit 6: de controle biedt een directielid geen herstel aan van een dossier over zichzelf', () => {
    const register = geheugenregister();
    const spel = ingericht(register);
    const over = { overMedewerker: true, betrokkenMedewerkers: [directie] };
    expect(spel.doe(ontvanger, id, ['melden', { ...melding, ...over }])).toEqual([]);
    wijzigRij(register, 'klachten', id, { soort: 'suggestie' });
    const uit = spel.vraag(directie, 'controle');
    const bevinding = uit.ok ? uit.antwoord.bevindingen : [];
    expect(bevinding).toMatchObject([{ herstel: null }]);
    expect(JSON.stringify(bevinding)).not.toMatch(new RegExp(`${id}|suggestie`));
    expect(codes(spel.doe(directie, '', terug))).toEqual(['rij-onbekend']);
  });
});

describe('artikel 5.1.4: samenhang aan de deur (A-25)', () => {
  it('A-25 (5.1.4): het andere dossier wordt bij zijn nummer gevonden en houdt zijn taken', () => {
    const { register, spel } = inOnderzoek({ verzendwijze: 'post' });
    spel.doe(ontvanger, 'dossier-2', ['melden', { ...melding, ontvangstdatum: '2026-04-07' }]);
    expect(spel.doe(directie, 'dossier-2', ['registreren', registratie])).toEqual([]);
    expect(spel.doe(directie, 'dossier-2', ['koppelen', { samengevoegdMet: 'K2026-001' }])).toEqual([]);
    expect(spel.klacht(id)).toMatchObject({ gekoppeld: ['K2026-002'], openBrief: 'L2', openTaken: ['bevindingen'] });
    expect(spel.klacht('dossier-2').gekoppeld).toEqual(['K2026-001']);
    expect(verschilMetLogboek(register)).toEqual([]);
  });
});
