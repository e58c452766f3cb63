import { evidenceOf } from '../../../src/evidence/evidence.ts';
import { evidenceJson } from '../../../src/evidence/evidence-json.ts';
import { parseEvidence } from '../../../src/evidence/parse-evidence.ts';
import { reproduce } from '../../../src/evidence/reproduce.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { jsonInput } from '../mutate/json.ts';
import { signedSeeds } from '../signed-seeds.ts';
import type { Target } from '../target.ts';

/** Reports that were saved and are opened again: whoever wrote them may have changed anything. */
export const EVIDENCE_TARGET: Target = {
  name: 'evidence',
  prepare: async () => {
    const { pki, files } = await signedSeeds();
    const reports = await Promise.all(
      files.slice(0, 3).map((file) => verify(bytesSource(file), { at: pki.now, trust: pki.trust })),
    );
    const items = reports.map((report) => ({
      name: 'a.jpg',
      mediaUrl: 'https://example.org/a.jpg',
      pageUrl: null,
      notes: '',
      thumbnail: null,
      screenshot: null,
      command: 'whence a.jpg',
      judgement: judge(report),
      report,
    }));
    const seeds: unknown[] = items.map((item) =>
      JSON.parse(evidenceJson(evidenceOf([item], 'test', '2026-06-01T00:00:00Z'))),
    );
    return {
      input: jsonInput(seeds),
      read: (input) => {
        const evidence = parseEvidence(new TextDecoder().decode(input));
        for (const item of evidence?.items ?? []) {
          reproduce(item, reports[0] ?? null);
          evidenceJson(evidenceOf([item], '', ''));
        }
        return null;
      },
    };
  },
};
