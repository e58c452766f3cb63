import { testPki } from '../../make/pki.ts';
import type { Attack, Subject } from '../attack.ts';
import type { Workshop } from '../workshop.ts';
import { PEERS, type Peer, type PeerAnswer, PeerProcess } from './peer-process.ts';
import { columns } from './table.ts';

/**
 * - `fooled`: gives its good word to a file that must fail.
 * - `blind`: finds no credentials where there are some.
 * - `broken`: crashes, hangs or eats memory.
 * - `strict`: refuses a file with which nothing is wrong.
 * - `void`: does not read the trusted file either, so that nothing is learnt.
 * - `right`: none of these.
 */
type Mark = 'fooled' | 'blind' | 'broken' | 'strict' | 'void' | 'right';

interface PeerOutcome {
  readonly attack: Attack;
  readonly peer: Peer;
  readonly mark: Mark;
  readonly answer: PeerAnswer;
}

/** Has every peer judge every file, with its trusted file first. */
export async function askPeers(workshop: Workshop, attacks: readonly Attack[]): Promise<readonly PeerOutcome[]> {
  const found: PeerOutcome[] = [];
  for (const peer of PEERS) {
    const process = new PeerProcess();
    const controls = new Map<Subject, PeerAnswer>();
    for (const attack of attacks) {
      const { control, hostile } = await workshop.make(attack);
      const ask = async (subject: Subject): Promise<PeerAnswer> => {
        const { referenceTrust } = await testPki();
        return process.ask({ ...subject, peer, format: attack.format, trust: referenceTrust });
      };
      const before = controls.get(control) ?? (await ask(control));
      controls.set(control, before);
      const answer = isGood(before) ? await ask(hostile) : before;
      found.push({ attack, peer, answer, mark: isGood(before) ? markOf(attack, answer) : 'void' });
    }
    process.stop();
  }
  return found;
}

function isGood({ state }: PeerAnswer): boolean {
  return state === 'trusted' || state === 'valid';
}

function markOf({ row: { expect = 'refused' } }: Attack, answer: PeerAnswer): Mark {
  const { state } = answer;
  if (state === 'crashed' || state === 'hung' || state === 'ate memory') return 'broken';
  if (expect === 'harmless') return isGood(answer) ? 'right' : 'strict';
  if (typeof expect === 'object' || expect === 'open') return state === 'none' ? 'blind' : 'right';
  if (state === 'none') return expect === 'stripped' ? 'right' : 'blind';
  return state === 'trusted' || (state === 'valid' && expect !== 'unvouched') ? 'fooled' : 'right';
}

const COLUMNS: readonly Mark[] = ['right', 'fooled', 'blind', 'broken', 'strict', 'void'];

/** For each peer a table by family, and a line for each file that fooled, blinded or broke it. */
export function peerReport(outcomes: readonly PeerOutcome[]): string {
  return PEERS.map((peer) => {
    const own = outcomes.filter((outcome) => outcome.peer === peer);
    const families = [...new Set(own.map(({ attack }) => attack.family))];
    const lines = families.map((family) => [family, ...counts(own.filter(({ attack }) => attack.family === family))]);
    const told = own
      .filter(({ mark }) => mark !== 'right' && mark !== 'void')
      .map(({ attack, mark, answer }) => `  ${mark}: ${attack.id} (${answer.state}${detailOf(answer)})`);
    return [`\n${peer}`, columns([['family', ...COLUMNS], ...lines, ['all', ...counts(own)]]), ...told].join('\n');
  }).join('\n');
}

function detailOf({ detail }: PeerAnswer): string {
  return detail === '' ? '' : `: ${detail.slice(0, 120)}`;
}

function counts(outcomes: readonly PeerOutcome[]): readonly number[] {
  return COLUMNS.map((wanted) => outcomes.filter(({ mark }) => mark === wanted).length);
}
