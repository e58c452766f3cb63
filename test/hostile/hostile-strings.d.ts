declare module 'virtual:hostile-strings' {
  export const STRINGS: readonly string[];
}
