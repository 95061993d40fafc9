// Hoe vaak mag iemand een verkeerde sleutel proberen? Na vijf keer nog een poging per zes seconden, tien per minuut.

const vrij = 5;
const wachtMs = 6_000;
/** After this long without a failure the slate is clean. */
const vergeetMs = 15 * 60_000;

export interface Rem {
  /** Seconds to wait before the next try counts; 0 when it may be done now. */
  readonly wacht: () => number;
  readonly mis: () => void;
  readonly raak: () => void;
}

/** One brake for all: on one computer every caller looks the same. A try that was not looked at does not prolong the wait. */
export const maakRem = (ms: () => number): Rem => {
  let keren = 0;
  let laatst = 0;
  const vergeet = (): void => {
    if (ms() - laatst >= vergeetMs) keren = 0;
  };
  return {
    wacht: () => {
      vergeet();
      return keren < vrij ? 0 : Math.max(0, Math.ceil((laatst + wachtMs - ms()) / 1000));
    },
    mis: () => {
      vergeet();
      keren += 1;
      laatst = ms();
    },
    raak: () => {
      keren = 0;
    },
  };
};
