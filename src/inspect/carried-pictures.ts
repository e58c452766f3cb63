import { imageSize } from '../probe/image-size.ts';
import { claimPreviewType } from '../recovery-ui/preview-type.ts';
import { type ByteSource, bytesSource } from '../verifier/bytes/byte-source.ts';
import { locate } from '../verifier/formats/locate.ts';
import type { Superbox } from '../verifier/jumbf/superbox.ts';
import { absoluteLabels, descend } from '../verifier/jumbf/uri.ts';
import { readStore, type Store } from '../verifier/manifest/store.ts';
import type { ManifestReport, Report } from '../verifier/report.ts';
import { chooseStore } from '../verifier/store-choice.ts';
import { MAX_CARRIED_BYTES, MAX_CARRIED_PICTURES, MAX_CARRIED_PIXELS } from './limits.ts';

/** A picture that a manifest holds, whose bytes are those that its claim names by hash. */
export interface CarriedPicture {
  /** Label of the manifest. */
  readonly manifest: string;
  /** JUMBF URI of the ingredient assertion that shows it; null for the manifest's own thumbnail. */
  readonly ingredient: string | null;
  readonly blob: Blob;
}

/**
 * The thumbnails in a file's credentials, read from the same bytes that were judged. Only those that the check of their
 * hash found to be what was signed, of manifests that hold.
 * @throws MalformedError
 * @throws LimitError
 */
export async function carriedPictures(source: ByteSource, report: Report): Promise<readonly CarriedPicture[]> {
  const choice = await chooseStore(await locate(source), null);
  if (choice.kind !== 'embedded') return [];
  const store = await readStore(choice.parts);
  const found = await Promise.all(
    report.manifests
      .filter(({ state }) => state !== 'Invalid' || report.manifests[0]?.state === 'Invalid')
      .map((manifest) => picturesOf(manifest, store)),
  );
  return found.flat().slice(0, MAX_CARRIED_PICTURES);
}

async function picturesOf(manifest: ManifestReport, store: Store): Promise<readonly CarriedPicture[]> {
  const held = new Set(
    manifest.results.success.filter(({ code }) => code === 'assertion.hashedURI.match').map(({ url }) => url),
  );
  const box = store.byLabel.get(manifest.label)?.box ?? null;
  if (box === null) return [];
  const embedded = manifest.assertions.filter(({ kind, url }) => kind === 'embedded' && held.has(url));
  const pictureAt = async (url: string | null, ingredient: string | null): Promise<readonly CarriedPicture[]> => {
    const named = embedded.find((assertion) => assertion.url === url);
    const blob = named === undefined ? null : await pictureIn(boxAt(box, named.url, manifest.label));
    return blob === null ? [] : [{ manifest: manifest.label, ingredient, blob }];
  };
  const own = embedded.find(({ label }) => label.startsWith('c2pa.thumbnail.claim'));
  const found = await Promise.all([
    pictureAt(own?.url ?? null, null),
    ...manifest.ingredients.map(({ url }) => (held.has(url) ? pictureAt(thumbnailOf(manifest, url), url) : [])),
  ]);
  return found.flat();
}

function boxAt(manifest: Superbox, url: string, label: string): Superbox | null {
  const labels = absoluteLabels(url, label);
  return labels === null || labels[1] !== label ? null : descend(manifest, labels.slice(2));
}

/** Where an ingredient's assertion says that its thumbnail lies (C2PA 2.2 §18.15), as an absolute URI. */
function thumbnailOf(manifest: ManifestReport, ingredient: string): string | null {
  const value = manifest.assertions.find(({ url }) => url === ingredient)?.value;
  const thumbnail = fieldOf(value, 'thumbnail');
  const address = fieldOf(thumbnail, 'url');
  const labels = typeof address === 'string' ? absoluteLabels(address, manifest.label) : null;
  return labels === null ? null : `self#jumbf=/${labels.join('/')}`;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : null;
}

/** By its own bytes, never by the name it was given; null for all that is more than pixels or too many of them. */
async function pictureIn(box: Superbox | null): Promise<Blob | null> {
  const bytes = box?.content.find(({ type }) => type === 'bidb')?.payload;
  if (bytes === undefined || bytes.length > MAX_CARRIED_BYTES) return null;
  const type = claimPreviewType(bytes);
  const size = type === null ? null : await imageSize(bytesSource(bytes));
  if (type === null || size === null || size.width * size.height > MAX_CARRIED_PIXELS) return null;
  return new Blob([new Uint8Array(bytes)], { type });
}
