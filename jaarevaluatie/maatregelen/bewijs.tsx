// Welk bewijs ligt er bij deze maatregel? Per oordeel bij elkaar: wat is besloten en gedaan, wat het opleverde, en wat het kostte. (5.3.2)
import type { ComponentChildren } from 'preact';
import type { Dossierbeeld } from '../../src/loket/beelden';
import type { Evaluatie, Maatregelkaart } from '../../src/evaluatie/model';
import { Dossierlijst } from '../dossierlijst';
import { bewijsregels } from './bewijsregels';
import type { Criterium } from './bewijsregels';
import { Herhaald } from './herhaling';

interface Props {
  readonly kaart: Maatregelkaart;
  readonly beeld: Dossierbeeld;
  readonly evaluatie: Evaluatie;
}

const Rij = ({ kop, children }: { readonly kop: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{kop}</dt>
    <dd>{children}</dd>
  </div>
);

const Regels = ({ beeld, criterium, children }: Pick<Props, 'beeld'> & { criterium: Criterium; children?: ComponentChildren }) => (
  <dl class="gegevens">
    {children}
    {bewijsregels(beeld.blokken[0]?.regels ?? [], criterium).map(({ kop, tekst }) => (
      <Rij key={kop} kop={kop}>
        {tekst ?? <span class="stil">niet ingevuld</span>}
      </Rij>
    ))}
  </dl>
); // prettier-ignore

const Aanleiding = ({ kaart: { aanleiding }, evaluatie }: Props) => (
  <Rij kop="Klachten die ertoe leidden">
    {aanleiding.aantal === 0 ? (
      <span class="stil">geen</span>
    ) : (
      <Dossierlijst evaluatie={evaluatie} telling={aanleiding} />
    )}
  </Rij>
);

const inDagen = (dagen: number): string => (dagen === 1 ? '1 dag' : `${dagen} dagen`);

export const Bewijs = (props: Props) => {
  const { kaart, beeld, evaluatie } = props;
  const id = `bewijs-${kaart.maatregel.id}`;
  return (
    <div class="bewijs">
      <section aria-labelledby={`${id}-juist`}>
        <h4 id={`${id}-juist`}>Besluit en uitvoering</h4>
        <Regels beeld={beeld} criterium="juistheid">
          <Aanleiding {...props} />
        </Regels>
      </section>
      <section aria-labelledby={`${id}-doel`}>
        <h4 id={`${id}-doel`}>Wat leverde het op?</h4>
        <Regels beeld={beeld} criterium="doeltreffendheid" />
        <Herhaald kaart={kaart} evaluatie={evaluatie} />
      </section>
      <section aria-labelledby={`${id}-kosten`}>
        <h4 id={`${id}-kosten`}>Wat kostte het?</h4>
        <Regels beeld={beeld} criterium="doelmatigheid">
          {kaart.dagenTotUitvoering !== null && (
            <Rij kop="Van besluit tot uitvoering">{inDagen(kaart.dagenTotUitvoering)}</Rij>
          )}
        </Regels>
      </section>
    </div>
  );
};
