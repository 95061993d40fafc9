// Kwamen klachten met dezelfde oorzaak terug na de maatregel? Ervoor en erna, met wat men erbij moet weten. (K21, 5.3.2)
import { useMemo } from 'preact/hooks';
import type { Evaluatie, Herhaling, Maatregelkaart } from '../../src/evaluatie/model';
import { dagKort } from '../../sidebar/dag';
import { voorEnNa } from '../../reports/grafieken/uit-cijfers';
import { getalInWoorden } from '../../src/evaluatie/woorden';
import { Doek } from '../cijfers/doek';
import { Dossierlijst } from '../dossierlijst';

const regels = ({ voor, na, perHonderd }: Herhaling) => [
  { wanneer: 'Ervoor', telling: voor, perHonderd: perHonderd?.voor ?? null },
  { wanneer: 'Erna', telling: na, perHonderd: perHonderd?.na ?? null },
];

const Tabel = ({ herhaling, evaluatie }: { readonly herhaling: Herhaling; readonly evaluatie: Evaluatie }) => (
  <table class="voorenna">
    <caption>
      Klachten met als oorzaak: {herhaling.oorzaak}, {herhaling.maanden} maanden voor en na de uitvoering
    </caption>
    <thead>
      <tr>
        <th scope="col">Wanneer</th>
        <th scope="col">Aantal</th>
        {herhaling.perHonderd !== null && <th scope="col">Per 100 trajecten</th>}
        <th scope="col">Welke</th>
      </tr>
    </thead>
    <tbody>
      {regels(herhaling).map(({ wanneer, telling, perHonderd }) => (
        <tr key={wanneer}>
          <th scope="row">{wanneer}</th>
          <td>{telling.aantal}</td>
          {perHonderd !== null && <td>{getalInWoorden(perHonderd)}</td>}
          <td>
            <Dossierlijst evaluatie={evaluatie} telling={telling} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
); // prettier-ignore

/** Two bars, from the day on which they say something; the table below says it too, and opens the files. */
const Staven = ({ kaart }: { readonly kaart: Maatregelkaart }) => {
  const grafiek = useMemo(() => voorEnNa(kaart), [kaart]);
  return grafiek === null ? null : (
    <div class="voorennastaven">
      <Doek grafiek={grafiek} kies={() => undefined} hoog={180} />
    </div>
  );
};

export const Herhaald = ({ kaart, evaluatie }: { readonly kaart: Maatregelkaart; readonly evaluatie: Evaluatie }) => {
  const { herhaling } = kaart;
  if (herhaling === null)
    return (
      <p class="stil">
        Klachten voor en na zijn niet te vergelijken:{' '}
        {kaart.maatregel.oorzaak === null
          ? 'bij deze maatregel is geen oorzaak vastgelegd.'
          : 'de maatregel is nog niet uitgevoerd.'}
      </p>
    );
  return (
    <>
      <Staven kaart={kaart} />
      <Tabel herhaling={herhaling} evaluatie={evaluatie} />
      {!herhaling.rijp && (
        <p>
          De {herhaling.maanden} maanden erna zijn pas om op {dagKort(herhaling.rijpOp)}. Tot die tijd zegt het aantal
          erna nog niet genoeg.
        </p>
      )}
      {herhaling.kanttekeningen.length > 0 && (
        <ul class="kanttekeningen">
          {herhaling.kanttekeningen.map((k) => (
            <li key={k}>{k}</li>
          ))}
        </ul>
      )}
    </>
  );
};
