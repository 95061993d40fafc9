// Hoe laat is het in Nederland, en waar komt het toeval voor het logboek vandaan? Alleen van Google, nooit uit een verzoek.
import type { Omgeving } from '../../loket/stand-van-zaken';

declare const __BOUW__: number;
/** Build number of this program, as it was pushed. */
export const bouw = (): number => __BOUW__;

/** The parts of a UUID that are all chance: 20 of its hexadecimal digits. */
const toeval = (): string => {
  const uuid = Utilities.getUuid();
  return uuid.slice(0, 8) + uuid.slice(24);
};

export const maakOmgeving = (): Omgeving => {
  const nu = Utilities.formatDate(new Date(), 'Europe/Amsterdam', "yyyy-MM-dd'T'HH:mm:ss");
  return { nu, vandaag: nu.slice(0, 10), zout: () => (toeval() + toeval()).slice(0, 32) };
};
