// Komt dit dossier uit een oud register? Dan is het elders behandeld en toetst dit register de gang van zaken niet (5.3.1).
import type { Klacht } from './klacht';

export const isIngelezen = (klacht: Pick<Klacht, 'herkomstbestand'>): boolean => klacht.herkomstbestand !== null;
