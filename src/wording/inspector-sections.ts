/** Where a check stands in the specification. The first pattern that fits decides. */
const SECTIONS: readonly (readonly [RegExp, string])[] = [
  [/^claimSignature\.(insideValidity|outsideValidity)$/, 'C2PA 2.2 §15.7, §15.8.6'],
  [/^claimSignature\./, 'C2PA 2.2 §15.7'],
  [/^signingCredential\.ocsp\./, 'C2PA 2.2 §15.9'],
  [/^signingCredential\.(trusted|untrusted)$/, 'C2PA 2.2 §14.4'],
  [/^signingCredential\./, 'C2PA 2.2 §14.5'],
  [/^timeStamp\./, 'C2PA 2.2 §15.8'],
  [/^timeOfSigning\./, 'C2PA 2.2 §15.8'],
  [/^assertion\.timestamp\./, 'C2PA 2.2 §18.20'],
  [/^assertion\.dataHash\./, 'C2PA 2.2 §15.12.1'],
  [/^assertion\.bmffHash\./, 'C2PA 2.2 §15.12.2'],
  [/^assertion\.boxesHash\./, 'C2PA 2.2 §15.12.3'],
  [/^assertion\.collectionHash\./, 'C2PA 2.2 §15.12.4'],
  [/^assertion\.multiAssetHash\./, 'C2PA 2.2 §15.12'],
  [/^(claim\.hardBindings\.missing|assertion\.multipleHardBindings)$/, 'C2PA 2.2 §15.10.1'],
  [/^assertion\.action\./, 'C2PA 2.2 §15.10.3.2.1'],
  [/^assertion\.cloud-data\./, 'C2PA 2.2 §15.10.3.2.2'],
  [/^assertion\.ingredient\./, 'C2PA 2.2 §15.11'],
  [/^assertion\.(selfRedacted|notRedacted)$/, 'C2PA 2.2 §15.11.3.3.1'],
  [/^assertion\./, 'C2PA 2.2 §15.10.3'],
  [/^hashedURI\./, 'C2PA 2.2 §15.10.3.3'],
  [/^ingredient\./, 'C2PA 2.2 §15.11.3'],
  [/^manifest\.multipleParents$/, 'C2PA 2.2 §15.11'],
  [/^manifest\.update\./, 'C2PA 2.2 §11.2.3'],
  [/^manifest\.compressed\./, 'C2PA 2.2 §11.2.4'],
  [/^manifest\./, 'C2PA 2.2 §15.5'],
  [/^claim\./, 'C2PA 2.2 §15.6'],
  [/^algorithm\./, 'C2PA 2.2 §15.4'],
  [/^general\./, 'C2PA 2.2 §15.2.2'],
  [/^cawg\.x509\./, 'CAWG Identity 1.2, X.509 certificates and COSE signatures'],
  [/^cawg\.ica\./, 'CAWG Identity 1.2, identity claims aggregation'],
  [/^cawg\./, 'CAWG Identity 1.2, validating the identity assertion'],
];

/** The section of the specification that asks for a check, by its code; null for codes of nobody's standard. */
export function specificationSection(code: string): string | null {
  return SECTIONS.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
