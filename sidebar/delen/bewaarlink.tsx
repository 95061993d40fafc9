// Hoe komt een gemaakt bestand op de computer? Met een gewone link naar iets dat alleen in deze pagina bestaat; zij krijgt de focus.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';

interface Props {
  readonly inhoud: BlobPart;
  readonly type: string;
  readonly naam: string;
  /** The first thing to do here; otherwise one of several. */
  readonly hoofd: boolean;
}

export const Bewaarlink = ({ inhoud, type, naam, hoofd }: Props) => {
  const adres = useMemo(() => URL.createObjectURL(new Blob([inhoud], { type })), [inhoud, type]);
  useEffect(() => () => URL.revokeObjectURL(adres), [adres]);
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => link.current?.focus(), []);
  return (
    <a ref={link} class={hoofd ? 'knop hoofd' : 'knop'} href={adres} download={naam}>
      Bewaar {naam}
    </a>
  );
};
