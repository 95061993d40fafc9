// Did a mutant survive that nobody explained? Run after Stryker by `npm run mutatie`; a survivor is killed by a test or explained.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hier = dirname(fileURLToPath(import.meta.url));
const lees = (pad) => JSON.parse(readFileSync(pad, 'utf8'));
const { files } = lees(join(hier, '..', '..', 'reports', 'mutation', 'mutation.json'));
/** `bestand`, the line it is on, what stood there, what the mutant made of it, and why that changes nothing. */
const verklaard = lees(join(hier, '..', 'mutatie.json'));

const stuk = (bron, { start, end }) => {
  const regels = bron.split('\n').slice(start.line - 1, end.line);
  regels[regels.length - 1] = regels.at(-1).slice(0, end.column - 1);
  return regels.join('\n').slice(start.column - 1);
};
const kort = (tekst) => tekst.replace(/\s+/g, ' ').trim();
const sleutel = ({ bestand, regel, was, werd }) => JSON.stringify([bestand, kort(regel), kort(was), kort(werd)]);

const alle = Object.entries(files).flatMap(([bestand, { source, mutants }]) =>
  mutants.map((m) => ({
    bestand,
    plaats: `${bestand}:${m.location.start.line}`,
    regel: source.split('\n')[m.location.start.line - 1],
    was: stuk(source, m.location),
    werd: m.replacement ?? '',
    status: m.status,
  })),
);
const leeft = alle.filter((m) => m.status === 'Survived' || m.status === 'NoCoverage');
const bekend = new Set(verklaard.map(sleutel));
const onverklaard = leeft.filter((m) => !bekend.has(sleutel(m)));
/** On a busy machine a harmless mutant can run out of time: that kills nothing, so its explanation stays. */
const nietGedood = alle.filter((m) => leeft.includes(m) || m.status === 'Timeout');
const over = verklaard.filter((v) => !nietGedood.some((m) => sleutel(m) === sleutel(v)));

const tel = (status) => alle.filter((m) => m.status === status).length;
const zeg = (tekst) => process.stdout.write(`${tekst}\n`);
zeg(
  `${alle.length} mutants: ${tel('Killed')} killed, ${tel('Timeout')} timed out, ${tel('RuntimeError')} could not run,`,
);
zeg(
  `${tel('Ignored')} left out as prose, ${leeft.length} alive of which ${leeft.length - onverklaard.length} explained.`,
);
for (const m of alle.filter((x) => x.status === 'Timeout'))
  zeg(`Timed out ${m.plaats}: ${kort(m.was)} -> ${kort(m.werd)}`);
for (const m of onverklaard) zeg(`UNEXPLAINED ${m.plaats} (${m.status})\n    - ${kort(m.was)}\n    + ${kort(m.werd)}`);
for (const v of over) zeg(`EXPLAINED BUT DEAD, take it out: ${v.bestand}: ${kort(v.was)} -> ${kort(v.werd)}`);
process.exitCode = onverklaard.length + over.length === 0 ? 0 : 1;
