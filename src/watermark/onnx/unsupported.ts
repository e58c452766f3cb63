/** A model that is well-formed and asks for something that is not built in: it was not run, which says nothing of it. */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError';
}
