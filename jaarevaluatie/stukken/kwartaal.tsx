// Wat wil de financier weten over een kwartaal? Kiezen welk kwartaal en welke relatie, en dan als bladzijde of als csv. (K25, 5.2.4)
import { useState } from 'preact/hooks';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import { useWerk } from '../../sidebar/schermen/inrichten/werk';
import { relaties } from '../../src/procedure/lijsten';
import type { Evaluatie } from '../../src/evaluatie/model';
import { kwartaalAlsCsv, kwartaalAlsHtml, kwartaaltitel } from '../../reports/verslag/kwartaal/kwartaal';
import type { Kwartaalstuk } from '../../reports/verslag/kwartaal/kwartaal';
import { haalKwartalen, laatsteKwartaal, leesKwartalen, leesRelatie } from './kwartaal-halen';
import type { Kwartaalkeuze } from './kwartaal-halen';
import { naamVan } from './lijst';
import { bewaar } from './papier';
import type { Papier } from './papier';
import { Stukkaart, Stukknoppen } from './stukkaart';

interface Props {
  readonly evaluatie: Evaluatie;
  readonly toon: (papier: Papier) => void;
}

interface Keuzeprops {
  readonly keuze: Kwartaalkeuze;
  readonly zet: (keuze: Kwartaalkeuze) => void;
}

const Keuzes = ({ keuze, zet }: Keuzeprops) => (
  <div class="stukkeuzes">
    <label>
      <span>Kwartaal</span>
      <select
        value={keuze.kwartalen.join()}
        onChange={(e) => zet({ ...keuze, kwartalen: leesKwartalen(e.currentTarget.value) })}
      >
        {['1', '2', '3', '4'].map((k) => (
          <option key={k} value={k}>{`${k}e kwartaal`}</option>
        ))}
        <option value="1,2,3,4">Alle kwartalen</option>
      </select>
    </label>
    <label>
      <span>Relatie</span>
      <select
        value={keuze.relatie ?? ''}
        onChange={(e) => zet({ ...keuze, relatie: leesRelatie(e.currentTarget.value) })}
      >
        <option value="">Alle relaties</option>
        {relaties.map((r) => (
          <option key={r} value={r}>
            {r}
          </option>
        ))}
      </select>
    </label>
  </div>
);

const bestandsnaam = (e: Evaluatie, { kwartalen }: Kwartaalkeuze): string =>
  naamVan(kwartalen.length === 1 ? `kwartaal-${kwartalen.join()}` : 'kwartalen', e);

export const Kwartaal = ({ evaluatie, toon }: Props) => {
  const [keuze, zet] = useState<Kwartaalkeuze>({ kwartalen: [laatsteKwartaal(evaluatie)], relatie: null });
  const { bezig, weigeringen, doe } = useWerk();
  const haal = (): Promise<Kwartaalstuk | null> => doe(() => haalKwartalen(evaluatie, keuze));
  const naam = bestandsnaam(evaluatie, keuze);
  const bekijk = async (): Promise<void> => {
    const stuk = await haal();
    if (stuk !== null) toon({ titel: kwartaaltitel(stuk), naam, html: kwartaalAlsHtml(stuk), tekst: null });
  };
  const alsCsv = async (): Promise<void> => {
    const stuk = await haal();
    if (stuk !== null) bewaar({ naam: `${naam}.csv`, type: 'text/csv;charset=utf-8', inhoud: kwartaalAlsCsv(stuk) });
  };
  return (
    <Stukkaart
      sleutel="kwartaal"
      titel="Kwartaalopgave voor de financier"
      waarvoor="Vijf precieze aantallen per kwartaal, zonder namen. Alleen voor de financier met wie dat is afgesproken."
    >
      <Keuzes keuze={keuze} zet={zet} />
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void bekijk()} />
      <Stukknoppen bij="kwartaal" bezig={bezig} soort="csv" bekijk={() => void bekijk()} bewaar={() => void alsCsv()} />
    </Stukkaart>
  );
};
