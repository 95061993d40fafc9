// Kwamen klachten met dezelfde oorzaak terug na de maatregel? Ervoor en erna, met wat men erbij moet weten. (K21, 5.3.2)
import type { Herhaling, Maatregelkaart } from '../../src/evaluatie/model';
import { dagKort } from '../../sidebar/dag';
import { Dossiers } from '../delen/dossiers';
import type { Nummers } from '../delen/dossiers';

const Tabel = ({ herhaling, nummers }: { readonly herhaling: Herhaling; readonly nummers: Nummers }) => (
  <table class="voorenna">
    <caption>
      Klachten met als oorzaak: {herhaling.oorzaak}, {herhaling.maanden} maanden voor en na de uitvoering
    </caption>
    <thead>
      <tr>
        <th scope="col">Wanneer</th>
        <th scope="col">Aantal</th>
        <th scope="col">Welke</th>
      </tr>
    </thead>
    <tbody>
      {([['Ervoor', herhaling.voor], ['Erna', herhaling.na]] as const).map(([wanneer, telling]) => (
        <tr key={wanneer}>
          <th scope="row">{wanneer}</th>
          <td>{telling.aantal}</td>
          <td>
            <Dossiers ids={telling.ids} nummers={nummers} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
); // prettier-ignore

export const Herhaald = ({ kaart, nummers }: { readonly kaart: Maatregelkaart; readonly nummers: Nummers }) => {
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
      <Tabel herhaling={herhaling} nummers={nummers} />
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
