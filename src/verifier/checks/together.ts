/**
 * Waits for work that is under way all at once: most checks wait for the platform's cryptography, and one after the
 * other they would wait for nearly nothing else. Of several failures the first in this order is thrown, whichever came
 * first in time, so that one file always gets one answer.
 */
export async function together<const T extends readonly unknown[]>(
  work: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
