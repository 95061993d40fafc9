// Wat doet de directie met deze maatregel? Beoordelen zodra dat kan, en daarna sluiten of bijstellen. (5.3.2)
import { useState } from 'preact/hooks';
import type { Maatregelkaart } from '../../src/evaluatie/model';
import type { Stapuitslag } from '../../src/loket/beelden';
import { BijVraag } from '../../sidebar/formulier/velden/veldrand';
import { OpenStap } from '../stappen/openstap';
import type { Rij } from '../stappen/rijstap';
import { Stapkeuze } from '../stappen/stapkeuze';
import { bijVraag } from './bijvraag';

interface Props {
  readonly wie: string;
  readonly kaart: Maatregelkaart;
  readonly rij: Rij;
  readonly klaar: (uitslag: Stapuitslag) => void;
}

export const Beoordelen = ({ wie, kaart, rij, klaar }: Props) => {
  const [gesloten, zetGesloten] = useState<string | null>(null);
  const [gekozen, zetGekozen] = useState(false);
  const { beeld, open, zet } = rij;
  if (beeld === null) return null;
  if (open === null)
    return (
      <Stapkeuze
        wie={wie}
        beeld={beeld}
        gesloten={gesloten}
        open={(naam) => {
          zetGekozen(true);
          zet(naam);
        }}
      />
    );
  return (
    <BijVraag.Provider value={bijVraag(kaart)}>
      <OpenStap
        key={open.naam}
        wie={wie}
        rij={rij}
        gekozen={gekozen}
        klaar={(uitslag) => {
          zetGesloten(null);
          klaar(uitslag);
        }}
        sluit={() => {
          zetGesloten(open.naam);
          zet(null);
        }}
      />
    </BijVraag.Provider>
  );
};
