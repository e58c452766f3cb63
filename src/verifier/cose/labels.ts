/** COSE header labels (RFC 9052 §3.1, RFC 9360, RFC 9597). */
export const LABEL = { algorithm: 1, critical: 2, contentType: 3, cwtClaims: 15, x5chain: 33 } as const;

/** CWT claim `iat` (RFC 8392 §3.1.6). */
export const CLAIM_ISSUED_AT = 6;
