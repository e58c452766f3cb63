import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { LimitError, MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { bareMedia } from '../../make/fixture.ts';
import { NO_TRUST } from '../manifest/judge-store.ts';

/** A limit by its name in limits.ts, what exceeds it, and what then is said: its name, or that the bytes are malformed. */
export interface Exceeded {
  readonly limit: string;
  readonly by: () => unknown;
  readonly says: string;
}

/** What reading comes to: `malformed`, the limit's name, or what was read. */
export async function outcomeOf(read: () => unknown): Promise<unknown> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof MalformedError) return 'malformed';
    if (error instanceof LimitError) return error.limit;
    throw error;
  }
}

/** The same of a whole file, or of a store beside a picture. */
export async function judged(media: Uint8Array | null, sidecar: Uint8Array | null = null): Promise<string> {
  const report = await verify(bytesSource(media ?? bareMedia('image/jpeg')), {
    at: 0,
    trust: NO_TRUST,
    ...(sidecar === null ? {} : { sidecar: bytesSource(sidecar) }),
  });
  if (report.state === 'Malformed') return 'malformed';
  return report.state === 'NotJudged' ? (report.problem?.code ?? 'no problem') : report.state;
}

export function judgedStore(store: Uint8Array): Promise<string> {
  return judged(null, store);
}
