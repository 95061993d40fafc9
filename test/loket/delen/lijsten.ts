// Welke dertig deellijsten moet het register goed beoordelen? Met de hand opgeschreven: wat Google toont, en wat er dan mis is. (SAFETY A1)
import type { Deling } from '../../../src/loket/delen/deling';
import type { Deelwijze } from '../../../src/procedure/instellingen';

export const dirk = 'dirk@voorbeeld.example';
export const dora = 'dora@voorbeeld.example';
export const anna = 'anna@voorbeeld.example';
export const otto = 'otto@voorbeeld.example';
export const weg = 'weg@voorbeeld.example';
export const klachten = 'klachten@voorbeeld.example';
const groep = 'team@voorbeeld.example';
const vreemd = 'vera@elders.example';

export interface Geval {
  readonly naam: string;
  readonly wijze: Deelwijze | null;
  readonly deling: Partial<Deling>;
  /** Each fault by a piece of its sentence; none is a good verdict. */
  readonly fout: readonly string[];
  /** What the person must look at himself. */
  readonly letOp?: readonly string[];
}

const besloten = (
  naam: string,
  deling: Partial<Deling>,
  fout: readonly string[],
  letOp: readonly string[] = [],
): Geval => ({
  naam,
  wijze: 'besloten',
  deling: { eigenaar: dirk, bewerkers: [dirk, dora], ...deling },
  fout,
  letOp,
});
/** Everybody active is an editor: Dirk, Dora, Anna and Otto. */
const open = (
  naam: string,
  deling: Partial<Deling>,
  fout: readonly string[],
  letOp: readonly string[] = [],
): Geval => ({
  naam,
  wijze: 'open',
  deling: { eigenaar: dirk, bewerkers: [dirk, dora, anna, otto], ...deling },
  fout,
  letOp,
});

export const lijsten: readonly Geval[] = [
  besloten('alleen de directie', {}, []),
  besloten(
    'de directie met hoofdletters en spaties',
    { bewerkers: ['DIRK@Voorbeeld.example ', 'Dora@VOORBEELD.EXAMPLE'] },
    [],
  ),
  besloten('een directielid mag alleen kijken', { bewerkers: [dirk], lezers: [dora] }, []),
  besloten('een apart account als eigenaar', { eigenaar: klachten }, [], ['eigenaar van het bestand is klachten@']),
  besloten('een medewerker als bewerker', { bewerkers: [dirk, anna] }, [
    'Anna (anna@voorbeeld.example) hoort niet bij de directie',
  ]),
  besloten('een medewerker als bewerker, in hoofdletters', { bewerkers: ['ANNA@voorbeeld.example'] }, ['Anna (anna@']),
  besloten('een medewerker als lezer', { lezers: [anna] }, ['alles lezen.']),
  besloten('de beheerder als bewerker', { bewerkers: [dirk, otto] }, ['Otto (otto@']),
  besloten('een medewerker als eigenaar', { eigenaar: anna, bewerkers: [anna, dirk] }, ['Anna (anna@']),
  besloten('een groep als bewerker', { bewerkers: [dirk, groep] }, ['team@voorbeeld.example staat niet als directie']),
  besloten('een groep als lezer', { lezers: [groep] }, ['Is het een groep?']),
  besloten('een lezer die niet in Medewerkers staat', { lezers: [vreemd] }, ['vera@elders.example staat niet']),
  besloten('een bewerker van buiten en een van binnen', { bewerkers: [vreemd, anna] }, ['vera@', 'Anna (anna@']),
  besloten('wie weg is, als bewerker', { bewerkers: [dirk, weg] }, ['Wim (weg@voorbeeld.example) is niet meer actief']),
  besloten('een ander adres van de directie', { bewerkers: ['dirk+prive@voorbeeld.example'] }, [
    'lijkt een ander adres van Dirk',
  ]),
  besloten('een ander adres van een medewerker', { lezers: ['anna+1@voorbeeld.example'] }, [
    'lijkt een ander adres van Anna',
  ]),
  besloten('iedereen in de organisatie met de link', { link: 'organisatie' }, ['Iedereen in de organisatie']),
  besloten('iedereen met de link', { link: 'iedereen' }, ['Iedereen op internet die de link heeft, kan alles lezen,']),
  besloten('iedereen met de link mag wijzigen', { link: 'iedereen', linkBewerkt: true }, [
    'kan alles lezen en wijzigen, ook',
  ]),
  besloten('of er een link is, blijft onbekend', { link: 'onbekend' }, [], ['niet zien of het bestand met een link']),
  besloten('een gedeelde drive zonder eigenaar', { eigenaar: null }, [], ['geen eigenaar']),
  besloten('een gratis account als eigenaar', { eigenaar: 'klachten.register@gmail.com' }, ['gratis Google-account']),
  besloten('formules mogen naar internet', { importToegestaan: true }, ['niet terug te draaien']),
  open('iedereen uit Medewerkers is bewerker', {}, []),
  open(
    'een medewerker ontbreekt, maar zit misschien in een groep',
    { bewerkers: [dirk, dora, anna, groep] },
    ['team@voorbeeld.example staat niet in Medewerkers'],
    ['Otto (otto@voorbeeld.example) staat in Medewerkers, maar niet'],
  ),
  open(
    'een medewerker mag alleen kijken',
    { bewerkers: [dirk, dora, otto], lezers: [anna] },
    [],
    ['Anna (anna@voorbeeld.example) mag alleen kijken'],
  ),
  open('een lezer die niet in Medewerkers staat', { lezers: [vreemd] }, ['vera@elders.example']),
  open('wie weg is, is nog bewerker', { bewerkers: [dirk, dora, anna, otto, weg] }, [
    'Wim (weg@voorbeeld.example) is niet meer actief',
  ]),
  open('iedereen in de organisatie mag wijzigen', { link: 'organisatie', linkBewerkt: true }, [
    'kan alles lezen en wijzigen.',
  ]),
  {
    naam: 'er is nog niet gekozen',
    wijze: null,
    deling: { eigenaar: dirk, bewerkers: [dirk] },
    fout: ['nog niet gekozen'],
  },
];
