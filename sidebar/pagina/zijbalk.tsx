// Hoe staat het scherm dat ook naar Google gaat naast de tabbladen? In een frame van 300 pixels; berichten gaan heen en weer.
import { useEffect, useRef } from 'preact/hooks';
import type { Blad } from '../route';

/** A dossier, or one of the views. */
export type Toon = { readonly dossier: string } | { readonly blad: Blad };

interface Props {
  /** Somebody else begins at his own tasks, not at the dossier of the person before him. */
  readonly wie: string | undefined;
  /** Dossier to show; a new object shows it again. */
  readonly toon: Toon | null;
  readonly gewijzigd: () => void;
  /** A long form asks for the width of the page, or gives it back. */
  readonly breed: (aan: boolean) => void;
}

const soortVan = (bericht: unknown): unknown =>
  typeof bericht === 'object' && bericht !== null ? (bericht as { soort?: unknown }).soort : undefined;

export const Zijbalk = ({ wie, toon, gewijzigd, breed }: Props) => {
  const frame = useRef<HTMLIFrameElement>(null);
  const geladen = useRef(false);
  const stuur = (): void => {
    if (toon === null || !geladen.current) return;
    frame.current?.contentWindow?.postMessage({ soort: 'open', ...toon }, location.origin);
  };
  useEffect(stuur, [toon]);
  const vorige = useRef(wie);
  useEffect(() => {
    if (wie === undefined) return;
    if (vorige.current !== undefined && vorige.current !== wie)
      frame.current?.contentWindow?.location.replace('/zijbalk#taken');
    vorige.current = wie;
  }, [wie]);
  useEffect(() => {
    const luister = (e: MessageEvent): void => {
      const vanFrame = e.origin === location.origin && e.source === frame.current?.contentWindow;
      if (!vanFrame) return;
      if (soortVan(e.data) === 'gewijzigd') gewijzigd();
      if (soortVan(e.data) === 'breed') breed((e.data as { aan?: unknown }).aan === true);
    };
    window.addEventListener('message', luister);
    return () => window.removeEventListener('message', luister);
  }, [gewijzigd, breed]);
  return (
    <iframe
      ref={frame}
      class="zijbalk"
      title="Zijbalk"
      src="/zijbalk"
      onLoad={() => {
        geladen.current = true;
        stuur();
      }}
    />
  );
};
