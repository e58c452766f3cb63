/**
 * What the known bytes tell: nothing is there that anybody would have to be told of (`none`), something is or may be
 * (`look`: the whole file decides), or it is a kind of file that we do not read (`unsupported`).
 */
export type Answer = 'none' | 'look' | 'unsupported';
