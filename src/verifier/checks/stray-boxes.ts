import { CREDENTIAL_STORE_KIND, DATABOX_STORE_KIND } from '../jumbf/box-kinds.ts';
import type { Superbox } from '../jumbf/superbox.ts';
import { jumbfUri } from '../jumbf/uri.ts';
import type { ManifestContent } from '../manifest/manifest-content.ts';
import type { ReachableManifests } from '../manifest/reachable.ts';
import { failure, type Status } from '../status.ts';
import { isHashedWhole, referencedUrls } from './references.ts';

/** Boxes of a manifest that hold others, each of which needs a reference of its own. */
const HOLDERS: ReadonlyMap<string, string> = new Map([
  ['c2pa.databoxes', DATABOX_STORE_KIND],
  ['c2pa.credentials', CREDENTIAL_STORE_KIND],
]);

/**
 * What lies in a manifest without anything signed that speaks of it: data and credentials that nothing refers to, and
 * fields behind the labels of boxes of which no digest is taken. Anybody could have put it there. In a manifest of which
 * an ingredient assertion has the digest, everything is signed.
 */
export async function checkStrayBoxes(content: ManifestContent, reachable: ReachableManifests): Promise<Status[]> {
  const { manifest } = content;
  const holders = manifest.box.children.filter(({ label }) => HOLDERS.has(label));
  const structure = [manifest.stored, manifest.box, ...manifest.box.children];
  if (holders.length === 0 && !structure.some(({ hasExtras }) => hasExtras)) return [];
  if (await isHashedWhole(content, reachable)) return [];
  const stray = (box: Superbox, url: string, why: string): Status =>
    failure('general.error', url, `${box.label}: ${why}`);
  const statuses = [...new Set(structure)]
    .filter(({ hasExtras }) => hasExtras)
    .map((box) => stray(box, manifest.url, 'its description holds what nothing covers'));
  const referenced = referencedUrls(reachable);
  for (const holder of holders) {
    const url = jumbfUri(['c2pa', manifest.label, holder.label]);
    if (holder.kind !== HOLDERS.get(holder.label) || holder.content.length > 0) {
      statuses.push(stray(holder, url, 'other than what it is for'));
    }
    for (const box of holder.children) {
      if (!referenced.has(`${url}/${box.label}`)) statuses.push(stray(box, url, 'nothing refers to it'));
    }
  }
  return statuses;
}
