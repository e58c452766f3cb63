import { decodeCbor, isCborMap } from '../../verifier/cbor/decode.ts';
import { type ListedAssertion, type ManifestContent, readManifest } from '../../verifier/manifest/manifest-content.ts';
import type { Manifest, Store } from '../../verifier/manifest/store.ts';
import type { ManifestReport, Report } from '../../verifier/report.ts';
import { NO_RESULTS } from '../../verifier/results.ts';
import { plainJson } from './plain-json.ts';
import { signatureObject } from './signature-object.ts';

const GENERATOR = /^(\S+) (\d+\.\d+\.\d+)$/;

/**
 * A report and the store that it is about as crJSON (C2PA 2.4, "crJSON File Format"), the form that the conformance
 * programme's asset rubrics read. Everything stands in it in the file's own words and the standard's codes; nothing in it
 * can be checked by itself. `store` is null where the file has none that can be read.
 */
export function crJson(report: Report, store: Store | null): object {
  const [, name = 'whence', version = '0.0.0'] = GENERATOR.exec(report.verifier) ?? [];
  return {
    '@context': { '@vocab': 'https://c2pa.org/crjson/' },
    jsonGenerator: { name, version },
    // §3.4: the active manifest first, which is the last one of the store.
    manifests: (store?.manifests ?? []).toReversed().map((manifest) => manifestObject(manifest, report)),
  };
}

function manifestObject(manifest: Manifest, report: Report): object {
  const content = readManifest(manifest);
  const judged = report.manifests.find(({ label }) => label === manifest.label) ?? null;
  const deltas = report.ingredientDeltas.filter(({ ingredient }) => ingredient.startsWith(`${manifest.url}/`));
  return {
    label: manifest.label,
    assertions: Object.fromEntries(
      content.assertions.map((assertion) => [assertion.label, assertionObject(assertion)]),
    ),
    ...claimObject(content),
    signature: signatureObject(content),
    validationResults: { ...resultsObject(judged, manifest), validationTime: report.checkedAt },
    ...(deltas.length === 0
      ? {}
      : {
          ingredientDeltas: deltas.map(({ ingredient, results }) => ({
            ingredientAssertionURI: ingredient,
            validationDeltas: results,
          })),
        }),
  };
}

/** A manifest that nothing refers to is not judged, and says so. */
function resultsObject(judged: ManifestReport | null, { url }: Manifest): object {
  if (judged !== null) return judged.results;
  return { ...NO_RESULTS, informational: [{ code: 'manifest.unreferenced', url, explanation: 'not judged' }] };
}

/** §3.5.1: lists of a version 2 claim that are left out are empty. */
function claimObject({ claim, claimBytes }: ManifestContent): object {
  const value = claimBytes === null || claim === null ? null : decodeCbor(claimBytes);
  const fields = isCborMap(value) ? plainJson(value) : {};
  const lists = { redacted_assertions: [] };
  if (claim?.version === 1) return { claim: { ...lists, ...asObject(fields) } };
  return { 'claim.v2': { gathered_assertions: [], ...lists, ...asObject(fields) } };
}

/** §3.6.1: what cannot be told stands as an empty object. */
function assertionObject({ content, box }: ListedAssertion): unknown {
  switch (content.kind) {
    case 'cbor':
    case 'json':
      return asObject(plainJson(content.value));
    case 'embedded': {
      const description = box?.content.find(({ type }) => type === 'bfdb');
      return description === undefined ? {} : { mimeType: mediaType(description.payload) };
    }
    default:
      return {};
  }
}

/** A `bfdb` box: one octet of toggles, then the media type up to a zero octet (C2PA 2.2 §11.1.4.5). */
function mediaType(payload: Uint8Array): string {
  const end = payload.indexOf(0, 1);
  return new TextDecoder().decode(payload.subarray(1, end < 0 ? undefined : end));
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
