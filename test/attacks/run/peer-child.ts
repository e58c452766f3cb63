import { BMFF, JPEG, PNG } from '@trustnxt/c2pa-ts/asset';
import { SuperBox } from '@trustnxt/c2pa-ts/jumbf';
import { ManifestStore, ValidationResult, ValidationStatusCode } from '@trustnxt/c2pa-ts/manifest';
import { judgeByReference } from '../../make/reference.ts';
import type { PeerAnswer, PeerQuestion } from './peer-process.ts';

/**
 * Runs other verifiers in a process of its own, one file after the other, so that whatever a file does to them is done
 * here alone.
 */
process.on('message', (question: PeerQuestion) => {
  answer(question).then(
    (found) => process.send?.(found),
    (error: unknown) => process.send?.(refusal(error)),
  );
});

function answer(question: PeerQuestion): Promise<PeerAnswer> {
  return question.peer === 'c2pa-ts' ? byTypeScript(question) : byReference(question);
}

async function byReference({ media, sidecar, format, trust }: PeerQuestion): Promise<PeerAnswer> {
  if (sidecar !== null) return { state: 'unsupported', detail: 'takes no store beside the file' };
  const report = await judgeByReference(format, media, trust);
  const detail = report.failures.join(', ');
  switch (report.state) {
    case 'Trusted':
      return { state: 'trusted', detail };
    case 'Valid':
      return { state: 'valid', detail };
    default:
      return { state: 'refused', detail };
  }
}

async function byTypeScript({ media, sidecar }: PeerQuestion): Promise<PeerAnswer> {
  const bytes = new Uint8Array(media);
  const kind = [JPEG, PNG, BMFF].find((one) => one.canRead(bytes));
  if (kind === undefined) return { state: 'unsupported', detail: 'unknown format' };
  const asset = new kind(bytes);
  const jumbf = sidecar ?? asset.getManifestJUMBF();
  if (jumbf === undefined) return { state: 'none', detail: 'no manifest' };
  let result: ValidationResult;
  try {
    result = await ManifestStore.read(SuperBox.fromBuffer(new Uint8Array(jumbf))).validate(asset);
  } catch (error) {
    // As its own documentation tells callers to do.
    result = ValidationResult.fromError(error instanceof Error ? error : new Error(String(error)));
  }
  const failed = result.statusEntries.filter(({ success }) => !success).map(({ code }) => code);
  if (!result.isValid) return { state: 'refused', detail: failed.join(', ') };
  const vouched = result.statusEntries.some(({ code }) => code === ValidationStatusCode.SigningCredentialTrusted);
  return { state: vouched ? 'trusted' : 'valid', detail: failed.join(', ') };
}

/** The reference library rejects files without credentials as it does those that it cannot read. */
function refusal(error: unknown): PeerAnswer {
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 200);
  return { state: /no JUMBF data found|JumbfNotFound|no claim/i.test(detail) ? 'none' : 'refused', detail };
}
