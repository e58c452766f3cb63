import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/verifier/bytes/byte-reader.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { SourceWindow } from '../../../src/verifier/bytes/source-window.ts';
import { chunkRanges } from '../../../src/verifier/checks/bmff-chunks.ts';
import { readBoxes } from '../../../src/verifier/formats/bmff-boxes.ts';
import { itemExtents } from '../../../src/verifier/formats/item-locations.ts';
import { box, u16, u32 } from '../formats/containers.ts';

describe('a table that says more than it holds', () => {
  it('of sample sizes is refused before room is made for them', async () => {
    const bytes = box('stbl', box('stsz', u32(0), u32(0), u32(2_000_000), u32(1)));
    const source = bytesSource(bytes);
    const [stbl] = await readBoxes(new SourceWindow(source));
    if (stbl === undefined) throw new Error('no box');
    await expect(chunkRanges(source, stbl)).rejects.toThrow(MalformedError);
    await expect(chunkRanges(source, stbl)).rejects.toThrow('cut short');
  });

  it('of item extents without any bytes is refused at the second one', () => {
    const item = (extents: number): Uint8Array => concat([u16(1), u16(0), u16(extents)]);
    const read = (extents: number) => [...itemExtents(new ByteReader(concat([u32(0), u16(0), u16(1), item(extents)])))];
    expect(read(1)).toHaveLength(1);
    expect(() => read(2)).toThrow(MalformedError);
  });
});
