// Loopt de ochtendronde nog? Valt zij stil, dan krijgt niemand herinneringen, en dat moet te zien zijn. (5.1.7, I-22)
import { Kader } from './tekst';

export const Stilstand = ({ sinds }: { readonly sinds: string | null }) =>
  sinds === null ? null : (
    <div role="alert">
      <Kader soort="fout">
        <p>
          De ochtendronde liep voor het laatst op {sinds}. Er gaan geen herinneringen uit. Vraag de beheerder de ronde
          weer aan te zetten.
        </p>
      </Kader>
    </div>
  );
