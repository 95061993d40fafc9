// Kwamen klachten met dezelfde oorzaak terug na een maatregel? Evenveel maanden ervoor en erna, met wat men daarbij moet weten (K21; 5.3.2).
import { plusDagen } from '../procedure/dag';
import type { Klacht, Maatregel } from '../procedure/rijen';
import { geopendOp, plusMaanden, tel } from './figuren/beeld';
import type { Jaarbeeld } from './figuren/beeld';
import { minimum } from './figuren/figuur';
import type { Herhaling, Oordeelvoorstel } from './model';

const maanden = 6;

const tussen = (klachten: readonly Klacht[], van: string, tot: string): readonly Klacht[] =>
  klachten.filter((k) => {
    const dag = geopendOp(k);
    return k.ronde === 1 && dag !== null && dag >= van && dag <= tot;
  });

const kanttekeningenBij = (beeld: Jaarbeeld, m: Maatregel, voor: number, na: number): readonly string[] => {
  const andere = beeld.rijen.maatregelen.filter(
    (x) => x.id !== m.id && x.oorzaak === m.oorzaak && x.uitgevoerdOp !== null,
  );
  const zonderOorzaak = beeld.klachten.filter((k) => k.afgehandeldOp !== null && k.oorzaak === null).length;
  return [
    ...(voor + na < minimum ? ['Het gaat om weinig klachten; toeval kan een grote rol spelen.'] : []),
    ...(andere.length > 0
      ? [
          `Voor dezelfde oorzaak ${andere.length === 1 ? 'is nog een maatregel' : `zijn nog ${andere.length} maatregelen`} uitgevoerd.`,
        ]
      : []),
    ...(zonderOorzaak > 0 ? [`Van ${zonderOorzaak} afgesloten dossiers is geen oorzaak vastgelegd.`] : []),
  ];
};

/** Null when no cause was named or the measure was not carried out. */
export const herhaling = (beeld: Jaarbeeld, m: Maatregel): Herhaling | null => {
  const { oorzaak, uitgevoerdOp } = m;
  if (oorzaak === null || uitgevoerdOp === null) return null;
  const zelfde = beeld.klachten.filter((k) => k.oorzaak === oorzaak);
  const rijpOp = plusMaanden(uitgevoerdOp, maanden);
  const voor = tussen(zelfde, plusMaanden(uitgevoerdOp, -maanden), plusDagen(uitgevoerdOp, -1));
  const na = tussen(zelfde, plusDagen(uitgevoerdOp, 1), rijpOp);
  return {
    oorzaak,
    maanden,
    voor: tel(voor),
    na: tel(na),
    rijpOp,
    rijp: rijpOp <= beeld.vandaag,
    kanttekeningen: kanttekeningenBij(beeld, m, voor.length, na.length),
  };
};

const keer = (n: number): string => (n === 1 ? '1 klacht' : `${n} klachten`);

/** Fewer is working, none is done; the same or more is not. The directie decides, and may know better. */
export const oordeelvoorstel = (h: Herhaling | null): Oordeelvoorstel | null => {
  if (h === null) return null;
  if (!h.rijp)
    return {
      doeltreffendheid: 'nog niet te beoordelen',
      waarom: `Er zijn nog geen ${h.maanden} maanden voorbij sinds de uitvoering.`,
    };
  const [voor, na] = [h.voor.aantal, h.na.aantal];
  const waarom = `In de ${h.maanden} maanden ervoor ${keer(voor)} met deze oorzaak, in de ${h.maanden} maanden erna ${keer(na)}.`;
  if (na === 0) return { doeltreffendheid: 'doeltreffend', waarom };
  return { doeltreffendheid: na < voor ? 'deels doeltreffend' : 'niet doeltreffend', waarom };
};
