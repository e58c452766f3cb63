import type { EvidenceItem } from '../evidence/evidence.ts';
import { MAX_NOTES_CHARACTERS } from '../evidence/limits.ts';
import { replayCommand } from '../evidence/replay-command.ts';
import { evidencePicture } from './drawn-picture.ts';
import { fileName, type JudgedFile } from './inspected-file.ts';

// Replaced by the build.
declare const __WHENCE_VERSION__: string;

/** Name and version of this program, for reports. */
export const TOOL = `Whence ${typeof __WHENCE_VERSION__ === 'undefined' ? 'unbuilt' : __WHENCE_VERSION__}`;

/** What the reader adds to the findings about one file. */
export interface Additions {
  readonly notes: string;
  readonly withThumbnail: boolean;
  /** `data:` URL. */
  readonly screenshot: string | null;
}

export const NO_ADDITIONS: Additions = { notes: '', withThumbnail: true, screenshot: null };

export async function evidenceItem({ origin, progress }: JudgedFile, additions: Additions): Promise<EvidenceItem> {
  const { blob, report, judgement } = progress;
  const { notes, withThumbnail, screenshot } = additions;
  const met =
    origin.kind === 'address'
      ? { mediaUrl: shortAddress(origin.mediaUrl), pageUrl: origin.inspection.pageUrl }
      : { mediaUrl: null, pageUrl: null };
  return {
    name: fileName(origin),
    ...met,
    notes: notes.slice(0, MAX_NOTES_CHARACTERS),
    thumbnail: withThumbnail ? await evidencePicture(blob, report.file.format) : null,
    screenshot,
    command: replayCommand(report),
    judgement,
    report,
  };
}

/** A data: address is the file itself, which the hash names. */
function shortAddress(address: string): string {
  return address.startsWith('data:') ? 'data:' : address;
}
