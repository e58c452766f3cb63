import { LimitError, MalformedError } from '../bytes/errors.ts';
import { MAX_COLLECTION_FILES } from '../limits.ts';
import { failure } from '../status.ts';
import type { HardBindingInput, HardBindingOutcome } from './hard-binding-input.ts';
import { mapList, optionalBytes } from './hash-fields.ts';

/**
 * `c2pa.hash.collection.data` binds several files by their relative addresses (C2PA 2.2 §15.12.4). What is wrong with the
 * list itself is said; whether it holds nobody can tell from the one file that is here.
 * @throws MalformedError @throws LimitError
 */
export async function checkCollectionHash({ content, url }: HardBindingInput): Promise<HardBindingOutcome> {
  const entries = mapList(content, 'uris', MAX_COLLECTION_FILES);
  if (entries.length === 0) throw new MalformedError('a collection of no files');
  for (const entry of entries) {
    const uri = entry.get('uri');
    if (typeof uri !== 'string' || optionalBytes(entry, 'hash') === null) {
      throw new MalformedError('a file of the collection without an address or a hash');
    }
    if (!isInside(uri)) return { statuses: [failure('assertion.collectionHash.invalidURI', url, uri)], uncovered: [] };
  }
  throw new LimitError('collectionFiles', `${entries.length} files were signed together, and only one is here`);
}

/** Relative, and never upwards: an address that leads out of the collection could bind anything. */
function isInside(uri: string): boolean {
  const parts = uri.split('/');
  return !/^[a-z][a-z0-9+.-]*:/i.test(uri) && !uri.includes('\\') && !parts.some((part) => /^\.{0,2}$/.test(part));
}
