import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A trust setting with its files already read (the JSON form is described in the README, "Trust settings"). */
export interface TrustSettingTexts {
  readonly name: string;
  readonly bundled: boolean;
  readonly anchors: readonly string[];
  readonly timeStampAnchors: readonly string[];
  readonly identityAnchors: readonly string[];
  readonly allowedCertificates: readonly string[];
  readonly ekus: string | null;
  readonly identityIssuers: readonly string[];
}

/**
 * Reads a trust setting and the PEM and text files it names, relative to itself.
 * @throws Error with the setting's path where it is not one
 */
export function readTrustSetting(path: string): TrustSettingTexts {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Error(`${path}: a trust setting is a JSON object`);
  }
  const setting = new Map<string, unknown>(Object.entries(parsed));
  const folder = dirname(resolve(path));
  const strings = (key: string): readonly string[] => {
    const value = setting.get(key) ?? [];
    if (!Array.isArray(value) || !value.every((item): item is string => typeof item === 'string')) {
      throw new Error(`${path}: "${key}" must be a list of strings`);
    }
    return value;
  };
  const texts = (key: string): readonly string[] =>
    strings(key).map((name) => readFileSync(resolve(folder, name), 'utf8'));
  const ekus = setting.get('ekus') ?? null;
  if (ekus !== null && typeof ekus !== 'string') throw new Error(`${path}: "ekus" must name a file`);
  const name = setting.get('name');
  return {
    name: typeof name === 'string' ? name : 'setting',
    bundled: setting.get('bundled') === true,
    anchors: texts('anchors'),
    timeStampAnchors: texts('timeStampAnchors'),
    identityAnchors: texts('identityAnchors'),
    allowedCertificates: texts('allowedCertificates'),
    ekus: ekus === null ? null : readFileSync(resolve(folder, ekus), 'utf8'),
    identityIssuers: strings('identityIssuers'),
  };
}
