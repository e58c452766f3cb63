import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/verdict/judgement.ts';
import { notChecked } from '../../../src/verdict/unjudged.ts';
import { listCaution, unsaidWarnings, warningText } from '../../../src/wording/warnings.ts';

function judged(change: Partial<Judgement>): Judgement {
  return { ...notChecked('network'), verdict: 'trusted', reason: null, signerName: 'Camera 7', ...change };
}

test('what the tag of a list says is not said again', () => {
  expect(unsaidWarnings(judged({ list: 'user', warnings: ['user-list', 'hostile-text'] }))).toEqual(['hostile-text']);
  expect(unsaidWarnings(judged({ list: 'interim', warnings: ['interim-list'] }))).toEqual([]);
  expect(listCaution('user')).toBe(warningText('user-list'));
  expect(listCaution('interim')).toBe(warningText('interim-list'));
  expect(listCaution('c2pa')).toBeNull();
});

test('without a name there is no tag, and the list’s caution is said', () => {
  expect(unsaidWarnings(judged({ signerName: null, list: 'user', warnings: ['user-list'] }))).toEqual(['user-list']);
});

test('the reason that the sentence names is not said again, any other is', () => {
  const doubted = judged({ verdict: 'unknown-signer', list: 'c2pa' });
  const both = ['ingredient-untrusted', 'identity-unconfirmed'] as const;
  expect(unsaidWarnings({ ...doubted, warnings: both })).toEqual(['identity-unconfirmed']);
  expect(unsaidWarnings({ ...doubted, warnings: ['identity-unconfirmed'] })).toEqual([]);
  expect(unsaidWarnings({ ...doubted, list: null, warnings: ['ingredient-failed'] })).toEqual(['ingredient-failed']);
});
