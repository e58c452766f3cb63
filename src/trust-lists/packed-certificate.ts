import { ascii } from '../verifier/bytes/ascii.ts';

/** The shortest stretch that is worth naming. */
export const MIN_STRETCH = 4;
/** Bit of a step that copies. */
export const COPY = 0x80;

/**
 * Bytes of a packed certificate. Certificates have much in common, and the first verdict waits for each kilobyte of the
 * lists; so each is written as steps: a byte below COPY, and that many bytes and one follow; or one from COPY on, and
 * so many bytes more than MIN_STRETCH are found where the next two say, in `shared` and what has been unpacked after it.
 * @param packed base64; written by trust:update, never by others
 */
export function unpackCertificate(packed: string, shared: string): Uint8Array {
  const steps = atob(packed);
  let text = '';
  for (let at = 0; at < steps.length; ) {
    const step = steps.charCodeAt(at);
    at += 1;
    if (step < COPY) {
      text += steps.slice(at, at + step + 1);
      at += step + 1;
    } else {
      const from = steps.charCodeAt(at) * 256 + steps.charCodeAt(at + 1);
      const length = step - COPY + MIN_STRETCH;
      at += 2;
      text +=
        from < shared.length
          ? shared.slice(from, from + length)
          : text.slice(from - shared.length, from - shared.length + length);
    }
  }
  return ascii(text);
}
