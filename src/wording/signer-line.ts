import type { Judgement } from '../verdict/judgement.ts';
import { words } from './catalog.ts';
import { sentenceNamesSigner, signerShown } from './verdicts.ts';

/** The sentence of the facts about a signer that the verdict's own sentence leaves out; null where it leaves none. */
export function signerTemplate(judgement: Judgement): string | null {
  const lines = words().signerLines;
  const { signedAt, signerName, signerOrganization } = judgement;
  const shown = signerShown(judgement);
  const hasCertificate = shown === signerOrganization && isOther(signerName, signerOrganization);
  const certificate = shown !== null && hasCertificate;
  const time = signedAt !== null;
  if (shown !== null && !sentenceNamesSigner(judgement)) {
    if (time) return certificate ? lines['signer-time-certificate'] : lines['signer-time'];
    return certificate ? lines['signer-certificate'] : lines.signer;
  }
  if (time) return certificate ? lines['time-certificate'] : lines.time;
  return certificate ? lines.certificate : null;
}

function isOther(name: string | null, organization: string | null): boolean {
  return name !== null && name.trim() !== '' && name.trim() !== organization?.trim();
}
