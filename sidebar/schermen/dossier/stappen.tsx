// Wat kan ik nu met dit dossier doen, en waarom iets anders nog niet?
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Dossierbeeld, Formulierbeeld, Stapuitslag } from '../../../src/loket/beelden';
import { dagVoluit } from '../../dag';
import { Pictogram } from '../../delen/pictogram';
import { Artikel, artikelInWoorden } from '../../delen/tekst';
import { concepten, useBewaard } from '../../formulier/concepten';
import { plekVan } from '../../formulier/conceptplek';
import { Formulier } from '../../formulier/formulier';
import { Groter } from '../../formulier/groter';

interface Stapprops {
  readonly wie: string;
  readonly beeld: Dossierbeeld;
  readonly open: (formulier: Formulierbeeld) => void;
}

const Stapknop = ({ wie, beeld, open, formulier }: Stapprops & { readonly formulier: Formulierbeeld }) => (
  <li>
    <button type="button" class="stapknop" id={`stap-${formulier.naam}`} onClick={() => open(formulier)}>
      <span class="stapnaam">{formulier.titel}</span>
      <span class="stapmeta">
        {artikelInWoorden(formulier.artikel)}
        {formulier.uiterlijk !== null && ` · uiterlijk ${dagVoluit(formulier.uiterlijk)}`}
        {concepten.heeftTekst(plekVan(wie, beeld.dossier, formulier.naam)) && (
          <span class="chip oker">
            <Pictogram naam="potlood" />
            concept
          </span>
        )}
      </span>
      <Pictogram naam="pijl" />
    </button>
  </li>
);

export const Stapknoppen = ({
  formulieren,
  ...props
}: Stapprops & { readonly formulieren: readonly Formulierbeeld[] }) => (
  <ul class="stapknoppen">
    {formulieren.map((f) => (
      <Stapknop key={f.naam} {...props} formulier={f} />
    ))}
  </ul>
);

/** Back to the button of the form that was closed, or to the choice when that step is no longer possible. */
const naarKnop = (gesloten: string | null): void => {
  if (gesloten === null) return;
  const knop = document.getElementById(`stap-${gesloten}`);
  knop?.closest('details')?.setAttribute('open', '');
  (knop ?? document.getElementById('kop-stappen'))?.focus();
};

export const Stapkeuze = (props: Stapprops & { readonly gesloten: string | null }) => {
  useBewaard(plekVan(props.wie, props.beeld.dossier, ''));
  useLayoutEffect(() => naarKnop(props.gesloten), []);
  const weg = props.beeld.mogelijk.filter((f) => !f.zij);
  const zij = props.beeld.mogelijk.filter((f) => f.zij);
  return (
    <section aria-labelledby="kop-stappen">
      <h2 id="kop-stappen" tabIndex={-1}>
        Wat kunt u nu doen?
      </h2>
      {weg.length === 0 ? (
        <p class="stil">{props.beeld.aanZet ?? 'Er hoeft nu niets te gebeuren.'}</p>
      ) : (
        <Stapknoppen {...props} formulieren={weg} />
      )}
      {zij.length > 0 && (
        <details class="anderestappen">
          <summary>Andere stappen ({zij.length})</summary>
          <Stapknoppen {...props} formulieren={zij} />
        </details>
      )}
      <NietNu nietNu={props.beeld.nietNu} />
    </section>
  );
};

export const NietNu = ({ nietNu }: Pick<Dossierbeeld, 'nietNu'>) =>
  nietNu.length === 0 ? null : (
    <details>
      <summary>Nu niet mogelijk ({nietNu.length})</summary>
      <ul class="nietnu">
        {nietNu.map((n) => (
          <li key={n.titel}>
            <p>
              <strong>{n.titel}</strong> <Artikel artikel={n.artikel} />
            </p>
            {n.waarom.map((w) => (
              <p key={w}>{w}</p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );

interface Openprops {
  readonly wie: string;
  readonly beeld: Dossierbeeld;
  /** As it was when it was opened; used when the step is not possible any more. */
  readonly formulier: Formulierbeeld;
  readonly klaar: (uitslag: Stapuitslag) => void;
  readonly sluit: () => void;
  readonly bekijkWijziging: () => Promise<readonly string[] | null>;
}

export const OpenStap = ({ wie, beeld, formulier, klaar, sluit, bekijkWijziging }: Openprops) => {
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => kop.current?.focus(), []);
  const plek = plekVan(wie, beeld.dossier, formulier.naam);
  const nu = beeld.mogelijk.find((f) => f.naam === formulier.naam);
  return (
    <section class="openstap" aria-labelledby="kop-openstap">
      <h2 id="kop-openstap" ref={kop} tabIndex={-1}>
        {formulier.titel}
      </h2>
      {nu !== undefined && nu.uiterlijk !== null && <p class="stil">Uiterlijk {dagVoluit(nu.uiterlijk)}.</p>}
      <Formulier
        beeld={nu ?? formulier}
        doel={{ soort: 'dossier', dossier: beeld.dossier, versie: beeld.versie }}
        plek={plek}
        knop="Leg vast"
        klaar={klaar}
        bekijkWijziging={bekijkWijziging}
        voorbij={nu === undefined}
      >
        <button type="button" class="knop" onClick={sluit}>
          Sluit
        </button>
        <Groter werk={{ dossier: beeld.dossier, formulier: formulier.naam }} plek={plek} weg={sluit} />
      </Formulier>
    </section>
  );
};
