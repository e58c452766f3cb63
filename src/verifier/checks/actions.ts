import { LimitError } from '../bytes/errors.ts';
import { absoluteUri } from '../jumbf/uri.ts';
import { MAX_ACTIONS_PER_MANIFEST } from '../limits.ts';
import type { Action } from '../manifest/actions.ts';
import type { HashedUri } from '../manifest/hashed-uri.ts';
import type { Relationship } from '../manifest/ingredient.ts';
import type { ListedActions, ListedIngredient, ManifestContent } from '../manifest/manifest-content.ts';
import type { ReachableManifests } from '../manifest/reachable.ts';
import { failure, type Status } from '../status.ts';
import { compareBox } from './box-digest.ts';
import type { Redactions } from './redaction.ts';

/** Which relationship the ingredients of an action must have, and whether it must name one (C2PA 2.2 §18.14.4.7). */
const INGREDIENT_RULES: ReadonlyMap<string, { readonly relationship: Relationship; readonly required: boolean }> =
  new Map([
    ['c2pa.opened', { relationship: 'parentOf', required: true }],
    ['c2pa.placed', { relationship: 'componentOf', required: true }],
    ['c2pa.removed', { relationship: 'componentOf', required: true }],
    ['c2pa.transcoded', { relationship: 'parentOf', required: false }],
    ['c2pa.repackaged', { relationship: 'parentOf', required: false }],
  ]);

interface ActionContext {
  readonly content: ManifestContent;
  readonly redactions: Redactions;
  /** Ingredients of this claim by the URIs of their assertions. */
  readonly own: ReadonlyMap<string, ListedIngredient>;
  /** Those of all reachable manifests, where an action may name them. */
  readonly all: ReadonlyMap<string, ListedIngredient>;
  /** Absolute URIs of what this claim redacts. */
  readonly redacted: ReadonlySet<string>;
}

function byUrl(contents: readonly ManifestContent[]): ReadonlyMap<string, ListedIngredient> {
  return new Map(contents.flatMap(({ ingredients }) => ingredients.map((listed) => [listed.assertion.url, listed])));
}

function removes({ actions }: ListedActions): boolean {
  return actions?.some(({ name }) => name === 'c2pa.removed') ?? false;
}

const isInception = (action: Action): boolean => action.name === 'c2pa.created' || action.name === 'c2pa.opened';

/**
 * The rules of actions (C2PA 2.2 §15.10.3.2.1). Version 1 claims were written before most of them and are held only to
 * having one well-formed list.
 */
export async function checkActions(
  content: ManifestContent,
  reachable: ReachableManifests,
  redactions: Redactions,
): Promise<Status[]> {
  const { claim, claimUrl, manifest, actions } = content;
  if (claim === null) return [];
  const statuses: Status[] = [];
  let count = 0;
  for (const list of actions) {
    if (list.actions === null) statuses.push(failure('assertion.action.malformed', list.assertion.url));
    else count += list.actions.length;
  }
  if (count > MAX_ACTIONS_PER_MANIFEST) {
    throw new LimitError('MAX_ACTIONS_PER_MANIFEST', 'too many actions in one manifest');
  }
  if (claim.version === 1) {
    if (actions.length > 1) statuses.push(failure('assertion.action.malformed', claimUrl, 'several lists of actions'));
    return statuses;
  }
  if (manifest.kind === 'standard') statuses.push(...checkInception(actions, claimUrl));
  const context: ActionContext = {
    content,
    redactions,
    own: byUrl([content]),
    // What was removed lies in an earlier manifest as a rule; everything else is an ingredient of this claim.
    all: actions.some(removes) ? byUrl(reachable.contents) : new Map(),
    redacted: new Set(claim.redacted.flatMap((uri) => absoluteUri(uri, manifest.label) ?? [])),
  };
  for (const list of actions) {
    for (const action of list.actions ?? []) {
      statuses.push(...(await checkAction(action, list, context)));
    }
  }
  return statuses;
}

/** The history begins with exactly one `created` or `opened`. */
function checkInception(actions: readonly ListedActions[], claimUrl: string): Status[] {
  const [first] = actions;
  if (first === undefined) return [failure('assertion.action.malformed', claimUrl, 'no actions')];
  const statuses: Status[] = [];
  for (const list of actions) {
    for (const [index, action] of (list.actions ?? []).entries()) {
      const isFirst = list === first && index === 0;
      if (isInception(action) === isFirst) continue;
      const why = isFirst ? 'the first action is neither created nor opened' : `${action.name} after the first action`;
      statuses.push(failure('assertion.action.malformed', list.assertion.url, why));
    }
  }
  return statuses;
}

async function checkAction(
  action: Action,
  { assertion: { url } }: ListedActions,
  context: ActionContext,
): Promise<Status[]> {
  const { content } = context;
  const statuses: Status[] = [];
  if (action.name === 'c2pa.created' && action.digitalSourceType === null) {
    statuses.push(failure('assertion.action.malformed', url, 'c2pa.created without a digitalSourceType'));
  }
  if (action.name === 'c2pa.translated' && !hasTexts(action, 'sourceLanguage', 'targetLanguage')) {
    statuses.push(failure('assertion.action.malformed', url, 'c2pa.translated without its languages'));
  }
  if (action.name === 'c2pa.redacted' && !namesRedaction(action, context)) {
    statuses.push(failure('assertion.action.redactionMismatch', url));
  }
  if (
    action.name === 'c2pa.watermarked.bound' &&
    !content.assertions.some(({ base }) => base === 'c2pa.soft-binding')
  ) {
    statuses.push(failure('assertion.action.softBindingMissing', url));
  }
  const rule = INGREDIENT_RULES.get(action.name);
  if (rule === undefined) return statuses;
  if (rule.required && action.ingredients.length === 0) {
    statuses.push(failure('assertion.action.ingredientMismatch', url, `${action.name} names no ingredient`));
  }
  if (action.name === 'c2pa.opened' && action.ingredients.length > 1) {
    statuses.push(failure('assertion.action.ingredientMismatch', url, 'c2pa.opened names several ingredients'));
  }
  const named = action.name === 'c2pa.removed' ? context.all : context.own;
  for (const reference of action.ingredients) {
    if (await leadsTo(reference, rule.relationship, named, context)) continue;
    statuses.push(failure('assertion.action.ingredientMismatch', url, `${action.name}: ${reference?.url ?? 'no URI'}`));
  }
  return statuses;
}

function hasTexts(action: Action, ...names: readonly string[]): boolean {
  return names.every((name) => typeof action.parameters.get(name) === 'string');
}

/** The action must name an assertion that this claim redacts (§18.14.4.7: parameter `redacted`). */
function namesRedaction({ parameters }: Action, { content: { manifest }, redacted }: ActionContext): boolean {
  const uri = parameters.get('redacted');
  const absolute = typeof uri === 'string' ? absoluteUri(uri, manifest.label) : null;
  return absolute !== null && redacted.has(absolute);
}

async function leadsTo(
  reference: HashedUri | null,
  relationship: Relationship,
  named: ReadonlyMap<string, ListedIngredient>,
  { content: { manifest, claim }, redactions }: ActionContext,
): Promise<boolean> {
  const url = reference === null ? null : absoluteUri(reference.url, manifest.label);
  if (reference === null || url === null) return false;
  if (redactions.urls.has(url)) return true;
  const found = named.get(url);
  if (found?.ingredient.relationship !== relationship || found.assertion.box === null) return false;
  return (await compareBox(reference, claim?.alg ?? null, found.assertion.box)) === 'match';
}
