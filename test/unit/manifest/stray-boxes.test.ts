import { encode } from 'cborg';
import { describe, expect, it } from 'vitest';
import {
  CBOR_KIND,
  CREDENTIAL_STORE_KIND,
  DATABOX_STORE_KIND,
  EMBEDDED_FILE_KIND,
} from '../../../src/verifier/jumbf/box-kinds.ts';
import {
  B,
  box,
  boxHash,
  CREATED,
  cborAssertion,
  HARD_BINDING,
  ingredient,
  manifest,
  superbox,
  withNumber,
} from './build-store.ts';
import { failures, failuresOf, judgeStore } from './judge-store.ts';

const data = superbox(CBOR_KIND, 'c2pa.data', [box('cbor', encode({ 'dc:format': 'text/plain', data: 'x' }))]);
const databoxes = (...boxes: Uint8Array[]) => superbox(DATABOX_STORE_KIND, 'c2pa.databoxes', boxes);
const reference = { url: 'self#jumbf=c2pa.databoxes/c2pa.data', hash: boxHash(data) };
const icon = cborAssertion('c2pa.icon.list', { icon: reference });
const parentOfB = (bytes: Uint8Array) =>
  manifest({ assertions: [HARD_BINDING, CREATED, ingredient({ label: B, bytes }, 'componentOf')] });

describe('beside assertions, claim and signature', () => {
  it('data may lie that an assertion or the claim refers to', async () => {
    expect(await failures(manifest({ extra: [databoxes(data)], assertions: [HARD_BINDING, CREATED, icon] }))).toEqual(
      [],
    );
    const claim = { claim_generator_info: { name: 'Test', icon: reference } };
    expect(await failures(manifest({ extra: [databoxes(data)], claim }))).toEqual([]);
  });

  it('the icon of the claim’s generator is held against its digest', async () => {
    const claim = { claim_generator_info: { name: 'Test', icon: { ...reference, hash: new Uint8Array(32) } } };
    expect(await failures(manifest({ extra: [databoxes(data)], claim }))).toEqual(['hashedURI.mismatch']);
    expect(await failures(manifest({ claim }))).toEqual(['hashedURI.missing']);
  });

  it.each([
    ['data that nothing refers to', databoxes(data)],
    ['a holder of data of another kind', superbox(EMBEDDED_FILE_KIND, 'c2pa.databoxes', [])],
    ['bytes in the holder of data', databoxes(box('free', new Uint8Array(4)))],
    ['credentials', superbox(CREDENTIAL_STORE_KIND, 'c2pa.credentials', [data])],
    ['fields behind a label', withNumber(databoxes())],
  ])('%s may not', async (_, extra) => {
    expect(await failures(manifest({ extra: [extra] }))).toEqual(['general.error']);
  });

  it('a manifest says nothing behind its label', async () => {
    expect(await failures(withNumber(manifest()))).toEqual(['general.error']);
  });

  it('whatever an ingredient had when it was taken in is signed with it', async () => {
    const below = manifest({ label: B, extra: [databoxes(data)] });
    for (const bytes of [below, withNumber(below)]) {
      const { judged } = await judgeStore(bytes, parentOfB(bytes));
      expect(judged.flatMap(failuresOf)).toEqual([]);
    }
  });

  it('a redacted ingredient has nothing more than what was signed of it', async () => {
    const note = cborAssertion('com.example.note', { text: 'x' });
    const whole = manifest({ label: B, assertions: [HARD_BINDING, CREATED, note] });
    const redacted = (extra: readonly Uint8Array[]) =>
      manifest({ label: B, assertions: [HARD_BINDING, CREATED, { ...note, absent: true }], extra });
    const active = manifest({
      assertions: [HARD_BINDING, CREATED, ingredient({ label: B, bytes: whole }, 'componentOf')],
      claim: { redacted_assertions: [`self#jumbf=/c2pa/${B}/c2pa.assertions/com.example.note`] },
    });
    const strays = async (bytes: Uint8Array) => failuresOf((await judgeStore(bytes, active)).judged[1]);
    expect(await strays(redacted([]))).toEqual([]);
    expect(await strays(redacted([databoxes(data)]))).toEqual(['general.error']);
    expect(await strays(withNumber(redacted([])))).toEqual(['general.error']);
  });
});
