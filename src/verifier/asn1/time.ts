import { latin1 } from '../bytes/ascii.ts';
import { MalformedError } from '../bytes/errors.ts';
import { isoFromMilliseconds, millisecondsFromIso } from '../time.ts';
import type { DerNode } from './der.ts';
import { TAG } from './tags.ts';

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;

/**
 * UTCTime or GeneralizedTime in the forms that RFC 5280 §4.1.2.5 allows, in milliseconds since 1970.
 * Fractions of a second are allowed where `fractions` is set (RFC 3161 §2.4.2).
 * @throws MalformedError
 */
export function timeOf(node: DerNode, options: { readonly fractions: boolean } = { fractions: false }): number {
  const text = latin1(node.content);
  if (node.tag === TAG.utcTime) {
    const [, year, ...rest] = UTC_TIME.exec(text) ?? fail(text);
    // RFC 5280 §4.1.2.5.1: two digits from 50 on are of the last century.
    return milliseconds([`${Number(year) >= 50 ? '19' : '20'}${year}`, ...rest], '', text);
  }
  if (node.tag !== TAG.generalizedTime) throw new MalformedError('time expected');
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', fraction = ''] =
    GENERALIZED_TIME.exec(text) ?? fail(text);
  if (fraction !== '' && !options.fractions) throw new MalformedError(`fraction of a second in "${text}"`);
  return milliseconds([year, month, day, hour, minute, second], fraction, text);
}

function milliseconds(parts: readonly string[], fraction: string, text: string): number {
  const [year, month, day, hour, minute, second] = parts;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
  const value = millisecondsFromIso(iso);
  // The way back tells dates that no calendar has, such as 30 February, which engines roll over.
  if (value === null || isoFromMilliseconds(value) !== iso) throw new MalformedError(`no such time: "${text}"`);
  return value;
}

function fail(text: string): never {
  throw new MalformedError(`not a time: "${text.slice(0, 32)}"`);
}
