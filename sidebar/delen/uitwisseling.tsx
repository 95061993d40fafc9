// Hoe komt de directie van hier bij Exporteren en Inlezen? Dat staat op een tweede pagina, want het is te zwaar voor de zijbalk.
import { EigenPagina } from './eigen-pagina';

const titel = 'Exporteren en inlezen';

export const Uitwisseling = () => (
  <section class="beheergroep">
    <h2>Bestanden</h2>
    <EigenPagina titel={titel} adres="/uitwisseling" venster="openUitwisseling" menu={titel} />
  </section>
);
