import { actionsAssertion } from './actions.ts';
import { type Assertion, encodeAssertion, withInstances } from './assertion.ts';
import type { Bytes } from './bytes.ts';
import { manifestBytes, mergeManifests } from './carried-store.ts';
import type { Container } from './container.ts';
import { containerOf } from './containers.ts';
import type { CoseOptions } from './cose.ts';
import { type FaultHooks, through } from './fault-hooks.ts';
import { hooksOf } from './faults.ts';
import { BINDING_LABEL, type BindingRequest, bind, type Placed } from './hard-binding.ts';
import { assertionUri, hashedUri } from './hashed-uri.ts';
import { makeIngredient } from './ingredient.ts';
import { BOX_TYPE, superbox } from './jumbf-writer.ts';
import { type ManifestDraft, writeManifest } from './manifest-writer.ts';
import type { Binding, SignOptions } from './sign-options.ts';

/** The media with a signed manifest store in place of the one that they may have had. */
export async function signMedia(media: Uint8Array, options: SignOptions): Promise<Bytes> {
  const container = known(media);
  const { bare } = container.extract(media);
  const hooks = hooksOf(options.faults ?? []);
  const { placed } = await sign(container, options, hooks, (store) => {
    const { media, start, end } = container.embed(bare, store);
    return { media, store: { start, end } };
  });
  return hooks.reduce((file, hook) => hook.media?.({ ...placed, media: file }) ?? file, placed.media);
}

/** A manifest store that travels apart from its media; the media stay as they are. */
export async function signDetached(media: Uint8Array, options: SignOptions): Promise<Bytes> {
  const container = known(media);
  const { bare } = container.extract(media);
  const { store } = await sign(container, options, hooksOf(options.faults ?? []), () => ({ media: bare, store: null }));
  return store;
}

/** Media that only link to their manifest store (C2PA 2.2 §11.4: dcterms:provenance), and that store. */
export async function signRemote(
  media: Uint8Array,
  options: SignOptions,
  address: string,
): Promise<{ readonly media: Bytes; readonly store: Bytes }> {
  const container = known(media);
  const linked = container.withXmp(container.extract(media).bare, new TextEncoder().encode(provenanceXmp(address)));
  return { media: linked, store: await signDetached(linked, options) };
}

function provenanceXmp(address: string): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="${address}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

function known(media: Uint8Array): Container {
  const container = containerOf(media);
  if (container === null) throw new Error('the signer does not know this format');
  return container;
}

/**
 * The first passes settle every length (the signature box is padded to its), the last fills in the hashes of the file
 * as it then lies.
 */
async function sign(
  container: Container,
  options: SignOptions,
  hooks: readonly FaultHooks[],
  place: (store: Bytes) => Placed,
): Promise<{ placed: Placed; store: Bytes }> {
  const hash = options.hash ?? 'sha256';
  const binding = options.binding ?? defaultBinding(container, options);
  const { draft, carried } = await draftManifest(container, options);
  const request = (kind: Exclude<Binding, 'none'>): BindingRequest => ({
    binding: kind,
    container,
    hash,
    exclusions: options.exclusions ?? [],
    excludedBoxes: options.excludedBoxes ?? [],
  });
  const write = async (
    placed: Placed,
    signatureSize: number | null,
  ): Promise<{ store: Bytes; signatureSize: number }> => {
    const assertions = [...draft.assertions];
    if (binding !== 'none') {
      const made = await bind(request(binding), placed);
      const value = hooks.reduce((current, hook) => hook.binding?.(current, placed) ?? current, made);
      assertions.push({ label: BINDING_LABEL[binding], content: { kind: 'cbor', value }, attribution: 'created' });
    }
    const written = await writeManifest({ ...draft, assertions }, hooks, signatureSize);
    const others = through(
      carried,
      hooks.map((hook) => hook.carried),
    );
    const store = superbox(BOX_TYPE.store, 'c2pa', [...others, written.bytes]);
    return {
      store: through(
        store,
        hooks.map((hook) => hook.store),
      ),
      signatureSize: written.signatureSize,
    };
  };
  const measured = await write(place(superbox(BOX_TYPE.store, 'c2pa', [])), null);
  // An even length needs no pad byte in RIFF, about whose place in the exclusion readers disagree.
  const sketch = await write(place(measured.store), measured.signatureSize + (measured.store.length % 2));
  const final = await write(place(sketch.store), sketch.signatureSize);
  if (final.store.length !== sketch.store.length) throw new Error('the layout did not settle');
  return { placed: place(final.store), store: final.store };
}

function defaultBinding(container: Container, options: SignOptions): Binding {
  if (options.kind === 'update') return 'none';
  return container.format === 'video/mp4' ? 'bmff' : 'data';
}

/** Everything that does not depend on where the store will lie. */
async function draftManifest(
  container: Container,
  options: SignOptions,
): Promise<{ draft: ManifestDraft; carried: readonly Bytes[] }> {
  const hash = options.hash ?? 'sha256';
  const version = options.claimVersion ?? 2;
  const asked = options.ingredients ?? [];
  const made = await Promise.all(
    asked.map((one, index) => makeIngredient(one, index, one.version ?? (version === 2 ? 3 : 1), hash)),
  );
  const ingredients = withInstances(made.map(({ assertion }) => assertion));
  const references = await Promise.all(
    ingredients.map((one) => hashedUri(assertionUri(one.label), encodeAssertion(one), hash)),
  );
  const assertions: Assertion[] = [
    ...made.flatMap(({ thumbnail }) => thumbnail ?? []),
    ...ingredients,
    actionsAssertion(options.actions, references, asked[0]?.relationship === 'parentOf', version),
    ...(options.assertions ?? []).map((one) => ({ attribution: 'created' as const, ...one })),
  ];
  if (options.thumbnail !== undefined) {
    const { mediaType, bytes } = options.thumbnail;
    const label = version === 2 ? 'c2pa.thumbnail.claim' : `c2pa.thumbnail.claim.${mediaType.replace('image/', '')}`;
    assertions.unshift({ label, content: { kind: 'file', mediaType, bytes }, attribution: 'created' });
  }
  const draft: ManifestDraft = {
    kind: options.kind ?? 'standard',
    claim: {
      version,
      manifest: options.manifestLabel ?? `urn:c2pa:${crypto.randomUUID()}`,
      instanceId: options.instanceId ?? `xmp:iid:${crypto.randomUUID()}`,
      generator: options.generator ?? { name: 'Whence signer' },
      title: options.title ?? null,
      format: container.format,
      hash,
      redacted: options.redactions ?? [],
    },
    assertions,
    cose: coseOptions(options, version),
  };
  return { draft, carried: manifestBytes(mergeManifests(made.map(({ history }) => history))) };
}

function coseOptions(options: SignOptions, version: 1 | 2): CoseOptions {
  const { timeStamp } = options;
  return {
    credentials: options.signer,
    ...(timeStamp === undefined ? {} : { timeStamp: { header: version === 2 ? 'sigTst2' : 'sigTst', ...timeStamp } }),
    ...(options.ocsp === undefined ? {} : { ocsp: options.ocsp }),
    ...(options.issuedAt === undefined ? {} : { issuedAt: options.issuedAt }),
  };
}
