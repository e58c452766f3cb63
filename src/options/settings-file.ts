import { type OwnAnchor, parseOwnAnchors } from '../browser/own-anchor-shape.ts';
import type { ReportContact } from '../browser/report-contact.ts';
import type { Settings, SiteSwitch } from '../messages/protocol.ts';
import { APPEARANCES, type Appearance } from '../ui/appearance.ts';
import { TAGS } from '../wording/language-for.ts';

/** Everything that a person chose, and nothing of what they looked at. */
export interface SettingsFile {
  readonly settings: Partial<Settings>;
  readonly switches: readonly SiteSwitch[];
  readonly contact: ReportContact;
  readonly appearance: Appearance;
  /** As chosen here; empty where the browser's languages count. */
  readonly language: string;
  readonly anchors: readonly OwnAnchor[];
}

/** Longest file that is read, in characters: settings are a few kilobytes, with anchors a few hundred. */
export const MAX_SETTINGS_CHARACTERS = 500_000;
const MAX_SWITCHES = 1_000;
const FORMAT = 'whence-settings';
const FLAGS = ['badges', 'scanByDefault', 'refreshTrust', 'quiet', 'saveData', 'exactBytes'] as const;

export function settingsText(file: SettingsFile): string {
  return JSON.stringify({ format: FORMAT, version: 1, ...file }, null, 2);
}

/** Null for anything but a whole settings file: files come from anywhere, and half of one would be somebody's trick. */
export function readSettingsText(text: string): SettingsFile | null {
  if (text.length > MAX_SETTINGS_CHARACTERS) return null;
  const file = fieldsOf(parsed(text));
  if (file.get('format') !== FORMAT || file.get('version') !== 1) return null;
  const switches = readSwitches(file.get('switches'));
  const anchors = parseOwnAnchors(file.get('anchors'));
  const appearance = APPEARANCES.find((one) => one === file.get('appearance'));
  if (switches === null || anchors === null || appearance === undefined) return null;
  return {
    settings: readSettings(file.get('settings')),
    switches,
    anchors,
    appearance,
    // Files of before languages could be chosen name none.
    language: TAGS.find((tag) => tag === file.get('language')) ?? '',
    contact: readContact(file),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not JSON, which is not a settings file either
  }
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function readSettings(value: unknown): Partial<Settings> {
  const given = fieldsOf(value);
  return Object.fromEntries(
    FLAGS.map((name) => [name, given.get(name)]).filter(([, flag]) => typeof flag === 'boolean'),
  );
}

function readSwitches(value: unknown): readonly SiteSwitch[] | null {
  if (!Array.isArray(value) || value.length > MAX_SWITCHES) return null;
  const switches = value.map((entry: unknown): SiteSwitch | null => {
    const given = fieldsOf(entry);
    const origin = given.get('origin');
    const scan = given.get('scan');
    if (typeof origin !== 'string' || typeof scan !== 'boolean' || !URL.canParse(origin)) return null;
    return /^https?:$/.test(new URL(origin).protocol) && new URL(origin).origin === origin ? { origin, scan } : null;
  });
  return switches.every((one) => one !== null) ? switches : null;
}

function readContact(file: ReadonlyMap<string, unknown>): ReportContact {
  const given = fieldsOf(file.get('contact'));
  const name = given.get('name');
  const address = given.get('address');
  const isText = typeof name === 'string' && typeof address === 'string' && name.length + address.length < 1_000;
  return isText ? { name, address } : { name: '', address: '' };
}
