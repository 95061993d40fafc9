// Hoe komt er iets te zien in een voorbeeldregister? Verzonnen dossiers tot en met vandaag, bij dezelfde dag altijd dezelfde.
import type { Register } from '../../register/register';
import { standaardAantal, vulVoorbeeld } from '../../voorbeeld/voorbeeld';
import { omgevingNu } from '../../computer/klok';
import type { Klok } from '../../computer/klok';

const zaad = 1;

export const vulRegister = (register: Register, klok: Klok, aantal: number | 'zelf' | null): void => {
  const hoeveel = typeof aantal === 'number' ? aantal : standaardAantal;
  vulVoorbeeld(register, { aantal: hoeveel, zaad, vandaag: omgevingNu(klok).vandaag });
};
