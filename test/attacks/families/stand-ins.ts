import type { Row } from '../attack.ts';

/** 32 and 84: what stands in for the picture: a watermark, a preview. */
export const STAND_INS: readonly Row[] = [
  {
    number: '32',
    title: 'a watermark for a binding',
    how: 'the file is bound to its claim by a watermark alone, which says the same of every copy',
    formats: ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'],
    make: ({ forge }) =>
      forge({
        options: {
          binding: 'none',
          assertions: [
            {
              label: 'c2pa.soft-binding',
              content: {
                kind: 'cbor',
                value: { alg: 'org.example.watermark', blocks: [{ scope: {}, value: 'abcd' }], pad: new Uint8Array(0) },
              },
            },
          ],
        },
      }),
  },
  {
    number: '84',
    title: 'a thumbnail that becomes enormous',
    how: 'the preview is a PNG of a few bytes that says to be 30,000 pixels wide and high',
    formats: ['image/jpeg', 'image/png'],
    expect: 'harmless',
    make: ({ forge }) => {
      const header = Buffer.from('89504e470d0a1a0a0000000d49484452000075300000753008020000004a5b6cee', 'hex');
      return forge({ options: { thumbnail: { mediaType: 'image/png', bytes: new Uint8Array(header) } } });
    },
  },
];
