import { expect, test } from 'vitest';
import { difference } from '../../../src/inspect/difference.ts';
import { comparedSize, differenceSize, shapesDiffer } from '../../../src/inspect/drawn-picture.ts';
import { MAX_OPEN_FILES } from '../../../src/inspect/limits.ts';
import { placeWords, statedPlace } from '../../../src/inspect/location.ts';
import { screenBlob } from '../../../src/inspect/screen-blob.ts';
import { typedAddresses } from '../../../src/inspect/typed-addresses.ts';
import { FAILURE_CODES, INFORMATIONAL_CODES, SUCCESS_CODES } from '../../../src/verifier/status.ts';
import { specificationSection } from '../../../src/wording/inspector-sections.ts';

test('every code that the verifier gives has a section of a specification', () => {
  const codes = [...SUCCESS_CODES, ...INFORMATIONAL_CODES, ...FAILURE_CODES];
  expect(codes.filter((code) => specificationSection(code) === null)).toEqual([]);
  expect(specificationSection('cawg.ica.invalid_issuer')).toContain('CAWG');
  expect(specificationSection('somebody.else')).toBeNull();
});

test('pictures that are alike differ in nothing, and a changed pixel is counted', () => {
  const grey = new Uint8ClampedArray(40).fill(120);
  expect(difference(grey, grey)).toMatchObject({ share: 0 });
  const changed = grey.slice();
  changed[4] = 250;
  expect(difference(grey, changed).share).toBeCloseTo(0.1);
  expect([...difference(grey, changed).pixels.slice(0, 8)]).toEqual([0, 0, 0, 255, 255, 0, 0, 255]);
});

test('faint traces of saving anew are drawn and not counted', () => {
  const one = new Uint8ClampedArray(400).fill(120);
  const other = one.map((value) => value + 6);
  expect(difference(one, other).share).toBe(0);
  expect(difference(one, other).pixels[0]).toBeGreaterThan(0);
});

test('pictures are subtracted at the size of the smaller one, in the shape of the checked one', () => {
  const checked = { width: 4000, height: 3000 };
  expect(comparedSize(checked)).toEqual({ width: 960, height: 720 });
  expect(differenceSize(checked, { width: 320, height: 240 })).toEqual({ width: 320, height: 240 });
  expect(differenceSize({ width: 100, height: 50 }, checked)).toEqual({ width: 100, height: 50 });
  expect(shapesDiffer(checked, { width: 320, height: 240 })).toBe(false);
  expect(shapesDiffer(checked, { width: 320, height: 320 })).toBe(true);
});

test('a place is read as EXIF writes it', () => {
  const gps = { GPSLatitude: '48, 12, 30', GPSLatitudeRef: 'N', GPSLongitude: '70, 30, 0', GPSLongitudeRef: 'W' };
  expect(statedPlace(gps)).toEqual({ latitude: 48 + 12 / 60 + 30 / 3600, longitude: -70.5 });
  expect(placeWords({ latitude: 48.2083333, longitude: -70.5 })).toBe('48° 12′ 30″ N, 70° 30′ 0″ W');
});

test.each([
  {},
  { GPSLatitude: '48', GPSLatitudeRef: 'N' },
  { GPSLatitude: '91', GPSLongitude: '1' },
  { GPSLatitude: 'x, y', GPSLongitude: '1' },
  { GPSLatitude: '', GPSLongitude: '' },
  { GPSLatitude: '1, 2, 3, 4', GPSLongitude: '1' },
])('%j names no place', (exif) => {
  expect(statedPlace(exif)).toBeNull();
});

test('addresses are taken out of what is pasted, each once, and nothing else is', () => {
  expect(
    typedAddresses(
      'see <https://a.example/1.jpg>, https://a.example/1.jpg\njavascript:alert(1) file:///etc http://b.example',
    ),
  ).toEqual(['https://a.example/1.jpg', 'http://b.example']);
  const many = Array.from({ length: MAX_OPEN_FILES + 5 }, (_, index) => `https://a.example/${index}`).join(' ');
  expect(typedAddresses(many)).toHaveLength(MAX_OPEN_FILES);
});

test('only a picture that the browser made is taken for a screen', () => {
  expect(screenBlob('data:image/jpeg;base64,AAAA')?.type).toBe('image/jpeg');
  expect(screenBlob('data:image/svg+xml;base64,AAAA')).toBeNull();
  expect(screenBlob('https://a.example/')).toBeNull();
});
