// Wie bent u? In het voorbeeld kiest u een persoon; een echt register opent met uw persoonlijke link. (besluit 6; 1.2)
import { Kader } from '../delen/tekst';
import { Voorbeeldpersonen } from '../delen/voorbeeldpersonen';
import { Sleutelveld, useAanmelden } from '../schermen/aanmelden';
import { useSignaal } from '../signaal';
import type { Kandidaten } from '../verbinding/aanmelden';
import { Voorbeeldbanner } from './balk';
import { reden } from './sessie-einde';

type Meld = ReturnType<typeof useAanmelden>['meld'];

const uitVenster = 'Plak hier de link uit het venster; hij wordt niet bewaard.';

const NogLeeg = () => (
  <Kader soort="uitleg">
    <p class="kadertitel">Dit register is nog leeg</p>
    <p>
      Kijk in het venster waarin u het register startte. Daar staat een link waarmee u het inricht. Klik erop, of plak
      hem hieronder. De link werkt een keer; met Enter in dat venster krijgt u een nieuwe.
    </p>
  </Kader>
);

const Echt = ({
  ingericht,
  meld,
  bezig,
}: {
  readonly ingericht: boolean;
  readonly meld: Meld;
  readonly bezig: boolean;
}) => (
  <>
    {!ingericht && <NogLeeg />}
    <Sleutelveld meld={(bewijs) => void meld(bewijs)} bezig={bezig} hulp={ingericht ? undefined : uitVenster} />
    {ingericht && (
      <p class="stil">
        Bent u uw link kwijt? Vraag de directie om een nieuwe. Bent u zelf de directie? In het venster waarin u het
        register startte, staat een link voor u.
      </p>
    )}
  </>
);

const Inhoud = ({
  kandidaten,
  meld,
  bezig,
}: {
  readonly kandidaten: Kandidaten;
  readonly meld: Meld;
  readonly bezig: boolean;
}) =>
  kandidaten.voorbeeld ? (
    <Voorbeeldpersonen personen={kandidaten.personen} bezig={bezig} kies={(persoon) => void meld({ persoon })} />
  ) : (
    <Echt ingericht={kandidaten.ingericht} meld={meld} bezig={bezig} />
  );

const zin = ({ voorbeeld, ingericht }: Kandidaten): string => {
  if (voorbeeld) return 'Kies wie u bent. U kunt alles uitproberen, en straks van persoon wisselen.';
  return ingericht ? 'Meld u aan met uw persoonlijke link.' : 'Welkom. Het inrichten duurt een paar minuten.';
};

export const Voordeur = () => {
  const { kandidaten, fout, bezig, haal, meld } = useAanmelden();
  const waarom = useSignaal(reden);
  return (
    <main class="voordeur">
      {kandidaten?.voorbeeld === true && <Voorbeeldbanner />}
      <div class="voordeurinhoud">
        <h1>Klachtenregister</h1>
        {kandidaten !== null && <p class="inleiding">{zin(kandidaten)}</p>}
        {waarom === 'verlopen' && (
          <Kader soort="let-op">
            <p>U bent een tijd niet actief geweest. Meld u opnieuw aan; wat u in de zijbalk typte, staat er nog.</p>
          </Kader>
        )}
        <div role="alert">
          {fout !== null && (
            <Kader soort="fout">
              <p>{fout}</p>
            </Kader>
          )}
        </div>
        {kandidaten === null && fout !== null && (
          <button type="button" class="knop" onClick={() => void haal()}>
            Probeer opnieuw
          </button>
        )}
        {kandidaten !== null && <Inhoud kandidaten={kandidaten} meld={meld} bezig={bezig} />}
      </div>
    </main>
  );
};
