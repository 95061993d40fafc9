// Wat kan de directie nu doen met deze maatregel of dit jaar, en wat nog niet? (5.3.2)
import { useLayoutEffect } from 'preact/hooks';
import type { Dossierbeeld } from '../../src/loket/beelden';
import { useBewaard } from '../../sidebar/formulier/concepten';
import { plekVan } from '../../sidebar/formulier/conceptplek';
import { NietNu, Stapknoppen } from '../../sidebar/schermen/dossier/stappen';

interface Props {
  readonly wie: string;
  readonly beeld: Dossierbeeld;
  readonly open: (naam: string) => void;
  /** Name of the form that was just closed: its button takes the focus. */
  readonly gesloten: string | null;
  /** Forms that stand somewhere else on the page. */
  readonly zonder?: readonly string[];
}

export const Stapkeuze = ({ wie, beeld, open, gesloten, zonder = [] }: Props) => {
  useBewaard(plekVan(wie, beeld.dossier, ''));
  useLayoutEffect(() => {
    if (gesloten !== null) document.getElementById(`stap-${gesloten}`)?.focus();
  }, []);
  const over = beeld.mogelijk.filter((f) => !zonder.includes(f.naam));
  const knoppen = { wie, beeld, open: (f: { readonly naam: string }) => open(f.naam) };
  const zij = over.filter((f) => f.zij);
  return (
    <>
      {over.some((f) => !f.zij) && <Stapknoppen {...knoppen} formulieren={over.filter((f) => !f.zij)} />}
      {zij.length > 0 && (
        <details class="anderestappen">
          <summary>Andere stappen ({zij.length})</summary>
          <Stapknoppen {...knoppen} formulieren={zij} />
        </details>
      )}
      <NietNu nietNu={beeld.nietNu} />
    </>
  );
};
