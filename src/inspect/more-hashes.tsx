import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { toHex } from '../verifier/bytes/hex.ts';
import { HASHES } from '../wording/inspector-views.ts';
import { MAX_HASHED_AT_ONCE } from './limits.ts';
import { Fact } from './section.tsx';

/** Names by which other tools and archives know files. SHA-1 finds; it no longer shows that two files are the same. */
const ALGORITHMS = ['SHA-1', 'SHA-384', 'SHA-512'] as const;

/** Further hashes of the judged bytes, made when asked for. */
export function MoreHashes({ blob }: { readonly blob: Blob }): JSX.Element {
  const [made, setMade] = useState<'no' | 'making' | readonly (readonly [string, string])[]>('no');
  const make = (): void => {
    setMade('making');
    void hashesOf(blob).then(setMade, () => setMade('no'));
  };
  if (blob.size > MAX_HASHED_AT_ONCE) return <p class="fact-label">{HASHES.tooLarge}</p>;
  if (made === 'making') return <p class="fact-label">{HASHES.making}</p>;
  if (made === 'no') {
    return (
      <button type="button" class="text-button" data-action="more-hashes" onClick={make}>
        {HASHES.make}
      </button>
    );
  }
  return (
    <dl class="facts">
      {made.map(([name, hash]) => (
        <Fact key={name} label={name}>
          <code>{hash}</code>
        </Fact>
      ))}
    </dl>
  );
}

async function hashesOf(blob: Blob): Promise<readonly (readonly [string, string])[]> {
  const bytes = await blob.arrayBuffer();
  return Promise.all(
    ALGORITHMS.map(async (name) => [name, toHex(new Uint8Array(await crypto.subtle.digest(name, bytes)))] as const),
  );
}
