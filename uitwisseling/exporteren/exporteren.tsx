// Hoe krijgt de directie het register als bestand? Als werkboek (xlsx) of als losse tabellen (csv).
import type { Bladprops } from '../blad';

export const Exporteren = ({ start }: Bladprops) => <p>Nog niet beschikbaar voor {start.wie.naam}.</p>;
