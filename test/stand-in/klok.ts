// Hoe laat is het? Een klok die alleen loopt als de test het zegt; slapen en wachten kosten wel tijd.

export interface Klok {
  nu(): number;
  /** ISO-tijd met zone, bijvoorbeeld 2026-04-02T09:00:00+02:00. */
  zet(iso: string): void;
  vooruit(ms: number): void;
  /** Zoveel milliseconden kost elke oproep van een dienst. */
  perOproep: number;
}

export function maakKlok(begin = '2026-04-02T09:00:00+02:00'): Klok {
  let nu = leesTijd(begin);
  return {
    perOproep: 0,
    nu: () => nu,
    zet(iso) {
      nu = leesTijd(iso);
    },
    vooruit(ms) {
      nu += ms;
    },
  };
}

function leesTijd(iso: string): number {
  const tijd = Date.parse(iso);
  if (Number.isNaN(tijd)) throw new Error(`Geen tijd: ${iso}`);
  return tijd;
}

/** Datumdelen in een tijdzone, zonder de zone van de machine te gebruiken. */
export function delenInZone(tijd: number, zone: string): Readonly<Record<string, string>> {
  const vorm = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return Object.fromEntries(vorm.formatToParts(new Date(tijd)).map(({ type, value }) => [type, value]));
}
