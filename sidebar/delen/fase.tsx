// In welke fase is het dossier, of welke status heeft de maatregel? Een woord met een tekentje; de kleur komt er alleen bij.
import { Chip } from './chip';
import { tekens } from './fasetekens';

type Teken = (typeof tekens)[keyof typeof tekens];
const onbekend: Teken = ['info', 'grijs'];

export const Fasechip = ({ fase }: { readonly fase: string }) => {
  const [teken, toon] = new Map<string, Teken>(Object.entries(tekens)).get(fase) ?? onbekend;
  return <Chip kleur={toon} teken={teken} tekst={fase} />;
};
