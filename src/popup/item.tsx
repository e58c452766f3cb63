import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ListedItem } from '../messages/protocol.ts';
import { EditList } from '../ui/edit-list.tsx';
import { HostileText } from '../ui/hostile-text.tsx';
import { LikenessText } from '../ui/likeness-text.tsx';
import { OriginTag } from '../ui/origin-tag.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { SignerLine } from '../ui/signer-line.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { WarningList } from '../ui/warning-list.tsx';
import { bondNoteText } from '../wording/bond.ts';
import { bondText, editsLine, ofKind } from '../wording/popup.ts';
import { signerLine, signerShown, verdictSentence } from '../wording/verdicts.ts';
import { unsaidWarnings, warningWeight } from '../wording/warnings.ts';
import { ItemActions } from './item-actions.tsx';
import { LongWait } from './long-wait.tsx';
import { Thumbnail } from './thumbnail.tsx';
import { usePointing } from './use-pointing.ts';

interface Properties {
  readonly item: ListedItem;
  readonly tabId: number;
}

/** One medium of the page. Drawn again only when it says something else: lists are long, and change often while judged. */
export function Item({ item, tabId }: Properties): JSX.Element {
  return useMemo(() => <Entry item={item} tabId={tabId} />, [item, tabId]);
}

/** The data attributes are a contract with whoever checks this list by machine. */
function Entry({ item, tabId }: Properties): JSX.Element {
  const { judgement } = item;
  const pointing = usePointing(tabId, item.itemId);
  const name = <HostileText text={signerShown(judgement) ?? signerLine(judgement)} />;
  const sentence = <SentenceText sentence={verdictSentence(judgement, name)} />;
  const quiet = judgement.verdict === 'none' || judgement.verdict === 'not-checked' || judgement.verdict === 'checking';
  return (
    <li
      class={`item ${judgement.verdict}${quiet ? ' quiet' : ''}`}
      data-item={item.itemId}
      data-url={item.mediaUrl}
      data-verdict={judgement.verdict}
      {...(judgement.reason === null ? {} : { 'data-reason': judgement.reason })}
      {...(item.bond === null ? {} : { 'data-bond': item.bond })}
      {...pointing}
    >
      <Thumbnail item={item} />
      <div class="item-body">
        <p class="item-marks">
          <VerdictMark verdict={judgement.verdict} list={judgement.list} />
          {judgement.origin === null ? null : <OriginTag origin={judgement.origin} />}
        </p>
        <p class="item-sentence">
          {ofKind(item.mediaKind, sentence).map((piece) =>
            typeof piece === 'string' ? <span class="visually-hidden">{piece}</span> : piece,
          )}
        </p>
        <Facts item={item} />
        {item.likeness === undefined ? null : (
          <p class="item-fact" data-likeness={item.likeness.differs ? 'differs' : 'alike'}>
            <LikenessText likeness={item.likeness} />
          </p>
        )}
        {judgement.verdict === 'checking' ? <LongWait item={item} tabId={tabId} /> : null}
        <WarningList warnings={unsaidWarnings(judgement)} withNotes={false} />
        <ItemActions item={item} tabId={tabId} notes={noteCount(item)} />
      </div>
    </li>
  );
}

function Facts({ item }: { readonly item: ListedItem }): JSX.Element | null {
  const { judgement } = item;
  // Of broken credentials, and of what was never looked at, a judgement names nobody.
  if (signerShown(judgement) === null && judgement.signedAt === null) return null;
  return (
    <>
      <p class="item-fact">
        <SignerLine judgement={judgement} />
      </p>
      {judgement.edits.length === 0 ? null : (
        <p class="item-fact">
          <SentenceText sentence={editsLine(<EditList edits={judgement.edits} />)} />
        </p>
      )}
      {item.bond === null ? null : <p class="item-fact fact-label">{bondText(item.bond)}</p>}
      {(item.bondNotes ?? []).map((note) => (
        <p key={note} class="item-fact bond-note" data-bond-note={note}>
          {bondNoteText(note)}
        </p>
      ))}
    </>
  );
}

function noteCount({ judgement }: ListedItem): number {
  if (judgement.verdict === 'none' || judgement.verdict === 'not-checked') return 0;
  return judgement.warnings.filter((code) => warningWeight(code) === 'note').length;
}
