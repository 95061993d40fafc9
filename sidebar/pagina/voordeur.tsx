// Wie bent u? In het voorbeeld kiest u een persoon; een echt register opent met uw persoonlijke link. (besluit 6; 1.2)
import { Kader } from '../delen/tekst';
import { Sleutelveld, useAanmelden } from '../schermen/aanmelden';
import { useSignaal } from '../signaal';
import type { Kandidaat, Kandidaten } from '../verbinding/aanmelden';
import { Voorbeeldbanner } from './balk';
import { reden } from './sessie-einde';

type Meld = ReturnType<typeof useAanmelden>['meld'];

const watZietU: Readonly<Record<string, string>> = {
  directie: 'Alle tabbladen, de termijnen, besluiten en het beheer.',
  behandelaar: 'De klachten die u onderzoekt, met uw taken.',
  medewerker: 'Een melding vastleggen en uw eigen meldingen volgen.',
};

/** One person for each role that tells the whole story; the rest below. */
const verdeel = (personen: readonly Kandidaat[]) => {
  const eersten = Object.keys(watZietU).flatMap((rol) => personen.find((p) => p.rol === rol) ?? []);
  return { eersten, anderen: personen.filter((p) => !eersten.includes(p)) };
};

interface Keuzeprops {
  readonly persoon: Kandidaat;
  readonly kies: (id: string) => void;
}

const Rolkeuze = ({ persoon, kies }: Keuzeprops) => (
  <li>
    <button type="button" class="stapknop" onClick={() => kies(persoon.id)}>
      <span class="stapnaam">Bekijk als {persoon.rol}</span>
      <span class="stapmeta">{persoon.naam}</span>
      <span class="stapmeta">{watZietU[persoon.rol]}</span>
    </button>
  </li>
);

const Voorbeeld = ({
  personen,
  kies,
}: {
  readonly personen: readonly Kandidaat[];
  readonly kies: (id: string) => void;
}) => {
  const { eersten, anderen } = verdeel(personen);
  return (
    <>
      <ul class="rolkeuzes">
        {eersten.map((p) => (
          <Rolkeuze key={p.id} persoon={p} kies={kies} />
        ))}
      </ul>
      {anderen.length > 0 && (
        <section aria-labelledby="kop-anderen">
          <h2 id="kop-anderen">Of als iemand anders</h2>
          <ul class="anderen">
            {anderen.map((p) => (
              <li key={p.id}>
                <button type="button" class="knop klein" onClick={() => kies(p.id)}>
                  {p.naam} <span class="stil">{p.rol}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

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
    <Voorbeeld personen={kandidaten.personen} kies={(persoon) => void meld({ persoon })} />
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
