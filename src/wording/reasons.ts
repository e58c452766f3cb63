import type { NotCheckedReason } from '../verdict/judgement.ts';
import { words } from './catalog.ts';

/** Why there is no verdict, in one sentence. */
export function reasonText(reason: NotCheckedReason): string {
  return words().reasons[reason].sentence;
}

/** What a reader can do about it. */
export function reasonNextStep(reason: NotCheckedReason): string {
  return words().reasons[reason].next;
}
