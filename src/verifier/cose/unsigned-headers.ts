import { MalformedError } from '../bytes/errors.ts';
import { type CborMap, type CborValue, isCborMap } from '../cbor/decode.ts';

/** Which header a time-stamp came from: it decides what was stamped (C2PA 2.2 §10.3.2.5). */
export interface HeaderTimeStamps {
  readonly header: 'sigTst' | 'sigTst2';
  /** TimeStampResp for `sigTst`, TimeStampToken for `sigTst2`, in DER. */
  readonly tokens: readonly Uint8Array[];
}

/** The time-stamp headers that are there, in the order of the header. @throws MalformedError */
export function readTimeStampHeaders(unprotectedHeader: CborMap): readonly HeaderTimeStamps[] {
  const found: HeaderTimeStamps[] = [];
  for (const [label, value] of unprotectedHeader) {
    if (label !== 'sigTst' && label !== 'sigTst2') continue;
    const tokens = listIn(value, 'tstTokens').map((token) => {
      const bytes = isCborMap(token) ? token.get('val') : undefined;
      if (!(bytes instanceof Uint8Array)) throw new MalformedError(`${label}: no token`);
      return bytes;
    });
    found.push({ header: label, tokens });
  }
  return found;
}

/** OCSP responses in DER stapled to the signature (`rVals`, C2PA 2.2 §14.7.2); what cannot be one is left out. */
export function readStapledOcsp(unprotectedHeader: CborMap): readonly Uint8Array[] {
  const value = unprotectedHeader.get('rVals');
  const list = isCborMap(value) ? value.get('ocspVals') : undefined;
  return Array.isArray(list) ? list.filter((item): item is Uint8Array => item instanceof Uint8Array) : [];
}

function listIn(value: CborValue, key: string): readonly CborValue[] {
  const list = isCborMap(value) ? value.get(key) : undefined;
  if (!Array.isArray(list)) throw new MalformedError(`${key}: a list expected`);
  return list;
}
