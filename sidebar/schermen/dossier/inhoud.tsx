// Wat staat er in het dossier? De tijdlijn, de blokken van het register, de brieven en de maatregelen.
import type { Dossierbeeld } from '../../../src/loket/beelden';
import { dagKort } from '../../dag';
import { Fasechip } from '../../delen/fase';
import { Schakel } from '../../delen/schakel';
import { zeg } from '../../navigatie';
import { openBrief } from '../../verbinding/briefpagina';
import { inGoogle } from '../../verbinding/loket-adres';

export const Tijdlijn = ({ tijdlijn }: Pick<Dossierbeeld, 'tijdlijn'>) =>
  tijdlijn.length === 0 ? null : (
    <section aria-labelledby="kop-tijdlijn">
      <h2 id="kop-tijdlijn">Tijdlijn</h2>
      <ol class="tijdlijn">
        {tijdlijn.map((t, i) => (
          <li key={i}>
            <span class="stil">{dagKort(t.dag)}</span>
            <span>{t.tekst}</span>
            {t.door !== null && <span class="stil">{t.door}</span>}
          </li>
        ))}
      </ol>
    </section>
  );

type Regels = Dossierbeeld['blokken'][number]['regels'];
export const Gegevens = ({ regels }: { readonly regels: Regels }) => (
  <dl class="gegevens">
    {regels.map((r) => (
      <div key={r.kop}>
        <dt>{r.kop}</dt>
        <dd>{r.tekst}</dd>
      </div>
    ))}
  </dl>
);

export const Blokken = ({ blokken }: Pick<Dossierbeeld, 'blokken'>) => (
  <section aria-labelledby="kop-blokken">
    <h2 id="kop-blokken">Gegevens</h2>
    {blokken.map((b, i) => (
      <details key={b.titel} open={i === 0}>
        <summary>{b.titel}</summary>
        <Gegevens regels={b.regels} />
      </details>
    ))}
  </section>
);

export const Berichten = ({ dossier, berichten }: Pick<Dossierbeeld, 'dossier' | 'berichten'>) =>
  berichten.length === 0 ? null : (
    <section aria-labelledby="kop-berichten">
      <h2 id="kop-berichten">Brieven</h2>
      {berichten.map((b) => (
        <details key={b.id}>
          <summary>
            {b.titel} <span class="stil">({b.status})</span>
          </summary>
          <Gegevens
            regels={[
              { kop: 'Aan', tekst: b.aan },
              { kop: 'Via', tekst: b.via },
              { kop: 'Status', tekst: b.status },
              { kop: 'Onderwerp', tekst: b.onderwerp },
              ...(b.inhoudscontrole === null ? [] : [{ kop: 'Inhoudscontrole', tekst: b.inhoudscontrole }]),
            ]}
          />
          <p class="brieftekst">{b.tekst}</p>
          {!inGoogle() && (
            <button
              type="button"
              class="knop klein"
              onClick={() => void openBrief(dossier, b.id).then((fout) => fout !== null && zeg(fout))}
            >
              Open als pagina, om af te drukken
            </button>
          )}
        </details>
      ))}
    </section>
  );

export const Maatregelen = ({ maatregelen }: Pick<Dossierbeeld, 'maatregelen'>) =>
  maatregelen.length === 0 ? null : (
    <section aria-labelledby="kop-maatregelen">
      <h2 id="kop-maatregelen">Maatregelen</h2>
      <ul class="rijen">
        {maatregelen.map((m) => (
          <li key={m.id} class="rij">
            <Schakel naar={{ blad: 'dossier', dossier: m.id }} klasse="rijtitel">
              {m.nummer} · {m.soort}
            </Schakel>
            <p class="rijtekst">{m.tekst}</p>
            <p class="rijmeta">
              <Fasechip fase={m.status} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
