import { MalformedError } from '../verifier/bytes/errors.ts';
import { isoFromMilliseconds, millisecondsFromIso } from '../verifier/time.ts';
import { parseCertificate } from '../verifier/x509/certificate.ts';
import { nameTag } from '../verifier/x509/name-tag.ts';
import { fromBase64 } from './base64.ts';
import { type ListEntry, type OfficialList, officialDigest, sortedEntries } from './official-list.ts';

/** Entities and certificates of one list: it has some thirty today. */
const MAX_ENTITIES = 1_000;
const MAX_ENTRIES = 2_000;
/** Characters of one name. */
const MAX_NAME = 300;
const TRUSTED = 'http://c2pa.org/conformance/trust-list/trusted';
const UNTRUSTED = 'http://c2pa.org/conformance/trust-list/untrusted';

/** A list with all that is told of its entries. */
interface PublishedList extends OfficialList {
  readonly entries: readonly PublishedEntry[];
}

export interface PublishedEntry extends ListEntry {
  /** Name of the service, usually the certificate's common name. */
  readonly name: string;
  /** Since when its status holds, and its certificate's validity: ISO 8601. */
  readonly since: string;
  readonly notBefore: string;
  readonly notAfter: string;
}

/**
 * Reads an official C2PA trust list (ETSI TS 119 602 "LoTE" in JSON). Strict: a list with one entry that cannot be
 * understood is refused as a whole, since what it meant to say is not known.
 * @throws MalformedError
 */
export function parseOfficialList(json: unknown): PublishedList {
  const list = record(record(json, 'list').get('LoTE'), 'LoTE');
  const scheme = record(list.get('ListAndSchemeInformation'), 'ListAndSchemeInformation');
  if (scheme.get('LoTEVersionIdentifier') !== 1) throw new MalformedError('trust list: unknown version');
  const entries = array(list.get('TrustedEntitiesList'), 'TrustedEntitiesList', MAX_ENTITIES).flatMap(readEntity);
  if (entries.length === 0) throw new MalformedError('trust list: empty');
  if (entries.length > MAX_ENTRIES) throw new MalformedError('trust list: too many entries');
  const sorted = sortedEntries(entries);
  return {
    name: localized(scheme.get('SchemeName'), 'SchemeName'),
    issued: time(scheme.get('ListIssueDateTime'), 'ListIssueDateTime'),
    nextUpdate: time(scheme.get('NextUpdate'), 'NextUpdate'),
    digest: officialDigest(sorted),
    entries: sorted,
  };
}

function readEntity(json: unknown): readonly PublishedEntry[] {
  const entity = record(json, 'entity');
  const name = localized(record(entity.get('TrustedEntityInformation'), 'entity').get('TEName'), 'TEName');
  return array(entity.get('TrustedEntityServices'), 'TrustedEntityServices', MAX_ENTRIES).flatMap((service) =>
    readService(record(record(service, 'service').get('ServiceInformation'), 'ServiceInformation'), name),
  );
}

function readService(service: ReadonlyMap<string, unknown>, entity: string): readonly PublishedEntry[] {
  const status = service.get('ServiceStatus');
  if (status !== TRUSTED && status !== UNTRUSTED) throw new MalformedError('trust list: unknown ServiceStatus');
  const name = localized(service.get('ServiceName'), 'ServiceName');
  const since = time(service.get('StatusStartingTime'), 'StatusStartingTime');
  const identity = record(service.get('ServiceDigitalIdentity'), 'ServiceDigitalIdentity');
  return array(identity.get('X509Certificates'), 'X509Certificates', MAX_ENTRIES).map((item) => {
    const val = record(item, 'X509Certificates').get('val');
    const der = typeof val === 'string' ? fromBase64(val) : null;
    if (der === null) throw new MalformedError('trust list: a certificate is not base64');
    const certificate = parseCertificate(der);
    return {
      entity,
      name,
      trusted: status === TRUSTED,
      since,
      notBefore: isoFromMilliseconds(certificate.notBefore) ?? '',
      notAfter: isoFromMilliseconds(certificate.notAfter) ?? '',
      nameTag: nameTag(certificate.subject.key),
      sha256: certificate.sha256,
      der,
    };
  });
}

function record(value: unknown, what: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new MalformedError(`trust list: ${what} is not an object`);
  }
  return new Map(Object.entries(value));
}

function array(value: unknown, what: string, limit: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > limit) throw new MalformedError(`trust list: ${what} is not a list`);
  return value;
}

/** The English text, else the first. */
function localized(value: unknown, what: string): string {
  const texts = array(value, what, 100).map((item) => record(item, what));
  const text = (texts.find((item) => item.get('lang') === 'en') ?? texts[0])?.get('value');
  if (typeof text !== 'string' || text === '' || text.length > MAX_NAME) {
    throw new MalformedError(`trust list: ${what} is not a text`);
  }
  return text;
}

function time(value: unknown, what: string): string {
  const milliseconds = typeof value === 'string' ? millisecondsFromIso(value) : null;
  const iso = milliseconds === null ? null : isoFromMilliseconds(milliseconds);
  if (iso === null) throw new MalformedError(`trust list: ${what} is not a time`);
  return iso;
}
