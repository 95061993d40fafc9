// Waarom start het register niet? Een zin voor de gebruiker en een code voor de aanroeper, nooit een stacktrace.
import { foutveld } from './foutveld';

/** 2: the command line is wrong. 1: the command line is right, but it cannot be done now. */
export type Afsluitcode = 1 | 2;

interface Startfout extends Error {
  readonly afsluitcode: Afsluitcode;
}

export const startfout = (tekst: string, afsluitcode: Afsluitcode): Startfout =>
  Object.assign(new Error(tekst), { afsluitcode });

export const isStartfout = (fout: unknown): fout is Startfout => foutveld(fout, 'afsluitcode') !== undefined;
