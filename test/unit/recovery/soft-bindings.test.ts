import { expect, test } from 'vitest';
import { ALGORITHMS_AS_OF, algorithmNamed, allAlgorithms } from '../../../src/recovery/soft-bindings/algorithms.ts';
import { readSoftBindings, type SoftBindings } from '../../../src/recovery/soft-bindings/read.ts';
import type { CborInput } from '../../../src/signer/cbor-writer.ts';
import { signMedia } from '../../../src/signer/sign-media.ts';
import type { ActionOptions, AssertionOptions } from '../../../src/signer/sign-options.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { testPki } from '../../make/pki.ts';

const UNIT = Uint8Array.from({ length: 34 }, (_, at) => (at === 0 ? 0x21 : at === 1 ? 7 : at));
const CREATED: ActionOptions = {
  action: 'c2pa.created',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
};
const binding = (value: CborInput): AssertionOptions => ({
  label: 'c2pa.soft-binding',
  content: { kind: 'cbor', value },
});

async function readFrom(
  assertions: readonly AssertionOptions[],
  actions: readonly ActionOptions[] = [CREATED],
): Promise<SoftBindings> {
  const pki = await testPki();
  const signed = await signMedia(makeJpeg(), { signer: pki.signer, assertions, actions });
  const report = await verify(bytesSource(signed), { at: pki.now, trust: pki.trust });
  const [manifest] = report.manifests;
  if (manifest === undefined) throw new Error('no manifest');
  return readSoftBindings(manifest);
}

test('bytes, text and lists of numbers are read as what they are', async () => {
  const { bindings } = await readFrom([
    binding({ alg: 'io.iscc.v0', pad: new Uint8Array(4), blocks: [{ scope: {}, value: UNIT }] }),
    {
      ...binding({ alg: 'com.adobe.trustmark.P', pad: new Uint8Array(0), blocks: [{ scope: {}, value: '2*0101' }] }),
      label: 'c2pa.soft-binding__1',
    },
    {
      ...binding({ alg: 'org.example.own', blocks: [{ scope: { timespan: { start: 0, end: 9 } }, value: [1, 255] }] }),
      label: 'c2pa.soft-binding__2',
    },
  ]);
  expect(bindings.map(({ alg, algorithm, blocks }) => [alg, algorithm?.name ?? null, blocks])).toEqual([
    [
      'io.iscc.v0',
      'ISCC (ISO 24138)',
      [{ value: { hex: Buffer.from(UNIT).toString('hex') }, complete: true, whole: true }],
    ],
    ['com.adobe.trustmark.P', 'Adobe TrustMark P', [{ value: { text: '2*0101' }, complete: true, whole: true }]],
    ['org.example.own', null, [{ value: { hex: '01ff' }, complete: true, whole: false }]],
  ]);
});

test('a value that the report shortened is shown and never called complete', async () => {
  const { bindings } = await readFrom([
    binding({ alg: 'io.iscc.v0', blocks: [{ scope: {}, value: new Uint8Array(65) }] }),
    { ...binding({ alg: 'a.b', blocks: [{ scope: {}, value: 'x'.repeat(5_000) }] }), label: 'c2pa.soft-binding__1' },
  ]);
  expect(bindings.flatMap(({ blocks }) => blocks.map(({ complete }) => complete))).toEqual([false, false]);
});

test('malformed bindings are listed without blocks and break nothing', async () => {
  const { bindings } = await readFrom([
    binding({ blocks: 'none' }),
    { ...binding({ alg: 7, blocks: [null, 3, { value: [300] }, { value: {} }] }), label: 'c2pa.soft-binding__1' },
    { ...binding([1, 2]), label: 'c2pa.soft-binding__2' },
  ]);
  expect(bindings.map(({ alg, blocks }) => [alg, blocks])).toEqual([
    [null, []],
    [null, []],
    [null, []],
  ]);
});

test('a watermark action without a soft binding is said to lack one, unless the mark identifies nothing', async () => {
  const bare = await readFrom([], [CREATED, { action: 'c2pa.watermarked.bound' }]);
  expect(bare.watermarkWithoutBinding).toBe(true);
  const unbound = await readFrom([], [CREATED, { action: 'c2pa.watermarked.unbound' }]);
  expect(unbound.watermarkWithoutBinding).toBe(false);
  const bound = await readFrom(
    [binding({ alg: 'com.adobe.trustmark.Q', blocks: [{ scope: {}, value: '2*1' }] })],
    [CREATED, { action: 'c2pa.watermarked' }],
  );
  expect(bound.watermarkWithoutBinding).toBe(false);
});

test('ingredients that were found by look-up say by which algorithms', () => {
  const assertion = (value: unknown) => ({
    label: 'c2pa.ingredient.v3__1',
    url: 'self#jumbf=c2pa.assertions/c2pa.ingredient.v3__1',
    attribution: 'created' as const,
    kind: 'cbor' as const,
    value,
    size: 1,
  });
  const read = (value: unknown) =>
    readSoftBindings({ assertions: [assertion(value)], actions: [] } as unknown as Parameters<
      typeof readSoftBindings
    >[0]).matched;
  expect(read({ softBindingsMatched: true, softBindingAlgorithmsMatched: ['io.iscc.v0', 4] })).toEqual([
    { url: 'self#jumbf=c2pa.assertions/c2pa.ingredient.v3__1', algorithms: ['io.iscc.v0'] },
  ]);
  expect(read({ softBindingsMatched: false })).toEqual([]);
  expect(read(null)).toEqual([]);
});

test('the table is dated, knows each algorithm once and lists only https addresses', () => {
  const all = allAlgorithms();
  expect(ALGORITHMS_AS_OF).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(all).toHaveLength(53);
  expect(all.flatMap(({ resolvers }) => resolvers).every((address) => address.startsWith('https://'))).toBe(true);
  expect(algorithmNamed('com.microsoft.invismark.1')).toMatchObject({ kind: 'watermark', name: 'Microsoft InvisMark' });
  expect(algorithmNamed('constructor')).toBeNull();
});
