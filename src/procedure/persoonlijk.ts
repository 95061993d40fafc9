// Hoe schrijven we een persoon en een tijdstip op? De kleinste woorden van het register.

/** Local time in Europe/Amsterdam, `JJJJ-MM-DDTuu:mm:ss`. */
export type Tijdstip = string;
/** Lower-case e-mail address: the key of a person on every host. */
export type PersoonId = string;
