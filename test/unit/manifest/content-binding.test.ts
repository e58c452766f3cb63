import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { LimitError } from '../../../src/verifier/bytes/errors.ts';
import { checkContentBinding } from '../../../src/verifier/checks/content-binding.ts';
import { readReachable } from '../../../src/verifier/manifest/reachable.ts';
import { readStore } from '../../../src/verifier/manifest/store.ts';
import {
  A,
  B,
  CREATED,
  cborAssertion,
  HARD_BINDING,
  ingredient,
  jsonAssertion,
  manifest,
  store,
} from './build-store.ts';
import { judgeStore } from './judge-store.ts';

async function bindingFailures(...manifests: readonly Uint8Array[]): Promise<readonly string[]> {
  const read = await readStore([store(...manifests)]);
  const active = read.manifests.at(-1);
  if (active === undefined) throw new Error('no manifest');
  const { statuses } = await checkContentBinding(
    readReachable(read, active),
    bytesSource(ascii('content')),
    null,
    'embedded',
  );
  return statuses.filter(({ outcome }) => outcome === 'failure').map(({ code }) => code);
}

const update = (target: { label: string; bytes: Uint8Array }, recorded?: unknown) =>
  manifest({ label: A, update: true, assertions: [ingredient(target, 'parentOf', { recorded })] });

describe('the binding of the content', () => {
  it('is that of the active manifest', async () => {
    expect(await bindingFailures(manifest())).toEqual(['assertion.dataHash.mismatch']);
  });

  it('of an update manifest is that of its parent', async () => {
    const bytes = manifest({ label: B });
    expect(await bindingFailures(bytes, update({ label: B, bytes }))).toEqual(['assertion.dataHash.mismatch']);
  });

  it('missing in the parent of an update fails the update, whatever the update records about it', async () => {
    const bytes = manifest({ label: B, assertions: [CREATED] });
    const url = `self#jumbf=/c2pa/${B}/c2pa.claim.v2`;
    const recorded = {
      activeManifest: { success: [], informational: [], failure: [{ code: 'claim.hardBindings.missing', url }] },
    };
    expect(await bindingFailures(bytes, update({ label: B, bytes }, recorded))).toEqual(['claim.hardBindings.missing']);
  });

  it('missing above updates all the way fails', async () => {
    expect(await bindingFailures(manifest({ update: true, assertions: [] }))).toEqual(['claim.hardBindings.missing']);
  });

  it('that is in a box from which it is not read never matches', async () => {
    const json = jsonAssertion('c2pa.hash.data', '{"hash":"AAAA"}');
    expect(await bindingFailures(manifest({ assertions: [json, CREATED] }))).not.toEqual([]);
  });

  it('of two is neither', async () => {
    const second = cborAssertion('c2pa.hash.data__1', { hash: new Uint8Array(32), pad: new Uint8Array(0) });
    expect(await bindingFailures(manifest({ assertions: [HARD_BINDING, second, CREATED] }))).toEqual([
      'assertion.multipleHardBindings',
    ]);
  });
});

describe('a manifest with too much in it', () => {
  it.each([
    ['actions', cborAssertion('c2pa.actions.v2', { actions: Array.from({ length: 10_001 }, () => ({ action: 'x' })) })],
    [
      'references',
      cborAssertion(
        'c2pa.metadata',
        Array.from({ length: 5_001 }, () => ({ url: 'self#jumbf=a', hash: new Uint8Array(1) })),
      ),
    ],
  ])('(%s) is not judged', async (_, assertion) => {
    const others = [HARD_BINDING, CREATED].filter(({ label }) => label !== assertion.label);
    await expect(judgeStore(manifest({ assertions: [...others, assertion] }))).rejects.toThrow(LimitError);
  });

  it('(identities) is not judged', async () => {
    const identities = Array.from({ length: 17 }, (_, index) => cborAssertion(`cawg.identity__${index + 1}`, {}));
    await expect(judgeStore(manifest({ assertions: [HARD_BINDING, CREATED, ...identities] }))).rejects.toThrow(
      LimitError,
    );
  });
});
