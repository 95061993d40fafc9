// Wat vindt een pagina van HtmlService om zich heen? `google.script.run` en `google.script.host`, die hier bij de testserver aankloppen.

export interface Venstersoort {
  readonly soort: 'zijbalk' | 'webapp';
  readonly wie: string;
}

/** Staat voor de scripts van de pagina. Elke `with...` geeft een nieuwe loper, net als bij Google. */
export const loperVoor = (venster: Venstersoort): string => `(function () {
  var venster = ${JSON.stringify(venster).replace(/</g, '\\u003c')};
  var meld = function (bericht) { if (parent !== window) parent.postMessage(Object.assign({ google: true }, bericht), '*'); };
  function roep(naam, delen, goed, mis) {
    fetch('/run', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ soort: venster.soort, wie: venster.wie, naam: naam, delen: delen }) })
      .then(function (r) { return r.json(); }, function () { return { fout: 'NetworkError: Connection failure due to HTTP 0' }; })
      .then(function (uit) {
        if (uit.zwijgt) return;
        meld({ soort: 'gedaan' });
        if ('fout' in uit) { var fout = new Error(uit.fout); fout.name = 'ScriptError'; mis(fout); } else goed(uit.waarde);
      });
  }
  function loper(goed, mis) {
    return new Proxy({}, { get: function (_, naam) {
      if (naam === 'withSuccessHandler') return function (f) { return loper(f, mis); };
      if (naam === 'withFailureHandler') return function (f) { return loper(goed, f); };
      return function () { roep(naam, Array.prototype.slice.call(arguments), goed, mis); };
    } });
  }
  var niets = function () {};
  window.google = { script: {
    run: loper(niets, function (fout) { console.error(fout.message); }),
    host: { close: function () { meld({ soort: 'dicht' }); }, editor: { focus: niets },
      setWidth: function (n) { meld({ soort: 'breed', maat: n }); }, setHeight: function (n) { meld({ soort: 'hoog', maat: n }); } }
  } };
})();`;

/** Vooraan in de kop: het script van de pagina mag er niet eerder zijn. */
export const metLoper = (html: string, venster: Venstersoort): string =>
  html.replace(/<head>|(?=<div)/, (kop) => `${kop}<script>${loperVoor(venster)}</script>`);
