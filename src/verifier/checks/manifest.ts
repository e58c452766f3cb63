import { onlyContent } from '../manifest/assertion-content.ts';
import { type ManifestContent, signatureBox } from '../manifest/manifest-content.ts';
import type { ReachableManifests } from '../manifest/reachable.ts';
import type { Store } from '../manifest/store.ts';
import type { IdentityReport } from '../report.ts';
import type { Revocation, SignerReport, TimeReport } from '../signer-report.ts';
import { failure, type Status } from '../status.ts';
import { checkActions } from './actions.ts';
import { checkAssertionHashes } from './assertion-hashes.ts';
import { checkClaimSignature } from './claim-signature.ts';
import { checkCloudData } from './cloud-data.ts';
import { checkHashedUris } from './hashed-uris.ts';
import type { JudgedIdentities } from './identity.ts';
import { checkIngredients } from './ingredients.ts';
import type { Judging } from './judging.ts';
import { checkRedactions, type Redactions } from './redaction.ts';
import { checkRequiredAssertions } from './required-assertions.ts';
import { checkTimeStampAssertions, type SignatureEvidence } from './signature-evidence.ts';
import { checkStrayBoxes } from './stray-boxes.ts';
import { together } from './together.ts';
import { checkUpdateManifest } from './update-manifest.ts';

/** What judging one manifest needs to know of the others. */
export interface StoreContext {
  readonly store: Store;
  readonly reachable: ReachableManifests;
  readonly redactions: Redactions;
  readonly evidence: SignatureEvidence;
}

/** One manifest, judged by everything but the file's bytes. */
export interface JudgedManifest {
  readonly content: ManifestContent;
  readonly statuses: readonly Status[];
  /** Findings about each ingredient's link, by the ingredient assertion's URI. */
  readonly links: ReadonlyMap<string, readonly Status[]>;
  readonly signer: SignerReport | null;
  readonly time: TimeReport | null;
  readonly revocation: Revocation;
  readonly identities: readonly IdentityReport[];
}

/**
 * Every check of C2PA 2.2 §15.6-15.11 on one manifest. No finding stops the next check: whoever reads of a bad
 * signature also wants to know what else is wrong.
 */
export async function judgeManifest(
  content: ManifestContent,
  context: StoreContext,
  options: Judging,
): Promise<JudgedManifest> {
  const { store, reachable, redactions } = context;
  const [signature, links, named, strays, hashes, references, actions] = await together([
    judgeSignature(content, context, options),
    checkIngredients(content, store, reachable.cycles, redactions),
    judgeNames(content, options),
    checkStrayBoxes(content, reachable),
    checkAssertionHashes(content, redactions),
    checkHashedUris(content, store, redactions),
    checkActions(content, reachable, redactions),
  ]);
  const statuses: readonly Status[] = [
    ...content.findings,
    ...signature.statuses,
    ...checkRequiredAssertions(content),
    ...strays,
    ...checkUpdateManifest(content),
    ...hashes,
    ...checkRedactions(content),
    ...references,
    ...actions,
    ...checkCloudData(content),
    ...checkTimeStampAssertions(content),
    ...named.statuses,
    ...[...links.values()].flat(),
  ];
  return { ...signature, content, statuses, links, identities: named.identities };
}

/** Few files name anybody: what it takes to judge names is loaded for those that do. */
async function judgeNames(content: ManifestContent, options: Judging): Promise<JudgedIdentities> {
  if (!content.assertions.some(({ base }) => base === 'cawg.identity')) return { statuses: [], identities: [] };
  const { judgeIdentities } = await import('./identity.ts');
  return judgeIdentities(content, options);
}

async function judgeSignature(
  content: ManifestContent,
  { evidence }: StoreContext,
  { at, trust, budget }: Judging,
): Promise<Pick<JudgedManifest, 'statuses' | 'signer' | 'time' | 'revocation'>> {
  const { manifest, claim, claimBytes } = content;
  const unsigned = { signer: null, time: null, revocation: { status: 'not-checked' } } as const;
  if (claim === null || claimBytes === null) return { ...unsigned, statuses: [] };
  const url = `${manifest.url}/c2pa.signature`;
  const box = signatureBox(content);
  const cose = box === null ? null : onlyContent(box, 'cbor');
  if (cose === null) return { ...unsigned, statuses: [failure('claimSignature.missing', url)] };
  return checkClaimSignature({
    url,
    cose,
    claim: claimBytes,
    claimVersion: claim.version,
    timeStampTokens: evidence.timeStampTokens.get(manifest.label) ?? [],
    ocspResponses: evidence.ocspResponses,
    at,
    trust,
    budget,
  });
}
