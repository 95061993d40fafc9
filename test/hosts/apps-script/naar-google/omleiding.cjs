// How does a test keep clasp away from the internet? Loaded before everything else in each program that a test starts: https to Google
// becomes http to the stand-in on this computer, and any other connection throws.
const http = require('node:http');
const https = require('node:https');
const net = require('node:net');

const poort = Number(process.env.NAMAAK_POORT);
const eigen = new Set(['127.0.0.1', 'localhost', '::1']);

https.request = (adres, opties, klaar) => {
  const doel = adres instanceof URL || typeof adres === 'string' ? new URL(adres) : adres;
  const anders = typeof opties === 'object' ? opties : doel instanceof URL ? {} : doel;
  const pad = doel instanceof URL ? doel.pathname + doel.search : doel.path;
  const headers = { ...anders.headers, 'x-bedoeld-voor': doel.hostname ?? doel.host };
  return http.request(
    { method: anders.method, headers, path: pad, host: '127.0.0.1', port: poort },
    typeof opties === 'function' ? opties : klaar,
  );
};

const verbind = net.Socket.prototype.connect;
net.Socket.prototype.connect = function connect(...args) {
  const eerste = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = typeof eerste === 'object' ? (eerste.host ?? 'localhost') : args[1];
  if (!eerste?.path && !eigen.has(host)) throw new Error(`Een test mag niet naar buiten: ${host}`);
  return verbind.apply(this, args);
};
