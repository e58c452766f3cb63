import type { ByteSource } from '../verifier/bytes/byte-source.ts';
import { locate } from '../verifier/formats/locate.ts';
import type { Superbox } from '../verifier/jumbf/superbox.ts';
import { absoluteLabels, descend } from '../verifier/jumbf/uri.ts';
import { readStore, type Store } from '../verifier/manifest/store.ts';
import type { ManifestReport, Report } from '../verifier/report.ts';
import { chooseStore } from '../verifier/store-choice.ts';
import { MAX_CARRIED_BYTES, MAX_CARRIED_PICTURES, MAX_CARRIED_PIXELS } from './limits.ts';
import { pictureKind } from './picture-kind.ts';

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
  return report.manifests
    .filter(({ state }) => state !== 'Invalid' || report.manifests[0]?.state === 'Invalid')
    .flatMap((manifest) => picturesOf(manifest, store))
    .slice(0, MAX_CARRIED_PICTURES);
}

function picturesOf(manifest: ManifestReport, store: Store): readonly CarriedPicture[] {
  const held = new Set(
    manifest.results.success.filter(({ code }) => code === 'assertion.hashedURI.match').map(({ url }) => url),
  );
  const box = store.byLabel.get(manifest.label)?.box ?? null;
  if (box === null) return [];
  const embedded = manifest.assertions.filter(({ kind, url }) => kind === 'embedded' && held.has(url));
  const pictureAt = (url: string | null, ingredient: string | null): readonly CarriedPicture[] => {
    const named = embedded.find((assertion) => assertion.url === url);
    const blob = named === undefined ? null : pictureIn(boxAt(box, named.url, manifest.label));
    return blob === null ? [] : [{ manifest: manifest.label, ingredient, blob }];
  };
  const own = embedded.find(({ label }) => label.startsWith('c2pa.thumbnail.claim'));
  return [
    ...pictureAt(own?.url ?? null, null),
    ...manifest.ingredients.flatMap(({ url }) => (held.has(url) ? pictureAt(thumbnailOf(manifest, url), url) : [])),
  ];
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

function pictureIn(box: Superbox | null): Blob | null {
  const bytes = box?.content.find(({ type }) => type === 'bidb')?.payload;
  if (bytes === undefined || bytes.length > MAX_CARRIED_BYTES) return null;
  const kind = pictureKind(bytes);
  if (kind === null || kind.width * kind.height > MAX_CARRIED_PIXELS) return null;
  return new Blob([new Uint8Array(bytes)], { type: kind.type });
}
