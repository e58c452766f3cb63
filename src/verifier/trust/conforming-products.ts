import { readDer } from '../asn1/der.ts';
import { OID } from '../asn1/oid.ts';
import { textOf } from '../asn1/text.ts';
import { MalformedError } from '../bytes/errors.ts';
import type { ProductReport } from '../signer-report.ts';
import type { Certificate } from '../x509/certificate.ts';
import { attributeText } from '../x509/name.ts';

/** One record of the C2PA conforming products list, as far as a certificate can be held against it. */
export interface ConformingProduct {
  readonly recordId: string;
  readonly applicant: string;
  /** The distinguished name that certificates for this product carry (C2PA Certificate Policy, leaf profiles). */
  readonly name: string;
  readonly organization: string;
  /** Empty where the record names no unit. */
  readonly unit: string;
  readonly maxAssuranceLevel: 1 | 2 | null;
  readonly conformant: boolean;
  /** Signals of the rubric, by our names, that manifests signed by the product may not have. */
  readonly disallowedSignals: readonly string[];
}

/** A record in one text, columns apart by tabs: most are never read. See productRow. */
export type ProductRow = string;

const SAME = '=';

/** The row of a record; what it says must hold no tab. */
export function productRow(product: ConformingProduct): ProductRow {
  const { recordId, applicant, name, organization, unit, maxAssuranceLevel, conformant, disallowedSignals } = product;
  return [
    recordId,
    name,
    applicant,
    `${maxAssuranceLevel ?? 0}`,
    // Mostly they are the same.
    organization === applicant ? SAME : organization,
    unit,
    disallowedSignals.join(','),
    conformant ? '' : 'withdrawn',
  ]
    .join('\t')
    .trimEnd();
}

export function readProductRow(row: ProductRow): ConformingProduct {
  const [recordId = '', name = '', applicant = '', level, organization = '', unit = '', signals = '', standing] =
    row.split('\t');
  return {
    recordId,
    applicant,
    name,
    organization: organization === SAME ? applicant : organization,
    unit,
    maxAssuranceLevel: level === '1' ? 1 : level === '2' ? 2 : null,
    conformant: standing !== 'withdrawn',
    disallowedSignals: signals === '' ? [] : signals.split(','),
  };
}

/**
 * The product that signs with a certificate; null where none is known. The record that the certificate itself names
 * counts (extension 1.3.6.1.4.1.62558.4); only where it names none, the names in its subject are a hint. Whether either
 * may be believed depends on who issued the certificate.
 */
export function productOf(leaf: Certificate, products: readonly ProductRow[]): ProductReport | null {
  const extension = leaf.extensions.get(OID.c2paProductRecord);
  if (extension !== undefined) {
    const recordId = readRecordId(extension.value);
    const product = products
      .filter((row) => row.startsWith(`${recordId}\t`))
      .map(readProductRow)
      .find((candidate) => candidate.recordId === recordId);
    return product === undefined ? null : { ...reported(product), matchedBy: 'record', recordId: product.recordId };
  }
  const text = (type: string): string => (attributeText(leaf.subject, type) ?? '').trim();
  const [name, organization, unit] = [OID.commonName, OID.organizationName, OID.organizationalUnitName].map(text);
  const [first, ...others] = products
    .filter((row) => row.includes(`\t${name}\t`))
    .map(readProductRow)
    .filter(
      (candidate) =>
        candidate.name === name &&
        candidate.organization === organization &&
        (candidate.unit === '' || candidate.unit === unit),
    );
  if (first === undefined) return null;
  const all = [first, ...others];
  return {
    ...reported(first),
    maxAssuranceLevel: all.every((one) => one.maxAssuranceLevel === first.maxAssuranceLevel)
      ? first.maxAssuranceLevel
      : null,
    conformant: all.some(({ conformant }) => conformant),
    disallowedSignals: first.disallowedSignals.filter((signal) =>
      all.every((one) => one.disallowedSignals.includes(signal)),
    ),
    matchedBy: 'name',
    recordId: others.length === 0 ? first.recordId : null,
  };
}

function reported(product: ConformingProduct): Omit<ProductReport, 'matchedBy' | 'recordId'> {
  const { name, applicant, maxAssuranceLevel, conformant, disallowedSignals } = product;
  return { name, applicant, maxAssuranceLevel, conformant, disallowedSignals };
}

/** UTF8String of a UUID; null for anything else. */
function readRecordId(value: Uint8Array): string | null {
  try {
    return textOf(readDer(value))?.toLowerCase() ?? null;
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}
