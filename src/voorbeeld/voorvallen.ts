// Wat gebeurt er onderweg met een verzonnen klacht? Wat de schets wil, en anders wat het toeval geeft.
import type { Claimstand, Schets, Wens } from './schets';
import type { Toeval } from './toeval';

export type Voorvallen = Pick<
  Wens,
  'geschil' | 'verzet' | 'reactie' | 'maatregelTot' | 'maatregelAfloop' | 'verbeterd'
> & {
  readonly claim: Claimstand;
} & Readonly<
    Record<
      | 'wissel'
      | 'terug'
      | 'vraag'
      | 'wederhoor'
      | 'heropend'
      | 'gekoppeld'
      | 'anonimiseren'
      | 'langerBewaren'
      | 'inDerMinne'
      | 'voorstel'
      | 'naarReactieGevraagd',
      boolean
    >
  >;

const claims: readonly Claimstand[] = [
  'tot 500',
  'tot 500',
  'verzekeraar heeft geantwoord',
  'verzekeraar heeft geantwoord',
  'verzekeraar heeft geantwoord',
  'eerst laag, later hoog',
];

/** In a scene for today only happens what was asked for. */
const rustig = ({ wens }: Schets): Voorvallen => ({
  ...wens,
  claim: wens.claim ?? 'geen',
  wissel: wens.wissel ?? false,
  terug: wens.terug ?? false,
  vraag: wens.vraag ?? false,
  wederhoor: wens.wederhoor ?? false,
  heropend: wens.heropend ?? false,
  gekoppeld: wens.gekoppeld ?? false,
  anonimiseren: wens.anonimiseren ?? false,
  langerBewaren: wens.langerBewaren ?? false,
  inDerMinne: wens.inDerMinne ?? false,
  voorstel: wens.voorstel ?? false,
  naarReactieGevraagd: wens.reactie === 'nee',
});

const verzetVan = (t: Toeval, { termijn, wens, gemeld }: Schets): Wens['verzet'] => {
  // Who is late anyway has not told the complainant.
  if (wens.verzet !== undefined || wens.traag !== undefined || gemeld !== undefined) return wens.verzet;
  if (termijn < 28) return t.kans(0.05) ? 'binnen vier weken' : undefined;
  return t.kans(0.07) ? 'verlengd' : undefined;
};

export const maakVoorvallen = (t: Toeval, schets: Schets, isKlacht: boolean): Voorvallen => {
  if (schets.opTijdKlaar) return rustig(schets);
  const { wens } = schets;
  const soms = (gewild: boolean | undefined, deel: number): boolean => {
    const zoja = t.kans(deel);
    return gewild ?? zoja;
  };
  const geschil = t.kans(0.03) ? t.kies(['loopt', 'voorbij', 'voorbij'] as const) : undefined;
  const claim = isKlacht && t.kans(0.07) ? t.kies(claims) : 'geen';
  const reactie = t.kies(['ja', 'ja', 'ja', 'geen reactie', 'geen reactie', 'nee'] as const);
  return {
    maatregelTot: wens.maatregelTot,
    maatregelAfloop: wens.maatregelAfloop,
    verbeterd: wens.verbeterd,
    geschil: wens.geschil ?? geschil,
    claim: wens.claim ?? claim,
    verzet: verzetVan(t, schets),
    reactie: wens.reactie ?? reactie,
    wissel: soms(wens.wissel, 0.04),
    terug: soms(wens.terug, 0.06),
    vraag: soms(wens.vraag, 0.12),
    wederhoor: soms(wens.wederhoor, 0.4),
    heropend: soms(wens.heropend, 0.04),
    gekoppeld: soms(wens.gekoppeld, 0.03),
    anonimiseren: soms(wens.anonimiseren, 0.3),
    langerBewaren: soms(wens.langerBewaren, 0.05),
    inDerMinne: soms(wens.inDerMinne, 0.5),
    voorstel: soms(wens.voorstel, 0.05),
    naarReactieGevraagd: soms(undefined, 0.6),
  };
};
