import type { Evidence, EvidenceItem } from '../../../src/evidence/evidence.ts';
import { evidenceOf } from '../../../src/evidence/evidence.ts';
import { replayCommand } from '../../../src/evidence/replay-command.ts';
import { judge } from '../../../src/verdict/judge.ts';
import type { Report } from '../../../src/verifier/report.ts';
import { report } from '../verdict/hand-made-report.ts';

export function item(change: Partial<EvidenceItem> = {}, of: Report = report('Trusted')): EvidenceItem {
  return {
    name: 'harbour.jpg',
    mediaUrl: 'https://cdn.example/harbour.jpg',
    pageUrl: 'https://example.org/post/1',
    notes: '',
    thumbnail: null,
    screenshot: null,
    command: replayCommand(of),
    judgement: judge(of),
    report: of,
    ...change,
  };
}

export function evidence(...items: readonly EvidenceItem[]): Evidence {
  return evidenceOf(items, 'Whence 0.1.0', '2026-11-22T01:02:03.004Z');
}
