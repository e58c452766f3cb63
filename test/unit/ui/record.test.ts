import { expect, test } from 'vitest';
import { recordOf } from '../../../src/inspect/record.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { manifest, report } from '../verdict/hand-made-report.ts';

const inspection = {
  mediaUrl: null,
  pageUrl: 'https://example.org/post/1',
  mediaKind: 'image',
  tabId: 1,
  privateWindow: false,
} as const;

test('a record says where the file was met and holds the whole report', () => {
  const given = report('Trusted');
  const origin = { kind: 'address', inspection, mediaUrl: 'https://cdn.example/harbour.jpg' } as const;
  expect(JSON.parse(recordOf(given, judge(given), origin))).toEqual({
    name: 'harbour.jpg',
    mediaUrl: 'https://cdn.example/harbour.jpg',
    pageUrl: 'https://example.org/post/1',
    judgement: judge(given),
    report: given,
  });
});

test('a file from disk was met at no address', () => {
  const given = report('NoManifest');
  const record = recordOf(given, judge(given), { kind: 'disk', file: new File([], 'harbour.jpg') });
  expect(JSON.parse(record)).toMatchObject({ name: 'harbour.jpg', mediaUrl: null, pageUrl: null });
});

test('hidden characters stay readable in a record, and its meaning stays the same', () => {
  const given = report('Trusted', { manifests: [manifest({ title: 'a\u202egpj.exe\u{e0041}' })] });
  const record = recordOf(given, judge(given), { kind: 'disk', file: new File([], 'x') });
  expect(record).not.toMatch(/[\u202e\u{e0041}]/u);
  expect(JSON.parse(record).report).toEqual(given);
});
