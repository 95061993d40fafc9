// Hoe komt een oud register erin? Een bestand kiezen, bekijken wat het zou doen, en dan pas vastleggen. (5.3.1)
import { useMemo, useState } from 'preact/hooks';
import { beoordeel } from '../../src/inlezen/beoordelen';
import type { Inleesblad } from '../../src/inlezen/cel';
import type { Inleeskeuze } from '../../src/inlezen/keuze';
import { Geweigerd } from '../../sidebar/delen/geweigerd';
import { Kader } from '../../sidebar/delen/tekst';
import { useAntwoord } from '../../sidebar/verbinding/antwoord';
import type { Bladprops } from '../blad';
import { leesBestand } from './bestand';
import { Bekijken } from './bekijken';
import { Bestandskeuze, Bladkeuze } from './kiezen';
import { Kolommen, Woorden } from './koppelen';
import { metKopregel, stelVoor, watMist } from './opzet';
import { Uitvoeren } from './uitvoeren';

interface Werk {
  readonly bladen: readonly Inleesblad[];
  readonly bladnr: number;
  readonly keuze: Inleeskeuze;
}

const langste = (bladen: readonly Inleesblad[]): number =>
  bladen.reduce((beste, b, i) => (b.rijen.length > (bladen[beste]?.rijen.length ?? 0) ? i : beste), 0);

const Gekozen = ({ werk, zet, vandaag }: { werk: Werk; zet: (werk: Werk) => void; vandaag: string }) => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'ingelezen'>({ vraag: 'ingelezen' });
  const { bladen, bladnr, keuze } = werk;
  const blad = bladen[bladnr];
  const compleet = watMist(keuze).length === 0;
  const oordeel = useMemo(
    () => (blad === undefined || beeld === null || !compleet ? null : beoordeel(blad, keuze, vandaag, beeld.dossiers)),
    [blad, keuze, vandaag, beeld, compleet],
  );
  if (blad === undefined) return null;
  const zetKeuze = (k: Inleeskeuze): void => zet({ ...werk, keuze: k });
  const kiesBlad = (nr: number): void => {
    const ander = bladen[nr];
    if (ander !== undefined) zet({ bladen, bladnr: nr, keuze: stelVoor(ander, keuze.bestand) });
  };
  return (
    <>
      <Bladkeuze
        bladen={bladen}
        bladnr={bladnr}
        kopregel={keuze.kopregel}
        kiesBlad={kiesBlad}
        kiesKop={(rij) => zetKeuze(metKopregel(blad, keuze.bestand, rij))}
      />
      <Kolommen blad={blad} keuze={keuze} zet={zetKeuze} />
      <Woorden blad={blad} keuze={keuze} zet={zetKeuze} />
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {oordeel !== null && (
        <>
          <Bekijken oordeel={oordeel} />
          <Uitvoeren bestand={keuze.bestand} klachten={oordeel.nieuw} klaar={() => void herlaad()} />
        </>
      )}
    </>
  );
};

export const Inlezen = ({ start }: Bladprops) => {
  const [werk, zetWerk] = useState<Werk | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  if (!start.formulieren.some((f) => f.naam === 'oudeKlachtenInlezen'))
    return (
      <Kader soort="let-op">
        <p>Een oud register inlezen kan alleen: directie of beheerder. Vraag het een van hen.</p>
      </Kader>
    );
  const kies = async (bestand: File): Promise<void> => {
    const gelezen = await leesBestand(bestand.name, new Uint8Array(await bestand.arrayBuffer()));
    zetFout(gelezen.ok ? null : gelezen.tekst);
    const bladnr = gelezen.ok ? langste(gelezen.bladen) : 0;
    const blad = gelezen.ok ? gelezen.bladen[bladnr] : undefined;
    zetWerk(
      gelezen.ok && blad !== undefined ? { bladen: gelezen.bladen, bladnr, keuze: stelVoor(blad, gelezen.naam) } : null,
    );
  };
  return (
    <div class="inlezen">
      <Bestandskeuze fout={fout} kies={(bestand) => void kies(bestand)} />
      {werk !== null && <Gekozen key={werk.keuze.bestand} werk={werk} zet={zetWerk} vandaag={start.vandaag} />}
    </div>
  );
};
