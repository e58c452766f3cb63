import { withInstances } from '../../src/signer/assertion.ts';
import type { BindingValue, Placed } from '../../src/signer/binding-request.ts';
import type { Bytes } from '../../src/signer/bytes.ts';
import { compressManifest } from '../../src/signer/compressed-manifest.ts';
import { containerOf } from '../../src/signer/containers.ts';
import { draftManifest } from '../../src/signer/draft-manifest.ts';
import { type FaultHooks, through } from '../../src/signer/fault-hooks.ts';
import { hooksOf } from '../../src/signer/faults.ts';
import { BINDING_LABEL, bind } from '../../src/signer/hard-binding.ts';
import { identityAssertion } from '../../src/signer/identity.ts';
import { BOX_TYPE, superbox } from '../../src/signer/jumbf-writer.ts';
import { writeManifest } from '../../src/signer/manifest-writer.ts';
import { partAssertions } from '../../src/signer/multi-asset.ts';
import type { SignOptions } from '../../src/signer/sign-options.ts';

/** What a signer does besides, or otherwise. */
export interface Forgery {
  readonly options?: Partial<SignOptions>;
  /** Media other than those of the trusted file. */
  readonly media?: Uint8Array;
  readonly hooks?: FaultHooks;
  /** The hard binding in place of the honest one, for the file as it will lie; null for none. */
  readonly bind?: (honest: BindingValue, placed: Placed) => BindingValue | Promise<BindingValue>;
  readonly bindingLabel?: string;
}

/** Passes until the store's length no longer moves the bytes that it describes. */
const MAX_PASSES = 8;

/** Signs as the honest signer does, with the forgery's hands in every step. @throws Error where no layout is found */
export async function forge(media: Uint8Array, options: SignOptions, forgery: Forgery): Promise<Bytes> {
  const container = containerOf(media);
  if (container === null) throw new Error('the signer does not know this format');
  const { bare } = container.extract(media);
  const hooks = [...hooksOf(options.faults ?? []), ...(forgery.hooks === undefined ? [] : [forgery.hooks])];
  const redaction = hooks.find((hook) => hook.redaction !== undefined)?.redaction ?? 'zeros';
  const { draft, carried } = await draftManifest(container.format, options, redaction);
  const hash = draft.claim.hash;
  const label = options.binding ?? (container.format === 'video/mp4' ? 'bmff' : 'data');

  const write = async (placed: Placed, size: number | null) => {
    const assertions = [...draft.assertions];
    if (label !== 'none') {
      const { exclusions = [], excludedBoxes = [], merkle = null } = options;
      const honest = await bind({ binding: label, container, hash, exclusions, excludedBoxes, merkle }, placed);
      const made = (await forgery.bind?.(honest, placed)) ?? honest;
      const value = through(
        made,
        hooks.map((hook) => hook.binding),
      );
      assertions.push({
        label: forgery.bindingLabel ?? BINDING_LABEL[label],
        content: { kind: 'cbor', value },
        attribution: 'created',
      });
    }
    assertions.push(...(await partAssertions(options.parts ?? [], placed, hash)));
    const named = withInstances(assertions);
    for (const identity of options.identities ?? []) assertions.push(await identityAssertion(identity, named, hash));
    const written = await writeManifest({ ...draft, assertions }, hooks, size);
    const others = through(
      carried,
      hooks.map((hook) => hook.carried),
    );
    const active = options.compressed === true ? compressManifest(written.bytes) : written.bytes;
    const store = through(
      superbox(BOX_TYPE.store, 'c2pa', [...others, active]),
      hooks.map((hook) => hook.store),
    );
    return { store, signatureSize: written.signatureSize };
  };

  const place = (store: Uint8Array): Placed => {
    const { media: signed, start, end } = container.embed(bare, store);
    return { media: signed, store: { start, end } };
  };
  let written = await write(place(superbox(BOX_TYPE.store, 'c2pa', [])), null);
  const size = written.signatureSize + (written.store.length % 2);
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const next = await write(place(written.store), size);
    const settled = next.store.length === written.store.length && pass > 0;
    written = next;
    if (settled || (label === 'boxes' && pass > 1)) return container.embed(bare, written.store).media;
  }
  throw new Error('the layout did not settle');
}
