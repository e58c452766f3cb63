import { actionsAssertion } from './actions.ts';
import { type Assertion, encodeAssertion, withInstances } from './assertion.ts';
import type { Bytes } from './bytes.ts';
import { mergeManifests } from './carried-store.ts';
import type { CoseOptions } from './cose.ts';
import { assertionUri, hashedUri } from './hashed-uri.ts';
import { makeIngredient } from './ingredient.ts';
import type { ManifestDraft } from './manifest-writer.ts';
import { type RedactionStyle, redact } from './redaction.ts';
import type { SignOptions } from './sign-options.ts';

/**
 * Everything that does not depend on where the store will lie: the assertions but for the hard binding, what the claim
 * says, and the manifests that ingredients bring along.
 */
export async function draftManifest(
  format: string,
  options: SignOptions,
  redaction: RedactionStyle,
): Promise<{ readonly draft: ManifestDraft; readonly carried: readonly Bytes[] }> {
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
      format,
      hash,
      redacted: options.redactions ?? [],
    },
    assertions,
    cose: coseOptions(options, version),
  };
  const history = mergeManifests(made.map((one) => one.history));
  return { draft, carried: redact(history, options.redactions ?? [], redaction) };
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
