const BLOCK = 64;
const ROUNDS = 64;

/** Round constants and initial state (FIPS 180-4 §4.2.2, §5.3.3), made when something is first hashed. */
let constants: { readonly rounds: Int32Array; readonly initial: Int32Array } | null = null;

/**
 * SHA-256 of short bytes at once, for where nothing can wait for WebCrypto: a plain loop, a small part of the size of
 * what long data go through (sha256-blocks.ts), since it is loaded with every first verdict and seldom runs.
 */
export function sha256Of(bytes: Uint8Array): Uint8Array {
  constants ??= makeConstants();
  const { rounds, initial } = constants;
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const state = Int32Array.from(initial);
  const schedule = new Int32Array(ROUNDS);
  for (let at = 0; at < padded.length; at += BLOCK) compress(state, schedule, rounds, view, at);
  for (let index = 0; index < 8; index++) view.setInt32(4 * index, state[index] ?? 0);
  return padded.slice(0, 32);
}

/** One block (FIPS 180-4 §6.2.2). The `| 0` keep every number at 32 bits. */
function compress(state: Int32Array, schedule: Int32Array, rounds: Int32Array, view: DataView, at: number): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < ROUNDS; t++) {
    let word: number;
    if (t < 16) {
      word = view.getInt32(at + 4 * t);
    } else {
      const old = schedule[t - 15] ?? 0;
      const late = schedule[t - 2] ?? 0;
      const mixedOld = turn(old, 7) ^ turn(old, 18) ^ (old >>> 3);
      const mixedLate = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      word = (mixedLate + (schedule[t - 7] ?? 0) + mixedOld + (schedule[t - 16] ?? 0)) | 0;
    }
    schedule[t] = word;
    const chosen = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + chosen + (rounds[t] ?? 0) + word) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [index, added] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + added;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/**
 * The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the
 * first eight. A root below 8 has 50 bits after the point, so that the last bits of a float do not matter.
 */
function makeConstants(): { readonly rounds: Int32Array; readonly initial: Int32Array } {
  const primes: number[] = [];
  for (let number = 2; primes.length < ROUNDS; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;
  return {
    rounds: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    initial: Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  };
}
