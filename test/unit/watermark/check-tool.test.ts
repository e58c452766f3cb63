import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readPng } from '../../../src/tools/png-reader.ts';
import { writePng } from '../../../src/tools/png-writer.ts';
import { photo } from '../../make/photo.ts';
import { makePng } from '../../make/picture-png.ts';
import { markPicture, testWatermarkModel } from '../../make/test-watermark.ts';
import { trustmarkWord } from '../../make/trustmark-word.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const DATA = '10110'.repeat(13).slice(0, 61);

function check(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const tool = ['--import', 'tsx', 'src/tools/check-trustmark.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, tool, { cwd: ROOT, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('the tool says what it could compare, and fails where a model is not the published one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'watermark-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  const { width, height, data } = markPicture(photo(64, 480, 400), trustmarkWord('BCH_5', DATA));
  writeFileSync(path('own.onnx'), testWatermarkModel());
  writeFileSync(path('marked.png'), writePng(width, height, Uint8Array.from(data)));
  writeFileSync(path('ufo_240_P.png'), writePng(width, height, Uint8Array.from(data)));
  const { status, said } = check(path('own.onnx'), path('marked.png'), path('ufo_240_P.png'));
  expect(status).toBe(1);
  expect(said).toContain('NOT  is none of the pinned decoders');
  expect(said).toContain('ok   org.example.test-watermark: 100 finite numbers');
  expect(said).toMatch(new RegExp(`marked.png: 1\\*${DATA} \\([0-3] bits corrected\\); no published value`));
  expect(said).toMatch(new RegExp(`NOT {2}ufo_240_P.png: 1\\*${DATA}.*published 1\\*1101101`));
  expect(said).toContain('Published values compared: 1 of 5.');
  expect(check().status).toBe(2);
});

test('pictures are read as they were written, with and without transparency', () => {
  const picture = photo(66, 37, 23);
  const read = readPng(writePng(37, 23, Uint8Array.from(picture.data)));
  expect([read.width, read.height]).toEqual([37, 23]);
  expect(read.data).toEqual(picture.data);
  const plain = readPng(makePng(16));
  expect([...plain.data.subarray(16 * 4 + 4, 16 * 4 + 8)]).toEqual([12, 12, 128, 255]);
  expect(() => readPng(Uint8Array.of(1, 2, 3))).toThrow(/PNG/);
});
