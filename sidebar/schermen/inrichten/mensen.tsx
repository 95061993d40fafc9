// Stap 5: wie werken er met het register? Een lijst plakken of een voor een; wat niet lukt blijft staan, met de reden. (5.1.1)
import { useState } from 'preact/hooks';
import type { Formulierbeeld } from '../../../src/loket/beelden';
import type { Inrichtingbeeld } from '../../../src/loket/directiebeelden';
import { typ } from '../../formulier/concept';
import { plekVan } from '../../formulier/conceptplek';
import { useConcept } from '../../formulier/concepten';
import { Kader } from '../../delen/tekst';
import { leesMensen } from './mensenlijst';
import type { Regel } from './mensenlijst';
import { Losformulier } from './losformulier';
import { doeStap } from './werk';

interface Props {
  readonly wie: string;
  readonly register: Inrichtingbeeld;
  readonly formulier: Formulierbeeld;
  readonly veranderd: () => void;
}

interface Mislukt {
  readonly tekst: string;
  readonly waarom: string;
}

const legVast = async ({ tekst, invoer, vreemd }: Regel, rollen: string): Promise<Mislukt | null> => {
  if (vreemd !== null) return { tekst, waarom: `"${vreemd}" is geen rol. Kies uit: ${rollen}.` };
  const uit = await doeStap('medewerkerOpslaan', invoer);
  return uit.ok ? null : { tekst, waarom: uit.weigeringen.map((w) => w.tekst).join(' ') };
};

const Lijst = ({ wie, formulier, veranderd }: Omit<Props, 'register'>) => {
  const { concept, wijzig } = useConcept(plekVan(wie, '', 'inrichtMensen'));
  const [bezig, zetBezig] = useState<string | null>(null);
  const [mislukt, zetMislukt] = useState<readonly Mislukt[]>([]);
  const [gelukt, zetGelukt] = useState(0);
  const opties = formulier.stappen[0]?.velden.find((v) => v.sleutel === 'rollen')?.opties ?? [];
  const rollen = opties.map((o) => o.label).join(', ');
  const getypt = concept.getypt['lijst']?.['tekst'];
  const tekst = typeof getypt === 'string' ? getypt : '';
  const zet = (nieuw: string): void => wijzig(typ('lijst', 'tekst', nieuw));
  const voegToe = async (): Promise<void> => {
    if (bezig !== null) return;
    const regels = leesMensen(tekst, opties);
    const fout: Mislukt[] = [];
    for (const [i, regel] of regels.entries()) {
      zetBezig(`${i + 1} van ${regels.length}`);
      const uit = await legVast(regel, rollen);
      if (uit !== null) fout.push(uit);
      // After each: whoever stops here keeps what was not done yet.
      zet([...fout.map((f) => f.tekst), ...regels.slice(i + 1).map((r) => r.tekst)].join('\n'));
    }
    zetBezig(null);
    zetMislukt(fout);
    zetGelukt(regels.length - fout.length);
    veranderd();
  };
  return (
    <div class={mislukt.length > 0 ? 'veld mis' : 'veld'}>
      <label for="mensen-lijst">Meer mensen tegelijk</label>
      <p class="hulp" id="mensen-hulp">
        Een persoon per regel: naam; e-mail; rol. Plakken uit een spreadsheet mag ook. Zonder rol is iemand medewerker.
        De rollen zijn: {rollen}.
      </p>
      <textarea
        id="mensen-lijst"
        rows={5}
        autocomplete="off"
        placeholder="Anna Voorbeeld; anna@voorbeeld.example; medewerker"
        aria-describedby="mensen-hulp mensen-fout"
        aria-invalid={mislukt.length > 0 ? 'true' : undefined}
        value={tekst}
        onInput={(e) => zet(e.currentTarget.value)}
      />
      <div id="mensen-fout" role="status">
        {gelukt > 0 && <p>{gelukt === 1 ? '1 persoon toegevoegd.' : `${gelukt} mensen toegevoegd.`}</p>}
        {mislukt.length > 0 && (
          <>
            <p>Deze regels staan er nog. Verbeter ze en voeg ze opnieuw toe.</p>
            <ul class="punten">
              {mislukt.map((m) => (
                <li key={m.tekst}>
                  {m.tekst}: {m.waarom}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <button type="button" class="knop" aria-disabled={bezig !== null} onClick={() => void voegToe()}>
        {bezig === null ? 'Voeg deze mensen toe' : `Bezig: ${bezig}`}
      </button>
    </div>
  );
};

export const Mensenstap = ({ wie, register, formulier, veranderd }: Props) => (
  <>
    <p>Wie klachten ontvangt of onderzoekt, staat in de lijst Medewerkers. De rol bepaalt wat iemand mag.</p>
    <ul class="punten">
      {register.mensen.map((m) => (
        <li key={m.id}>
          {m.naam} ({m.id}): {m.rollen.join(', ')}
          {m.actief ? '' : ', niet actief'}
        </li>
      ))}
    </ul>
    {register.advies.length > 0 && (
      <Kader soort="uitleg">
        {register.advies.map((a) => (
          <p key={a}>{a}</p>
        ))}
      </Kader>
    )}
    <Lijst wie={wie} formulier={formulier} veranderd={veranderd} />
    <Losformulier titel="Of vul een persoon helemaal in" wie={wie} beeld={formulier} veranderd={veranderd} />
  </>
);
