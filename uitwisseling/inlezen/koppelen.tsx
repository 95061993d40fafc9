// Wat staat er in welke kolom, en wat betekenen de woorden? Een voorstel dat iemand kan veranderen.
import { genormaliseerd } from '../../src/inlezen/cel';
import type { Inleesblad } from '../../src/inlezen/cel';
import type { Inleeskeuze } from '../../src/inlezen/keuze';
import { isKeuzeveld, optiesVan, veldlabel, veldnamen } from '../../src/inlezen/velden';
import type { Keuzeveld, Koppeling } from '../../src/inlezen/velden';
import { kolommenVan } from '../../src/inlezen/voorstel';
import { vertaald, waardenIn } from '../../src/inlezen/waarden';
import { kort } from '../../src/procedure/knippen';
import { Kader } from '../../sidebar/delen/tekst';
import { Keuzelijst } from './keuzelijst';
import { koppel, watMist } from './opzet';

interface Props {
  readonly blad: Inleesblad;
  readonly keuze: Inleeskeuze;
  readonly zet: (keuze: Inleeskeuze) => void;
}

const bestemmingen: readonly (readonly [Koppeling, string])[] = [
  ...veldnamen.map((v) => [v, veldlabel(v)] as const),
  ['notitie', 'Notitie: Uit het oude register'],
  ['weg', 'Niet overnemen'],
];
const alsKoppeling = (waarde: string): Koppeling => bestemmingen.find(([k]) => k === waarde)?.[0] ?? 'notitie';

export const Kolommen = ({ blad, keuze, zet }: Props) => {
  const mist = watMist(keuze);
  return (
    <section class="inleesdeel">
      <h2>3. Kolommen</h2>
      <p class="stil">Waar hoort elke kolom? Wat u bij de notitie zet, blijft leesbaar in het dossier.</p>
      <div class="inleesvelden">
        {kolommenVan(blad, keuze.kopregel).map(({ kop, voorbeelden }, kolom) => (
          <Keuzelijst
            key={kolom}
            id={`inleeskolom-${kolom}`}
            label={kop}
            hulp={
              voorbeelden.length === 0 ? 'Deze kolom is leeg.' : `Bijvoorbeeld: ${kort(voorbeelden.join(' | '), 60)}`
            }
            waarde={keuze.koppeling[kolom] ?? 'weg'}
            opties={bestemmingen}
            zet={(w) => zet(koppel(blad, keuze, kolom, alsKoppeling(w)))}
          />
        ))}
      </div>
      {mist.length > 0 && (
        <Kader soort="let-op">
          <p role="status">
            Kies nog een kolom voor: {mist.join(' en ')}. Zonder deze gegevens is er niets te registreren.
          </p>
        </Kader>
      )}
      <Keuzelijst
        id="inleesopen"
        label="Een klacht zonder afhandeldatum"
        waarde={keuze.zonderSluitdatum}
        opties={[
          ['nog open', 'is nog open: niet inlezen, maar melden'],
          ['einde van het jaar', 'is klaar: neem 31 december van dat jaar'],
        ]}
        zet={(w) => zet({ ...keuze, zonderSluitdatum: w === 'nog open' ? 'nog open' : 'einde van het jaar' })}
      />
    </section>
  );
};

const leegLaten = 'leeg laten';

const metWoord = (keuze: Inleeskeuze, veld: Keuzeveld, woord: string, optie: string): Inleeskeuze => {
  const { [genormaliseerd(woord)]: _was, ...rest } = keuze.vertaling[veld] ?? {};
  const erbij = optie === '' ? {} : { [genormaliseerd(woord)]: optie === leegLaten ? null : optie };
  return { ...keuze, vertaling: { ...keuze.vertaling, [veld]: { ...rest, ...erbij } } };
};

const gekozen = (optie: string | null | undefined): string => (optie === undefined ? '' : (optie ?? leegLaten));

/** More different words than this are no list of choices: the column belongs to the note. */
const hoogstensWoorden = 30;

export const Woorden = ({ blad, keuze, zet }: Props) => {
  const kolommen = kolommenVan(blad, keuze.kopregel);
  const velden = keuze.koppeling.flatMap((veld, kolom) => (isKeuzeveld(veld) ? [{ veld, kolom }] : []));
  if (velden.length === 0) return null;
  return (
    <section class="inleesdeel">
      <h2>4. Woorden vertalen</h2>
      <p class="stil">Wat betekenen de woorden uit het oude register in dit register?</p>
      {velden.map(({ veld, kolom }) => (
        <fieldset key={veld} class="veld">
          <legend>
            {kolommen[kolom]?.kop} wordt {veldlabel(veld)}
          </legend>
          <div class="inleesvelden">
            {waardenIn(blad, keuze.kopregel, kolom)
              .slice(0, hoogstensWoorden)
              .map(({ waarde, aantal }, i) => (
                <Keuzelijst
                  key={waarde}
                  id={`inleeswoord-${veld}-${i}`}
                  label={`${kort(waarde, 60)} (${aantal} keer)`}
                  waarde={gekozen(vertaald(keuze.vertaling, veld, waarde))}
                  opties={[
                    ['', 'Kies wat dit betekent'],
                    ...optiesVan(veld).map((o) => [o, o] as const),
                    [leegLaten, 'Leeg laten'],
                  ]}
                  zet={(optie) => zet(metWoord(keuze, veld, waarde, optie))}
                />
              ))}
          </div>
        </fieldset>
      ))}
    </section>
  );
};
