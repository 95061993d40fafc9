// Hoe gaat een bericht de deur uit als er een mailserver is? Volgens post.json in de map van het register, altijd versleuteld.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import * as z from 'zod/mini';
import type { Post } from '../../loket/postvak';
import { foutcode, foutveld } from '../../computer/foutveld';
import type { Bezorger } from './postvak-uit';
import { startfout } from '../../computer/startfout';

const vorm = z.strictObject({
  host: z.string().check(z.minLength(1)),
  port: z.number().check(z.gte(1), z.lte(65_535)),
  secure: z.boolean(),
  user: z.optional(z.string()),
  pass: z.optional(z.string()),
  from: z.string().check(z.regex(/^[^\r\n]*@[^\r\n]*$/)),
});
export type Mailserver = z.infer<typeof vorm>;

const ontleed = (pad: string): unknown => {
  try {
    return JSON.parse(readFileSync(pad, 'utf8'));
  } catch {
    return null;
  }
};

/** Null when there is no configuration. Rights on the file are checked with those of the folder. */
export const leesMailserver = (pad: string): Mailserver | null => {
  if (!existsSync(pad)) return null;
  const uit = z.safeParse(vorm, ontleed(pad));
  if (uit.success) return uit.data;
  const velden = 'host, port, secure, from en eventueel user en pass';
  throw startfout(`${pad} klopt niet. Het is JSON met de velden ${velden}.`, 1);
};

const opDezeComputer = (host: string): boolean => host === 'localhost' || host === '127.0.0.1' || host === '::1';

const transport = ({ host, port, secure, user, pass }: Mailserver) =>
  createTransport({
    host,
    port,
    secure,
    auth: user === undefined ? undefined : { user, pass: pass ?? '' },
    requireTLS: !secure && !opDezeComputer(host),
    ignoreTLS: !secure && opDezeComputer(host),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

/** The same message always has the same id, so that a mailbox recognises one that had to be sent twice. */
const berichtId = (post: Post): string =>
  `<${createHash('sha256').update(post.id).digest('hex').slice(0, 32)}@klachtenregister.invalid>`;

/** Codes only: the server's own sentence can quote the address. */
const waarom = (fout: unknown): string => {
  const antwoord = foutveld(fout, 'responseCode');
  const delen = [foutcode(fout), ...(typeof antwoord === 'number' ? [antwoord] : [])];
  return `De mailserver nam het bericht niet aan (${delen.join(' ')}).`;
};

export const metSmtp = (server: Mailserver): Bezorger => {
  const post = transport(server);
  return async (bericht) => {
    try {
      await post.sendMail({
        from: server.from,
        to: { name: bericht.aan, address: bericht.adres },
        subject: bericht.onderwerp,
        text: bericht.tekst,
        messageId: berichtId(bericht),
        headers: bericht.soort === 'L13' ? { 'Auto-Submitted': 'auto-generated' } : {},
      });
      return null;
    } catch (fout) {
      return waarom(fout);
    }
  };
};
