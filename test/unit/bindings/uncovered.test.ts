import { expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { describeUncovered } from '../../../src/verifier/checks/uncovered.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { APP0, jpeg, SOI, segment } from '../formats/containers.ts';

const XMP_NAME = 'http://ns.adobe.com/xap/1.0/\0';

it.each([
  ['EXIF may turn the picture', 0xe1, 'Exif\0\0MM\0*', 'exif', true],
  ['XMP draws nothing', 0xe1, `${XMP_NAME}<x/>`, 'xmp', false],
  [
    'XMP of a gain map brightens it',
    0xe1,
    `${XMP_NAME}<x xmlns:h="http://ns.adobe.com/hdr-gain-map/1.0/"/>`,
    'gain-map',
    true,
  ],
  [
    'XMP of Apple’s gain map too',
    0xe1,
    `${XMP_NAME}<x xmlns:h="http://ns.apple.com/HDRGainMap/1.0/"/>`,
    'gain-map',
    true,
  ],
  ['a colour profile changes its colours', 0xe2, 'ICC_PROFILE\0', 'icc', true],
  ['parameters of a gain map do as well', 0xe2, 'urn:iso:std:iso:ts:21496:-1\0', 'gain-map', true],
  ['an index of further pictures too', 0xe2, 'MPF\0MM\0*', 'multi-picture', true],
  ['some program’s own data may do anything', 0xe5, 'Example\0', 'program-data', true],
  ['Adobe’s segment says what its numbers mean', 0xee, 'Adobe\0d', 'picture', true],
  ['a comment draws nothing', 0xfe, 'hello', 'text', false],
])('%s', async (_, marker, payload, what, affectsPicture) => {
  const left = segment(marker, ascii(payload));
  const source = bytesSource(jpeg(left));
  const start = SOI.length + APP0.length;
  const range = { start, end: start + left.length };
  expect(await describeUncovered(source, await locate(source), [range])).toEqual([{ ...range, what, affectsPicture }]);
});
