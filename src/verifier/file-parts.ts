import type { HardBindingOutcome } from './checks/hard-binding-input.ts';
import type { Located } from './formats/located.ts';
import type { Report } from './report.ts';

/** The pictures and films of a file that holds several, and whether the binding covers each; nothing for other files. */
export function filePartsOf(
  located: Located | null,
  binding: HardBindingOutcome,
): Pick<Report, 'parts' | 'missingParts'> {
  const { statuses, uncovered, missingParts = 0 } = binding;
  const holds = statuses.length > 0 && statuses.every(({ outcome }) => outcome !== 'failure');
  const open = uncovered.filter(({ what }) => what !== 'manifest-store');
  const parts = (located?.parts ?? []).map((part) => ({
    ...part,
    covered: holds && !open.some(({ start, end }) => start < part.end && end > part.start),
  }));
  return { ...(parts.length === 0 ? {} : { parts }), ...(missingParts === 0 ? {} : { missingParts }) };
}
