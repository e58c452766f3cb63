import type { ByteSource } from '../../verifier/bytes/byte-source.ts';
import { LimitError, MalformedError } from '../../verifier/bytes/errors.ts';
import { locate } from '../../verifier/formats/locate.ts';
import { readStore, type Store } from '../../verifier/manifest/store.ts';
import { chooseStore } from '../../verifier/store-choice.ts';

/** The manifest store that a report about the same sources is about; null where none can be read. */
export async function openStore(source: ByteSource, sidecar: ByteSource | null): Promise<Store | null> {
  try {
    const choice = await chooseStore(await locate(source), sidecar);
    return choice.kind === 'embedded' || choice.kind === 'sidecar' ? await readStore(choice.parts) : null;
  } catch (error) {
    if (error instanceof MalformedError || error instanceof LimitError) return null;
    throw error;
  }
}
