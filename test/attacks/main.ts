import { parseArgs } from 'node:util';
import { catalogue } from './catalogue.ts';
import { judgeAttack, type Outcome } from './run/ours.ts';
import { askPeers, peerReport } from './run/peers.ts';
import { familyTable } from './run/table.ts';
import { Workshop } from './workshop.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
  },
});

const attacks = catalogue().filter(({ id }) => values.only === undefined || id.includes(values.only));
const workshop = new Workshop(Number(values.seed));
const outcomes: Outcome[] = [];
for (const attack of attacks) {
  const outcome = await judgeAttack(workshop, attack).catch(
    (error: unknown): Outcome => ({ attack, verdict: 'not made', wrong: true, because: String(error) }),
  );
  outcomes.push(outcome);
  if (values.list) console.log(`${attack.id}: ${outcome.verdict} (${outcome.because})`);
}

console.log(familyTable(outcomes));
const wrong = outcomes.filter((outcome) => outcome.wrong);
for (const { attack, verdict, because } of wrong) {
  const known = attack.row.known === undefined ? '' : ` [known: ${attack.row.known}]`;
  console.log(`WRONG ${attack.id}: ${verdict} (${because})${known}`);
}
for (const { attack, wrong: stillWrong } of outcomes) {
  if (attack.row.known !== undefined && !stillWrong)
    console.log(`NO LONGER WRONG ${attack.id} [known: ${attack.row.known}]`);
}
console.log(`${outcomes.length} files, ${wrong.length} wrong verdicts`);
if (values.peers) console.log(peerReport(await askPeers(workshop, attacks)));
process.exitCode = wrong.length === 0 ? 0 : 1;
