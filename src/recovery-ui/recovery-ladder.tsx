import './recovery.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LADDER } from '../wording/recovery.ts';
import type { LadderPorts } from './ladder-ports.ts';
import type { LookedAt } from './looked-at.ts';
import { MemoryRung } from './memory-rung.tsx';
import { ResolverRung } from './resolver-rung.tsx';
import { WatermarkRung } from './watermark-rung.tsx';

interface Properties {
  readonly file: LookedAt;
  readonly ports: LadderPorts;
}

/**
 * Ways to a source besides the file's own credentials: this browser's memory for every picture, repositories only
 * where the file carries none. It stands below the verdict, has none of its colours, and changes nothing about it.
 */
export function RecoveryLadder({ file, ports }: Properties): JSX.Element | null {
  const [changes, setChanges] = useState(0);
  const { format } = file.report.file;
  if (format === null || !format.startsWith('image/')) return null;
  return (
    <section class="section" data-section="recovery">
      <h2>{LADDER.title}</h2>
      <p class="lead">{LADDER.lead}</p>
      <MemoryRung file={file} ports={ports} />
      {file.judgement.verdict === 'none' ? (
        <>
          <WatermarkRung file={file} ports={ports} resolverChanges={changes} />
          <ResolverRung blob={file.blob} ports={ports} onChange={() => setChanges((count) => count + 1)} />
        </>
      ) : null}
    </section>
  );
}
