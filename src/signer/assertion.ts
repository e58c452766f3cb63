import { type Bytes, concat, cString, text } from './bytes.ts';
import { type CborInput, encodeCbor } from './cbor-writer.ts';
import { BOX_TYPE, box, REDACTED_UUID, superbox } from './jumbf-writer.ts';

export type AssertionContent =
  | { readonly kind: 'cbor'; readonly value: CborInput }
  | { readonly kind: 'json'; readonly value: unknown }
  /** Content bytes as they stand, well-formed or not. */
  | { readonly kind: 'raw'; readonly type: 'cbor' | 'json'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly mediaType: string; readonly bytes: Uint8Array }
  /** What a redaction leaves: the UUID and zeros, or `planted` bytes where zeros must be. */
  | { readonly kind: 'redacted'; readonly length: number; readonly planted?: Uint8Array };

/** Who stands behind an assertion (C2PA 2.2 §10.3.2.2); `undeclared` is in the store but in no list. */
export type Attribution = 'created' | 'gathered' | 'undeclared';

export interface Assertion {
  readonly label: string;
  readonly content: AssertionContent;
  readonly attribution: Attribution;
  readonly salt?: Uint8Array;
}

/** The assertion's superbox. */
export function encodeAssertion({ label, content, salt }: Assertion): Bytes {
  switch (content.kind) {
    case 'cbor':
      return superbox(BOX_TYPE.cbor, label, [box('cbor', encodeCbor(content.value))], salt);
    case 'json':
      return superbox(BOX_TYPE.json, label, [box('json', text(JSON.stringify(content.value)))], salt);
    case 'raw':
      return superbox(BOX_TYPE[content.type], label, [box(content.type, content.bytes)], salt);
    case 'file': {
      const description = box('bfdb', concat(Uint8Array.of(0), cString(content.mediaType)));
      return superbox(BOX_TYPE.embeddedFile, label, [description, box('bidb', content.bytes)], salt);
    }
    case 'redacted': {
      const rest = content.planted ?? new Uint8Array(content.length);
      return superbox(BOX_TYPE.uuid, label, [box('uuid', REDACTED_UUID, rest)], salt);
    }
  }
}

/** Gives the second and later assertions of one label their instance suffix (C2PA 2.2 §6.4). */
export function withInstances(assertions: readonly Assertion[]): readonly Assertion[] {
  const seen = new Map<string, number>();
  return assertions.map((assertion) => {
    const count = seen.get(assertion.label) ?? 0;
    seen.set(assertion.label, count + 1);
    return count === 0 ? assertion : { ...assertion, label: `${assertion.label}__${count}` };
  });
}
