// Welk bestand, welk blad en welke kop? De eerste twee vragen van het inlezen.
import { isLegeRij } from '../../src/inlezen/cel';
import type { Inleesblad } from '../../src/inlezen/cel';
import { kort } from '../../src/procedure/knippen';
import { Kader } from '../../sidebar/delen/tekst';
import { Keuzelijst } from './keuzelijst';

interface Bestandprops {
  readonly fout: string | null;
  readonly kies: (bestand: File) => void;
}
export const Bestandskeuze = ({ fout, kies }: Bestandprops) => (
  <section class="inleesdeel">
    <h2>1. Bestand kiezen</h2>
    <div class="veld">
      <label for="inleesbestand">Oud register</label>
      <p class="hulp" id="inleesbestand--hulp">
        Excel (xlsx) of csv. Het bestand blijft op uw computer; er verandert niets totdat u op de knop onderaan drukt.
      </p>
      <input
        id="inleesbestand"
        type="file"
        accept=".xlsx,.csv,.txt"
        aria-describedby="inleesbestand--hulp"
        onChange={(e) => {
          const bestand = e.currentTarget.files?.[0];
          if (bestand !== undefined) kies(bestand);
        }}
      />
    </div>
    {fout !== null && (
      <Kader soort="fout">
        <p role="alert">{fout}</p>
      </Kader>
    )}
  </section>
);

const regelInWoorden = (blad: Inleesblad, rij: number): string => {
  const cellen = (blad.rijen[rij] ?? []).flatMap((cel) => cel.tekst || []);
  return `Rij ${rij + 1}: ${kort(cellen.join(' | '), 70)}`;
};

/** The first rows that have something in them. */
const koprijen = (blad: Inleesblad): readonly (readonly [string, string])[] =>
  blad.rijen.slice(0, 20).flatMap((rij, i) => (isLegeRij(rij) ? [] : [[String(i), regelInWoorden(blad, i)] as const]));

interface Bladprops {
  readonly bladen: readonly Inleesblad[];
  readonly bladnr: number;
  readonly kopregel: number;
  readonly kiesBlad: (bladnr: number) => void;
  readonly kiesKop: (kopregel: number) => void;
}
export const Bladkeuze = ({ bladen, bladnr, kopregel, kiesBlad, kiesKop }: Bladprops) => {
  const blad = bladen[bladnr];
  return (
    <section class="inleesdeel">
      <h2>2. Blad en kop</h2>
      {bladen.length > 1 && (
        <Keuzelijst
          id="inleesblad"
          label="Op welk blad staan de klachten?"
          waarde={String(bladnr)}
          opties={bladen.map((b, i) => [String(i), b.naam] as const)}
          zet={(w) => kiesBlad(Number(w))}
        />
      )}
      {blad !== undefined && (
        <Keuzelijst
          id="inleeskop"
          label="In welke rij staan de koppen?"
          waarde={String(kopregel)}
          opties={koprijen(blad)}
          zet={(w) => kiesKop(Number(w))}
        />
      )}
    </section>
  );
};
