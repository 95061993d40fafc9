// Wat staat vast, wat kwam er na, en hoe gaat het jaar weer open? (5.3.2, I-16, A-30)
import { Gegevens } from '../../sidebar/schermen/dossier/inhoud';
import { Kader } from '../../sidebar/delen/tekst';
import { NagekomenIn } from '../cijfers/nagekomen';
import { OpenStap } from '../stappen/openstap';
import { regelsOver } from './jaarrij';
import type { Jaarstap } from './jaarstap';

const heropenstap = 'jaarHeropenen';

const Nakomers = ({ evaluatie }: Pick<Jaarstap, 'evaluatie'>) => {
  const jaar = evaluatie.nagekomen.find((n) => n.jaar === evaluatie.jaar);
  if (jaar === undefined) return <p>Sinds de vaststelling is er over dit jaar niets veranderd.</p>;
  return (
    <>
      <p>Na de vaststelling kwam er nog iets bij. De vastgestelde cijfers blijven staan; dit staat ernaast.</p>
      <NagekomenIn evaluatie={evaluatie} jaar={jaar} />
    </>
  );
};

const Presentatieplek = ({ plek }: { readonly plek: string | null }) => {
  if (plek === null) return <p>Er is nog geen presentatie bij vastgelegd. Maak haar bovenaan deze pagina.</p>;
  return (
    <p>
      De presentatie die erbij hoort:{' '}
      {plek.startsWith('https://') ? (
        <a href={plek} target="_blank" rel="noreferrer">
          open de presentatie
        </a>
      ) : (
        plek
      )}
      .
    </p>
  );
};

export const Vastgesteld = ({ evaluatie, stap }: Jaarstap) => {
  const { beeld, open, zet } = stap.rij;
  if (beeld === null) return null;
  const kan = beeld.mogelijk.some((f) => f.naam === heropenstap);
  return (
    <>
      <Kader soort="goed">
        <p>De evaluatie van {evaluatie.jaar} is vastgesteld. De cijfers veranderen niet meer.</p>
      </Kader>
      <Gegevens regels={regelsOver(beeld, 'vaststelling')} />
      <Presentatieplek plek={evaluatie.rij?.presentatieLink ?? null} />
      <Nakomers evaluatie={evaluatie} />
      {open?.naam === heropenstap && <OpenStap {...stap} knop="Heropen" />}
      {open?.naam !== heropenstap && kan && (
        <button type="button" class="knop" id={`stap-${heropenstap}`} onClick={() => zet(heropenstap)}>
          Heropenen
        </button>
      )}
    </>
  );
};
