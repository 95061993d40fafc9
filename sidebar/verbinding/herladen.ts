// Hoe komt er een nieuwe pagina? In Google opent het menu haar opnieuw, de web-app heeft een adres, en verder gewoon herladen.
import { inGoogle, openInGoogle } from './loket-adres';
import { inWebapp, smal, webadres } from './plek';

/** False when no new page came. */
export const herlaadPagina = async (): Promise<boolean> => {
  if (inWebapp()) return window.open(webadres() ?? '', '_top') !== null;
  if (inGoogle()) return openInGoogle(smal() ? 'openZijbalk' : 'openDialoog');
  location.reload();
  return true;
};
