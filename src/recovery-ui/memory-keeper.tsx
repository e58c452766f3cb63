import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Gathering, gather } from '../memory/gathering.ts';
import { readPack, writePack } from '../memory/pack.ts';
import { keyFingerprint } from '../memory/pack-key.ts';
import { ChooseFiles } from '../ui/choose-files.tsx';
import { moment } from '../ui/dates.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { saveFile } from '../ui/save-file.ts';
import { SentenceText } from '../ui/sentence-text.tsx';
import { noSite } from '../wording/likeness.ts';
import { numberText } from '../wording/number.ts';
import { GATHERINGS, MEMORY, metSummary, PACK_PROBLEMS, packTaken } from '../wording/recovery.ts';
import type { Sentence } from '../wording/sentence.ts';
import type { LadderPorts } from './ladder-ports.ts';

interface Properties {
  readonly ports: LadderPorts;
  /** Raised with every change of what is remembered. */
  readonly changes: number;
  readonly onChange: () => void;
}

/** Everything that is remembered: where pictures were met again, packs out and in, forgetting all; what there is of it. */
export function MemoryKeeper({ ports, changes, onChange }: Properties): JSX.Element {
  const { memory, shelf } = ports;
  const [gatherings, setGatherings] = useState<readonly Gathering[]>([]);
  const [isEmpty, setIsEmpty] = useState(true);
  const [note, setNote] = useState<Sentence<JSX.Element | string>>([]);
  const [name, setName] = useState('');
  useEffect(() => {
    void changes;
    void Promise.all([memory.pictures(), memory.meetings()]).then(([pictures, meetings]) => {
      setGatherings(gather(pictures, meetings));
      setIsEmpty(pictures.length + meetings.length === 0);
    });
  }, [memory, changes]);
  const save = async (): Promise<void> => {
    const text = await writePack(shelf, { name: name.trim().slice(0, 100), now: ports.now() });
    saveFile('whence-pack.json', 'application/json', text);
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const unpacked = await readPack(file);
    if (unpacked.pack === null) {
      setNote([PACK_PROBLEMS[unpacked.reason]]);
      return;
    }
    const { pack } = unpacked;
    const fresh = await memory.take(pack.entries);
    const slots = {
      number: numberText(fresh),
      name: <HostileText text={pack.name} />,
      key: keyFingerprint(pack.keySha256),
    };
    setNote(packTaken<JSX.Element>(slots));
    onChange();
  };
  // The database failed, or the browser's keys.
  const failed = (): void => setNote([MEMORY.notDone]);
  return (
    <div class="memory-keeper">
      {gatherings.length === 0 ? null : (
        <details class="disclosure" data-gatherings={gatherings.length}>
          <summary>{GATHERINGS.title}</summary>
          <p>{GATHERINGS.lead}</p>
          <ul class="recovery-list">
            {gatherings.map((gathering) => (
              <GatheringItem key={gathering.picture.id} gathering={gathering} />
            ))}
          </ul>
        </details>
      )}
      <p class="memory-actions">
        {isEmpty ? null : (
          <>
            <label>
              {MEMORY.packName}
              <input type="text" value={name} maxLength={100} onInput={(event) => setName(event.currentTarget.value)} />
            </label>
            <button type="button" class="button" data-action="save-pack" onClick={() => void save().catch(failed)}>
              {MEMORY.export}
            </button>
          </>
        )}
        <ChooseFiles
          label={MEMORY.import}
          action="open-pack"
          accept="application/json,.json"
          onFiles={([file]) => void open(file).catch(failed)}
        />
        {isEmpty ? null : (
          <button
            type="button"
            class="button"
            data-action="forget-all"
            onClick={() => void memory.forgetAll().then(onChange)}
          >
            {MEMORY.forgetAll}
          </button>
        )}
      </p>
      <p role="status">
        <SentenceText sentence={note} />
      </p>
    </div>
  );
}

function GatheringItem({ gathering }: { readonly gathering: Gathering }): JSX.Element {
  const { picture, meetings, origins, withoutCredentials, altered } = gathering;
  const counts = {
    sites: numberText(origins.length),
    without: numberText(withoutCredentials),
    altered: numberText(altered),
  };
  return (
    <li>
      <p>
        <HostileText text={picture.credentials?.signer.name ?? picture.origin ?? noSite()} />: {metSummary(counts)}
      </p>
      <ol>
        {meetings.map(({ at, origin, kind, signer }) => (
          <li key={at}>
            {moment(new Date(at).toISOString())}, <HostileText text={origin ?? noSite()} />, {GATHERINGS[kind]}
            {signer === null ? null : (
              <>
                , <HostileText text={signer} />
              </>
            )}
          </li>
        ))}
      </ol>
    </li>
  );
}
