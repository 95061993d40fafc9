// Hoe komt een oud register erin? Een bestand kiezen, bekijken wat het zou doen, en dan pas vastleggen.
import type { Bladprops } from '../blad';

export const Inlezen = ({ start }: Bladprops) => <p>Nog niet beschikbaar voor {start.wie.naam}.</p>;
