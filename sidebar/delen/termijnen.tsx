// Welke termijn loopt er, tot wanneer, en bij wie ligt het? Een regel per klok, in elke lijst met termijnen gelijk. (5.1.7)
import type { ComponentChildren } from 'preact';
import type { Termijnbeeld } from '../../src/loket/beelden';
import type { Overzichtbeeld } from '../../src/loket/directiebeelden';
import { dagVoluit } from '../dag';
import { Artikel, Wanneer } from './tekst';

interface Props {
  readonly termijnen: readonly Termijnbeeld[];
  /** How a dossier is opened from here. */
  readonly link: (termijn: Termijnbeeld, naam: string) => ComponentChildren;
}

const eerder = ({ einde, actiedatum }: Termijnbeeld): string =>
  actiedatum === einde ? '' : `Doe het uiterlijk ${dagVoluit(actiedatum)}, de laatste werkdag ervoor.`;

const Regel = ({ termijn, link }: Pick<Props, 'link'> & { readonly termijn: Termijnbeeld }) => (
  <li class="rij">
    {link(termijn, termijn.nummer ?? 'Nog geen nummer')}
    <p class="rijmeta rechts">
      <Wanneer tekst={termijn.wanneer} telaat={termijn.telaat} />
    </p>
    <p class="rijtekst">
      {termijn.titel} <Artikel artikel={termijn.artikel} />
    </p>
    <p class="rijmeta reeks">
      {termijn.wie !== '' && <span>Ligt bij {termijn.wie}.</span>}
      {eerder(termijn) !== '' && <span>{eerder(termijn)}</span>}
    </p>
  </li>
);

export const Termijnen = ({ termijnen, link }: Props) => (
  <ul class="rijen">
    {termijnen.map((t) => (
      <Regel key={`${t.dossier} ${t.klok}`} termijn={t} link={link} />
    ))}
  </ul>
);

/** `41 lopende termijnen, waarvan 3 te laat` */
export const telTermijnen = ({ aantal, telaat }: Pick<Overzichtbeeld['termijnen'], 'aantal' | 'telaat'>): string => {
  if (aantal === 0) return 'Er lopen geen termijnen.';
  const lopend = aantal === 1 ? '1 lopende termijn' : `${aantal} lopende termijnen`;
  return telaat === 0 ? `${lopend}, geen enkele te laat` : `${lopend}, waarvan ${telaat} te laat`;
};
