import { withInstances } from './assertion.ts';
import type { Binding, Placed } from './binding-request.ts';
import type { Bytes } from './bytes.ts';
import { compressManifest } from './compressed-manifest.ts';
import type { Container } from './container.ts';
import { draftManifest } from './draft-manifest.ts';
import { type FaultHooks, through } from './fault-hooks.ts';
import { hooksOf } from './faults.ts';
import { BINDING_LABEL, bind } from './hard-binding.ts';
import { identityAssertion } from './identity.ts';
import { BOX_TYPE, superbox } from './jumbf-writer.ts';
import { type ManifestDraft, writeManifest } from './manifest-writer.ts';
import { partAssertions } from './multi-asset.ts';
import type { SignOptions } from './sign-options.ts';

/** Puts a store of some length where it will lie. */
export type Place = (store: Bytes) => Placed;

interface StoreRequest {
  readonly container: Container;
  readonly options: SignOptions;
  readonly hooks: readonly FaultHooks[];
  readonly draft: ManifestDraft;
  readonly carried: readonly Bytes[];
}

/**
 * Makes the store. The first passes settle every length (the signature box is padded to its), the last fills in the
 * hashes of the file as it then lies.
 */
export async function settleStore(container: Container, options: SignOptions, place: Place): Promise<Bytes> {
  const hooks = hooksOf(options.faults ?? []);
  const redaction = hooks.find((hook) => hook.redaction !== undefined)?.redaction ?? 'zeros';
  const request = { container, options, hooks, ...(await draftManifest(container.format, options, redaction)) };
  const measured = await writeStore(request, place(superbox(BOX_TYPE.store, 'c2pa', [])), null);
  // An even length needs no pad byte in RIFF, about whose place in the exclusion readers disagree.
  const size = measured.signatureSize + (measured.store.length % 2);
  const sketch = await writeStore(request, place(measured.store), size);
  const final = await writeStore(request, place(sketch.store), size);
  const free = options.compressed === true && options.binding === 'boxes';
  if (final.store.length !== sketch.store.length && !free) throw new Error('the layout did not settle');
  return final.store;
}

async function writeStore(
  { container, options, hooks, draft, carried }: StoreRequest,
  placed: Placed,
  signatureSize: number | null,
): Promise<{ readonly store: Bytes; readonly signatureSize: number }> {
  const assertions = [...draft.assertions];
  const binding = options.binding ?? defaultBinding(container, options);
  if (binding !== 'none') {
    const made = await bind(
      {
        binding,
        container,
        hash: draft.claim.hash,
        exclusions: options.exclusions ?? [],
        excludedBoxes: options.excludedBoxes ?? [],
        merkle: options.merkle ?? null,
      },
      placed,
    );
    const value = through(
      made,
      hooks.map((hook) => hook.binding),
    );
    assertions.push({ label: BINDING_LABEL[binding], content: { kind: 'cbor', value }, attribution: 'created' });
  }
  assertions.push(...(await partAssertions(options.parts ?? [], placed, draft.claim.hash)));
  const named = withInstances(assertions);
  for (const identity of options.identities ?? []) {
    assertions.push(await identityAssertion(identity, named, draft.claim.hash));
  }
  const written = await writeManifest({ ...draft, assertions }, hooks, signatureSize);
  // Where the update's store stands beside the first one, it repeats nothing of it.
  const apart = options.kind === 'update' && container.embedUpdate !== undefined;
  const others = apart
    ? []
    : through(
        carried,
        hooks.map((hook) => hook.carried),
      );
  const active = options.compressed === true ? compressManifest(written.bytes) : written.bytes;
  const store = superbox(BOX_TYPE.store, 'c2pa', [...others, active]);
  return {
    store: through(
      store,
      hooks.map((hook) => hook.store),
    ),
    signatureSize: written.signatureSize,
  };
}

function defaultBinding(container: Container, options: SignOptions): Binding {
  if (options.kind === 'update') return 'none';
  return container.format === 'video/mp4' ? 'bmff' : 'data';
}
