import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LimitError } from '../../../src/verifier/bytes/errors.ts';
import { CBOR_KIND, COMPRESSED_MANIFEST_KIND } from '../../../src/verifier/jumbf/box-kinds.ts';
import { readStore } from '../../../src/verifier/manifest/store.ts';
import { A, B, box, CREATED, HARD_BINDING, ingredient, manifest, store, superbox } from './build-store.ts';
import { failures, failuresOf, judgeStore } from './judge-store.ts';

function compressed(label: string, inside: Uint8Array): Uint8Array {
  return superbox(COMPRESSED_MANIFEST_KIND, label, [box('brob', brotliCompressSync(inside))]);
}

describe('a compressed manifest', () => {
  it('is judged like the one inside of it', async () => {
    expect(await failures(compressed(A, manifest()))).toEqual([]);
  });

  it('may be an update manifest', async () => {
    const [read] = (await readStore([store(compressed(A, manifest({ update: true })))])).manifests;
    expect(read).toMatchObject({ kind: 'update', label: A, problem: null });
  });

  it('is referred to by the digest of the box in the store', async () => {
    const below = compressed(B, manifest({ label: B }));
    const part = ingredient({ label: B, bytes: below }, 'componentOf');
    const active = manifest({ assertions: [HARD_BINDING, CREATED, part] });
    const { judged } = await judgeStore(below, active);
    expect(failuresOf(judged[0])).toEqual([]);
    expect(judged.map(({ content }) => content.manifest.label)).toEqual([A, B]);
    expect(judged[0]?.statuses.map(({ code }) => code)).toContain('ingredient.manifest.validated');
  });

  it('is not referred to by the digest of what is inside', async () => {
    const inside = manifest({ label: B });
    const part = ingredient({ label: B, bytes: inside }, 'componentOf');
    const active = manifest({ assertions: [HARD_BINDING, CREATED, part] });
    expect(await failures(compressed(B, inside), active)).toEqual(['ingredient.manifest.mismatch']);
  });

  it.each([
    ['of another label', compressed(B, manifest())],
    ['of a compressed manifest', compressed(A, compressed(A, manifest()))],
    ['of what is no manifest', compressed(A, superbox(CBOR_KIND, A, []))],
    ['of two manifests', compressed(A, Uint8Array.of(...manifest(), ...manifest()))],
    ['of no boxes', compressed(A, new Uint8Array(9))],
    [
      'in two parts',
      superbox(COMPRESSED_MANIFEST_KIND, A, [box('brob', new Uint8Array()), box('brob', new Uint8Array())]),
    ],
    ['in a box of another kind', superbox(COMPRESSED_MANIFEST_KIND, A, [box('cbor', brotliCompressSync(manifest()))])],
  ])('%s is invalid', async (_, bytes) => {
    expect(await failures(bytes)).toEqual(['manifest.compressed.invalid']);
  });

  it('that is an ingredient and cannot be unpacked fails the file', async () => {
    const below = superbox(COMPRESSED_MANIFEST_KIND, B, [box('brob', Uint8Array.of(1, 2))]);
    const part = ingredient({ label: B, bytes: below }, 'componentOf');
    const { deltas } = await judgeStore(below, manifest({ assertions: [HARD_BINDING, CREATED, part] }));
    expect(deltas.flatMap(({ results }) => results.failure.map(({ code }) => code))).toEqual([
      'manifest.compressed.invalid',
    ]);
  });

  it('of far more bytes than it takes is left unjudged', async () => {
    const bomb = superbox(COMPRESSED_MANIFEST_KIND, A, [box('brob', brotliCompressSync(new Uint8Array(1 << 20)))]);
    await expect(readStore([store(bomb)])).rejects.toThrow(LimitError);
  });
});
