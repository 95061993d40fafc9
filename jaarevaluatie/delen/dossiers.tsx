// Over welke dossiers gaat dit? Nummers om op door te klikken; in een venster van Google alleen om te lezen. (5.3.2)
import { schrijfRoute } from '../../sidebar/route';
import { inGoogle } from '../../sidebar/verbinding/loket-adres';

export type Nummers = Readonly<Record<string, string>>;

const Nummer = ({ id, nummer }: { readonly id: string; readonly nummer: string }) =>
  inGoogle() ? <>{nummer}</> : <a href={`/zijbalk${schrijfRoute({ blad: 'dossier', dossier: id })}`}>{nummer}</a>;

export const Dossiers = ({ ids, nummers }: { readonly ids: readonly string[]; readonly nummers: Nummers }) => (
  <>
    {ids.length === 0 && '-'}
    {ids.map((id, i) => (
      <span key={id}>
        {i > 0 && ', '}
        <Nummer id={id} nummer={nummers[id] ?? id} />
      </span>
    ))}
  </>
);
