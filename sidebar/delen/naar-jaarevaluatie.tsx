// Hoe komt de directie van hier bij de evaluatie van een jaar? Die staat op een pagina op zichzelf, met grafieken en de presentatie. (5.3.2)
import { EigenPagina } from './eigen-pagina';

interface Props {
  readonly jaar: number;
  /** What the button says when the year is not what matters. */
  readonly titel?: string;
}

/** The window of Google opens on last year; another is chosen there. */
export const NaarJaarevaluatie = ({ jaar, titel }: Props) => (
  <EigenPagina
    titel={titel ?? `Jaarevaluatie ${jaar}`}
    adres={`/jaarevaluatie#${jaar}`}
    venster="openJaarevaluatie"
    menu="Jaarevaluatie"
  />
);
