// Kan het jaar worden vastgesteld, en wat ligt daarna vast? Eerst een lijst van wat nog niet klaar is, dan een tweede klik. (5.3.2, I-16)
import { Pictogram } from '../../sidebar/delen/pictogram';
import { Kader, OnzichtbareTekst } from '../../sidebar/delen/tekst';
import { NietNu } from '../../sidebar/schermen/dossier/stappen';
import { gaNaar } from '../plaats';
import { OpenStap } from '../stappen/openstap';
import { gereed } from './gereed';
import type { Punt } from './gereed';
import type { Jaarstap } from './jaarstap';
import { Vastgesteld } from './vastgesteld';
import { watLigtVast } from './vastlegging';

const vaststelstap = 'jaarVaststellen';
const titelsVan = { maatregelen: 'Naar Maatregelen', cijfers: 'Naar Cijfers' } as const;

const tekens = {
  klaar: { klasse: 'klaar', teken: 'vink', woord: 'Klaar' },
  'nog niet': { klasse: 'nogniet', teken: 'waarschuwing', woord: 'Nog niet klaar' },
  'let op': { klasse: '', teken: 'info', woord: 'Let op' },
} as const;

const Controlepunt = ({ punt, jaar }: { readonly punt: Punt; readonly jaar: number }) => {
  const { stand, tekst, deel } = punt;
  const { klasse, teken, woord } = tekens[stand];
  return (
    <li class={klasse}>
      <Pictogram naam={teken} />
      <span>
        <OnzichtbareTekst>{woord}: </OnzichtbareTekst>
        {tekst}{' '}
        {stand === 'nog niet' && (deel === 'maatregelen' || deel === 'cijfers') && (
          <button type="button" class="knop stil klein" onClick={() => gaNaar(jaar, deel)}>
            {titelsVan[deel]}
          </button>
        )}
      </span>
    </li>
  );
};

const Zeker = ({ evaluatie, stap, nogNiet }: Jaarstap & { readonly nogNiet: number }) => (
  <OpenStap {...stap} knop={`Ja, stel ${evaluatie.jaar} vast`} sluitknop="Nee, nog niet">
    {nogNiet > 0 && (
      <Kader soort="let-op">
        <p>
          {nogNiet === 1 ? 'Eén punt hierboven is nog niet klaar.' : `${nogNiet} punten hierboven zijn nog niet klaar.`}{' '}
          Moet dat eerst, dan zegt het register dat als u vaststelt.
        </p>
      </Kader>
    )}
    <p class="kadertitel">Dit ligt daarna vast</p>
    <ul class="ligtvast">
      {watLigtVast(evaluatie).map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  </OpenStap>
);

const NogVast = (props: Jaarstap) => {
  const { evaluatie, stap } = props;
  const { beeld, open, zet } = stap.rij;
  const punten = gereed(evaluatie);
  const nogNiet = punten.filter((p) => p.stand === 'nog niet').length;
  const kan = beeld?.mogelijk.some((f) => f.naam === vaststelstap) === true;
  return (
    <>
      <p>{nogNiet === 0 ? 'Alles is klaar om vast te stellen.' : 'Dit moet nog voordat alles klaar is:'}</p>
      <ul class="gereed">
        {punten.map((p) => (
          <Controlepunt key={p.naam} punt={p} jaar={evaluatie.jaar} />
        ))}
      </ul>
      {open?.naam === vaststelstap && <Zeker {...props} nogNiet={nogNiet} />}
      {open?.naam !== vaststelstap && kan && (
        <button type="button" class="knop hoofd" id={`stap-${vaststelstap}`} onClick={() => zet(vaststelstap)}>
          Stel {evaluatie.jaar} vast
        </button>
      )}
      {beeld !== null && !kan && <NietNu nietNu={beeld.nietNu} />}
    </>
  );
};

export const Vaststellen = (props: Jaarstap) => (
  <section class="bespreekdeel" aria-labelledby="kop-vaststellen">
    <h3 id="kop-vaststellen">Vaststellen</h3>
    {props.children}
    {props.evaluatie.rij?.status === 'Vastgesteld' ? <Vastgesteld {...props} /> : <NogVast {...props} />}
  </section>
);
