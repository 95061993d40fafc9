// Wat staat er over het jaar zelf in het register? De regels van de bespreking en van de vaststelling, in woorden. (5.3.2)
import type { Dossierbeeld } from '../../src/loket/beelden';

/** Headings of the columns of the register; a test holds them against it. */
export const jaarkoppen = {
  bespreking: ['Besproken op', 'Aanwezigen', 'Conclusies', 'Trajecten in het jaar', 'Terugkoppeling aan', 'Terugkoppeling op'],
  vaststelling: ['Uitgave', 'Vastgesteld op', 'Vastgesteld door', 'Reden heropenen'],
} as const; // prettier-ignore

export const regelsOver = (
  beeld: Dossierbeeld,
  deel: keyof typeof jaarkoppen,
): Dossierbeeld['blokken'][number]['regels'] => {
  const koppen: readonly string[] = jaarkoppen[deel];
  return (beeld.blokken[0]?.regels ?? []).filter((r) => koppen.includes(r.kop));
};
