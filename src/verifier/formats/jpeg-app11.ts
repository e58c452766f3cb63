import { ByteReader } from '../bytes/byte-reader.ts';
import { concat } from '../bytes/concat.ts';
import { bytesEqual } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import { MAX_STORE_SEGMENTS } from '../limits.ts';
import type { EmbeddedStore } from './located.ts';
import { checkStoreSize, readJumbfHead, STORE_HEAD_BYTES } from './store-head.ts';

/** One APP11 segment: its place in the file and its payload (after the length field). */
export interface App11 {
  readonly start: number;
  readonly end: number;
  readonly payload: Uint8Array;
  readonly truncated: boolean;
}

interface OpenStore {
  readonly instance: number;
  readonly start: number;
  readonly header: Uint8Array;
  readonly length: number;
  readonly parts: Uint8Array[];
  end: number;
  received: number;
  sequence: number;
}

/**
 * Joins the APP11 segments of C2PA stores (JPEG XT boxes, ISO/IEC 19566-5 annex D). The bytes that frame a store are
 * not hashed, so nothing in them is left open: segments lie back to back, count up, repeat the same header,
 * and their data add up to LBox. Everything else is refused.
 */
export class App11Stores {
  readonly stores: EmbeddedStore[] = [];
  readonly #instances = new Set<number>();
  #open: OpenStore | null = null;

  /** @returns true where the segment carries a C2PA store @throws MalformedError @throws LimitError */
  add(segment: App11): boolean {
    const { payload, start } = segment;
    if (payload.length < 16 || payload[0] !== 0x4a || payload[1] !== 0x50) {
      this.interrupt(start);
      return false;
    }
    const reader = new ByteReader(payload, start);
    reader.skip(2);
    const instance = reader.u16();
    const sequence = reader.u32();
    const data = reader.rest();
    if (this.#open !== null) {
      this.#continue(this.#open, segment, instance, sequence, data);
      return true;
    }
    if (!this.#isStore(data, start)) {
      if (this.#instances.has(instance)) {
        throw new MalformedError('a further JPEG segment uses the box instance of the C2PA store', start);
      }
      return false;
    }
    this.#begin(segment, instance, sequence, data);
    return true;
  }

  /** Anything but an APP11 segment was met: a store must be complete by now. @throws MalformedError */
  interrupt(offset: number): void {
    if (this.#open !== null) throw new MalformedError('the JPEG segments of the C2PA store are interrupted', offset);
  }

  #isStore(data: Uint8Array, start: number): boolean {
    const head = readJumbfHead(data);
    if (head === null) return false;
    if (data.length < STORE_HEAD_BYTES - 16 + head.headerBytes) {
      throw new MalformedError('a JUMBF segment too short to tell what it carries', start);
    }
    return head.isStore;
  }

  #begin(segment: App11, instance: number, sequence: number, data: Uint8Array): void {
    const { start, end, truncated } = segment;
    const head = readJumbfHead(data);
    if (head?.length === null || head === null) throw new MalformedError('C2PA store of unknown length', start);
    // ISO/IEC 19566-5 counts from 1; one widely used generator counts from 0.
    if (sequence > 1) throw new MalformedError('the C2PA store does not start with its first packet', start);
    if (truncated) throw new MalformedError('the file ends inside the C2PA store', start);
    checkStoreSize(head.length);
    this.#instances.add(instance);
    this.#open = {
      instance,
      start,
      header: data.subarray(0, head.headerBytes),
      length: head.length,
      parts: [data],
      end,
      received: data.length,
      sequence,
    };
    this.#finish(this.#open);
  }

  #continue(open: OpenStore, segment: App11, instance: number, sequence: number, data: Uint8Array): void {
    const header = data.subarray(0, open.header.length);
    if (
      segment.truncated ||
      segment.start !== open.end ||
      instance !== open.instance ||
      sequence !== open.sequence + 1 ||
      !bytesEqual(header, open.header)
    ) {
      throw new MalformedError('the JPEG segments of the C2PA store do not follow each other', segment.start);
    }
    if (open.parts.length >= MAX_STORE_SEGMENTS) {
      throw new MalformedError('the C2PA store lies in too many JPEG segments', segment.start);
    }
    const rest = data.subarray(header.length);
    open.parts.push(rest);
    open.received += rest.length;
    open.sequence = sequence;
    open.end = segment.end;
    this.#finish(open);
  }

  #finish(open: OpenStore): void {
    if (open.received < open.length) return;
    if (open.received > open.length) {
      throw new MalformedError('the JPEG segments hold more than the C2PA store', open.start);
    }
    this.stores.push({
      bytes: concat(open.parts),
      extents: [{ start: open.start, end: open.end }],
      purpose: null,
    });
    this.#open = null;
  }
}
