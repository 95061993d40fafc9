// Hoe draait de stand-in over HTTP naast een test die zelf stilstaat tot er antwoord is? In een eigen proces, met lege registers klaar.
import { opzetVerzoeken } from '../../src/sheets/setup-requests';
import { maakOproepen } from './oproepen';
import { openGoogleHttp } from './http';
import { maakSheetsDienst } from './sheets-dienst';
import { maakWerkboek } from './werkboek';
import type { Werkboek } from './werkboek';

const eigenaar = 'directie@voorbeeld.example';

const leegRegister = (): Werkboek => {
  const boek = maakWerkboek({ id: 'LEEG', eigenaar });
  const grillen = { terugleesFout: 'na' } as const;
  const sheets = maakSheetsDienst(
    { werkboeken: new Map([['LEEG', boek]]), grillen, gebruiker: () => eigenaar },
    maakOproepen(),
  );
  sheets.Spreadsheets.batchUpdate({ requests: opzetVerzoeken() }, 'LEEG');
  return boek;
};

const begin = async (): Promise<void> => {
  const leeg = leegRegister();
  const boeken = Array.from({ length: Number(process.argv[2] ?? 1) }, (_, i): [string, Werkboek] => [
    `LEEG-${i + 1}`,
    { ...leeg, id: `LEEG-${i + 1}` },
  ]);
  const { poort } = await openGoogleHttp(new Map(boeken));
  process.send?.(poort);
};

void begin();
