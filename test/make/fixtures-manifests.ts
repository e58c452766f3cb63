import { assertionUri, manifestUri } from '../../src/signer/hashed-uri.ts';
import { type Fixture, fixture, invalid, signed, trusted } from './fixture.ts';
import { NOTE, redaction, signedParent, withAssertion, withParent } from './recipes.ts';

const DIGITAL_CREATION = 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation';
const CREATED = { action: 'c2pa.created', digitalSourceType: DIGITAL_CREATION } as const;
const NO_DIGEST = new Uint8Array(32);

/** Claims, assertions, actions and histories that break a rule of the standard. */
export const MANIFEST_FIXTURES: readonly Fixture[] = [
  fixture('no claim', invalid('claim.missing'), { faults: ['claim.missing'] }),
  fixture('two claims', invalid('claim.multiple'), { faults: ['claim.both-versions'] }),
  fixture(
    'two claims of one label',
    { state: 'Malformed', verdict: 'invalid', codes: [] },
    { faults: ['claim.twice'] },
  ),
  fixture('a claim cut short', invalid('claim.cbor.invalid'), { faults: ['claim.cbor'] }),
  fixture('a claim with a field of a later edition', trusted(), { faults: ['claim.unknown-field'] }),
  fixture('a claim of version 1 with an unknown field', invalid('claim.malformed'), {
    claimVersion: 1,
    faults: ['claim.unknown-field'],
  }),
  fixture('a claim without instance id', invalid('claim.malformed'), { faults: ['claim.no-instance-id'] }),
  fixture('a claim without generator', invalid('claim.malformed'), { faults: ['claim.no-generator'] }),
  fixture('a claim with a number for a text', invalid('claim.malformed'), { faults: ['claim.wrong-type'] }),
  fixture('a claim in the box of another version', invalid('claim.malformed'), {
    faults: ['claim.label-of-other-version'],
  }),
  fixture('a manifest label that is no URN', invalid('claim.malformed'), { manifestLabel: 'my manifest' }),
  fixture('an assertion listed twice', invalid('claim.malformed'), { faults: ['claim.listed-twice'] }),
  fixture('a hash algorithm that is not allowed', invalid('algorithm.unsupported'), {
    faults: ['claim.hash-unsupported'],
  }),
  fixture('no hard binding', invalid('claim.hardBindings.missing'), { binding: 'none' }),
  fixture('a hard binding that is only gathered', invalid('claim.hardBindings.missing'), {
    faults: ['claim.all-gathered'],
  }),
  fixture(
    'two hard bindings',
    invalid('assertion.multipleHardBindings'),
    withAssertion('c2pa.hash.boxes', { kind: 'cbor', value: { alg: 'sha256', boxes: [] } }),
  ),
  fixture('a stray box in the manifest', invalid('general.error'), { faults: ['manifest.strange-box'] }),

  fixture('an assertion changed after signing', invalid('assertion.hashedURI.mismatch'), {
    assertions: [NOTE],
    faults: ['assertion.changed'],
  }),
  fixture('a wrong hash in the claim', invalid('assertion.hashedURI.mismatch'), {
    faults: ['claim.assertion-hash-wrong'],
  }),
  fixture('an assertion removed after signing', invalid('assertion.missing'), {
    assertions: [NOTE],
    faults: ['assertion.removed'],
  }),
  fixture('an assertion that never was', invalid('assertion.missing'), { faults: ['claim.assertion-missing'] }),
  fixture('no assertion store', invalid('assertion.missing'), { faults: ['assertion.store-missing'] }),
  fixture('an assertion of another manifest', invalid('assertion.outsideManifest'), {
    faults: ['claim.assertion-elsewhere'],
  }),
  fixture('an assertion that no list names', invalid('assertion.undeclared'), {
    assertions: [{ ...NOTE, attribution: 'undeclared' }],
  }),
  fixture(
    'a second content box in an assertion',
    { state: 'Invalid', verdict: 'invalid', codes: ['assertion.hashedURI.mismatch'] },
    { assertions: [NOTE], faults: ['assertion.second-content'] },
  ),
  fixture(
    'an assertion that is no CBOR',
    invalid('assertion.cbor.invalid'),
    withAssertion('org.example.note', { kind: 'raw', type: 'cbor', bytes: Uint8Array.of(0xa1, 0x61) }),
  ),
  fixture(
    'an assertion that is no JSON',
    invalid('assertion.json.invalid'),
    withAssertion('org.example.note', { kind: 'raw', type: 'json', bytes: new TextEncoder().encode('{"text":') }),
  ),
  fixture('a gathered assertion', trusted('assertion.hashedURI.match'), {
    assertions: [{ ...NOTE, attribution: 'gathered' }],
  }),
  fixture('a salted assertion', trusted('assertion.hashedURI.match'), {
    assertions: [{ ...NOTE, salt: new Uint8Array(16).fill(7) }],
  }),
  fixture(
    'a thumbnail that is not there',
    invalid('hashedURI.missing'),
    ingredientWith({ thumbnail: { url: assertionUri('c2pa.thumbnail.ingredient'), hash: NO_DIGEST } }),
  ),
  fixture('a thumbnail with a wrong hash', invalid('hashedURI.mismatch'), {
    assertions: [
      NOTE,
      {
        label: 'c2pa.ingredient.v3',
        content: {
          kind: 'cbor',
          value: { relationship: 'componentOf', thumbnail: { url: assertionUri(NOTE.label), hash: NO_DIGEST } },
        },
      },
    ],
  }),

  fixture('no source type for a creation', invalid('assertion.action.malformed'), {
    actions: [{ action: 'c2pa.created' }],
  }),
  fixture('no actions', invalid('assertion.action.malformed'), { actions: [] }),
  fixture('an edit before the creation', invalid('assertion.action.malformed'), {
    actions: [{ action: 'c2pa.cropped' }, CREATED],
  }),
  fixture('two creations', invalid('assertion.action.malformed'), { actions: [CREATED, CREATED] }),
  fixture('placed without an ingredient', invalid('assertion.action.ingredientMismatch'), {
    actions: [CREATED, { action: 'c2pa.placed' }],
  }),
  fixture('opened what is no parent', invalid('assertion.action.ingredientMismatch'), async () => ({
    ingredients: [{ ...(await signedParent()), relationship: 'componentOf' }],
    actions: [{ action: 'c2pa.opened', ingredients: [0] }],
  })),
  fixture('redacted what no claim redacts', invalid('assertion.action.redactionMismatch'), {
    actions: [
      CREATED,
      { action: 'c2pa.redacted', parameters: { redacted: manifestUri('urn:c2pa:0', 'c2pa.assertions/x') } },
    ],
  }),
  fixture('a watermark without a soft binding', invalid('assertion.action.softBindingMissing'), {
    actions: [CREATED, { action: 'c2pa.watermarked.bound' }],
  }),

  fixture(
    'cloud data without a place',
    invalid('assertion.cloud-data.malformed'),
    withAssertion('c2pa.cloud-data', { kind: 'cbor', value: { label: 'org.example.note' } }),
  ),
  fixture(
    'a hard binding in the cloud',
    invalid('assertion.cloud-data.hardBinding'),
    withAssertion('c2pa.cloud-data', cloudData('c2pa.hash.data')),
  ),
  {
    name: 'actions of an update in the cloud',
    make: async () =>
      signed(
        'image/jpeg',
        { kind: 'update', ...withAssertion('c2pa.cloud-data', cloudData('c2pa.actions.v2')) },
        await signed('image/jpeg'),
      ),
    expect: invalid('assertion.cloud-data.actions'),
  },

  fixture(
    'an unknown relationship',
    invalid('assertion.ingredient.malformed'),
    ingredientWith({ relationship: 'friendOf' }),
  ),
  fixture(
    'an ingredient whose manifest is gone',
    invalid('ingredient.manifest.missing'),
    withParent({ faults: ['ingredient.manifest-removed'] }),
  ),
  fixture(
    'an ingredient whose manifest was changed',
    invalid('ingredient.manifest.mismatch'),
    withParent({ faults: ['ingredient.signature-changed'] }),
  ),
  fixture('two parents', invalid('manifest.multipleParents'), async () => ({
    ingredients: [await signedParent(), await signedParent()],
  })),
  fixture('an ingredient that was broken before and said so', trusted('ingredient.manifest.validated'), async () => {
    const manifestLabel = `urn:c2pa:${crypto.randomUUID()}`;
    const parent = await signedParent({ manifestLabel, faults: ['signature.wrong'] });
    const failure = [{ code: 'claimSignature.mismatch', url: manifestUri(manifestLabel, 'c2pa.signature') }];
    return { ingredients: [{ ...parent, recorded: { success: [], informational: [], failure } }] };
  }),
  fixture(
    'an ingredient that was broken before and called sound',
    invalid('claimSignature.mismatch'),
    withParent({}, { faults: ['signature.wrong'] }),
  ),

  fixture('redacted actions', invalid('assertion.action.redacted'), redaction('c2pa.actions.v2')),
  fixture('redacted hard binding', invalid('assertion.dataHash.redacted'), redaction('c2pa.hash.data')),
  fixture(
    'redacted and still there',
    invalid('assertion.notRedacted'),
    redaction(NOTE.label, ['redaction.content-left']),
  ),
  fixture('redacted and written over', invalid('assertion.notRedacted'), redaction(NOTE.label, ['redaction.planted'])),
  fixture('redacted its own assertion', invalid('assertion.selfRedacted'), () => {
    const manifestLabel = `urn:c2pa:${crypto.randomUUID()}`;
    return {
      manifestLabel,
      assertions: [NOTE],
      redactions: [manifestUri(manifestLabel, `c2pa.assertions/${NOTE.label}`)],
    };
  }),
  fixture(
    'redacted parent whose signature was changed',
    invalid('ingredient.claimSignature.mismatch'),
    redaction(NOTE.label, ['ingredient.signature-changed']),
  ),
  fixture(
    'redacted parent whose signature is gone',
    invalid('ingredient.claimSignature.missing'),
    redaction(NOTE.label, ['ingredient.signature-removed']),
  ),
  fixture(
    'redacted parent whose signature nobody names',
    invalid('ingredient.claimSignature.missing'),
    redaction(NOTE.label, ['ingredient.no-signature-link']),
  ),

  {
    name: 'an update without a parent',
    make: async () =>
      signed(
        'image/jpeg',
        { kind: 'update', ingredients: [], actions: [{ action: 'c2pa.edited.metadata' }] },
        await signed('image/jpeg'),
      ),
    expect: invalid('manifest.update.wrongParents'),
  },
  {
    name: 'an update that edits the picture',
    make: async () =>
      signed(
        'image/jpeg',
        { kind: 'update', actions: [{ action: 'c2pa.opened', ingredients: [0] }, { action: 'c2pa.cropped' }] },
        await signed('image/jpeg'),
      ),
    expect: invalid('manifest.update.invalid'),
  },
];

function ingredientWith(fields: Readonly<Record<string, string | { url: string; hash: Uint8Array }>>) {
  return withAssertion('c2pa.ingredient.v3', {
    kind: 'cbor',
    value: { relationship: 'componentOf', 'dc:title': 'part', ...fields },
  });
}

function cloudData(label: string) {
  const location = { url: 'https://example.org/data', alg: 'sha256', hash: NO_DIGEST };
  return { kind: 'cbor', value: { label, size: 5, location, content_type: 'application/cbor' } } as const;
}
