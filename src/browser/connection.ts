/** What browsers tell of the connection: the Network Information API, which Firefox does not have. */
interface Connection {
  readonly saveData?: unknown;
  readonly type?: unknown;
}

/** True where the browser's data saver is on, or it knows that the connection is a mobile one. */
export function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  if (typeof connection !== 'object' || connection === null) return false;
  const { saveData, type }: Connection = connection;
  return saveData === true || type === 'cellular';
}
