import { BMFF, JPEG, PNG } from '@trustnxt/c2pa-ts/asset';
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { ManifestStore, ValidationResult } from '@trustnxt/c2pa-ts/manifest';
import type { Contender } from './contender.ts';

/** Used as its documentation tells; it checks neither chains against trust lists nor trusted time. */
export const start: Contender['start'] = async () => async (media) => {
  const bytes = new Uint8Array(await media.arrayBuffer());
  const kind = [JPEG, PNG, BMFF].find((one) => one.canRead(bytes));
  if (kind === undefined) throw new Error('a format that it does not know');
  const asset = new kind(bytes);
  const jumbf = asset.getManifestJUMBF();
  if (jumbf === undefined) return 'NoManifest';
  const result = await ManifestStore.read(SuperBox.fromBuffer(new Uint8Array(jumbf)))
    .validate(asset)
    .catch((error: unknown) => ValidationResult.fromError(error instanceof Error ? error : new Error(String(error))));
  return result.isValid ? 'Valid' : 'Invalid';
};
