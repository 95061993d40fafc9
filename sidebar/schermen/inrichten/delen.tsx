// Stap 2: wie mag het bestand openen? Een bewuste keuze uit twee, in gewone woorden, en dan de controle of het zo is. (besluit 6)
import { useState } from 'preact/hooks';
import type { Inrichtstand } from '../../../src/loket/plekinrichten';
import type { Deelwijze } from '../../../src/procedure/instellingen';
import { Geweigerd } from '../../delen/geweigerd';
import { Kader } from '../../delen/tekst';
import { plekvraag } from '../../verbinding/vraag';
import { Bevindingen } from './oordeel';
import { useWerk } from './werk';

interface Props {
  readonly plek: Inrichtstand;
  readonly bemand: boolean;
  readonly herlaad: () => Promise<void>;
}

const wijzen: readonly { readonly wijze: Deelwijze; readonly titel: string; readonly zinnen: readonly string[] }[] = [
  {
    wijze: 'besloten',
    titel: 'Besloten',
    zinnen: [
      'Alleen de directie kan dit bestand openen. Alle anderen werken in de web-app: een pagina met dezelfde schermen. Daar ziet ieder alleen zijn eigen meldingen en de klachten die hij onderzoekt.',
      'Hiervoor is een account van uw organisatie nodig (Google Workspace).',
    ],
  },
  {
    wijze: 'open',
    titel: 'Open team',
    zinnen: [
      'Iedereen in Medewerkers kan dit bestand openen en alles lezen, ook klachten over zichzelf. Hij kan ook het script veranderen.',
      'Beveiligde tabbladen waarschuwen alleen. Wat iemand met de hand wijzigt, vindt Controleer register achteraf.',
      'Niets in dit bestand is dan geheim. Kies dit alleen als dat in uw team in orde is.',
    ],
  },
];

const Keuze = ({ plek, bemand, herlaad }: Props) => {
  // Chosen before there was somebody to log it for.
  const nogVast = bemand && !plek.delen.vastgelegd;
  const { bezig, weigeringen, doe } = useWerk();
  const [keuze, zet] = useState<Deelwijze | null>(plek.delen.wijze);
  const kies = async (): Promise<void> => {
    if (keuze === null) return;
    if ((await doe(() => plekvraag<'delenKiezen'>({ plek: 'delenKiezen', wijze: keuze }))) !== null) await herlaad();
  };
  return (
    <>
      <fieldset class="veld" role="radiogroup">
        <legend>Hoe deelt u dit register?</legend>
        {wijzen.map(({ wijze, titel, zinnen }) => (
          <div key={wijze} class="deelkeuze">
            <label class="keuze">
              <input
                type="radio"
                name="deelwijze"
                checked={keuze === wijze}
                onChange={() => zet(wijze)}
                aria-describedby={`deel-${wijze}`}
              />
              <strong>{titel}</strong>
            </label>
            <div id={`deel-${wijze}`}>
              {zinnen.map((z) => (
                <p key={z}>{z}</p>
              ))}
            </div>
          </div>
        ))}
      </fieldset>
      {plek.delen.wijze === null && (
        <p class="stil">
          Gaat een klacht over een directielid dat dit bestand kan openen? Dan kan het register die klacht in het blad
          niet voor hem verbergen, hoe u ook deelt.
        </p>
      )}
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void kies()} />
      {keuze !== null && (keuze !== plek.delen.wijze || nogVast) && (
        <button type="button" class="knop hoofd" aria-disabled={bezig} onClick={() => void kies()}>
          {plek.delen.wijze === null ? 'Kies deze manier' : 'Leg deze manier vast'}
        </button>
      )}
    </>
  );
};

const standen = [
  ['niemand', 'Beperkt'],
  ['organisatie', 'De naam van uw organisatie'],
  ['iedereen', 'Iedereen met de link'],
] as const;

/** Google does not let the register see this, so a person looks. */
const Link = ({ plek, herlaad }: Pick<Props, 'plek' | 'herlaad'>) => {
  const { bezig, weigeringen, doe } = useWerk();
  const { link, gezien } = plek.delen;
  const [keuze, zet] = useState(link);
  const bewaar = async (): Promise<void> => {
    if (keuze === 'onbekend') return;
    if ((await doe(() => plekvraag<'linkGezien'>({ plek: 'linkGezien', link: keuze }))) !== null) await herlaad();
  };
  if (gezien === null && link !== 'onbekend') return null;
  return (
    <fieldset class="veld" role="radiogroup">
      <legend>Wat staat er bij Algemene toegang?</legend>
      <p class="hulp">
        Het register kan dit niet zelf zien. Klik rechtsboven in het spreadsheet op Delen en kijk onderaan.
        {gezien !== null && ` ${gezien}`}
      </p>
      <div class="keuzes">
        {standen.map(([welke, woorden]) => (
          <label key={welke} class="keuze">
            <input type="radio" name="deellink" checked={keuze === welke} onChange={() => zet(welke)} />
            <span>{woorden}</span>
          </label>
        ))}
      </div>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void bewaar()} />
      {keuze !== link && (
        <button type="button" class="knop klein" aria-disabled={bezig} onClick={() => void bewaar()}>
          Bewaar dit antwoord
        </button>
      )}
    </fieldset>
  );
};

export const Delenstap = ({ plek, bemand, herlaad }: Props) => {
  const { wijze, oordeel } = plek.delen;
  return (
    <>
      <Keuze plek={plek} bemand={bemand} herlaad={herlaad} />
      {wijze !== null && (
        <section>
          <h3>Is het nu zo gedeeld?</h3>
          <Link plek={plek} herlaad={herlaad} />
          {!bemand && (
            <p class="stil">
              Het register weet nog niet wie de directie is. Kijk hier na de stap Mensen nog een keer; bij Klaar gebeurt
              dat vanzelf.
            </p>
          )}
          {oordeel.bevindingen.length === 0 && (
            <Kader soort="goed">
              <p>Het bestand is gedeeld zoals u koos.</p>
            </Kader>
          )}
          <Bevindingen bevindingen={oordeel.bevindingen} />
          <Kader soort="uitleg">
            {oordeel.grens.map((g) => (
              <p key={g}>{g}</p>
            ))}
          </Kader>
          <button type="button" class="knop" onClick={() => void herlaad()}>
            Kijk opnieuw
          </button>
        </section>
      )}
    </>
  );
};
