import { digestIdentifier } from './algorithms.ts';
import type { Entity } from './authority.ts';
import type { Bytes } from './bytes.ts';
import { type CmsFault, signedData } from './cms.ts';
import { generalizedTime, integer, octetString, oid, sequence } from './der.ts';
import { digest, type HashName } from './digest.ts';
import { OID } from './oids.ts';

/** Gives the TimeStampToken over the bytes; the authority hashes them. */
export type TimeStamper = (message: Uint8Array) => Promise<Uint8Array>;

export interface TimeStampOptions {
  /** With the timeStamping usage alone, unless that is the fault. */
  readonly authority: Entity;
  /** Milliseconds since 1970 UTC; whole seconds are stamped. */
  readonly time: number;
  readonly hash?: HashName;
  readonly fault?: CmsFault | 'imprint' | 'malformed' | 'version';
}

const POLICY = '1.3.6.1.4.1.99999.2';

/** A time-stamp authority (RFC 3161) that always says the same time. */
export function timeStamper(options: TimeStampOptions): TimeStamper {
  return (message) => token(message, options);
}

/** TimeStampResp with status "granted". */
export function timeStampResponse(timeStampToken: Uint8Array): Bytes {
  return sequence(sequence(integer(0)), timeStampToken);
}

async function token(
  message: Uint8Array,
  { authority, time, hash = 'sha256', fault }: TimeStampOptions,
): Promise<Bytes> {
  const imprint = await digest(hash, message);
  if (fault === 'imprint') imprint.reverse();
  const ONE_SECOND_ACCURACY = sequence(integer(1));
  const content = sequence(
    integer(fault === 'version' ? 2 : 1),
    oid(POLICY),
    sequence(digestIdentifier(hash), octetString(imprint)),
    integer(Math.floor(time / 1000)),
    generalizedTime(time),
    ONE_SECOND_ACCURACY,
  );
  const contentType = OID.tstInfo;
  switch (fault) {
    case 'malformed':
      return (await signedData({ signer: authority, contentType, content, hash })).slice(0, -20);
    case 'imprint':
    case 'version':
    case undefined:
      return signedData({ signer: authority, contentType, content, hash });
    default:
      return signedData({ signer: authority, contentType, content, hash, fault });
  }
}
