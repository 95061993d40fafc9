// Wat vond de directie, en wat stelde het register voor? Beide blijven bewaard en staan naast elkaar. (5.3.2)
import type { Maatregelkaart } from '../../src/evaluatie/model';
import { dagVoluit } from '../../sidebar/dag';

interface Oordeelrij {
  readonly criterium: string;
  readonly voorstel: string | null;
  readonly besluit: string;
  readonly reden: string | null;
}

const rijen = ({ maatregel: m }: Maatregelkaart): readonly Oordeelrij[] => [
  { criterium: 'Juistheid', voorstel: null, besluit: m.juistheid ?? '', reden: m.juistheidReden },
  {
    criterium: 'Doeltreffendheid',
    voorstel: m.voorstel === null ? null : `${m.voorstel}. ${m.voorstelReden ?? ''}`,
    besluit: m.doeltreffendheid ?? '',
    reden: m.doeltreffendheidReden,
  },
  { criterium: 'Doelmatigheid', voorstel: null, besluit: m.doelmatigheid ?? '', reden: m.doelmatigheidReden },
];

const Rij = ({ criterium, voorstel, besluit, reden }: Oordeelrij) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={2}>
        {criterium}
      </th>
    </tr>
    <tr>
      <td>
        <strong>{besluit}</strong>
        {reden !== null && <p>{reden}</p>}
      </td>
      <td>{voorstel ?? <span class="stil">geen voorstel</span>}</td>
    </tr>
  </tbody>
);

const Vervolg = ({ kaart: { maatregel, opvolger } }: { readonly kaart: Maatregelkaart }) => (
  <>
    {maatregel.vervolg !== null && (
      <p>
        Vervolg: <strong>{maatregel.vervolg}</strong>
        {maatregel.vervolgReden !== null && `. ${maatregel.vervolgReden}`}
      </p>
    )}
    {opvolger !== null && <p>Opgevolgd door maatregel {opvolger}.</p>}
  </>
);

/** Nothing as long as nobody judged. */
export const Oordelen = ({ kaart }: { readonly kaart: Maatregelkaart }) => {
  const { beoordeeldOp } = kaart.maatregel;
  if (beoordeeldOp === null) return null;
  const eerder = kaart.reden === 'nog niet te beoordelen';
  return (
    <section class="oordelen" aria-labelledby={`oordelen-${kaart.maatregel.id}`}>
      <h4 id={`oordelen-${kaart.maatregel.id}`}>{eerder ? 'Laatste oordeel' : 'Oordeel'}</h4>
      <table>
        <caption>Beoordeeld op {dagVoluit(beoordeeldOp)}</caption>
        <thead>
          <tr>
            <th scope="col">Oordeel van de directie</th>
            <th scope="col">Voorstel van het register</th>
          </tr>
        </thead>
        {rijen(kaart).map((rij) => (
          <Rij key={rij.criterium} {...rij} />
        ))}
      </table>
      <Vervolg kaart={kaart} />
    </section>
  );
};
