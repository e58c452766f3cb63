import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { COMPRESSED_MANIFEST_KIND, TIME_STAMP_MANIFEST_KIND } from '../../../src/verifier/jumbf/box-kinds.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { A, box, manifest, store, superbox } from './build-store.ts';
import { NO_TRUST } from './judge-store.ts';

const options = { at: 0, trust: NO_TRUST };
const PICTURE = makeJpeg();

/** A JPEG with each store in APP11 segments of its own, right after SOI. */
function carrying(...stores: readonly Uint8Array[]): Uint8Array {
  const segments = stores.map((bytes, index) => {
    const payload = concat([ascii('JP'), Uint8Array.of(0, index + 1, 0, 0, 0, 1), bytes]);
    const length = payload.length + 2;
    return concat([Uint8Array.of(0xff, 0xeb, length >> 8, length & 0xff), payload]);
  });
  return concat([PICTURE.subarray(0, 2), ...segments, PICTURE.subarray(2)]);
}

const judge = (bytes: Uint8Array, more = {}) => verify(bytesSource(bytes), { ...options, ...more });

describe('the verifier', () => {
  it('says of a picture without credentials that there are none, and no more', async () => {
    const report = await judge(PICTURE);
    expect(report).toMatchObject({ state: 'NoManifest', problem: null, manifests: [], manifestSource: 'none' });
    expect(report.file).toMatchObject({ format: 'image/jpeg', size: PICTURE.length });
    expect(report.file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says of bytes of no known format that it does not know it', async () => {
    expect(await judge(ascii('hello'))).toMatchObject({ state: 'Unsupported', problem: null });
    expect(await judge(new Uint8Array())).toMatchObject({ state: 'Unsupported', problem: null });
  });

  it('takes no store of several, not even the first', async () => {
    const report = await judge(carrying(store(manifest()), store(manifest())));
    expect(report).toMatchObject({ state: 'Invalid', activeManifest: null, manifests: [] });
  });

  it('says of a store that cannot be read that it is there', async () => {
    const report = await judge(carrying(store(superbox('00'.repeat(16), A, []))));
    expect(report).toMatchObject({ state: 'Malformed', problem: { kind: 'malformed' } });
  });

  it('judges what it can of a manifest whose signature is none', async () => {
    const report = await judge(carrying(store(manifest())));
    const codes = report.results.failure.map(({ code }) => code);
    expect(report.state).toBe('Invalid');
    expect(codes).toContain('claimSignature.mismatch');
    expect(codes).toContain('assertion.dataHash.mismatch');
    expect(report.manifests[0]?.actions.map(({ action }) => action)).toEqual(['c2pa.created']);
  });

  it('refuses a compressed manifest that cannot be unpacked, and says no more of it', async () => {
    const compressed = superbox(COMPRESSED_MANIFEST_KIND, A, [box('brob', Uint8Array.of(1))]);
    const report = await judge(carrying(store(compressed)));
    expect(report).toMatchObject({ state: 'Invalid', problem: null });
    expect(report.results.failure.map(({ code }) => code)).toEqual(['manifest.compressed.invalid']);
  });

  it('leaves a compressed manifest that unpacks to far too much unjudged', async () => {
    const bomb = superbox(COMPRESSED_MANIFEST_KIND, A, [box('brob', brotliCompressSync(new Uint8Array(4 << 20)))]);
    const report = await judge(carrying(store(bomb)));
    expect(report).toMatchObject({ state: 'NotJudged', problem: { kind: 'limit', code: 'MAX_UNPACKED_BYTES' } });
  });

  it('does not take a time-stamp manifest for a way around the rules', async () => {
    const report = await judge(carrying(store(superbox(TIME_STAMP_MANIFEST_KIND, A, []))));
    expect(report.state).toBe('Invalid');
  });

  it('says of a file that could not be read that this is no finding about it', async () => {
    const broken = { size: 10, read: () => Promise.reject(new Error('the disk is gone')) };
    expect(await verify(broken, options)).toMatchObject({
      state: 'NotJudged',
      problem: { kind: 'internal', message: 'the disk is gone' },
      results: { failure: [] },
    });
  });

  it('reads a detached store only where the file has none of its own', async () => {
    const sidecar = bytesSource(store(manifest({ claim: { 'dc:title': 'beside' } })));
    const own = carrying(store(manifest({ claim: { 'dc:title': 'inside' } })));
    expect(await judge(PICTURE, { sidecar })).toMatchObject({
      manifestSource: 'sidecar',
      manifests: [{ title: 'beside' }],
    });
    expect(await judge(own, { sidecar })).toMatchObject({
      manifestSource: 'embedded',
      manifests: [{ title: 'inside' }],
    });
  });

  it('gives the same report for the same bytes, lists and time', async () => {
    const bytes = carrying(store(manifest()));
    expect(JSON.stringify(await judge(bytes))).toBe(JSON.stringify(await judge(bytes)));
  });
});
