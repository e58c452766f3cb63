import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Entity, issue, makeRoot } from '../signer/authority.ts';
import { EKU } from '../signer/oids.ts';
import { certificatesToPem } from '../signer/pem.ts';
import { type KeptEntity, keepEntity, restoreEntity } from './kept-entity.ts';

/** Everyone who signs the demo's media. Made once on each machine; no key of it is in the repository. */
const SIGNERS = [
  'camera',
  'oldCamera',
  'newspaper',
  'studio',
  'model',
  'town',
  'archive',
  'stranger',
  'clock',
] as const;
export type DemoSigner = (typeof SIGNERS)[number];

export interface DemoAuthority {
  /** When it was made, in milliseconds since 1970 UTC. */
  readonly made: number;
  readonly root: Uint8Array;
  readonly timeStampRoot: Uint8Array;
  /** Signs for `stranger`; no trust setting names it. */
  readonly strangerRoot: Uint8Array;
  readonly signers: Readonly<Record<DemoSigner, Entity>>;
}

interface KeptAuthority {
  readonly version: number;
  readonly made: number;
  readonly root: string;
  readonly timeStampRoot: string;
  readonly strangerRoot: string;
  readonly signers: Readonly<Record<DemoSigner, KeptEntity>>;
}

/** To be raised when the certificates below change, so that older ones are made anew. */
const VERSION = 3;
export const DAY = 24 * 60 * 60 * 1000;
/** Signers live for a year; an authority is replaced well before that. */
const REPLACED_AFTER = 300 * DAY;
const FOLDER = resolve(import.meta.dirname, '../../.cache/demo');

/** The path of the trust setting by which demo builds trust this machine's demo authority, made where it is missing. */
export async function ensureDemoTrust(): Promise<string> {
  const { root, timeStampRoot } = await demoAuthority();
  await keepText('demo-root.pem', certificatesToPem(root));
  await keepText('demo-time-stamp-root.pem', certificatesToPem(timeStampRoot));
  const setting = {
    name: 'demo',
    bundled: true,
    anchors: ['demo-root.pem'],
    timeStampAnchors: ['demo-time-stamp-root.pem'],
  };
  return keepText('trust.json', `${JSON.stringify(setting, null, 2)}\n`);
}

/** This machine's demo authority, made where it is missing or too old. */
export async function demoAuthority(): Promise<DemoAuthority> {
  const file = join(FOLDER, 'authority.json');
  const kept = await readKept(file);
  if (kept !== null && kept.version === VERSION && Date.now() - kept.made < REPLACED_AFTER) return restore(kept);
  await rm(file, { force: true });
  const fresh = await make(Date.now());
  await mkdir(FOLDER, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(fresh), { mode: 0o600 });
  // Of two processes that make one at the same time, the first wins, and both use it.
  await link(draft, file).catch(() => undefined);
  await rm(draft);
  return restore((await readKept(file)) ?? fresh);
}

async function readKept(file: string): Promise<KeptAuthority | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KeptAuthority;
  } catch {
    // Missing or damaged: either way a new one is made.
    return null;
  }
}

async function keepText(name: string, text: string): Promise<string> {
  const path = join(FOLDER, name);
  const before = await readFile(path, 'utf8').catch(() => null);
  if (before !== text) await writeFile(path, text);
  return path;
}

async function make(now: number): Promise<KeptAuthority> {
  const country = 'AT';
  const lasting = { notBefore: now - 3650 * DAY, notAfter: now + 3650 * DAY };
  const demo = { organization: 'Whence Demo', country };
  const root = await makeRoot({ subject: { commonName: 'Whence Demo Root', ...demo }, ...lasting });
  const below = { ca: true, pathLength: 0, ...lasting } as const;
  const intermediate = await issue(root, {
    subject: { commonName: 'Whence Demo Issuing Authority', ...demo },
    ...below,
  });
  const timeStampRoot = await makeRoot({ subject: { commonName: 'Whence Demo Time Root', ...demo }, ...lasting });
  const clock = await issue(timeStampRoot, {
    subject: { commonName: 'Whence Demo Time-Stamps', ...demo },
    ekus: [EKU.timeStamping],
    ekuCritical: true,
    ...lasting,
  });
  const strangerRoot = await makeRoot({
    subject: { commonName: 'Whence Demo Unlisted Root', organization: 'Quick Certificates' },
    ...lasting,
  });
  const signer = (
    commonName: string,
    organization: string,
    notBefore = now - 60 * DAY,
    notAfter = now + 365 * DAY,
  ): Promise<Entity> => issue(intermediate, { subject: { commonName, organization, country }, notBefore, notAfter });
  const signers: Record<DemoSigner, Entity> = {
    camera: await signer('Halden M7', 'Halden Cameras'),
    oldCamera: await signer('Halden M2', 'Halden Cameras', now - 2200 * DAY, now - 1500 * DAY),
    newspaper: await signer('Picture desk', 'Freedonia Tribune'),
    studio: await signer('Darkroom 4', 'Studio Halbmond'),
    model: await signer('Imaginarium 3', 'Imaginarium Labs'),
    town: await signer('Town clerk', 'Town of Millbrook'),
    archive: await signer('Scanner', 'Coastal Archive', now - 1100 * DAY, now - 300 * DAY),
    stranger: await issue(strangerRoot, {
      subject: { commonName: 'Millbrook Elections', organization: 'Millbrook Elections', country },
      // Of `now` as all others: by a clock read later it would begin after what is signed a day before it.
      notBefore: now - 60 * DAY,
    }),
    clock,
  };
  const entries = await Promise.all(SIGNERS.map(async (name) => [name, await keepEntity(signers[name])] as const));
  return {
    version: VERSION,
    made: now,
    root: base64(root.certificate),
    timeStampRoot: base64(timeStampRoot.certificate),
    strangerRoot: base64(strangerRoot.certificate),
    signers: Object.fromEntries(entries) as Record<DemoSigner, KeptEntity>,
  };
}

async function restore(kept: KeptAuthority): Promise<DemoAuthority> {
  const entries = await Promise.all(
    SIGNERS.map(async (name) => [name, await restoreEntity(kept.signers[name])] as const),
  );
  return {
    made: kept.made,
    root: Buffer.from(kept.root, 'base64'),
    timeStampRoot: Buffer.from(kept.timeStampRoot, 'base64'),
    strangerRoot: Buffer.from(kept.strangerRoot, 'base64'),
    signers: Object.fromEntries(entries) as Record<DemoSigner, Entity>,
  };
}

function base64(data: Uint8Array): string {
  return Buffer.from(data).toString('base64');
}
