// Wat staat er in het realm vóór de bundel? Deze tekst draait erin: ruimt op wat Apps Script niet heeft, zet de klok,
// maakt van de beschrijvingen echte diensten en geeft één functie terug waarmee van buiten een functie te starten is.

/** Een uitdrukking die een functie oplevert: (roep, beschrijvingen, nu, schrijf) => { bekend, start, namen }. */
export const PRELUDE = String.raw`(function (roep, beschrijvingen, nu, schrijf) {
  'use strict';
  const DING = '\u0000ding', DAG = '\u0000dag';
  const nummers = new WeakMap(), dingen = new Map();
  const stringify = JSON.stringify, parse = JSON.parse;

  const EchteDate = Date;
  function Datum() {
    if (!new.target) return new EchteDate(nu()).toString();
    const delen = arguments.length === 0 ? [nu()] : Array.prototype.slice.call(arguments);
    return Reflect.construct(EchteDate, delen, new.target === Datum ? EchteDate : new.target);
  }
  Datum.prototype = EchteDate.prototype;
  Object.defineProperty(Datum.prototype, 'constructor', { value: Datum, writable: true, configurable: true });
  Object.defineProperty(Datum, 'name', { value: 'Date' });
  Object.defineProperty(Datum, 'length', { value: 7 });
  for (const [naam, doe] of [['now', nu], ['parse', EchteDate.parse], ['UTC', EchteDate.UTC]]) {
    Object.defineProperty(Datum, naam, { value: doe === nu ? function now() { return nu(); } : doe, writable: true, configurable: true });
  }
  Object.defineProperty(globalThis, 'Date', { value: Datum, writable: true, configurable: true });

  for (const naam of ['SharedArrayBuffer', 'Atomics', 'Iterator', 'Float16Array', 'SuppressedError', 'DisposableStack', 'AsyncDisposableStack', 'escape', 'unescape', 'gc']) delete globalThis[naam];
  const NIEUWER = [
    [Array, ['fromAsync']], [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
    [Object, ['groupBy']], [Map, ['groupBy']], [Map.prototype, ['getOrInsert', 'getOrInsertComputed']],
    [String.prototype, ['isWellFormed', 'toWellFormed']], [Promise, ['withResolvers', 'try']], [RegExp, ['escape']], [Error, ['isError']], [Math, ['f16round', 'sumPrecise']],
    [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
  ];
  for (const [ding, namen] of NIEUWER) for (const naam of namen) delete ding[naam];

  function isDatum(waarde) { return Object.prototype.toString.call(waarde) === '[object Date]'; }
  function verstuur(delen) {
    return stringify(delen, function (sleutel, waarde) {
      const echt = this[sleutel];
      if (typeof echt === 'object' && echt !== null) {
        if (nummers.has(echt)) return { [DING]: nummers.get(echt) };
        if (isDatum(echt)) return { [DAG]: echt.getTime() };
      }
      return waarde;
    });
  }
  function maak(beschrijving) {
    const bekend = dingen.get(beschrijving.nummer);
    if (bekend !== undefined) return bekend;
    const ding = {};
    dingen.set(beschrijving.nummer, ding);
    nummers.set(ding, beschrijving.nummer);
    for (const naam of beschrijving.functies) {
      const functie = function (...delen) { return ontvang(roep(beschrijving.nummer, naam, verstuur(delen))); };
      Object.defineProperty(functie, 'name', { value: naam });
      ding[naam] = functie;
    }
    for (const naam of Object.keys(beschrijving.delen)) ding[naam] = beschrijving.delen[naam];
    return ding;
  }
  function leesTerug(sleutel, waarde) {
    if (typeof waarde !== 'object' || waarde === null) return waarde;
    if (waarde[DING] !== undefined) return maak(waarde[DING]);
    if (waarde[DAG] !== undefined) return new EchteDate(waarde[DAG]);
    return waarde;
  }
  function ontvang(tekst) {
    // Bijna elk antwoord is kale JSON; alleen met een merk erin zijn er dingen of dagen terug te lezen.
    const uit = tekst.indexOf('\\u0000') < 0 ? parse(tekst) : parse(tekst, leesTerug);
    if (uit.fout === undefined) return uit.waarde;
    const fout = new Error(uit.fout.message);
    fout.name = uit.fout.name;
    if (uit.fout.details !== undefined) fout.details = uit.fout.details;
    throw fout;
  }

  const tekst = (deel) => (typeof deel === 'object' && deel !== null && !(deel instanceof Error) ? stringify(deel) : String(deel));
  const console = {};
  for (const naam of ['log', 'info', 'warn', 'error']) console[naam] = (...delen) => schrijf(naam + ': ' + delen.map(tekst).join(' '));
  console.time = console.timeEnd = () => undefined;
  Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });
  const diensten = parse(beschrijvingen, leesTerug);
  for (const naam of Object.keys(diensten)) Object.defineProperty(globalThis, naam, { value: diensten[naam], writable: true, configurable: true });

  /** Wat de browser te zien krijgt: met een Date of Promise erin komt er null aan, een functie is een fout. */
  function naarBrowser(waarde) {
    let nul = false;
    const uit = stringify(waarde, function (sleutel, deel) {
      const echt = this[sleutel];
      if (isDatum(echt) || echt instanceof Promise) nul = true;
      if (typeof echt === 'function' || typeof echt === 'symbol' || typeof echt === 'bigint') throw new TypeError('Failed due to illegal value in property: ' + (sleutel || 'return value'));
      return deel;
    });
    return nul || uit === undefined ? 'null' : uit;
  }
  function naarBuiten(waarde) {
    if (typeof waarde === 'object' && waarde !== null && nummers.has(waarde)) return stringify({ [DING]: nummers.get(waarde) });
    return stringify(waarde);
  }
  function start(naam, argumenten, browser) {
    try {
      const functie = globalThis[naam];
      if (typeof functie !== 'function') throw new ReferenceError('Script function not found: ' + naam);
      const uit = functie.apply(undefined, parse(argumenten));
      return stringify({ waarde: browser ? naarBrowser(uit) : naarBuiten(uit) });
    } catch (fout) {
      const echt = typeof fout === 'object' && fout !== null ? fout : { name: 'Error', message: String(fout) };
      return stringify({ fout: { name: echt.name, message: echt.message, stack: echt.stack, details: echt.details } });
    }
  }
  const namen = () => Object.getOwnPropertyNames(globalThis);
  return { start, namen, bekend: namen() };
})`;
