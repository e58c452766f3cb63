import { OID } from '../asn1/oid.ts';
import { MalformedError } from '../bytes/errors.ts';
import { isCborArray } from '../cbor/fields.ts';
import { parseSign1 } from '../cose/sign1.ts';
import { MAX_IDENTITIES_PER_MANIFEST, MAX_NAMES_PER_IDENTITY } from '../limits.ts';
import { isJsonMap, type JsonMap, type JsonValue } from '../manifest/json.ts';
import type { ListedAssertion, ManifestContent } from '../manifest/manifest-content.ts';
import type { IdentityName, IdentityReport } from '../report.ts';
import { type Certificate, parseCertificate } from '../x509/certificate.ts';
import { attributeText } from '../x509/name.ts';
import { readCredential } from './aggregation-credential.ts';
import { type IdentityAssertion, readIdentity } from './identity-assertion.ts';
import { readSignedCredential } from './signed-credential.ts';

type Named = Pick<IdentityReport, 'names' | 'voucher'>;

/** Characters of one text in a report: names are short, and a report is no place for a novel. */
const MAX_TEXT = 1_000;
const NOBODY: Named = { names: [], voucher: null };

/**
 * Whom the identity assertions of a manifest name (CAWG Identity 1.2), in their own words. Nothing is judged here: the
 * findings about each stand in the manifest's results, under the identity's address.
 */
export function namedIdentities({ assertions }: ManifestContent): readonly IdentityReport[] {
  const listed = assertions.filter(isIdentity).slice(0, MAX_IDENTITIES_PER_MANIFEST);
  return listed.map((assertion) => {
    const identity = readIdentity(assertion);
    if (identity === null) return { url: assertion.url, kind: null, roles: [], ...NOBODY };
    return {
      url: identity.url,
      kind: identity.kind.slice(0, MAX_TEXT),
      roles: rolesOf(identity),
      ...namedBy(identity),
    };
  });
}

function isIdentity({ base, content }: ListedAssertion): boolean {
  return base === 'cawg.identity' && content.kind === 'cbor';
}

function rolesOf({ payload }: IdentityAssertion): readonly string[] {
  const roles = payload.get('role');
  if (roles === undefined || !isCborArray(roles)) return [];
  const named = roles.filter((role) => typeof role === 'string').slice(0, MAX_NAMES_PER_IDENTITY);
  return named.map((role) => role.slice(0, MAX_TEXT));
}

function namedBy(identity: IdentityAssertion): Named {
  switch (identity.kind) {
    case 'cawg.x509.cose':
      return namedByCertificate(identity.signature);
    case 'cawg.identity_claims_aggregation':
      return namedByAggregator(identity.signature);
    default:
      return NOBODY;
  }
}

function namedByCertificate(signature: Uint8Array): Named {
  const certificate = leafOf(signature);
  if (certificate === null) return NOBODY;
  const { subject, issuer } = certificate;
  const name = attributeText(subject, OID.organizationName) ?? attributeText(subject, OID.commonName);
  const person = attributeText(subject, OID.commonName);
  const named = { type: null, name, username: person === name ? null : person, address: null, provider: null };
  return {
    names: name === null ? [] : [{ ...named, checkedAt: null }],
    voucher: attributeText(issuer, OID.organizationName) ?? attributeText(issuer, OID.commonName),
  };
}

function leafOf(signature: Uint8Array): Certificate | null {
  try {
    const [der] = parseSign1(signature).certificates;
    return der === undefined ? null : parseCertificate(der);
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}

function namedByAggregator(signature: Uint8Array): Named {
  const payload = readSignedCredential(signature)?.payload ?? null;
  const credential = payload === null ? null : readCredential(payload);
  if (credential === null) return NOBODY;
  const names = credential.identities.filter(isJsonMap).slice(0, MAX_NAMES_PER_IDENTITY).map(nameIn);
  return { names, voucher: text(credential.issuer ?? undefined) };
}

function nameIn(identity: JsonMap): IdentityName {
  const provider = identity.get('provider');
  return {
    type: text(identity.get('type')),
    name: text(identity.get('name')),
    username: text(identity.get('username')),
    address: text(identity.get('uri')) ?? text(identity.get('address')),
    provider: isJsonMap(provider) ? text(provider.get('name')) : null,
    checkedAt: text(identity.get('verifiedAt')),
  };
}

function text(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value.slice(0, MAX_TEXT) : null;
}
