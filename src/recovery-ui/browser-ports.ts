import { fetchResolver } from '../broker/fetch-resolver.ts';
import { requestOrigin } from '../browser/permissions.ts';
import { localArea } from '../browser/storage.ts';
import { storedCell } from '../browser/stored-cell.ts';
import { openMemoryShelf } from '../memory/database.ts';
import { createMemory } from '../memory/memory.ts';
import { startWorkerStudio } from '../memory/worker-studio.ts';
import { readResolvers } from '../resolver/resolvers.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import type { LadderPorts } from './ladder-ports.ts';
import { browserWatermarkPorts } from './watermark-ports.ts';

/** The ladder's ports in a page of the extension. The worker begins with the first picture that is looked at. */
export function browserPorts(trust: () => Promise<TrustSettings>): LadderPorts {
  const shelf = openMemoryShelf();
  const studio = startWorkerStudio();
  const now = (): number => Date.now();
  const resolvers = storedCell(localArea, { key: 'resolvers', version: 1, parse: readResolvers, fallback: [] });
  return {
    memory: createMemory({ shelf, studio, now }),
    shelf,
    studio,
    resolvers,
    watermark: browserWatermarkPorts(),
    ask: (request) => fetchResolver(request),
    requestOrigin,
    trust,
    now,
  };
}
