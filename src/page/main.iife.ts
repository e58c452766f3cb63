import { onMessage, ownId, ownOrigin } from '../browser/runtime.ts';
import { answerFrame } from '../messages/answer.ts';
import { ask } from '../messages/ask.ts';
import { beginOnce } from './begin-once.ts';
import { PageSession } from './page-session.ts';
import { openOrClosedShadowRoot } from './shadow-hosts.ts';

const isAlive = (): boolean => Boolean(ownId());

beginOnce(globalThis, isAlive, () => {
  const session = new PageSession({
    document,
    ask,
    wordsFor: (_, label, title) => ({ label, title }),
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
