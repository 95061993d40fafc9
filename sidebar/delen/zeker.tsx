// Weet u het zeker? Een tweede klik voor wat niet terug te halen is, zonder venster dat ertussen springt.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly knop: string;
  readonly vraag: string;
  readonly ja: string;
  readonly doe: () => void;
  readonly bezig?: boolean;
}

export const Zeker = ({ knop, vraag, ja, doe, bezig }: Props) => {
  const [open, zetOpen] = useState(false);
  const eerste = useRef<HTMLButtonElement>(null);
  const terug = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useLayoutEffect(() => {
    if (open) eerste.current?.focus();
    else if (was.current) terug.current?.focus();
    was.current = open;
  }, [open]);
  if (!open)
    return (
      <button ref={terug} type="button" class="knop stil" onClick={() => zetOpen(true)}>
        {knop}
      </button>
    );
  return (
    <div class="zeker" role="group" aria-label={knop}>
      <p>{vraag}</p>
      <div class="knoppen">
        <button
          ref={eerste}
          type="button"
          class="knop klein"
          aria-disabled={bezig === true}
          onClick={() => {
            if (bezig === true) return;
            zetOpen(false);
            doe();
          }}
        >
          {ja}
        </button>
        <button type="button" class="knop stil klein" onClick={() => zetOpen(false)}>
          Nee, laat staan
        </button>
      </div>
    </div>
  );
};
