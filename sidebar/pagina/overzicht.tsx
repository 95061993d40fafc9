// Hoe staan we ervoor? Het tabblad Overzicht: dossiers per fase, de termijnen en de cijfers van dit jaar. (5.1.7)
import { useEffect } from 'preact/hooks';
import type { Overzichtbeeld, Taakbeeld } from '../../src/loket/beelden';
import { Fasechip } from '../delen/fase';
import { Geweigerd } from '../delen/geweigerd';
import { Artikel, Wanneer } from '../delen/tekst';
import { useAntwoord } from '../verbinding/antwoord';

interface Props {
  readonly vandaagInWoorden: string;
  readonly versie: number;
  readonly open: (dossier: string) => void;
}

const hoogstens = 50;

const Fasen = ({ fasen }: Pick<Overzichtbeeld, 'fasen'>) => {
  const meeste = Math.max(1, ...fasen.map((f) => f.aantal));
  return (
    <section aria-labelledby="kop-fasen">
      <h2 id="kop-fasen">Dossiers per fase</h2>
      <ul class="fasen">
        {fasen.map(({ fase, aantal }) => (
          <li key={fase}>
            <Fasechip fase={fase} />
            <span class="staaf" style={{ '--deel': String(aantal / meeste) }} />
            <span class="aantal">{aantal}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Termijn = ({ taak, open }: { readonly taak: Taakbeeld; readonly open: Props['open'] }) => (
  <tr>
    <td>
      <button type="button" class="dossierknop" onClick={() => open(taak.dossier)}>
        {taak.nummer ?? 'Nog geen nummer'}
      </button>
    </td>
    <td>
      {taak.titel} <Artikel artikel={taak.artikel} />
    </td>
    <td>{taak.omschrijving}</td>
    <td>
      <Wanneer tekst={taak.wanneer} telaat={taak.telaat} />
    </td>
  </tr>
);

const Termijnen = ({ termijnen, open }: Pick<Overzichtbeeld, 'termijnen'> & Pick<Props, 'open'>) => (
  <section aria-labelledby="kop-termijnen">
    <h2 id="kop-termijnen">Lopende termijnen</h2>
    {termijnen.length === 0 ? (
      <p class="stil">Er lopen geen termijnen.</p>
    ) : (
      <table class="termijnen">
        <thead>
          <tr>
            <th scope="col">Dossier</th>
            <th scope="col">Volgende stap</th>
            <th scope="col">Waar ligt het</th>
            <th scope="col">Wanneer</th>
          </tr>
        </thead>
        <tbody>
          {termijnen.slice(0, hoogstens).map((taak) => (
            <Termijn key={taak.dossier} taak={taak} open={open} />
          ))}
        </tbody>
      </table>
    )}
    {termijnen.length > hoogstens && (
      <p class="stil">
        De {hoogstens} dringendste van {termijnen.length}. Alle termijnen staan op het tabblad Klachten, kolom
        Actiedatum.
      </p>
    )}
  </section>
);

const Cijfers = ({ cijfers, jaar }: Pick<Overzichtbeeld, 'cijfers' | 'jaar'>) => (
  <section aria-labelledby="kop-cijfers">
    <h2 id="kop-cijfers">Cijfers van {jaar}</h2>
    <dl class="kerncijfers">
      {cijfers.map((c) => (
        <div key={c.titel}>
          <dt>{c.titel}</dt>
          <dd class="waarde">{c.waarde}</dd>
          <dd class="stil">
            {c.uitleg} <Artikel artikel={c.artikel} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

export const Overzicht = ({ vandaagInWoorden, versie, open }: Props) => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'overzicht'>({ vraag: 'overzicht' });
  useEffect(() => {
    if (versie > 0) void herlaad();
  }, [versie]);
  return (
    <div class="overzicht" role="region" aria-label="Overzicht" tabIndex={0}>
      <p class="stil">{vandaagInWoorden}</p>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld !== null && (
        <>
          <Cijfers cijfers={beeld.cijfers} jaar={beeld.jaar} />
          <div class="naastelkaar">
            <Termijnen termijnen={beeld.termijnen} open={open} />
            <Fasen fasen={beeld.fasen} />
          </div>
        </>
      )}
    </div>
  );
};
