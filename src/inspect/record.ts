import { escapeHidden } from '../verdict/hostile-text.ts';
import type { Judgement } from '../verdict/judgement.ts';
import type { Report } from '../verifier/report.ts';
import { type FileOrigin, fileName } from './inspected-file.ts';

/**
 * What a newsroom files: where the file was met, what was found, and everything needed to check it again. JSON, with
 * hidden and reordering characters as escapes, so that no reader of the text is deceived by it.
 */
export function recordOf(report: Report, judgement: Judgement, origin: FileOrigin): string {
  const met =
    origin.kind === 'address'
      ? { mediaUrl: shortAddress(origin.mediaUrl), pageUrl: origin.inspection.pageUrl }
      : { mediaUrl: null, pageUrl: null };
  return escapeHidden(JSON.stringify({ name: fileName(origin), ...met, judgement, report }, null, 2));
}

/** A data: address is the file itself, which the hash names. */
function shortAddress(address: string): string {
  return address.startsWith('data:') ? 'data:' : address;
}
