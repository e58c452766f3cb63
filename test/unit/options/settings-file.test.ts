import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  MAX_SETTINGS_CHARACTERS,
  readSettingsText,
  type SettingsFile,
  settingsText,
} from '../../../src/options/settings-file.ts';

const FILE: SettingsFile = {
  settings: { badges: false, quiet: true },
  switches: [{ origin: 'https://news.example', scan: true }],
  contact: { name: 'Desk', address: 'desk@news.example' },
  appearance: 'dark',
  language: 'uk',
  anchors: [{ pem: 'PEM', sha256: 'ab'.repeat(32), name: 'Own root', addedAt: '2026-11-01T00:00:00Z' }],
};
const changed = (change: object): string => JSON.stringify({ ...JSON.parse(settingsText(FILE)), ...change });

test('what was saved is read again', () => {
  expect(readSettingsText(settingsText(FILE))).toEqual(FILE);
});

test('a file of another kind, another version or half a shape is none', () => {
  for (const change of [
    { format: 'other' },
    { version: 2 },
    { appearance: 'pink' },
    { switches: [{ origin: 'javascript:alert(1)', scan: true }] },
    { switches: [{ origin: 'https://news.example/path', scan: true }] },
    { switches: 'all' },
    { anchors: [{ pem: 1 }] },
    { anchors: Array(21).fill(FILE.anchors[0]) },
  ]) {
    expect(readSettingsText(changed(change)), JSON.stringify(change)).toBeNull();
  }
});

test('a setting that is not known, or no flag, is left out', () => {
  expect(
    readSettingsText(changed({ settings: { badges: 'yes', quiet: true, __proto__: null, more: true } })),
  ).toMatchObject({
    settings: { quiet: true },
  });
  expect(Object.keys(readSettingsText(changed({ settings: { badges: 'yes', more: true } }))?.settings ?? {})).toEqual(
    [],
  );
});

test('a language that is not spoken here, or none, leaves the browser’s', () => {
  for (const language of ['xx', 7, undefined]) {
    expect(readSettingsText(changed({ language }))?.language).toBe('');
  }
});

test('no text at all makes it fail, and a huge one is not looked at', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readSettingsText(text) === null));
  expect(readSettingsText(changed({ pad: 'x'.repeat(MAX_SETTINGS_CHARACTERS) }))).toBeNull();
});
