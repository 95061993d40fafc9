// Welke cijfers zijn er, en hoe komt u er snel? Een rij met koppen, die de aandacht naar hun blok brengt. (5.3.2)

interface Props {
  readonly blokken: readonly { readonly naam: string; readonly kop: string }[];
}

const naar = (naam: string): void => {
  const kop = document.getElementById(`blok-${naam}`);
  kop?.focus({ preventScroll: true });
  kop?.scrollIntoView({ block: 'start' });
};

export const Inhoud = ({ blokken }: Props) => (
  <nav aria-label="Cijfers op deze pagina">
    <ul class="inhoudslijst">
      {blokken.map(({ naam, kop }) => (
        <li key={naam}>
          <button type="button" class="knop stil klein" onClick={() => naar(naam)}>
            {kop}
          </button>
        </li>
      ))}
    </ul>
  </nav>
);
