/** Errors by which readers say no, by their names: anything else thrown is a bug. */
const TYPED = new Set(['MalformedError', 'LimitError', 'RequestError', 'AskError']);

export function isRefusal(error: unknown): boolean {
  return error instanceof Error && TYPED.has(error.name);
}

/** What was read; null where the reader said no. */
export function orRefused<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
