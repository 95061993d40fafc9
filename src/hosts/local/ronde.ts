// Wanneer kijkt het register zelf wat er te doen is? Bij het starten en daarna elk uur, 's nachts niet (5.1.7, besluit 10).
import { ochtendronde } from '../../loket/herinneringen';
import type { Register } from '../../register/register';
import { omgevingNu } from '../../computer/klok';
import type { Klok } from '../../computer/klok';
import type { Postkamer } from './post';
import { logFout } from './storing';

const uur = 3_600_000;
const opent = '07';

/** Once a day the reminders, each time the mails that wait: `ochtendronde` keeps count itself. */
export const rondeNu = async (register: Register, klok: Klok, postkamer: Postkamer): Promise<void> => {
  try {
    await postkamer.opnieuw(ochtendronde(register, omgevingNu(klok)));
  } catch (fout) {
    logFout('ochtendronde', fout);
  }
};

/** Gives the function that stops it. */
export const startRonde = (
  register: Register,
  klok: Klok,
  postkamer: Postkamer,
  onderhoud: () => void,
): (() => void) => {
  void rondeNu(register, klok, postkamer);
  const wekker = setInterval(() => {
    if (klok.nu().slice(11, 13) < opent) return;
    void rondeNu(register, klok, postkamer)
      .then(onderhoud)
      .catch((fout: unknown) => logFout('onderhoud', fout));
  }, uur);
  wekker.unref();
  return () => clearInterval(wekker);
};
