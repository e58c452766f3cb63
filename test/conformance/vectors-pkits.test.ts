import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LimitError, MalformedError } from '../../src/verifier/bytes/errors.ts';
import { anchorIndex } from '../../src/verifier/x509/anchor-index.ts';
import { type Certificate, parseCertificate } from '../../src/verifier/x509/certificate.ts';
import { buildPath } from '../../src/verifier/x509/path.ts';
import { SKIPPED, VECTORS, vectorBytes } from './vectors.ts';

/** Families of NIST's suite that ask for what a C2PA path does not have. */
const NOT_APPLICABLE: readonly (readonly [RegExp, string])[] = [
  [
    /CRL|cRL|[Rr]evoked|onlyContains|onlySomeReasons|distributionPoint|DistributionPoint/,
    'CRLs: C2PA 2.2 checks revocation by OCSP alone (§15.9)',
  ],
  [/Polic|policy|ExplicitPolicy|Qualifier|inhibit/, 'policy trees: C2PA uses none'],
  [/DSA/, 'DSA: no algorithm of the profile'],
];

/** Single tests on which our path building differs on purpose. */
const DEVIATIONS: ReadonlyMap<string, string> = new Map([
  ['InvalidLongSerialNumberTest18EE.crt', 'wrong only for being on a CRL, which C2PA does not use'],
  ['InvalidBasicSelfIssuedOldWithNewTest2EE.crt', 'wrong only for being on a CRL, which C2PA does not use'],
  ['InvalidBasicSelfIssuedNewWithOldTest5EE.crt', 'wrong only for being on a CRL, which C2PA does not use'],
]);

/** The suite's certificates are valid from 2010 to 2030. */
const AT = Date.UTC(2020, 0, 1);

describe.skipIf(VECTORS === null)(VECTORS === null ? SKIPPED : 'NIST PKITS paths', () => {
  const names = VECTORS === null ? [] : readdirSync(join(VECTORS, 'pkits/certs'));
  const certificates = names.flatMap((name) => read(`pkits/certs/${name}`));
  const authorities = certificates.filter(({ known }) => known.basicConstraints?.ca === true);
  const anchor = names.includes('TrustAnchorRootCertificate.crt')
    ? [{ der: vectorBytes('pkits/certs/TrustAnchorRootCertificate.crt') }]
    : [];
  const applicable = names.filter(
    (name) => /^(Valid|Invalid).*EE\.crt$/.test(name) && !NOT_APPLICABLE.some(([pattern]) => pattern.test(name)),
  );

  test.each(applicable)('%s', async (name) => {
    const wanted = name.startsWith('Valid');
    const [leaf] = read(`pkits/certs/${name}`);
    let got = false;
    try {
      got =
        leaf !== undefined &&
        (
          await buildPath({
            leaf,
            others: authorities,
            anchors: anchorIndex(anchor),
            at: AT,
            mayIssue: () => true,
          })
        ).anchored;
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
    }
    expect(got).toBe(DEVIATIONS.has(name) ? !wanted : wanted);
  });

  test('the families that are run are most of those about paths', () => {
    expect(applicable.length).toBeGreaterThan(70);
    for (const name of DEVIATIONS.keys()) expect(applicable).toContain(name);
  });
});

function read(path: string): readonly Certificate[] {
  try {
    return [parseCertificate(vectorBytes(path))];
  } catch (error) {
    if (error instanceof MalformedError) return [];
    throw error;
  }
}
