import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import { CBOR_KIND, CLAIM_KIND } from '../../../src/verifier/jumbf/box-kinds.ts';
import { B, box, CREATED, cborAssertion, HARD_BINDING, jsonAssertion, manifest, superbox } from './build-store.ts';
import { failures, failuresOf, judgeStore } from './judge-store.ts';

const extra = cborAssertion('com.example.note', { text: 'x' });

describe('a claim', () => {
  it('of a complete manifest has nothing against it but its signature', async () => {
    const { judged } = await judgeStore(manifest());
    expect(failuresOf(judged[0])).toEqual([]);
    expect(judged[0]?.statuses.map(({ code }) => code)).toContain('claimSignature.mismatch');
  });

  it.each([
    ['without an instance id', { instanceID: undefined }],
    ['without a signature URI', { signature: undefined }],
    ['without a named generator', { claim_generator_info: {} }],
    ['with the list of version 1', { assertions: [] }],
    ['with a title that is no text', { 'dc:title': 7 }],
    ['with a list of strings where hashed URIs belong', { gathered_assertions: ['x'] }],
    ['with redactions that are no URIs', { redacted_assertions: [1] }],
  ])('%s is malformed', async (_, claim) => {
    expect((await failures(manifest({ claim }))).filter((code) => code !== 'claimSignature.missing')).toContain(
      'claim.malformed',
    );
  });

  it('may have fields of later editions', async () => {
    expect(await failures(manifest({ claim: { specVersion: '2.9.0', surprise: { deep: [1] } } }))).toEqual([]);
  });

  it('that names an optional field without a value has nothing against it', async () => {
    expect(await failures(manifest({ claim: { 'dc:title': null, gathered_assertions: null } }))).toEqual([]);
  });

  it('with a field that is not named by text is malformed', async () => {
    expect(await failures(manifest({ claimMap: new Map<unknown, unknown>([[7, 1]]) }))).toContain('claim.malformed');
  });

  it('that lists no assertion is malformed', async () => {
    expect(await failures(manifest({ claim: { created_assertions: [] } }))).toContain('claim.malformed');
  });

  it('must be the only one of its manifest', async () => {
    const second = superbox(CLAIM_KIND, 'c2pa.claim', [box('cbor', encode({}))]);
    expect(await failures(manifest({ extra: [second] }))).toEqual(['claim.multiple']);
  });

  it('whose signature lies in another manifest is not signed', async () => {
    const signature = `self#jumbf=/c2pa/${B}/c2pa.signature`;
    expect(await failures(manifest({ label: B }), manifest({ claim: { signature } }))).toEqual([
      'claimSignature.missing',
    ]);
  });

  it('must be in a manifest labelled by a C2PA URN', async () => {
    expect(await failures(manifest({ label: 'my manifest' }))).toEqual(['claim.malformed']);
  });
});

describe('the assertions of a claim', () => {
  it('fail where one byte differs from what was hashed', async () => {
    expect(
      await failures(manifest({ assertions: [HARD_BINDING, CREATED, { ...extra, hash: new Uint8Array(32) }] })),
    ).toEqual(['assertion.hashedURI.mismatch']);
  });

  it('fail where the digest is cut short', async () => {
    const short = { ...extra, hash: new Uint8Array(16) };
    expect(await failures(manifest({ assertions: [HARD_BINDING, CREATED, short] }))).toEqual([
      'assertion.hashedURI.mismatch',
    ]);
  });

  it.each(['md5', 'sha1', 'SHA256', 'sha256 '])('fail by the algorithm "%s"', async (alg) => {
    expect(await failures(manifest({ claim: { alg } }))).toEqual(['algorithm.unsupported']);
  });

  it('fail where a box is there that the claim does not list', async () => {
    expect(await failures(manifest({ assertions: [HARD_BINDING, CREATED, { ...extra, listed: false }] }))).toEqual([
      'assertion.undeclared',
    ]);
  });

  it('fail where a listed one is not there', async () => {
    expect(await failures(manifest({ assertions: [HARD_BINDING, CREATED, { ...extra, absent: true }] }))).toEqual([
      'assertion.missing',
    ]);
  });

  it('fail where one lies in another manifest', async () => {
    const outside = { ...extra, absent: true, url: `self#jumbf=/c2pa/${B}/c2pa.assertions/com.example.note` };
    const other = manifest({ label: B, assertions: [HARD_BINDING, CREATED, extra] });
    expect(await failures(other, manifest({ assertions: [HARD_BINDING, CREATED, outside] }))).toEqual([
      'assertion.outsideManifest',
    ]);
  });

  it.each([
    'self#jumbf=c2pa.assertions/com.example',
    'self#jumbf=c2pa.assertions/com.example.note/',
    'self#jumbf=c2pa.assertions/../c2pa.assertions/com.example.note',
    'self#jumbf=c2pa.assertions/COM.EXAMPLE.NOTE',
    'self#jumbf=c2pa.assertions/com.example.not%65',
    'c2pa.assertions/com.example.note',
  ])('are not found by %s', async (url) => {
    expect(await failures(manifest({ assertions: [HARD_BINDING, CREATED, { ...extra, url }] }))).toEqual([
      'assertion.missing',
      'assertion.undeclared',
    ]);
  });

  it('fail where one is listed twice', async () => {
    expect(
      await failures(manifest({ assertions: [HARD_BINDING, CREATED, extra, { ...extra, absent: true }] })),
    ).toEqual(['claim.malformed']);
  });

  it('fail where the CBOR or JSON cannot be read, though the digest matches', async () => {
    const broken = {
      label: 'com.example.cbor',
      bytes: superbox(CBOR_KIND, 'com.example.cbor', [box('cbor', Uint8Array.of(0xa1, 0x01))]),
    };
    const json = jsonAssertion('com.example.json', '{"a":1,"a":2}');
    expect(await failures(manifest({ assertions: [HARD_BINDING, CREATED, broken, json] }))).toEqual([
      'assertion.cbor.invalid',
      'assertion.json.invalid',
    ]);
  });

  it.each(['c2pa.hash.data', 'c2pa.actions.v2', 'c2pa.ingredient.v3', 'c2pa.time-stamp', 'cawg.identity'])(
    'fail where %s is in a box that nobody would read it from',
    async (label) => {
      const others = [HARD_BINDING, CREATED].filter((assertion) => assertion.label !== label);
      expect(await failures(manifest({ assertions: [...others, jsonAssertion(label, '{}')] }))).toContain(
        'assertion.cbor.invalid',
      );
    },
  );

  it('fail where a superbox holds two contents, of which readers might take either', async () => {
    const label = 'com.example.two';
    const bytes = superbox(CBOR_KIND, label, [box('cbor', encode(1)), box('cbor', encode(2))]);
    expect(await failures(manifest({ assertions: [HARD_BINDING, CREATED, { label, bytes }] }))).toEqual([
      'assertion.cbor.invalid',
    ]);
  });
});

describe('the hard binding', () => {
  it('must be there', async () => {
    expect(await failures(manifest({ assertions: [CREATED] }))).toEqual(['claim.hardBindings.missing']);
  });

  it('must be one', async () => {
    const boxes = cborAssertion('c2pa.hash.boxes', { boxes: [] });
    expect(await failures(manifest({ assertions: [HARD_BINDING, boxes, CREATED] }))).toEqual([
      'assertion.multipleHardBindings',
    ]);
  });

  it('counts only where the signer made it: a gathered one binds nothing', async () => {
    expect(await failures(manifest({ assertions: [{ ...HARD_BINDING, gathered: true }, CREATED] }))).toEqual([
      'claim.hardBindings.missing',
    ]);
  });

  it.each(['c2pa.hash.x', 'c2pa.hash.data.part', 'com.example.c2pa.hash.data', 'c2pa.hash'])(
    'is not %s',
    async (label) => {
      expect(await failures(manifest({ assertions: [cborAssertion(label, {}), CREATED] }))).toEqual([
        'claim.hardBindings.missing',
      ]);
    },
  );
});
