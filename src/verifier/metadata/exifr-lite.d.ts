declare module 'exifr/dist/lite.esm.mjs' {
  /** Resolves to undefined where the bytes hold none of the wanted blocks. */
  export function parse(data: Uint8Array, options: Readonly<Record<string, unknown>>): Promise<unknown>;
}
