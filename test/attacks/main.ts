import { parseArgs } from 'node:util';
import { catalogue } from './catalogue.ts';
import { judgeAttack, type Outcome } from './run/ours.ts';
import { askPeers, peerReport } from './run/peers.ts';
import { familyTable, printable, trustedLine } from './run/table.ts';
import { writeCorpus } from './run/write-corpus.ts';
import { Workshop } from './workshop.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});

const attacks = catalogue().filter(
  ({ id, family }) => values.only === undefined || `${family}/${id}`.includes(values.only),
);
const workshop = new Workshop(Number(values.seed));
const outcomes: Outcome[] = [];
for (const attack of attacks) {
  const outcome = await judgeAttack(workshop, attack).catch(
    (error: unknown): Outcome => ({ attack, verdict: 'not made', wrong: true, because: String(error) }),
  );
  outcomes.push(outcome);
  if (values.list) console.log(`${attack.id}: ${outcome.verdict} (${printable(outcome.because)})`);
}

console.log(familyTable(outcomes));
for (const { attack, verdict, wrong, because } of outcomes) {
  const { known } = attack.row;
  if (wrong) {
    console.log(
      `WRONG ${attack.id}: ${verdict} (${printable(because)})${known === undefined ? '' : ` [known: ${known}]`}`,
    );
  } else if (known !== undefined) console.log(`NO LONGER WRONG ${attack.id} [known: ${known}]`);
}
const wrong = outcomes.filter((outcome) => outcome.wrong).length;
console.log(trustedLine(outcomes));
console.log(`${outcomes.length} files, ${wrong} wrong verdicts`);

if (values.peers) console.log(peerReport(await askPeers(workshop, attacks)));
if (values.write !== undefined) {
  console.log(`${await writeCorpus(values.write, workshop, attacks, values.seed)} files written to ${values.write}`);
}
process.exitCode = wrong === 0 ? 0 : 1;
