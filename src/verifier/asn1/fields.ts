import { MalformedError } from '../bytes/errors.ts';
import type { DerNode } from './der.ts';
import { contextTag, TAG } from './tags.ts';

/** Walks the fields of a SEQUENCE in order; anything missing, out of order or left over is malformed. */
export class Fields {
  // Only declared, as in DerNode and for its reason.
  declare private readonly nodes: readonly DerNode[];
  declare private readonly what: string;
  declare private next: number;

  /** @throws MalformedError where `node` is not `tag` (a SEQUENCE unless said) */
  constructor(node: DerNode, what: string, tag: number = TAG.sequence) {
    if (node.tag !== tag) throw new MalformedError(`${what}: unexpected ASN.1 type`);
    this.nodes = node.children;
    this.what = what;
    this.next = 0;
  }

  /** The next field, which must have one of these tags (any, where none is given). @throws MalformedError */
  take(...tags: readonly number[]): DerNode {
    const node = this.nodes[this.next];
    if (node === undefined) throw new MalformedError(`${this.what}: a field is missing`);
    if (tags.length > 0 && !tags.includes(node.tag)) throw new MalformedError(`${this.what}: unexpected field`);
    this.next++;
    return node;
  }

  /** The next field where it has one of these tags; else null and nothing is consumed. */
  optional(...tags: readonly number[]): DerNode | null {
    const node = this.nodes[this.next];
    if (node === undefined || !tags.includes(node.tag)) return null;
    this.next++;
    return node;
  }

  /** The one value inside `[number] EXPLICIT`, where present. @throws MalformedError */
  optionalExplicit(number: number): DerNode | null {
    const wrapper = this.optional(contextTag(number, 'constructed'));
    return wrapper === null ? null : onlyChild(wrapper, this.what);
  }

  /** @throws MalformedError where fields are left */
  end(): void {
    if (this.next < this.nodes.length) throw new MalformedError(`${this.what}: more fields than expected`);
  }
}

/** The value inside an explicit tag. @throws MalformedError where there is not exactly one */
export function onlyChild(node: DerNode, what: string): DerNode {
  const [child] = node.children;
  if (child === undefined || node.children.length !== 1)
    throw new MalformedError(`${what}: exactly one value expected`);
  return child;
}
