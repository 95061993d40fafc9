// Welk getal is een dag? Sheets telt dagen vanaf 30 december 1899, zonder tijdzone.
const DAG = 86_400_000;
const NUL = Date.UTC(1899, 11, 30);

export interface Moment {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
  readonly uur: number;
  readonly minuut: number;
  readonly seconde: number;
  readonly weekdag: number;
}

/** Ongeldige dagen (31 februari) geven undefined. */
export function naarSerieel(jaar: number, maand: number, dag: number): number | undefined {
  const datum = new Date(Date.UTC(2000, maand - 1, dag));
  datum.setUTCFullYear(jaar, maand - 1, dag);
  if (datum.getUTCMonth() !== maand - 1 || datum.getUTCDate() !== dag) return undefined;
  return Math.round((datum.getTime() - NUL) / DAG);
}

export function vanSerieel(serieel: number): Moment {
  const datum = new Date(NUL + Math.round(serieel * 86_400) * 1000);
  return {
    jaar: datum.getUTCFullYear(),
    maand: datum.getUTCMonth() + 1,
    dag: datum.getUTCDate(),
    uur: datum.getUTCHours(),
    minuut: datum.getUTCMinutes(),
    seconde: datum.getUTCSeconds(),
    weekdag: datum.getUTCDay(),
  };
}
