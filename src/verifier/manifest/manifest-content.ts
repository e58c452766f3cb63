import { LimitError, MalformedError } from '../bytes/errors.ts';
import { decodeCbor, isCborMap } from '../cbor/decode.ts';
import { ASSERTION_STORE_KIND, CLAIM_KIND, SIGNATURE_KIND } from '../jumbf/box-kinds.ts';
import type { Superbox } from '../jumbf/superbox.ts';
import { absoluteLabels, jumbfUri } from '../jumbf/uri.ts';
import { MAX_ASSERTIONS_PER_MANIFEST } from '../limits.ts';
import { failure, type Status } from '../status.ts';
import { type Action, readActions } from './actions.ts';
import { type AssertionContent, assertionContent, onlyContent } from './assertion-content.ts';
import { type Attribution, type Claim, readClaim } from './claim.ts';
import type { HashedUri } from './hashed-uri.ts';
import { type Ingredient, ingredientVersion, readIngredient } from './ingredient.ts';
import { ACTIONS, baseLabel, INGREDIENTS } from './labels.ts';
import type { Manifest } from './store.ts';

/** An assertion that the claim lists. */
export interface ListedAssertion {
  readonly label: string;
  /** Without the instance number. */
  readonly base: string;
  /** Absolute JUMBF URI; as written where it is none. */
  readonly url: string;
  readonly attribution: Attribution;
  readonly reference: HashedUri;
  /** Where the reference leads: into this manifest's assertion store, another manifest, or nowhere. */
  readonly place: 'here' | 'elsewhere' | 'nowhere';
  /** Null where no box of that label is in the assertion store. */
  readonly box: Superbox | null;
  readonly content: AssertionContent;
}

export interface ListedIngredient {
  readonly assertion: ListedAssertion;
  readonly ingredient: Ingredient;
}

export interface ListedActions {
  readonly assertion: ListedAssertion;
  /** Null where the assertion is malformed. */
  readonly actions: readonly Action[] | null;
  /** The signer says that these are all actions there were (`allActionsIncluded`). */
  readonly all: boolean;
}

/** One manifest, read but not yet judged. */
export interface ManifestContent {
  readonly manifest: Manifest;
  readonly claim: Claim | null;
  readonly claimUrl: string;
  /** The bytes that the signature covers. */
  readonly claimBytes: Uint8Array | null;
  readonly assertions: readonly ListedAssertion[];
  readonly ingredients: readonly ListedIngredient[];
  readonly actions: readonly ListedActions[];
  /** Boxes of the assertion store, listed or not. */
  readonly stored: readonly Superbox[];
  /** What reading itself found. */
  readonly findings: readonly Status[];
}

const ABSENT: AssertionContent = { kind: 'unknown' };

/**
 * Reads a manifest's claim and the assertions that it lists. What cannot be read becomes a finding, never a guess.
 * @throws LimitError
 */
export function readManifest(manifest: Manifest): ManifestContent {
  const findings: Status[] = [];
  if (manifest.problem !== null) findings.push(failure('manifest.compressed.invalid', manifest.url, manifest.problem));
  const { claim, claimUrl, claimBytes } = findClaim(manifest, findings);
  const store = manifest.box.children.find((box) => box.label === 'c2pa.assertions') ?? null;
  if (store !== null && store.kind !== ASSERTION_STORE_KIND) {
    findings.push(failure('general.error', `${manifest.url}/c2pa.assertions`, 'not an assertion store'));
  }
  const stored = store?.children ?? [];
  if (stored.length > MAX_ASSERTIONS_PER_MANIFEST || (claim?.references.length ?? 0) > MAX_ASSERTIONS_PER_MANIFEST) {
    throw new LimitError('MAX_ASSERTIONS_PER_MANIFEST', 'too many assertions in one manifest');
  }
  const assertions = claim === null ? [] : listAssertions(manifest, claim, stored);
  const ingredients: ListedIngredient[] = [];
  const actions: ListedActions[] = [];
  for (const assertion of assertions) {
    const { base, content } = assertion;
    if (content.kind !== 'cbor') continue;
    if (INGREDIENTS.has(base)) {
      ingredients.push({ assertion, ingredient: readIngredient(content.value, ingredientVersion(base)) });
    }
    if (ACTIONS.has(base)) {
      const all = isCborMap(content.value) && content.value.get('allActionsIncluded') === true;
      actions.push({ assertion, actions: readActions(content.value), all });
    }
  }
  return {
    manifest,
    claim,
    claimUrl,
    claimBytes,
    assertions,
    ingredients,
    actions,
    stored,
    findings,
  };
}

function findClaim(
  manifest: Manifest,
  findings: Status[],
): { claim: Claim | null; claimUrl: string; claimBytes: Uint8Array | null } {
  if (manifest.problem !== null) return { claim: null, claimUrl: manifest.url, claimBytes: null };
  const boxes = manifest.box.children.filter((box) => box.kind === CLAIM_KIND || CLAIM_VERSIONS.has(box.label));
  const [box] = boxes;
  if (box === undefined) {
    findings.push(failure('claim.missing', manifest.url));
    return { claim: null, claimUrl: manifest.url, claimBytes: null };
  }
  if (boxes.length > 1) findings.push(failure('claim.multiple', manifest.url));
  const claimUrl = `${manifest.url}/${box.label}`;
  const version = CLAIM_VERSIONS.get(box.label) ?? null;
  const claimBytes = onlyContent(box, 'cbor');
  if (boxes.length > 1 || version === null || box.kind !== CLAIM_KIND || claimBytes === null) {
    if (boxes.length === 1) findings.push(failure('claim.malformed', claimUrl, 'not one labelled CBOR box'));
    return { claim: null, claimUrl, claimBytes: null };
  }
  try {
    const claim = readClaim(decodeCbor(claimBytes), version);
    for (const problem of claim.problems) findings.push(failure('claim.malformed', claimUrl, problem));
    return { claim, claimUrl, claimBytes };
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    findings.push(failure('claim.cbor.invalid', claimUrl, error.message));
    return { claim: null, claimUrl, claimBytes };
  }
}

const CLAIM_VERSIONS: ReadonlyMap<string, 1 | 2> = new Map([
  ['c2pa.claim', 1],
  ['c2pa.claim.v2', 2],
]);

function listAssertions(manifest: Manifest, claim: Claim, stored: readonly Superbox[]): ListedAssertion[] {
  const byLabel = new Map<string, Superbox>();
  for (const box of stored) byLabel.set(box.label, box);
  const listed: ListedAssertion[] = [];
  for (const { reference, attribution } of claim.references) {
    const labels = absoluteLabels(reference.url, manifest.label);
    const [, holder, store, label] = labels ?? [];
    const isAssertion = labels?.length === 4 && store === 'c2pa.assertions' && label !== undefined;
    const here = isAssertion && holder === manifest.label;
    const box = here ? (byLabel.get(label) ?? null) : null;
    listed.push({
      label: label ?? reference.url,
      base: baseLabel(label ?? reference.url),
      url: labels === null ? reference.url : jumbfUri(labels),
      attribution,
      reference,
      place: here
        ? 'here'
        : isAssertion || (holder !== undefined && holder !== manifest.label)
          ? 'elsewhere'
          : 'nowhere',
      box,
      content: box === null ? ABSENT : assertionContent(box),
    });
  }
  return listed;
}

/** The manifest's signature box, where the claim's `signature` leads to it and nowhere else (C2PA 2.2 §15.7). */
export function signatureBox({ manifest, claim }: ManifestContent): Superbox | null {
  if (claim === null || claim.signature === null) return null;
  const labels = absoluteLabels(claim.signature, manifest.label);
  if (labels === null || labels.join('/') !== `c2pa/${manifest.label}/c2pa.signature`) return null;
  return manifest.box.children.find((box) => box.label === 'c2pa.signature' && box.kind === SIGNATURE_KIND) ?? null;
}
