import type { JudgedManifest } from './checks/manifest.ts';
import type { Ingredient } from './manifest/ingredient.ts';
import type { ListedAssertion, ManifestContent } from './manifest/manifest-content.ts';
import { plainValue, type ValueBudget } from './manifest/plain-value.ts';
import { linkTarget } from './manifest/reachable.ts';
import { signalsOf } from './manifest/signals.ts';
import { aiDisclosures, dataUses } from './manifest/statements.ts';
import type { Store } from './manifest/store.ts';
import type { ActionReport, AssertionReport, IngredientReport, ManifestReport, RecordedResults } from './report.ts';
import { NO_RESULTS, resultsOf } from './results.ts';
import { deriveState } from './state.ts';
import type { Status } from './status.ts';

/** One judged manifest as plain data, without its ingredients' states. `binding` are the findings about the file's bytes. */
export function manifestReport(
  judged: JudgedManifest,
  binding: readonly Status[],
  store: Store,
  budget: ValueBudget,
): ManifestReport {
  const { content, signer, time, revocation, identities } = judged;
  const { manifest, claim } = content;
  const results = resultsOf([...judged.statuses, ...binding]);
  return {
    label: manifest.label,
    kind: manifest.kind === 'update' ? 'update' : 'standard',
    claimVersion: claim?.version ?? null,
    title: claim?.title ?? null,
    format: claim?.format ?? null,
    instanceId: claim?.instanceId ?? null,
    claimGenerator: claim?.generator ?? null,
    claimGeneratorVersion: claim?.generatorVersion ?? null,
    signer,
    time,
    revocation,
    assertions: content.assertions.map((assertion) => assertionReport(assertion, budget)),
    actions: actionReports(content),
    ingredients: ingredientReports(judged, store),
    identities,
    overclaims: signalsOf([content]).filter((signal) => signer?.product?.disallowedSignals?.includes(signal)),
    aiDisclosures: aiDisclosures(content),
    dataUses: dataUses(content),
    redacted: claim?.redacted ?? [],
    results,
    state: deriveState(results, []),
  };
}

/** Fills in each ingredient's state from its own manifest's report. */
export function withIngredientStates(reports: readonly ManifestReport[]): readonly ManifestReport[] {
  const states = new Map<string, ManifestReport['state']>();
  for (const { label, state } of reports) states.set(label, state);
  return reports.map((report) => ({
    ...report,
    ingredients: report.ingredients.map((ingredient) => ({
      ...ingredient,
      state: ingredient.activeManifest === null ? null : (states.get(ingredient.activeManifest) ?? null),
    })),
  }));
}

function assertionReport(
  { label, url, attribution, content, box }: ListedAssertion,
  budget: ValueBudget,
): AssertionReport {
  const decoded = content.kind === 'cbor' || content.kind === 'json';
  return {
    label,
    url,
    attribution,
    kind: content.kind === 'broken' ? 'unknown' : content.kind,
    value: decoded ? plainValue(content.value, budget) : null,
    size: box?.payload.length ?? 0,
  };
}

function actionReports({ actions }: ManifestContent): ActionReport[] {
  const reports: ActionReport[] = [];
  for (const { assertion, actions: list } of actions) {
    for (const action of list ?? []) {
      reports.push({
        action: action.name,
        when: action.when,
        softwareAgent: action.softwareAgent,
        digitalSourceType: action.digitalSourceType,
        description: action.description,
        reason: action.reason,
        attribution: assertion.attribution,
      });
    }
  }
  return reports;
}

function ingredientReports({ content, links }: JudgedManifest, store: Store): IngredientReport[] {
  return content.ingredients.map((listed) => {
    const { assertion, ingredient } = listed;
    const found = links.get(assertion.url);
    return {
      url: assertion.url,
      title: ingredient.title,
      format: ingredient.format,
      relationship: ingredient.relationship,
      instanceId: ingredient.instanceId,
      digitalSourceType: ingredient.digitalSourceType,
      activeManifest: linkTarget(store, content.manifest, listed)?.label ?? null,
      recorded: recordedResults(ingredient),
      results: found === undefined ? NO_RESULTS : resultsOf(found),
      state: null,
    };
  });
}

function recordedResults({ recorded }: Ingredient): RecordedResults | null {
  if (recorded === null) return null;
  const of = (wanted: 'success' | 'informational' | 'failure'): RecordedResults['success'] =>
    recorded
      .filter(({ outcome }) => outcome === wanted)
      .map(({ code, url, explanation }) => ({ code, url, ...(explanation === null ? {} : { explanation }) }));
  return { success: of('success'), informational: of('informational'), failure: of('failure') };
}
