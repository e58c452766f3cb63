import type { JSX } from 'preact';
import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import { MAX_OWN_ANCHORS, type OwnAnchor } from '../browser/own-anchor-shape.ts';
import { ownAnchors } from '../browser/own-anchors.ts';
import { pemOf, readOwnAnchors } from '../trust-lists/own-anchor.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { plainText } from '../verdict/hostile-text.ts';
import { OPTIONS, ownAddedOn, ownFull, ownRemove } from '../wording/options.ts';
import { NO_ANSWER } from '../wording/surface.ts';

/** Anchors that count in this browser alone: warned of, and set apart from the published lists. */
export function OwnAnchors(): JSX.Element {
  const id = useId();
  const [anchors, setAnchors] = useState<readonly OwnAnchor[]>([]);
  const [text, setText] = useState('');
  const [message, setMessage] = useState<string | null>(null);
  useEffect(() => {
    ownAnchors.read().then(setAnchors, () => setMessage(NO_ANSWER.title));
  }, []);
  const keep = useCallback((next: readonly OwnAnchor[], said: string | null): void => {
    ownAnchors.write(next).then(
      () => {
        setAnchors(next);
        setMessage(said);
      },
      () => setMessage(NO_ANSWER.title),
    );
  }, []);
  const add = (): void => {
    const read = readTyped(text);
    if (read === null) {
      setMessage(OPTIONS.ownWrong);
      return;
    }
    const next = [...anchors.filter((one) => read.every(({ sha256 }) => sha256 !== one.sha256)), ...read];
    if (next.length > MAX_OWN_ANCHORS) {
      setMessage(ownFull(MAX_OWN_ANCHORS));
      return;
    }
    setText('');
    keep(next, OPTIONS.ownAdded);
  };
  return (
    <section class="group own-anchors">
      <h2>{OPTIONS.ownTitle}</h2>
      <p class="warned">{OPTIONS.ownWarning}</p>
      {anchors.length === 0 ? <p class="note">{OPTIONS.ownNone}</p> : null}
      <ul class="sites" data-list="own-anchors">
        {anchors.map((anchor) => (
          <li key={anchor.sha256}>
            <span>
              <HostileText text={anchor.name} />{' '}
              <span class="fact-label">
                <SentenceText sentence={ownAddedOn(<TimeText iso={anchor.addedAt} />)} />
              </span>
              <br />
              <span class="mono fact-label">{anchor.sha256}</span>
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={ownRemove(plainText(anchor.name))}
              onClick={() =>
                keep(
                  anchors.filter(({ sha256 }) => sha256 !== anchor.sha256),
                  null,
                )
              }
            >
              {OPTIONS.remove}
            </button>
          </li>
        ))}
      </ul>
      <div class="fields">
        <label for={id}>{OPTIONS.ownLabel}</label>
        <textarea
          id={id}
          rows={4}
          dir="ltr"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="button" class="button" data-action="add-anchor" onClick={add}>
          {OPTIONS.ownAdd}
        </button>
        <p role="status">{message}</p>
      </div>
    </section>
  );
}

function readTyped(text: string): readonly OwnAnchor[] | null {
  try {
    const addedAt = new Date().toISOString();
    return readOwnAnchors(text).map(({ der, sha256, entity }) => ({
      pem: pemOf(der),
      sha256,
      name: entity.slice(0, 400),
      addedAt,
    }));
  } catch {
    return null; // A border: whatever is wrong with typed text, it is no certificate.
  }
}
