import { encodeAssertion } from './assertion.ts';
import { type Bytes, copy, text } from './bytes.ts';
import { readSuperbox, type SuperboxView, withDescendant } from './jumbf-reader.ts';

const ASSERTION_URI = /^self#jumbf=\/c2pa\/([^/]+)\/c2pa\.assertions\/([^/]+)$/;

/** What becomes of a redacted assertion: zeros in its place, nothing at all, or one of two faults. */
export type RedactionStyle = 'zeros' | 'removed' | 'left' | 'planted';

/** The manifests with each named assertion emptied: its box stays, with the redaction's UUID and zeros (C2PA 2.2 §6.8). */
export function redact(
  manifests: readonly SuperboxView[],
  uris: readonly string[],
  style: RedactionStyle,
): readonly Bytes[] {
  return manifests.map((manifest) =>
    uris.reduce((bytes, uri) => {
      const [, label, assertion] = ASSERTION_URI.exec(uri) ?? [];
      if (label !== manifest.label || assertion === undefined || style === 'left') return bytes;
      const ZEROS = 16;
      const planted = style === 'planted' ? { planted: text('something else') } : {};
      const emptied = encodeAssertion({
        label: assertion,
        content: { kind: 'redacted', length: ZEROS, ...planted },
        attribution: 'created',
      });
      const path = ['c2pa.assertions', assertion];
      return withDescendant(readSuperbox(bytes), path, style === 'removed' ? null : emptied);
    }, copy(manifest.bytes)),
  );
}
