// Waarom klopt wat met de hand is veranderd? Zonder reden wordt het niet vastgelegd. (5.3.1)
import { useId, useState } from 'preact/hooks';

interface Eigen {
  readonly open: boolean;
  readonly zetOpen: (aan: boolean) => void;
  readonly bezig: boolean;
  /** True when it is recorded. */
  readonly doe: (reden: string) => Promise<boolean>;
}

export const Aanvaarden = ({ open, zetOpen, bezig, doe }: Eigen) => {
  const id = useId();
  const [reden, zetReden] = useState('');
  if (!open)
    return (
      <button type="button" class="knop" disabled={bezig} onClick={() => zetOpen(true)}>
        Aanvaarden
      </button>
    );
  const stuur = async (e: Event): Promise<void> => {
    e.preventDefault();
    if (await doe(reden)) zetOpen(false);
  };
  return (
    <form class="aanvaarden" onSubmit={(e) => void stuur(e)}>
      <div class="veld">
        <label for={id}>Waarom klopt deze wijziging?</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          required
          maxLength={200}
          value={reden}
          onInput={(e) => zetReden(e.currentTarget.value)}
        />
      </div>
      <div class="knoppen">
        <button type="submit" class="knop hoofd" disabled={bezig}>
          Aanvaarden en vastleggen
        </button>
        <button type="button" class="knop stil" disabled={bezig} onClick={() => zetOpen(false)}>
          Toch niet
        </button>
      </div>
    </form>
  );
};
