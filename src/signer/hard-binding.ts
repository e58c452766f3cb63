import type { Binding, BindingRequest, BindingValue, Placed } from './binding-request.ts';
import { bmffHash } from './bmff-hash.ts';
import { concat } from './bytes.ts';
import { type CborInput, encodeCbor } from './cbor-writer.ts';
import { digest } from './digest.ts';

export const BINDING_LABEL: Readonly<Record<Exclude<Binding, 'none'>, string>> = {
  data: 'c2pa.hash.data',
  boxes: 'c2pa.hash.boxes',
  bmff: 'c2pa.hash.bmff.v3',
  'bmff.v2': 'c2pa.hash.bmff.v2',
};

/** The hard binding of media whose store has its final place and length. */
export async function bind(request: BindingRequest, placed: Placed): Promise<BindingValue> {
  switch (request.binding) {
    case 'data':
      return dataHash(request, placed);
    case 'boxes':
      return boxHash(request, placed);
    case 'bmff':
    case 'bmff.v2':
      return bmffHash(request, placed.media);
  }
}

/** C2PA 2.2 §18.5; the padding keeps the length whatever the numbers are. */
async function dataHash({ hash, exclusions: asked }: BindingRequest, { media, store }: Placed): Promise<BindingValue> {
  const shifted = asked.map(({ start, length }) => ({
    start: store !== null && start >= store.start ? start + store.end - store.start : start,
    length,
  }));
  const own = store === null ? [] : [{ start: store.start, length: store.end - store.start }];
  const exclusions = [...own, ...shifted].sort((a, b) => a.start - b.start);
  let position = 0;
  const kept: Uint8Array[] = [];
  for (const { start, length } of exclusions) {
    kept.push(media.subarray(position, start));
    position = start + length;
  }
  kept.push(media.subarray(position));
  const value = { name: 'jumbf manifest', alg: hash, hash: await digest(hash, concat(...kept)) };
  const WIDEST_NUMBERS = 10;
  const slack = exclusions.length * WIDEST_NUMBERS - encodedNumbers(exclusions);
  const pad = new Uint8Array(40 + slack);
  return exclusions.length === 0 ? { ...value, pad } : { exclusions, ...value, pad };
}

function encodedNumbers(exclusions: readonly { readonly start: number; readonly length: number }[]): number {
  return exclusions.reduce((sum, { start, length }) => sum + encodeCbor(start).length + encodeCbor(length).length, 0);
}

/** C2PA 2.2 §18.7: one entry for each box. */
async function boxHash({ container, hash }: BindingRequest, { media }: Placed): Promise<BindingValue> {
  const boxes: CborInput[] = [];
  for (const { name, start, end } of container.elements(media)) {
    const value = name === 'C2PA' ? new Uint8Array(1) : await digest(hash, media.subarray(start, end));
    boxes.push({ names: [name], alg: hash, hash: value, pad: new Uint8Array(0) });
  }
  return { alg: hash, boxes };
}
