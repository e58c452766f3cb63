import { escapeHidden } from '../verdict/hostile-text.ts';
import type { Evidence } from './evidence.ts';

/**
 * The whole of it for machines and for reopening. Hidden and reordering characters stand as JSON escapes, so that no
 * reader of the text is deceived by it and nothing is lost.
 */
export function evidenceJson(evidence: Evidence): string {
  return `${escapeHidden(JSON.stringify(evidence, null, 2))}\n`;
}
