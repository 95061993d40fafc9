// In welke fase is het dossier, of welke status heeft de maatregel? Een woord met een tekentje; de kleur komt er alleen bij.
import { tekens } from './fasetekens';
import { Pictogram } from './pictogram';

type Teken = (typeof tekens)[keyof typeof tekens];
const onbekend: Teken = ['info', 'grijs'];

export const Fasechip = ({ fase }: { readonly fase: string }) => {
  const [teken, toon] = new Map<string, Teken>(Object.entries(tekens)).get(fase) ?? onbekend;
  return (
    <span class={`chip ${toon}`}>
      <Pictogram naam={teken} />
      {fase}
    </span>
  );
};
