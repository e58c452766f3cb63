import { Clock } from './recovery/clock.ts';
import { Figures } from './recovery/figures.ts';
import { findAgain } from './recovery/found-again.ts';
import { mixUp } from './recovery/mixed-up.ts';
import { room } from './recovery/room.ts';
import { search } from './recovery/search.ts';

/**
 * `npm run bench:recovery [-- PICTURES OTHERS]`: how often generated pictures are found again after what platforms do to
 * them, how often different ones are mixed up, whether replaced regions are shown, and what it all costs, each with
 * what the product promises. Exits with 1 where a promise is not kept.
 */
const [pictures = 100, others = 1_000] = process.argv.slice(2).map(Number);
/** Enrolling and matching one picture, in milliseconds of one processor. */
const WORK_MS = 60;

const figures = new Figures();
const clock = new Clock();
search(5_000, figures);
search(100_000, figures);
room(figures);
findAgain(
  Array.from({ length: pictures }, (_, seed) => seed),
  figures,
  clock,
);
const [enrol, match] = [clock.of('enrol'), clock.of('match')];
const milliseconds = (figure: number): string => `${figure.toFixed(1)} ms`;
figures.below('enrolling, of the processor', enrol.processor, null, milliseconds);
figures.below('matching, of the processor', match.processor, null, milliseconds);
figures.below('enrolling and matching, of the processor', enrol.processor + match.processor, WORK_MS, milliseconds);
figures.below('enrolling and matching, by the clock', enrol.wall + match.wall, null, milliseconds);
mixUp(others, figures);
process.exitCode = figures.allMet ? 0 : 1;
