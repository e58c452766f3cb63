import { speakOfMarks } from '../wording/marks-at-once.ts';

interface SpeechPorts {
  /** The reader's languages, best first. */
  readonly wanted: () => Promise<readonly string[]>;
  readonly onChosen: (chosen: () => void) => void;
  /** Called after the language changed while we ran. */
  readonly changed: () => void;
}

/**
 * The language of badges, menu and toolbar: read when the background starts, and again when another is chosen.
 * @returns what to wait for before words are made
 */
export function createSpeech({ wanted, onChosen, changed }: SpeechPorts): () => Promise<void> {
  const learn = async (): Promise<void> => speakOfMarks(await wanted());
  let learnt = learn();
  onChosen(() => {
    learnt = learn();
    void learnt.then(changed);
  });
  return () => learnt;
}
