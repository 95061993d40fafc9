// Staat de presentatie in Google Drive? Vanzelf gezet; mislukt het, dan staat er waarom en blijft het bestand te bewaren. (5.3.2)
import { useEffect, useState } from 'preact/hooks';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import type { Deelprops } from '../deel';
import { zetInDrive } from './drive';
import type { Opgeslagen } from './drive';
import type { Bestand } from './maken';
import { Vastleggen } from './vastleggen-deel';

interface Props extends Omit<Deelprops, 'wie'> {
  readonly bestand: Bestand;
}

const Mislukt = ({
  uit,
  opnieuw,
}: {
  readonly uit: Extract<Opgeslagen, { ok: false }>;
  readonly opnieuw: () => void;
}) => (
  <>
    <Geweigerd weigeringen={uit.weigeringen} opnieuw={opnieuw} />
    <p>Bewaar het bestand hierboven op uw computer. U kunt het later zelf in Drive zetten.</p>
  </>
);

export const InDrive = ({ evaluatie, herlaad, bestand }: Props) => {
  const [uit, zetUit] = useState<Opgeslagen | null>(null);
  const zet = async (): Promise<void> => {
    zetUit(null);
    zetUit(await zetInDrive(evaluatie.jaar, bestand));
  };
  useEffect(() => void zet(), [bestand]);
  if (uit === null) return <p role="status">De presentatie gaat naar Google Drive…</p>;
  if (!uit.ok) return <Mislukt uit={uit} opnieuw={() => void zet()} />;
  return (
    <>
      <p role="status">
        De presentatie staat in Google Drive, in Mijn Drive van uw account:{' '}
        <a href={uit.link} target="_blank" rel="noreferrer">
          open de presentatie
        </a>
        . Deel haar zelf met wie bij de bespreking is.
      </p>
      <Vastleggen rij={evaluatie.rij} plaats={uit.link} bestand={bestand} herlaad={herlaad} />
    </>
  );
};
