import { plainText } from '../verdict/hostile-text.ts';
import type { Judgement } from '../verdict/judgement.ts';
import { axesOf } from './axes.ts';
import { words } from './catalog.ts';
import { causeText } from './codes.ts';
import { reasonNextStep, reasonText } from './reasons.ts';
import { asString, fill, type Sentence, slotsOf } from './sentence.ts';
import { rowOf } from './verdict-rows.ts';

/** The one line under a badge. `name` is the signer's name as the caller shows text of a file. */
export function verdictSentence<Slot>(judgement: Judgement, name: Slot): Sentence<string | Slot> {
  return fill(template(judgement), { name });
}

/** Whether that line itself says who signed. */
export function sentenceNamesSigner(judgement: Judgement): boolean {
  return signerShown(judgement) !== null && slotsOf(template(judgement)).includes('name');
}

/** The same as one harmless string, for terminals and labels. */
export function verdictLine(judgement: Judgement): string {
  return asString(verdictSentence(judgement, signerLine(judgement)));
}

/** The signer as one harmless string: the organisation, or else the certificate's name. */
export function signerLine(judgement: Judgement): string {
  return plainText(signerShown(judgement) ?? words().itsSigner);
}

/** The text of the file that names the signer best; null where it names nobody. */
export function signerShown(judgement: Judgement): string | null {
  const { signerOrganization, signerName } = judgement;
  if (signerOrganization !== null && signerOrganization.trim() !== '') return signerOrganization;
  return signerName !== null && signerName.trim() !== '' ? signerName : null;
}

export function verdictMeaning(judgement: Judgement): string {
  return rowWords(judgement).meaning;
}

export function verdictNextStep(judgement: Judgement): string {
  return rowWords(judgement).next ?? reasonNextStep(judgement.reason ?? 'internal-error');
}

function template(judgement: Judgement): string {
  const own = rowWords(judgement).sentence;
  if (own !== null) return own;
  if (judgement.verdict === 'not-checked') return reasonText(judgement.reason ?? 'internal-error');
  // The sentence of a code speaks of the file's own credentials.
  if (judgement.causeIn === 'ingredient') return words().warnings['ingredient-failed'];
  return (judgement.cause === null ? null : causeText(judgement.cause)) ?? words().unreadable;
}

function rowWords(judgement: Judgement): ReturnType<typeof words>['rows'][ReturnType<typeof rowOf>['name']] {
  return words().rows[rowOf(axesOf(judgement)).name];
}
