import { LimitError, MalformedError } from '../bytes/errors.ts';
import { EARLY_MANIFEST_KIND, STANDARD_MANIFEST_KIND, UPDATE_MANIFEST_KIND } from '../jumbf/box-kinds.ts';
import { readSuperbox, type Superbox } from '../jumbf/superbox.ts';
import { MAX_UNPACKED_BEYOND_BYTES, MAX_UNPACKED_BYTES, MAX_UNPACKED_RATIO, USUAL_UNPACKED_RATIO } from '../limits.ts';
import { onlyContent } from './assertion-content.ts';

/** How much may still be unpacked for one file beyond what manifests usually unpack to, in bytes. */
export interface UnpackBudget {
  left: number;
}

export function unpackBudget(): UnpackBudget {
  return { left: MAX_UNPACKED_BEYOND_BYTES };
}

const KINDS: readonly string[] = [STANDARD_MANIFEST_KIND, EARLY_MANIFEST_KIND, UPDATE_MANIFEST_KIND];

/**
 * The manifest inside a compressed one (C2PA 2.2 §11.2.4): one `brob` box whose Brotli stream is a standard or update
 * manifest of the same label with its header.
 * @returns why there is none, for `manifest.compressed.invalid`
 * @throws LimitError where it unpacks to too much
 */
export async function unpackManifest(box: Superbox, budget: UnpackBudget): Promise<Superbox | string> {
  const packed = onlyContent(box, 'brob');
  if (packed === null) return 'not exactly one brob box';
  const usual = packed.length * USUAL_UNPACKED_RATIO;
  const limit = Math.min(MAX_UNPACKED_BYTES, packed.length * MAX_UNPACKED_RATIO, usual + budget.left);
  // Few stores hold one, and Brotli's dictionary is a third of the verifier.
  const { unpackBrotli } = await import('../brotli/unpack.ts');
  try {
    const bytes = unpackBrotli(packed, limit);
    budget.left -= Math.max(0, bytes.length - usual);
    const manifest = readSuperbox(bytes);
    if (!KINDS.includes(manifest.kind)) return 'it holds neither a standard nor an update manifest';
    return manifest.label === box.label ? manifest : 'it holds a manifest of another label';
  } catch (error) {
    if (error instanceof LimitError) {
      throw new LimitError(error.limit, `a compressed manifest of ${packed.length} bytes: ${error.message}`);
    }
    if (error instanceof MalformedError) return error.message;
    throw error;
  }
}
