import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Recollection } from '../memory/memory.ts';
import { Switch } from '../ui/switch.tsx';
import { MEMORY } from '../wording/recovery.ts';
import type { LadderPorts } from './ladder-ports.ts';
import { type LookedAt, seenOf } from './looked-at.ts';
import { MemoryKeeper } from './memory-keeper.tsx';
import { RecollectionCard } from './recollection-card.tsx';

type Search =
  | { readonly step: 'looking' | 'failed' | 'empty' }
  | { readonly step: 'done'; readonly found: readonly Recollection[] };

interface Properties {
  readonly file: LookedAt;
  readonly ports: LadderPorts;
}

/** What this browser remembers that looks like the file, and whether it is to remember more. */
export function MemoryRung({ file, ports }: Properties): JSX.Element {
  const { memory } = ports;
  const [search, setSearch] = useState<Search>({ step: 'looking' });
  const [isOn, setIsOn] = useState(false);
  const [note, setNote] = useState<string | null>(null);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    let gone = false;
    // Called again after every change of what is remembered.
    void changes;
    void lookFor(file, ports).then((found) => {
      if (!gone) setSearch(found);
    });
    void memory.isOn().then(setIsOn);
    return () => {
      gone = true;
    };
  }, [file, ports, memory, changes]);
  const changed = (): void => setChanges((count) => count + 1);
  const remember = async (): Promise<void> => {
    const answer = await memory.rememberByHand(seenOf(file));
    setNote(
      answer.remembered
        ? MEMORY.remembered
        : answer.reason === 'private-window'
          ? MEMORY.privateWindow
          : MEMORY.notDrawable,
    );
    changed();
  };
  return (
    <section data-rung="memory" data-step={search.step}>
      <h3>{MEMORY.title}</h3>
      {search.step === 'looking' ? <p role="status">{MEMORY.looking}</p> : null}
      {search.step === 'failed' ? <p>{MEMORY.failed}</p> : null}
      {search.step === 'empty' ? <p>{MEMORY.none}</p> : null}
      {search.step === 'done' && search.found.length === 0 ? <p>{MEMORY.nothing}</p> : null}
      {search.step === 'done' ? (
        <ul class="recovery-list">
          {search.found.map((recollection) => (
            <RecollectionCard
              key={recollection.picture.id}
              blob={file.blob}
              recollection={recollection}
              trustVersion={file.report.trustVersion}
              onForget={() => void memory.forget(recollection.picture.id).then(changed)}
            />
          ))}
        </ul>
      ) : null}
      {file.privateWindow ? (
        <p>{MEMORY.privateWindow}</p>
      ) : (
        <>
          <p>
            <button
              type="button"
              class="button"
              data-action="remember"
              onClick={() => void remember().catch(() => setNote(MEMORY.notDone))}
            >
              {MEMORY.remember}
            </button>{' '}
            <span role="status">{note}</span>
          </p>
          <Switch name="memory" on={isOn} onSwitch={(on) => void memory.setOn(on).then(changed)}>
            {MEMORY.switch}
          </Switch>
          <p class="quiet">{MEMORY.switchLead}</p>
        </>
      )}
      <MemoryKeeper ports={ports} changes={changes} onChange={changed} />
    </section>
  );
}

async function lookFor(file: LookedAt, { memory, shelf }: LadderPorts): Promise<Search> {
  try {
    if ((await shelf.count()) === 0) return { step: 'empty' };
    return { step: 'done', found: await memory.recall(seenOf(file)) };
  } catch {
    // The worker or the database failed: nothing was found out, which the words say.
    return { step: 'failed' };
  }
}
