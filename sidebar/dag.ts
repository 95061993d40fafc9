// Hoe schrijft het scherm een dag? In woorden, zoals de rest van het register.
import type { Dag } from '../src/procedure/dag';

const vorm = (opties: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl-NL', { ...opties, timeZone: 'UTC' });
const metWeekdag = vorm({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const zonderWeekdag = vorm({ day: 'numeric', month: 'long', year: 'numeric' });

const schrijf = (wijze: Intl.DateTimeFormat, dag: Dag): string => {
  const moment = Date.parse(`${dag}T00:00:00Z`);
  return Number.isNaN(moment) ? dag : wijze.format(moment);
};

/** `donderdag 9 april 2026` */
export const dagVoluit = (dag: Dag): string => schrijf(metWeekdag, dag);
/** `9 april 2026` */
export const dagKort = (dag: Dag): string => schrijf(zonderWeekdag, dag);
