import { LimitError, MalformedError } from '../bytes/errors.ts';
import { claimCountersigned, signatureCountersigned } from '../cose/sig-structure.ts';
import type { Sign1 } from '../cose/sign1.ts';
import { readTimeStampHeaders } from '../cose/unsigned-headers.ts';
import type { TimeReport } from '../signer-report.ts';
import { informational, type Status, success } from '../status.ts';
import { isoFromMilliseconds } from '../time.ts';
import { judgeToken, type TokenJudgement, type TokenRequest } from '../timestamp/judge-token.ts';
import { tokenOfHeader } from '../timestamp/token.ts';
import type { AnchorIndex } from '../x509/anchor-index.ts';
import type { SignatureBudget } from '../x509/signature-budget.ts';

export interface TimeStampInput {
  readonly url: string;
  readonly sign1: Sign1;
  readonly claim: Uint8Array;
  /** Tokens from `c2pa.time-stamp` assertions of other manifests. */
  readonly assertionTokens: readonly Uint8Array[];
  readonly anchors: AnchorIndex;
  readonly at: number;
  /** `sigTst` stamps the claim and not its signature: whoever signs later has it too. Only version 1 claims may use it. */
  readonly claimStampCounts: boolean;
  /** Signature checks of the whole file; not counted where absent. */
  readonly budget?: SignatureBudget | undefined;
}

export interface TimeStampOutcome {
  readonly statuses: readonly Status[];
  readonly time: TimeReport | null;
  /** The time that judging may rely on, in milliseconds; null where none is proven. */
  readonly provenAt: number | null;
  /** The time of a token that holds though its authority is on no list, in milliseconds. */
  readonly unlistedAt: number | null;
  /** What the token covers that says so: `sigTst` the claim with the protected header, all others the signature. */
  readonly covers: 'claim' | 'signature';
}

interface JudgedToken {
  readonly judgement: TokenJudgement;
  readonly covers: TimeStampOutcome['covers'];
}

/** Tokens in assertions that are looked at: each costs a signature check or more. */
const MAX_ASSERTION_TOKENS = 8;

/**
 * When was it signed (C2PA 2.2 §15.8)? A valid token in the header wins, those in assertions are the fallback. Every
 * failure is informational: the token is ignored, and the time counts as unknown.
 */
export async function checkTimeStamp(input: TimeStampInput): Promise<TimeStampOutcome> {
  const statuses: Status[] = [];
  const judged = [...(await judgeHeaders(input))];
  if (!judged.some(isTrusted)) {
    for (const token of input.assertionTokens.slice(0, MAX_ASSERTION_TOKENS)) {
      const { signature, protectedRaw } = input.sign1;
      // §18.17: the payload is the signature; the reference library stamps its bare bytes, others as in sigTst2.
      const stamped = [signature, signatureCountersigned(protectedRaw, signature)];
      const one: JudgedToken = { judgement: await judgeToken(request(input, token, stamped)), covers: 'signature' };
      judged.push(one);
      if (isTrusted(one)) break;
    }
  }
  for (const { judgement } of judged) statuses.push(...statusesOf(judgement, input.url));
  const found = judged.find(isTrusted) ?? judged.find(({ judgement }) => judgement.kind === 'holds');
  const holding = found?.judgement;
  const covers = found?.covers ?? 'signature';
  if (holding?.kind !== 'holds') return { statuses, time: null, provenAt: null, unlistedAt: null, covers };
  const value = isoFromMilliseconds(holding.genTime) ?? '';
  return {
    statuses,
    time: { value, source: holding.trusted ? 'time-stamp' : 'untrusted-time-stamp', authority: holding.authority },
    provenAt: holding.trusted ? holding.genTime : null,
    unlistedAt: holding.trusted ? null : holding.genTime,
    covers,
  };
}

async function judgeHeaders(input: TimeStampInput): Promise<readonly JudgedToken[]> {
  const { sign1, claim } = input;
  const judged: JudgedToken[] = [];
  try {
    for (const { header, tokens } of readTimeStampHeaders(sign1.unprotectedHeader)) {
      const [token] = tokens;
      // C2PA 2.2 §10.3.2.5: exactly one; with more nobody can tell which one is meant.
      if (token === undefined || tokens.length > 1) throw new MalformedError(`${header}: exactly one token expected`);
      // C2PA 2.2 §10.3.2.5.2: claims of version 2 are stamped over their signature.
      if (header === 'sigTst' && !input.claimStampCounts)
        throw new MalformedError('sigTst proves no time of signing here');
      const covers = header === 'sigTst' ? 'claim' : 'signature';
      const stamped =
        covers === 'claim'
          ? claimCountersigned(sign1.protectedRaw, claim)
          : signatureCountersigned(sign1.protectedRaw, sign1.signature);
      judged.push({ judgement: await judgeToken(request(input, tokenOfHeader(token), [stamped])), covers });
    }
  } catch (error) {
    if (!(error instanceof MalformedError || error instanceof LimitError)) throw error;
    const judgement = { kind: 'rejected', code: 'timeStamp.malformed', reason: error.message } as const;
    judged.push({ judgement, covers: 'signature' });
  }
  return judged;
}

function request(input: TimeStampInput, token: TokenRequest['token'], stamped: readonly Uint8Array[]): TokenRequest {
  return { token, stamped, anchors: input.anchors, at: input.at, budget: input.budget };
}

function isTrusted({ judgement }: JudgedToken): boolean {
  return judgement.kind === 'holds' && judgement.trusted;
}

function statusesOf(judgement: TokenJudgement, url: string): readonly Status[] {
  if (judgement.kind === 'rejected') return [informational(judgement.code, url, judgement.reason)];
  return [
    success('timeStamp.validated', url),
    judgement.trusted
      ? success('timeStamp.trusted', url, judgement.authority)
      : informational('timeStamp.untrusted', url, judgement.reason),
  ];
}
