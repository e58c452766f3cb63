import type { Judgement } from '../verdict/judgement.ts';
import type { Report } from '../verifier/report.ts';
import type { Credentials } from './remembered.ts';

/** What is remembered of a file's credentials; null where they do not hold or name nobody. */
export function credentialsOf(report: Report, { verdict }: Judgement): Credentials | null {
  const [active] = report.manifests;
  if ((verdict !== 'trusted' && verdict !== 'unknown-signer') || active === undefined || active.signer === null) {
    return null;
  }
  const { name, organization, sha256, list } = active.signer;
  return {
    state: verdict,
    signer: { name, organization, sha256 },
    list,
    trustVersion: report.trustVersion,
    manifest: active.label,
  };
}
