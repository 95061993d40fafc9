// Stap 7: welke dagen tellen niet mee als werkdag? De feestdagen zijn berekend; de directie zegt welke in uw organisatie vrij zijn. (5.1.3)
import type { Formulierbeeld } from '../../../src/loket/beelden';
import type { Inrichtingbeeld } from '../../../src/loket/directiebeelden';
import { Geweigerd } from '../../delen/geweigerd';
import { Losformulier } from './losformulier';
import { doeStap, useWerk } from './werk';

interface Props {
  readonly wie: string;
  readonly register: Inrichtingbeeld;
  readonly formulieren: readonly Formulierbeeld[];
  readonly veranderd: () => void;
}
type Jaar = Inrichtingbeeld['jaren'][number];

const Dagen = ({ jaar, veranderd }: { readonly jaar: Jaar; readonly veranderd: () => void }) => {
  const { bezig, weigeringen, doe } = useWerk();
  const wissel = async ({ dag, naam, teltAlsVrij }: Jaar['dagen'][number]): Promise<void> => {
    const invoer = { dag, naam, teltAlsVrij: !teltAlsVrij };
    if ((await doe(() => doeStap('vrijeDagOpslaan', invoer))) !== null) veranderd();
  };
  return (
    <fieldset class="veld">
      <legend>Vrije dagen in {jaar.jaar}</legend>
      <div class="keuzes">
        {jaar.dagen.map((d) => (
          <label key={d.dag} class="keuze">
            <input type="checkbox" checked={d.teltAlsVrij} aria-disabled={bezig} onChange={() => void wissel(d)} />
            <span>
              {d.naam} <span class="stil">{d.inWoorden}</span>
            </span>
          </label>
        ))}
      </div>
      {jaar.dagen.length === 0 && <p>De vrije dagen van dit jaar staan er nog niet in.</p>}
      <Geweigerd weigeringen={weigeringen} opnieuw={veranderd} />
    </fieldset>
  );
};

const titels: Readonly<Record<string, string>> = {
  vrijeDagOpslaan: 'Een dag waarop uw kantoor sluit',
  jaarVullen: 'Een ander jaar',
};

export const Jarenstap = ({ wie, register, formulieren, veranderd }: Props) => (
  <>
    <p>
      Termijnen in werkdagen slaan weekenden en deze dagen over. Een vinkje betekent: vrij, dus geen werkdag. Een klik
      is meteen vastgelegd.
    </p>
    {register.jaren.map((jaar) => (
      <Dagen key={jaar.jaar} jaar={jaar} veranderd={veranderd} />
    ))}
    {formulieren
      .filter((f) => titels[f.naam] !== undefined)
      .map((f) => (
        <Losformulier key={f.naam} titel={titels[f.naam] ?? f.titel} wie={wie} beeld={f} veranderd={veranderd} />
      ))}
  </>
);
