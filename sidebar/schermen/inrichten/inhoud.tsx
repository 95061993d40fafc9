// Wat staat er in elke stap van het inrichten? De ene stap vraagt het bestand, de andere het register.
import type { Formulierbeeld, Startbeeld } from '../../../src/loket/beelden';
import { plekVan } from '../../formulier/conceptplek';
import { Formulier } from '../../formulier/formulier';
import { ga, zeg } from '../../navigatie';
import { plekvraag } from '../../verbinding/vraag';
import { Bestandstap } from './bestand';
import { Delenstap } from './delen';
import { Herinneringenstap } from './herinneringen';
import { Instelling } from './instelling';
import { Jarenstap } from './jaren';
import { Klaarstap } from './klaar';
import { Losformulier } from './losformulier';
import { Mensenstap } from './mensen';
import type { Inrichtbeeld, Stapnaam } from './stappen';
import { Tabbladenstap } from './tabbladen';

export interface Inhoudprops extends Inrichtbeeld {
  readonly stap: Stapnaam;
  readonly start: Startbeeld | null;
  /** What the file says may be different now. */
  readonly herlaad: () => Promise<void>;
  /** What the register says, too. */
  readonly veranderd: () => void;
  readonly kies: (stap: Stapnaam) => void;
}

type Organisatieprops = Pick<Inhoudprops, 'plek' | 'veranderd' | 'kies'> & { readonly start: Startbeeld };

const Organisatie = ({ start, plek, veranderd, kies }: Organisatieprops) => {
  const beeld = start.formulieren.find((f) => f.naam === 'inrichten');
  if (beeld === undefined) return <p>{start.organisatie} is ingericht. Wijzigen kan bij Instellingen en Mensen.</p>;
  const klaar = async (melding: string): Promise<void> => {
    const wijze = plek?.delen.wijze ?? null;
    // Now there is somebody to log the choice for.
    if (wijze !== null) await plekvraag<'delenKiezen'>({ plek: 'delenKiezen', wijze });
    ga({ blad: 'inrichten' });
    zeg(melding);
    veranderd();
    kies('mensen');
  };
  return (
    <Formulier
      beeld={beeld}
      doel={{ soort: 'register' }}
      plek={plekVan(start.wie.id, '', beeld.naam)}
      knop="Richt het register in"
      klaar={(uitslag) => void klaar(uitslag.melding)}
    />
  );
};

const formulier = (start: Startbeeld, naam: string): Formulierbeeld | undefined =>
  start.formulieren.find((f) => f.naam === naam);

const InRegister = ({ stap, start, plek, register, veranderd, kies }: Inhoudprops) => {
  if (start === null || register === null) return null;
  const wie = start.wie.id;
  const mens = formulier(start, 'medewerkerOpslaan');
  const financier = formulier(start, 'financierOpslaan');
  if (stap === 'organisatie') return <Organisatie {...{ start, plek, veranderd, kies }} />;
  if (stap === 'mensen' && mens !== undefined)
    return <Mensenstap wie={wie} register={register} formulier={mens} veranderd={veranderd} />;
  if (stap === 'financiers' && financier !== undefined)
    return (
      <>
        <p>Naar de financier verwijst de laatste brief als een klager niet tevreden is. Dat kan er ook later bij.</p>
        <ul class="punten">
          {register.financiers.map((f) => (
            <li key={f.naam}>
              {f.naam} ({f.soort})
            </li>
          ))}
        </ul>
        <Losformulier titel="Financier toevoegen" wie={wie} beeld={financier} veranderd={veranderd} open />
      </>
    );
  if (stap === 'jaren')
    return <Jarenstap wie={wie} register={register} formulieren={start.formulieren} veranderd={veranderd} />;
  if (stap === 'instellingen')
    return (
      <>
        <p>Deze instellingen komen in de brieven en bij de termijnen. U kunt ze later wijzigen bij Beheer.</p>
        {register.instellingen.map(({ standaard, ...i }) => (
          <Instelling key={`${i.sleutel} ${i.waarde}`} {...i} hulp={`Standaard: ${standaard}`} veranderd={veranderd} />
        ))}
      </>
    );
  return stap === 'klaar' ? <Klaarstap plek={plek} register={register} veranderd={veranderd} /> : null;
};

export const Stapinhoud = (props: Inhoudprops) => {
  const { stap, plek, register, herlaad, veranderd } = props;
  if (plek !== null) {
    if (stap === 'bestand') return <Bestandstap plek={plek} veranderd={veranderd} />;
    if (stap === 'delen')
      return <Delenstap plek={plek} bemand={(register?.mensen.length ?? 0) > 0} herlaad={herlaad} />;
    if (stap === 'tabbladen') return <Tabbladenstap plek={plek} veranderd={veranderd} />;
    if (stap === 'herinneringen') return <Herinneringenstap plek={plek} herlaad={herlaad} />;
  }
  return <InRegister {...props} />;
};
