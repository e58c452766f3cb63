import { type Assertion, encodeAssertion, withInstances } from './assertion.ts';
import type { Bytes } from './bytes.ts';
import { encodeCbor } from './cbor-writer.ts';
import { CLAIM_LABEL, type ClaimFacts, makeClaim } from './claim.ts';
import { type CoseOptions, reservedSize, signCose } from './cose.ts';
import { type FaultHooks, through } from './fault-hooks.ts';
import { assertionUri, type HashedUri, hashedUri } from './hashed-uri.ts';
import { BOX_TYPE, box, superbox } from './jumbf-writer.ts';

/** One manifest with everything but its final hashes. */
export interface ManifestDraft {
  readonly kind: 'standard' | 'update';
  /** Lists of assertions and their hashes are filled in. */
  readonly claim: Omit<ClaimFacts, 'created' | 'gathered'>;
  readonly assertions: readonly Assertion[];
  readonly cose: CoseOptions;
}

export interface WrittenManifest {
  readonly bytes: Bytes;
  /** Length of the signature's CBOR, to be kept in later passes. */
  readonly signatureSize: number;
}

/** Hashes the assertions, makes and signs the claim, and puts the three boxes together (C2PA 2.2 §11.1.4). */
export async function writeManifest(
  draft: ManifestDraft,
  hooks: readonly FaultHooks[],
  signatureSize: number | null,
): Promise<WrittenManifest> {
  const assertions = withInstances(
    through(
      draft.assertions,
      hooks.map((hook) => hook.assertions),
    ),
  );
  const encoded = assertions.map((assertion) => ({ ...assertion, bytes: encodeAssertion(assertion) }));
  const created: HashedUri[] = [];
  const gathered: HashedUri[] = [];
  for (const { label, bytes, attribution } of encoded) {
    const reference = await hashedUri(assertionUri(label), bytes, draft.claim.hash);
    if (attribution === 'created') created.push(reference);
    if (attribution === 'gathered') gathered.push(reference);
  }
  const facts = through(
    { ...draft.claim, created, gathered },
    hooks.map((hook) => hook.claimFacts),
  );
  const claim = through(
    makeClaim(facts),
    hooks.map((hook) => hook.claim),
  );
  const claimBytes = through(
    encodeCbor(claim),
    hooks.map((hook) => hook.claimBytes),
  );

  const cose = through(
    draft.cose,
    hooks.map((hook) => hook.cose),
  );
  const size = signatureSize ?? reservedSize(await signCose(claimBytes, cose, null));
  const signature = await signCose(claimBytes, cose, size);

  const stored = through(
    encoded,
    hooks.map((hook) => hook.stored),
  );
  const boxes = through(
    {
      assertions: superbox(
        BOX_TYPE.assertionStore,
        'c2pa.assertions',
        stored.map(({ bytes }) => bytes),
      ),
      claims: [superbox(BOX_TYPE.claim, CLAIM_LABEL[facts.version], [box('cbor', claimBytes)])],
      signatures: [superbox(BOX_TYPE.signature, 'c2pa.signature', [box('cbor', signature)])],
      others: [],
    },
    hooks.map((hook) => hook.boxes),
  );
  const type = draft.kind === 'standard' ? BOX_TYPE.manifest : BOX_TYPE.updateManifest;
  const children = [boxes.assertions, ...boxes.claims, ...boxes.signatures, ...boxes.others];
  const manifest = through(
    superbox(type, facts.manifest, children),
    hooks.map((hook) => hook.manifest),
  );
  return { bytes: manifest, signatureSize: size };
}
