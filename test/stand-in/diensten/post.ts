// Wordt de mail verstuurd? MailApp met een dagtegoed per ontvanger, echte weigeringen en een postbak om in te kijken.
import { uitzondering } from './uitzondering';
import type { Uitvoering } from './uitvoering';

export interface Bericht {
  readonly van: string;
  readonly aan: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly onderwerp: string;
  readonly tekst: string;
  readonly html: string | undefined;
  readonly naam: string | undefined;
  readonly antwoordAan: string | undefined;
  readonly bijlagen: number;
}

export interface PostStaat {
  readonly verzonden: Bericht[];
  tegoed: number;
  /** 'voor': niet verzonden en een fout; 'na': verzonden en toch een fout. */
  faal: ((bericht: Bericht) => 'voor' | 'na' | undefined) | undefined;
}

export const maakPostStaat = (tegoed = 1500): PostStaat => ({ verzonden: [], tegoed, faal: undefined });

type Opties = Readonly<Record<string, unknown>>;

export interface MailDienst {
  sendEmail(eerste: string | object, tweede?: unknown, derde?: unknown, vierde?: unknown): void;
  getRemainingDailyQuota(): number;
}

const VELDEN = [
  'to',
  'subject',
  'body',
  'htmlBody',
  'cc',
  'bcc',
  'name',
  'noReply',
  'replyTo',
  'attachments',
  'inlineImages',
];
const tekst = (waarde: unknown): string => optie(waarde) ?? '';
const leesAdressen = (waarde: unknown): string[] =>
  tekst(waarde)
    .split(',')
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');

function leesOpties(eerste: unknown, rest: readonly unknown[]): Opties {
  if (typeof eerste === 'object' && eerste !== null) return eerste as Opties;
  const [tweede, derde, vierde] = rest;
  if (typeof vierde === 'string') return { to: eerste, replyTo: tweede, subject: derde, body: vierde };
  return { ...(vierde as object | undefined), to: eerste, subject: tweede, body: derde };
}

function eisBericht(opties: Opties, van: string): Bericht {
  const vreemd = Object.keys(opties).find((veld) => !VELDEN.includes(veld));
  if (vreemd !== undefined) throw uitzondering(`Invalid argument: ${vreemd}`);
  const [aan, cc, bcc] = [leesAdressen(opties['to']), leesAdressen(opties['cc']), leesAdressen(opties['bcc'])];
  const iedereen = [...aan, ...cc, ...bcc];
  if (iedereen.length === 0) throw uitzondering('Failed to send email: no recipient');
  const fout = iedereen.find((adres) => !/^([^<>\r\n]*<[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/.test(adres));
  if (fout !== undefined) throw uitzondering(`Invalid email: ${fout}`);
  if (iedereen.length > 50) throw uitzondering('Limit Exceeded: Email Recipients Per Message.');
  const onderwerp = tekst(opties['subject']);
  if (onderwerp.length > 250) throw uitzondering('Invalid argument: subject');
  const bericht: Bericht = {
    van,
    aan,
    cc,
    bcc,
    onderwerp,
    tekst: tekst(opties['body']),
    html: optie(opties['htmlBody']),
    naam: optie(opties['name']),
    antwoordAan: optie(opties['replyTo']),
    bijlagen: Array.isArray(opties['attachments']) ? opties['attachments'].length : 0,
  };
  if (Buffer.byteLength(bericht.tekst + (bericht.html ?? '')) > 400 * 1024)
    throw uitzondering('Limit Exceeded: Email Body Size.');
  return bericht;
}

function optie(waarde: unknown): string | undefined {
  if (typeof waarde === 'string') return waarde;
  return typeof waarde === 'number' || typeof waarde === 'boolean' ? String(waarde) : undefined;
}

export function maakMailDienst(staat: PostStaat, nu: () => Uitvoering): MailDienst {
  return {
    sendEmail(eerste, ...rest) {
      const bericht = eisBericht(leesOpties(eerste, rest), nu().effectief);
      const ontvangers = bericht.aan.length + bericht.cc.length + bericht.bcc.length;
      if (ontvangers > staat.tegoed) throw uitzondering('Service invoked too many times for one day: email.');
      const storing = staat.faal?.(bericht);
      if (storing === 'voor') throw uitzondering('Service error: Gmail');
      staat.tegoed -= ontvangers;
      staat.verzonden.push(bericht);
      if (storing === 'na') throw uitzondering('Service error: Gmail');
    },
    getRemainingDailyQuota: () => staat.tegoed,
  };
}
