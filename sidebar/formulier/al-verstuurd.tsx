// Is dit formulier al eens verstuurd zonder dat het antwoord aankwam, bijvoorbeeld omdat het venster dichtging? Dan staat dat erbij.
import { Kader } from '../delen/tekst';

export const AlVerstuurd = () => (
  <Kader soort="uitleg">
    <p>
      U heeft dit al verstuurd, maar het antwoord is niet aangekomen. Misschien is het dus al vastgelegd. Druk gerust
      nog een keer op de knop: iets dubbel vastleggen kan niet.
    </p>
  </Kader>
);
