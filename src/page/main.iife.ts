import { onMessage, ownId, ownOrigin } from '../browser/runtime.ts';
import { answerFrame } from '../messages/answer.ts';
import { ask } from '../messages/ask.ts';
import { badgeWords } from '../wording/badge.ts';
import { badgeTitle } from '../wording/badge-title.ts';
import { beginOnce } from './begin-once.ts';
import { PageSession } from './page-session.ts';
import { openOrClosedShadowRoot } from './shadow-hosts.ts';

const isAlive = (): boolean => Boolean(ownId());

beginOnce(globalThis, isAlive, () => {
  const session = new PageSession({
    document,
    ask,
    wordsFor: (verdict, answered) => {
      const label = answered === '' ? badgeWords(verdict) : answered;
      return { label, title: badgeTitle(label) };
    },
    shadowRootOf: openOrClosedShadowRoot,
    isAlive,
  });
  const deafen = onMessage(answerFrame(session.handlers(), { id: ownId(), origin: ownOrigin() }));
  void session.begin();
  return () => {
    session.end();
    deafen();
  };
});
