/**
 * What kind of thing does not hold: each kind has its own explanation, each code within it its own sentence. Translations
 * have one sentence for the kind, so that what is said of a kind has to be so for every code in it.
 */
export const CAUSE_GROUPS = [
  'expired',
  'revoked',
  'unknown-to-issuer',
  'binding-missing',
  'signature-broken',
  'certificate-wrong',
  'statement-broken',
  'history-broken',
  'identity-broken',
  'unreadable',
] as const;
export type CauseGroup = (typeof CAUSE_GROUPS)[number];

/** The first pattern that fits decides. */
const GROUPS: readonly (readonly [RegExp, CauseGroup])[] = [
  [/^claimSignature\.outsideValidity$/, 'expired'],
  [/^signingCredential\.ocsp\.revoked$/, 'revoked'],
  [/^signingCredential\.ocsp\.unknown$/, 'unknown-to-issuer'],
  [/^signingCredential\./, 'certificate-wrong'],
  [/^claimSignature\./, 'signature-broken'],
  [/^claim\.hardBindings\.missing$/, 'binding-missing'],
  [/^(cawg\.)/, 'identity-broken'],
  [/^(ingredient\.|assertion\.ingredient|manifest\.(multipleParents|update|inaccessible))/, 'history-broken'],
  [/^(claim\.|manifest\.compressed|general\.)|\.cbor\.invalid$|\.json\.invalid$|\.malformed$/, 'unreadable'],
  [/^(assertion\.|hashedURI\.|algorithm\.)/, 'statement-broken'],
];

/** By the code that decided; a code that is none of the standard's comes from a reader that gave up. */
export function causeGroup(cause: string | null): CauseGroup {
  return GROUPS.find(([pattern]) => cause !== null && pattern.test(cause))?.[1] ?? 'unreadable';
}
