// Heeft deze maatregel gewerkt? Een kaart: dicht een regel met de stand, open het bewijs met de vragen ernaast. (5.3.2)
import type { ComponentChildren } from 'preact';
import type { Maatregelkaart } from '../../src/evaluatie/model';
import type { Stapuitslag } from '../../src/loket/beelden';
import { Fasechip } from '../../sidebar/delen/fase';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import { Pictogram } from '../../sidebar/delen/pictogram';
import type { Pictogramnaam } from '../../sidebar/delen/pictogram';
import { concepten } from '../../sidebar/formulier/concepten';
import { plekVan } from '../../sidebar/formulier/conceptplek';
import type { Deelprops } from '../deel';
import { useRij } from '../stappen/rijstap';
import { Beoordelen } from './beoordelen';
import { Bewijs } from './bewijs';
import { Oordelen } from './oordelen';
import { moetNog, standInWoorden, waaromHier } from './voortgang';

interface Props extends Deelprops {
  readonly kaart: Maatregelkaart;
  readonly open: boolean;
  readonly wissel: () => void;
  readonly klaar: (uitslag: Stapuitslag) => void;
  /** What was just recorded here. */
  readonly children: ComponentChildren;
}

const beoordeelstap = 'maatregelBeoordelen';

/** Id of the button that opens a card. */
export const kaartknop = (id: string): string => `kaart-${id}`;

const Inhoud = (props: Props) => {
  const { kaart, evaluatie, wie, klaar, children } = props;
  const meteen = moetNog(kaart, evaluatie) && evaluatie.rij?.status !== 'Vastgesteld';
  const rij = useRij(kaart.maatregel.id, meteen ? beoordeelstap : null, props.herlaad);
  const { beeld, weigeringen, herlaad, zet } = rij;
  return (
    <div class="kaartinhoud">
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld === null && weigeringen.length === 0 && <p class="stil">Het bewijs wordt opgehaald…</p>}
      {beeld !== null && (
        <>
          <Bewijs kaart={kaart} beeld={beeld} evaluatie={evaluatie} />
          <div class="kaartdoen">
            {children}
            <Oordelen kaart={kaart} />
            <Beoordelen
              wie={wie}
              kaart={kaart}
              rij={rij}
              klaar={(uitslag) => {
                zet(null);
                void herlaad();
                klaar(uitslag);
              }}
            />
          </div>
        </>
      )}
    </div>
  );
};

const tekens: Readonly<Record<Maatregelkaart['reden'], Pictogramnaam>> = {
  'te beoordelen': 'potlood',
  'nog niet te beoordelen': 'klok',
  'dit jaar beoordeeld': 'vink',
  loopt: 'pijl',
  afgewezen: 'verbod',
};

const Oordeelwoorden = ({ maatregel: m }: Maatregelkaart) => {
  const woorden = [m.juistheid, m.doeltreffendheid, m.doelmatigheid].flatMap((w) => w ?? []);
  return woorden.length === 0 ? null : <span class="stil">{woorden.join(' · ')}</span>;
};

export const Kaart = (props: Props) => {
  const { kaart, evaluatie, wie, open, wissel } = props;
  const { maatregel } = kaart;
  const nog = moetNog(kaart, evaluatie);
  return (
    <li class={open ? 'kaart open' : 'kaart'}>
      <h3>
        <button type="button" class="kaartknop" id={kaartknop(maatregel.id)} aria-expanded={open} onClick={wissel}>
          <span class="kaartnummer">{maatregel.nummer}</span>
          <span class="kaarttekst">{maatregel.tekst}</span>
        </button>
      </h3>
      <p class="kaartstand">
        <span class={nog ? 'chip oker' : 'chip grijs'}>
          <Pictogram naam={nog ? 'potlood' : tekens[kaart.reden]} />
          {standInWoorden(kaart, evaluatie)}
        </span>
        <Fasechip fase={maatregel.status} />
        {concepten.heeftTekst(plekVan(wie, maatregel.id, beoordeelstap)) && (
          <span class="chip oker">
            <Pictogram naam="potlood" />
            concept
          </span>
        )}
        <Oordeelwoorden {...kaart} />
      </p>
      {open && <p class="kaartwaarom stil">{waaromHier(kaart, evaluatie)}</p>}
      {open && <Inhoud {...props} />}
    </li>
  );
};
