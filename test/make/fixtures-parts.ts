import { concat, flippedLastBit } from '../../src/signer/bytes.ts';
import type { SignOptions } from '../../src/signer/sign-options.ts';
import { bareMedia, changed, type Expectation, type Fixture, invalid, signed, trusted, without } from './fixture.ts';
import { makeJpeg } from './picture-jpeg.ts';
import { makeMp4 } from './video-mp4.ts';

/** A photograph with a film and a depth map behind it, each with a hash of its own, as cameras write them. */
const FILM = makeMp4();
const DEPTH = makeJpeg(2, () => 90);
const PARTS = [{ length: FILM.length, optional: true }, { length: DEPTH.length }];
const OPTIONAL = [
  { length: FILM.length, optional: true },
  { length: DEPTH.length, optional: true },
];

const MATCH = 'assertion.multiAssetHash.match';
const WHOLE = 'assertion.dataHash.match';

export const PART_FIXTURES: readonly Fixture[] = [
  parts('JPEG with all of its parts', without(trusted(WHOLE), MATCH), PARTS, (media) => media),
  parts('JPEG without the part at its end', without(trusted(MATCH), WHOLE), OPTIONAL, (media) =>
    media.subarray(0, media.length - DEPTH.length),
  ),
  parts('JPEG without any of its parts', trusted(MATCH), OPTIONAL, (media) =>
    media.subarray(0, media.length - DEPTH.length - FILM.length),
  ),
  parts('JPEG without a part that must be there', changed('assertion.multiAssetHash.missingPart'), PARTS, (media) =>
    media.subarray(0, media.length - DEPTH.length),
  ),
  parts('JPEG with a part changed', changed('assertion.multiAssetHash.mismatch'), OPTIONAL, flippedLastBit),
  parts('JPEG with a part cut short', changed('assertion.multiAssetHash.mismatch'), OPTIONAL, (media) =>
    media.subarray(0, -5),
  ),
  parts('JPEG with bytes behind its parts', changed('assertion.multiAssetHash.mismatch'), OPTIONAL, (media) =>
    concat(media, new Uint8Array(5)),
  ),
  parts('JPEG without the part in the middle', changed('assertion.multiAssetHash.mismatch'), OPTIONAL, (media) =>
    concat(media.subarray(0, media.length - DEPTH.length - FILM.length), media.subarray(media.length - DEPTH.length)),
  ),
  {
    name: 'JPEG changed, with an empty list of parts',
    make: async () =>
      flippedLastBit(
        await signed('image/jpeg', {
          assertions: [{ label: 'c2pa.hash.multi-asset', content: { kind: 'cbor', value: { parts: [] } } }],
        }),
      ),
    expect: invalid('assertion.multiAssetHash.malformed'),
  },
];

function parts(
  name: string,
  expect: Expectation,
  list: SignOptions['parts'] & object,
  damage: (media: Uint8Array) => Uint8Array,
): Fixture {
  const media = concat(bareMedia('image/jpeg'), FILM, DEPTH);
  return { name, make: async () => damage(await signed('image/jpeg', { parts: list }, media)), expect };
}
