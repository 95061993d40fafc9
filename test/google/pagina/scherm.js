// Hoe tekent de pagina het spreadsheet, en wat doet iemand ermee? Kiezen, typen, sorteren, het menu, de zijbalk en vensters.
'use strict';
const als = new URLSearchParams(location.search).get('als');
const achter = als === null ? '' : `als=${encodeURIComponent(als)}`;
const op = (id) => document.getElementById(id);

const maak = (naam, eigenschappen = {}, ...delen) => {
  const element = Object.assign(document.createElement(naam), eigenschappen);
  element.append(...delen);
  return element;
};

const letters = (n) => (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));

async function haal(daad) {
  const adres = `${daad === undefined ? '/beeld' : '/doe'}?${achter}`;
  const uit = await fetch(adres, daad === undefined ? {} : { method: 'POST', body: JSON.stringify(daad) });
  teken(await uit.json());
}

function tekenMenu({ menus }) {
  const gewoon = ['Bestand', 'Bewerken', 'Weergeven', 'Invoegen', 'Opmaak', 'Gegevens', 'Extra', 'Extensies'];
  const eigen = menus.map((menu) => {
    const delen = menu.delen.map((deel) => {
      if (deel === '-') return maak('hr');
      const doe = () => {
        kast.open = false;
        void haal({ doe: 'menu', functie: deel.functie });
      };
      return maak('button', { type: 'button', textContent: deel.tekst, onclick: doe });
    });
    const kast = maak('details', {}, maak('summary', { textContent: menu.titel }), maak('div', {}, ...delen));
    return kast;
  });
  op('menu').replaceChildren(...gewoon.map((naam) => maak('span', { textContent: naam })), ...eigen);
}

function typIn(td, blad, rij, kolom) {
  const veld = maak('input', { value: td.textContent, ariaLabel: 'Cel' });
  veld.onkeydown = (toets) => {
    if (toets.key === 'Enter') void haal({ doe: 'typ', sheetId: blad.sheetId, rij, kolom, tekst: veld.value });
    if (toets.key === 'Escape') void haal();
  };
  td.replaceChildren(veld);
  veld.select();
}

function tekenCel(blad, rij, kolom, cel, selectie) {
  const klassen = [cel.vet && 'vet', cel.rechts && 'rechts', cel.notitie && 'notitie'];
  const hier = selectie.sheetId === blad.sheetId && selectie.rij === rij.nr && selectie.kolom === kolom.nr;
  const td = maak('td', {
    className: [...klassen, hier && 'gekozen'].filter(Boolean).join(' '),
    textContent: cel.t,
    title: cel.notitie ?? '',
    onclick: () => void haal({ doe: 'kies', sheetId: blad.sheetId, rij: rij.nr, kolom: kolom.nr }),
    oncontextmenu: (klik) => {
      klik.preventDefault();
      typIn(td, blad, rij.nr, kolom.nr);
    },
  });
  if (cel.kleur) td.style.backgroundColor = cel.kleur;
  if (hier) op('tekst').textContent = cel.t;
  return td;
}

/** Wat het laatst in beeld is gebracht. */
let gekozen = '';
const KOP = 24;
const NUMMERS = 46;

/** Vastgezette rijen en kolommen blijven staan; hun plaats volgt uit wat ervoor staat. */
function zetVast(tabel, blad) {
  let boven = KOP;
  [...tabel.tBodies[0].rows].slice(0, blad.vasteRijen).forEach((rij, i) => {
    for (const cel of rij.cells) Object.assign(cel.style, { position: 'sticky', top: `${boven}px`, zIndex: 5 });
    if (i === blad.vasteRijen - 1) rij.classList.add('laatstvast');
    boven += blad.rijen[i].hoog;
  });
  let links = NUMMERS;
  for (let k = 0; k < blad.vasteKolommen; k += 1) {
    for (const rij of tabel.tBodies[0].rows) {
      const cel = rij.cells[k + 1];
      cel.classList.add('vast');
      cel.style.left = `${links}px`;
      if (k === blad.vasteKolommen - 1) cel.classList.add('laatstvaste');
    }
    links += blad.kolommen[k].breed;
  }
}

function tekenBlad({ blad, selectie }) {
  if (blad === null) return op('blad').replaceChildren();
  op('plek').textContent = `${letters(selectie.kolom)}${selectie.rij + 1}`;
  op('tekst').textContent = '';
  const breedtes = maak(
    'colgroup',
    {},
    ...[NUMMERS, ...blad.kolommen.map((k) => k.breed)].map((b) => {
      const col = maak('col');
      col.style.width = `${b}px`;
      return col;
    }),
  );
  const kop = maak('tr', {}, maak('th'), ...blad.kolommen.map((k) => maak('th', { textContent: letters(k.nr) })));
  kop.style.height = `${KOP}px`;
  const rijen = blad.rijen.map((rij) => {
    const tr = maak('tr', {}, maak('th', { textContent: rij.nr + 1 }));
    tr.append(...rij.cellen.map((cel, i) => tekenCel(blad, rij, blad.kolommen[i], cel, selectie)));
    tr.style.height = `${rij.hoog}px`;
    if (selectie.sheetId === blad.sheetId && selectie.rij === rij.nr) tr.classList.add('gekozen');
    return tr;
  });
  const tabel = maak('table', {}, breedtes, maak('thead', {}, kop), maak('tbody', {}, ...rijen));
  zetVast(tabel, blad);
  const { scrollTop, scrollLeft } = op('blad');
  op('blad').replaceChildren(
    tabel,
    ...blad.grafieken.map((titel) => maak('div', { className: 'grafiek', textContent: titel })),
  );
  op('blad').scrollTo(scrollLeft, scrollTop);
  const plek = JSON.stringify(selectie);
  if (plek !== gekozen) tabel.querySelector('tr.gekozen')?.scrollIntoView({ block: 'nearest' });
  gekozen = plek;
  op('sorteer').onclick = () =>
    void haal({
      doe: 'sorteer',
      sheetId: blad.sheetId,
      kolom: selectie.kolom,
      aflopend: (op('sorteer').dataset.af = op('sorteer').dataset.af === 'ja' ? 'nee' : 'ja') === 'nee',
    });
}

function tekenVenster(id, venster, breed, hoog) {
  const plek = op(id);
  plek.hidden = venster === null;
  if (venster === null) return plek.replaceChildren();
  const adres = `/venster?nr=${venster.nr}&${achter}`;
  if (plek.querySelector('iframe')?.getAttribute('src') === adres) return;
  const dicht = () => void haal({ doe: 'sluit', wat: id });
  const kruis = maak('button', { type: 'button', ariaLabel: 'Sluiten', textContent: '×', onclick: dicht });
  const balk = maak('div', { className: 'titelbalk' }, maak('span', { textContent: venster.titel }), kruis);
  const frame = maak('iframe', { title: venster.titel });
  frame.setAttribute('src', adres);
  if (breed) Object.assign(frame.style, { width: `${breed}px`, height: `${hoog}px` });
  plek.replaceChildren(balk, frame);
}

function tekenMelding({ melding }) {
  const plek = op('melding');
  plek.hidden = melding === null;
  const ok = maak('button', {
    type: 'button',
    textContent: 'OK',
    onclick: () => void haal({ doe: 'sluit', wat: 'melding' }),
  });
  plek.replaceChildren(maak('p', { textContent: melding ?? '' }), ok);
}

function teken(beeld) {
  op('naam').textContent = beeld.naam;
  tekenMenu(beeld);
  tekenBlad(beeld);
  const tabs = beeld.tabs.map((tab) => {
    const kies = () => void haal({ doe: 'kies', sheetId: tab.sheetId, rij: 0, kolom: 0 });
    const knop = maak('button', { type: 'button', textContent: tab.titel, onclick: kies });
    if (tab.sheetId === beeld.blad?.sheetId) knop.setAttribute('aria-current', 'true');
    return knop;
  });
  op('tabs').replaceChildren(...tabs);
  tekenVenster('zijbalk', beeld.zijbalk);
  tekenVenster('venster', beeld.venster, beeld.venster?.breed, beeld.venster?.hoog);
  tekenMelding(beeld);
}

/** De pagina in een frame riep Google aan of sloot zichzelf: misschien is er iets veranderd. */
window.addEventListener('message', ({ data, source }) => {
  if (data?.google !== true) return;
  const inVenster = op('venster').querySelector('iframe')?.contentWindow === source;
  void haal(data.soort === 'dicht' ? { doe: 'sluit', wat: inVenster ? 'venster' : 'zijbalk' } : undefined);
});

void haal();
