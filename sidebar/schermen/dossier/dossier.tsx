// Hoe staat het met dit dossier, en wat is de volgende stap?
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dossierbeeld, Formulierbeeld, Stapuitslag } from '../../../src/loket/beelden';
import { Fasechip } from '../../delen/fase';
import { Geweigerd } from '../../delen/geweigerd';
import { Kop } from '../../delen/kop';
import { Kader } from '../../delen/tekst';
import { concepten } from '../../formulier/concepten';
import { plekVan } from '../../formulier/conceptplek';
import { neemOver, ruimVerwanten } from '../../formulier/verwant';
import { ga, zeg } from '../../navigatie';
import { useSignaal } from '../../signaal';
import { useAntwoord } from '../../verbinding/antwoord';
import { teOpenen } from '../../verbinding/ruimte';
import { ToonInBlad } from '../rij';
import { Berichten, Blokken, Maatregelen, Tijdlijn } from './inhoud';
import { Klokken } from './klokken';
import { OpenStap, Stapkeuze } from './stappen';
import { Stukken } from './stukken';
import { verschil } from './verschil';

/** Which form is open in which dossier; it is still open when one comes back. */
const openIn = new Map<string, Formulierbeeld>();

const useOpen = (plek: string) => {
  const [, ververs] = useState({});
  const zet = (formulier: Formulierbeeld | null): void => {
    if (formulier === null) openIn.delete(plek);
    else openIn.set(plek, formulier);
    ververs({});
  };
  return [openIn.get(plek) ?? null, zet] as const;
};

const Handmatig = ({ handmatig }: Pick<Dossierbeeld, 'handmatig'>) =>
  handmatig.length === 0 ? null : (
    <Kader soort="let-op">
      <p class="kadertitel">Met de hand gewijzigd</p>
      <ul>
        {handmatig.map((h) => (
          <li key={h}>{h}</li>
        ))}
      </ul>
      <p>De directie beslist hierover bij Controle. Tot die tijd kan dit dossier niet verder.</p>
    </Kader>
  );

/** What can be done first, then the clocks, then everything else; beside each other where there is room. */
interface Inhoudprops {
  readonly wie: string;
  readonly beeld: Dossierbeeld;
  readonly herlaad: () => void;
  readonly children: ComponentChildren;
}

const Inhoud = ({ wie, beeld, herlaad, children }: Inhoudprops) => (
  <>
    <Handmatig handmatig={beeld.handmatig} />
    <div class="dossier">
      <div class="dossier-doen">{children}</div>
      <div class="dossier-tijd">
        <Klokken klokken={beeld.klokken} />
        <Tijdlijn tijdlijn={beeld.tijdlijn} />
      </div>
      <div class="dossier-inhoud">
        {beeld.stukken !== null && <Stukken wie={wie} beeld={beeld} stukken={beeld.stukken} herlaad={herlaad} />}
        <Blokken blokken={beeld.blokken} />
        <Berichten dossier={beeld.dossier} berichten={beeld.berichten} />
        <Maatregelen maatregelen={beeld.maatregelen} />
      </div>
    </div>
  </>
);

interface Props {
  readonly wie: string;
  readonly dossier: string;
}

export const Dossier = ({ wie, dossier }: Props) => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'dossier'>({ vraag: 'dossier', dossier });
  const [open, zetOpen] = useOpen(`${wie}|${dossier}`);
  const gesloten = useRef<string | null>(null);
  const verwant = {
    voorraad: concepten,
    plek: (formulier: string): string => plekVan(wie, dossier, formulier),
    formulieren: beeld?.mogelijk ?? [],
  };
  const opent = (formulier: Formulierbeeld): void => {
    neemOver(verwant, formulier);
    zetOpen(formulier);
  };
  const gevraagd = useSignaal(teOpenen);
  useEffect(() => {
    const formulier = beeld?.mogelijk.find((f) => f.naam === gevraagd?.formulier);
    if (gevraagd?.dossier !== dossier || formulier === undefined) return;
    teOpenen.zet(null);
    zetOpen(formulier);
  }, [beeld, gevraagd]);
  const klaar = (uitslag: Stapuitslag): void => {
    if (open !== null) ruimVerwanten(verwant, open);
    gesloten.current = null;
    zetOpen(null);
    if (uitslag.dossier === dossier) void herlaad();
    else ga({ blad: 'dossier', dossier: uitslag.dossier });
    zeg(uitslag.melding);
  };
  const bekijkWijziging = async (): Promise<readonly string[] | null> => {
    const nieuw = await herlaad();
    return nieuw === null || beeld === null ? null : verschil(beeld, nieuw);
  };
  return (
    <>
      <Kop titel={beeld?.kop ?? 'Dossier'}>
        {beeld !== null && (
          <p class="naast">
            <Fasechip fase={beeld.fase} />
            <ToonInBlad rij={dossier} />
          </p>
        )}
      </Kop>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld !== null && (
        <Inhoud wie={wie} beeld={beeld} herlaad={() => void herlaad()}>
          {open === null ? (
            <Stapkeuze wie={wie} beeld={beeld} open={opent} gesloten={gesloten.current} />
          ) : (
            <OpenStap
              key={open.naam}
              wie={wie}
              beeld={beeld}
              formulier={open}
              klaar={klaar}
              bekijkWijziging={bekijkWijziging}
              sluit={() => {
                gesloten.current = open.naam;
                zetOpen(null);
              }}
            />
          )}
        </Inhoud>
      )}
    </>
  );
};
