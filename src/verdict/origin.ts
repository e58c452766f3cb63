import type { ActionReport, IngredientReport, ManifestReport, Report } from '../verifier/report.ts';
import type { OriginLabel } from './judgement.ts';
import { isAi, isCapture, isWhollyAi, keepsCapture, sourceTypeTerm } from './source-types.ts';

const INCEPTIONS: ReadonlySet<string> = new Set(['c2pa.created', 'c2pa.opened']);

/**
 * How the picture came to be, as its whole history claims it (conformance rubric 1.0, local signals, on v1 and v2
 * actions): a cropped picture over a generated one is still generated. AI is named wherever one holding manifest names
 * it; a camera only where nothing in the history is missing, broken, composed or of another kind.
 */
export function originOf(report: Report): OriginLabel | null {
  const byLabel = new Map(report.manifests.map((manifest) => [manifest.label, manifest]));
  const active = report.manifests[0];
  if (active === undefined) return null;
  const line = lineOfParents(active, byLabel);
  if (line.manifests.some((manifest) => termsOf(inceptionsOf(manifest)).some(isWhollyAi))) return 'ai-generated';
  if (partsOf(active, byLabel).some((manifest) => termsOf(sourcesOf(manifest)).some(isAi))) return 'ai-edited';
  return line.complete && cameFromCamera(line.manifests) ? 'camera-captured' : null;
}

interface Line {
  /** From the active manifest back to the oldest one. */
  readonly manifests: readonly ManifestReport[];
  /** False where a parent has no manifest here, or one that does not hold. */
  readonly complete: boolean;
}

function lineOfParents(active: ManifestReport, byLabel: ReadonlyMap<string, ManifestReport>): Line {
  const manifests: ManifestReport[] = [];
  let next: ManifestReport | undefined = active;
  while (next !== undefined && next.state !== 'Invalid' && !manifests.includes(next)) {
    manifests.push(next);
    const parent: IngredientReport | undefined = next.ingredients.find((part) => part.relationship === 'parentOf');
    if (parent === undefined) return { manifests, complete: true };
    next = parent.activeManifest === null ? undefined : byLabel.get(parent.activeManifest);
  }
  return { manifests, complete: false };
}

/** Every holding manifest whose picture is, whole or in part, in this one. What only served as input is not in it. */
function partsOf(active: ManifestReport, byLabel: ReadonlyMap<string, ManifestReport>): readonly ManifestReport[] {
  const found = new Set<ManifestReport>();
  const waiting = [active];
  for (let manifest = waiting.pop(); manifest !== undefined; manifest = waiting.pop()) {
    if (manifest.state === 'Invalid' || found.has(manifest)) continue;
    found.add(manifest);
    for (const part of manifest.ingredients) {
      const below = part.activeManifest === null ? undefined : byLabel.get(part.activeManifest);
      if (below !== undefined && part.relationship !== 'inputTo') waiting.push(below);
    }
  }
  return [...found];
}

function cameFromCamera(line: readonly ManifestReport[]): boolean {
  const oldest = line.at(-1);
  const captured =
    oldest?.actions.some(
      (action) =>
        action.action === 'c2pa.created' && action.attribution !== 'gathered' && termsOf([action]).some(isCapture),
    ) ?? false;
  return (
    captured &&
    line.every(({ overclaims = [] }) => overclaims.length === 0) &&
    line.every((manifest) => manifest.ingredients.every((part) => part.relationship === 'parentOf')) &&
    line.every((manifest) => manifest.actions.every(keepsCapturedPicture))
  );
}

function keepsCapturedPicture(action: ActionReport): boolean {
  if (action.digitalSourceType === null) return true;
  const term = sourceTypeTerm(action.digitalSourceType);
  return term !== null && keepsCapture(term);
}

/** How a manifest's picture began: by its own word, or by its word about a parent without credentials. */
function inceptionsOf({ actions, ingredients }: ManifestReport): readonly Sourced[] {
  return [...actions.filter(isInception), ...ingredients.filter(isBareParent)];
}

/** Everything in a manifest's picture whose source it names. What only served as input is not in it. */
function sourcesOf({ actions, ingredients }: ManifestReport): readonly Sourced[] {
  return [...actions, ...ingredients.filter((part) => part.activeManifest === null && part.relationship !== 'inputTo')];
}

function isBareParent(part: IngredientReport): boolean {
  return part.activeManifest === null && part.relationship === 'parentOf';
}

interface Sourced {
  readonly digitalSourceType?: string | null;
}

function isInception(action: ActionReport): boolean {
  return INCEPTIONS.has(action.action);
}

function termsOf(sources: readonly Sourced[]): readonly string[] {
  return sources.flatMap(({ digitalSourceType = null }) => {
    const term = digitalSourceType === null ? null : sourceTypeTerm(digitalSourceType);
    return term === null ? [] : [term];
  });
}
