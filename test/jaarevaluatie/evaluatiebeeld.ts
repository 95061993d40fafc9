// Hoe ziet een kleine evaluatie over 2026 eruit, zoals het scherm haar krijgt? Met maatregelen in elke stand.
import { evaluatieVan } from '../../src/evaluatie/evaluatie';
import type { Evaluatie } from '../../src/evaluatie/model';
import type { Evaluatiebesluit, Maatregel } from '../../src/procedure/rijen';
import { beeld, jaar, klacht, maatregel } from '../evaluatie/registerbeeld';

export const vandaag = '2027-02-01';

const uitgevoerd: Partial<Maatregel> = {
  ...{ besluit: 'vastgesteld', besluitOp: '2026-05-10', oorzaak: 'planning en tijd' },
  ...{ uitgevoerdOp: '2026-06-01', status: 'Uitgevoerd', meetmoment: '2026-12-01' },
};
const geoordeeld: Partial<Maatregel> = {
  ...uitgevoerd,
  ...{ juistheid: 'juist', doeltreffendheid: 'doeltreffend', doelmatigheid: 'doelmatig' },
  ...{ beoordeeldOp: '2027-01-20', status: 'Beoordeeld', vervolg: 'sluiten' },
};
const wachtend: Partial<Maatregel> = { ...geoordeeld, doeltreffendheid: 'nog niet te beoordelen', vervolg: null };

const met = (nummer: string, anders: Partial<Maatregel>): Maatregel => maatregel({ id: nummer, nummer, ...anders });

export const maatregelen: readonly Maatregel[] = [
  met('M2026-01', geoordeeld),
  met('M2026-02', { besluit: 'afgewezen', besluitOp: '2026-05-10', status: 'Gesloten' }),
  met('M2026-03', { ...uitgevoerd, uitgevoerdOp: null, status: 'In uitvoering' }),
  met('M2026-04', { ...wachtend, meetmoment: vandaag }),
  met('M2026-05', { ...wachtend, meetmoment: '2027-01-31' }),
  met('M2026-06', uitgevoerd),
  met('M2026-07', { ...geoordeeld, vervolg: 'bijstellen' }),
];

const besluit = (anders: Partial<Evaluatiebesluit>): Evaluatiebesluit => ({
  ...{ id: 'B-1-1', versie: 1, nummer: 'B2027-01', jaar: 2026, tekst: 'De lijst doornemen.', eigenaar: null },
  ...{ einddatum: null, status: 'Open', toelichting: null, afgerondOp: null },
  ...anders,
});

export const evaluatie = (anders: Partial<Evaluatie> = {}, rijen: readonly Maatregel[] = maatregelen): Evaluatie => {
  const bron = beeld({ klachten: [klacht()], maatregelen: rijen, jaarevaluatie: [jaar(2026)] }, vandaag);
  const meer = { besluiten: [besluit({})], instellingen: [] };
  return { ...evaluatieVan({ ...bron, rijen: { ...bron.rijen, ...meer }, afwijkingenOpen: 0 }, 2026), ...anders };
};
