// Hoe blijven mensen, vrije dagen en instellingen kloppen? De formulieren die geen dossier nodig hebben. (1.2)
import { useState } from 'preact/hooks';
import type { Formulierbeeld, Stapuitslag } from '../../src/loket/beelden';
import { Kop } from '../delen/kop';
import { plekVan } from '../formulier/concepten';
import { Formulier } from '../formulier/formulier';
import { zeg } from '../navigatie';

interface Props {
  readonly wie: string;
  readonly formulieren: readonly Formulierbeeld[];
  /** The start view may be different now. */
  readonly veranderd: () => void;
}

export const Beheer = ({ wie, formulieren, veranderd }: Props) => {
  const [open, zetOpen] = useState<string | null>(null);
  const klaar = (uitslag: Stapuitslag): void => {
    zetOpen(null);
    zeg(uitslag.melding);
    veranderd();
  };
  return (
    <>
      <Kop titel="Beheer" />
      {formulieren.map((beeld) => (
        <section key={beeld.naam} class="beheerdeel">
          <h2>
            <button
              type="button"
              class="uitklap"
              aria-expanded={open === beeld.naam}
              onClick={() => zetOpen(open === beeld.naam ? null : beeld.naam)}
            >
              {beeld.titel}
            </button>
          </h2>
          {open === beeld.naam && (
            <Formulier
              beeld={beeld}
              doel={{ soort: 'register' }}
              plek={plekVan(wie, '', beeld.naam)}
              knop="Leg vast"
              klaar={klaar}
            />
          )}
        </section>
      ))}
    </>
  );
};

/** A fresh register asks this first, and nothing else. */
export const Inrichten = ({
  wie,
  beeld,
  veranderd,
}: Omit<Props, 'formulieren'> & { readonly beeld: Formulierbeeld }) => (
  <>
    <Kop titel={beeld.titel} />
    <Formulier
      beeld={beeld}
      doel={{ soort: 'register' }}
      plek={plekVan(wie, '', beeld.naam)}
      knop="Richt het register in"
      klaar={(uitslag) => {
        zeg(uitslag.melding);
        veranderd();
      }}
    />
  </>
);
