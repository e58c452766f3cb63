import { plainText } from '../verdict/hostile-text.ts';
import type { Judgement, Verdict } from '../verdict/judgement.ts';
import { causeText } from './codes.ts';
import { reasonNextStep, reasonText } from './reasons.ts';
import { asString, type Sentence } from './sentence.ts';

/** The one line under a badge. `name` is the signer's name as the caller shows text of a file. */
export function verdictSentence<Slot>(judgement: Judgement, name: Slot): Sentence<string | Slot> {
  switch (judgement.verdict) {
    case 'trusted':
      return ['Unchanged since ', name, ' signed it.'];
    case 'unknown-signer':
      if (judgement.list === null) return ['Unchanged since it was signed, but the signer is on no trust list.'];
      return judgement.warnings.includes('ingredient-untrusted')
        ? ['Unchanged since ', name, ' signed it, but part of its history was signed by someone on no trust list.']
        : ['Unchanged since ', name, ' signed it, but it names somebody else whom nothing confirms.'];
    case 'changed':
      return judgement.list === null
        ? ['This file is not as its signer left it.']
        : ['This file is not as ', name, ' signed it.'];
    case 'invalid':
      return [causeSentence(judgement.cause)];
    case 'none':
      return ['This file carries no Content Credentials. Most sites remove them.'];
    case 'not-checked':
      return [judgement.reason === null ? reasonText('internal-error') : reasonText(judgement.reason)];
    case 'checking':
      return ['Reading the file and its credentials.'];
  }
}

/** Whether that line itself says who signed. */
export function sentenceNamesSigner(judgement: Judgement): boolean {
  const name = Symbol('name');
  return signerShown(judgement) !== null && verdictSentence(judgement, name).includes(name);
}

/** The same as one harmless string, for terminals and labels. */
export function verdictLine(judgement: Judgement): string {
  return asString(verdictSentence(judgement, signerLine(judgement)));
}

/** The signer as one harmless string: the organisation, or else the certificate's name. */
export function signerLine(judgement: Judgement): string {
  return plainText(signerShown(judgement) ?? 'its signer');
}

/** The text of the file that names the signer best; null where it names nobody. */
export function signerShown(judgement: Judgement): string | null {
  const { signerOrganization, signerName } = judgement;
  if (signerOrganization !== null && signerOrganization.trim() !== '') return signerOrganization;
  return signerName !== null && signerName.trim() !== '' ? signerName : null;
}

function causeSentence(cause: string | null): string {
  return (cause === null ? null : causeText(cause)) ?? 'The credentials in this file cannot be read.';
}

interface Explanation {
  /** What follows from the verdict, and what does not. */
  readonly meaning: string;
  readonly next: string;
}

const EXPLANATIONS: Readonly<Record<Exclude<Verdict, 'not-checked'>, Explanation>> = {
  trusted: {
    meaning:
      'The file is byte for byte what the named signer signed, as far as the signature reaches. Whether what it shows is so is for you to judge.',
    next: 'Ask whether you believe this signer, and whether the caption fits the picture.',
  },
  'unknown-signer': {
    meaning:
      'The signature holds, but anyone can make such a signature under any name. Treat the name and all it says as unconfirmed.',
    next: 'Look for the same picture from a source that you know, or ask the publisher whose signature this is.',
  },
  changed: {
    meaning:
      'The file differs from what was signed. Many harmless things do this: a site that resizes pictures, a program that saves them anew. So does altering the picture.',
    next: 'Find the copy that the signer published and compare the two.',
  },
  invalid: {
    meaning:
      'What the credentials say cannot be relied on. That can be an honest mistake of the program that made them. It says nothing about what the picture shows.',
    next: 'Treat the file as one without credentials, and look for it at its source.',
  },
  none: {
    meaning:
      'This is the normal case: few programs add credentials, and most sites remove them. It says nothing about how the picture was made or what it shows.',
    next: 'Look for the first place that published it, and for older copies of the same picture.',
  },
  checking: {
    meaning: 'The file is being read on your own computer.',
    next: 'This takes a moment for large files.',
  },
};

const NOT_CHECKED_MEANING = 'Whence could not look at this file. That says nothing about the picture.';

/** A listed signer whose file relies on somebody else as well, whom no list names. */
const PARTLY_LISTED: Explanation = {
  meaning:
    'The file is byte for byte what the named signer signed. But it relies on somebody on no list as well, and that part is unconfirmed.',
  next: 'See below which part that is, and treat it as a stranger’s word.',
};

function explanationOf(judgement: Judgement): Explanation | null {
  const { verdict, list } = judgement;
  if (verdict === 'not-checked') return null;
  return verdict === 'unknown-signer' && list !== null ? PARTLY_LISTED : EXPLANATIONS[verdict];
}

export function verdictMeaning(judgement: Judgement): string {
  return explanationOf(judgement)?.meaning ?? NOT_CHECKED_MEANING;
}

export function verdictNextStep(judgement: Judgement): string {
  return explanationOf(judgement)?.next ?? reasonNextStep(judgement.reason ?? 'internal-error');
}
