// Als wie wilt u het voorbeeldregister bekijken? Eerst een persoon per rol, daaronder de anderen; op elke plek dezelfde lijst.
import type { Kandidaat } from '../verbinding/aanmelden';

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

interface Props {
  readonly personen: readonly Kandidaat[];
  readonly bezig: boolean;
  readonly kies: (id: string) => void;
}

const Anderen = ({ personen, bezig, kies }: Props) =>
  personen.length === 0 ? null : (
    <section aria-labelledby="kop-anderen">
      <h2 id="kop-anderen">Of als iemand anders</h2>
      <ul class="anderen">
        {personen.map((p) => (
          <li key={p.id}>
            <button type="button" class="knop klein" aria-disabled={bezig} onClick={() => kies(p.id)}>
              Bekijk als {p.rol} <span class="stil">{p.naam}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );

export const Voorbeeldpersonen = ({ personen, bezig, kies }: Props) => {
  const { eersten, anderen } = verdeel(personen);
  return (
    <>
      <ul class="rolkeuzes">
        {eersten.map((p) => (
          <li key={p.id}>
            <button
              type="button"
              class="stapknop"
              aria-describedby={`ziet-${p.rol}`}
              aria-disabled={bezig}
              onClick={() => kies(p.id)}
            >
              <span class="stapnaam">Bekijk als {p.rol}</span>
              <span class="stapmeta">{p.naam}</span>
            </button>
            <p class="stil" id={`ziet-${p.rol}`}>
              {watZietU[p.rol]}
            </p>
          </li>
        ))}
      </ul>
      <Anderen personen={anderen} bezig={bezig} kies={kies} />
    </>
  );
};
