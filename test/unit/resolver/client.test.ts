import { expect, test } from 'vitest';
import { fetchManifests, findMatches, introduce } from '../../../src/resolver/client.ts';
import {
  type Consent,
  consentTo,
  discloseCapabilities,
  discloseCode,
  discloseManifest,
} from '../../../src/resolver/consent.ts';
import { handTimers } from '../broker/loopback.ts';
import { type Answer, json, manifest, repository, type Stub, stubResolver } from './stub.ts';

const CODE = Uint8Array.from({ length: 34 }, (_, at) => (at === 0 ? 0x21 : at === 1 ? 0x07 : 255 - at));
const STORE = Uint8Array.of(1, 2, 3);
const codeConsent = ({ resolver }: Stub): Consent => consentTo(discloseCode(resolver, 'io.iscc.v0', CODE));
const find = (stub: Stub) => findMatches(stub.ask, stub.resolver, codeConsent(stub));

test('what is disclosed is all that is sent: the host, and a code of 34 bytes', async () => {
  const stub = await stubResolver(repository({ 'urn:c2pa:1': STORE }));
  const disclosure = discloseCode(stub.resolver, 'io.iscc.v0', CODE);
  expect(disclosure).toMatchObject({ host: new URL(stub.resolver.base).host, code: { bytes: 34 } });
  expect(stub.requests).toEqual([]);
  const found = await findMatches(stub.ask, stub.resolver, consentTo(disclosure));
  expect(found.matches).toEqual([{ manifestId: 'urn:c2pa:1', endpoint: null }]);
  const [request, ...more] = stub.requests;
  expect(more).toEqual([]);
  const { pathname, searchParams } = new URL(request?.url ?? '', stub.resolver.origin);
  expect([request?.method, pathname, request?.body]).toEqual(['GET', '/v1/matches/byBinding', '']);
  expect(Object.fromEntries(searchParams)).toEqual({
    alg: 'io.iscc.v0',
    value: disclosure.code?.base64,
    maxResults: '10',
  });
  expect(Buffer.from(disclosure.code?.base64 ?? '', 'base64')).toEqual(Buffer.from(CODE));
  expect(Object.keys(request?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
  expect(request?.headers.referer).toBeUndefined();
});

test('nothing is sent without a consent to just this', async () => {
  const stub = await stubResolver(repository({ 'urn:c2pa:1': STORE }));
  const other = { ...stub.resolver, origin: 'https://other.example', base: 'https://other.example/' };
  const wrong = [
    consentTo(discloseCapabilities(stub.resolver)),
    consentTo(discloseManifest(stub.resolver.origin)),
    consentTo(discloseCode(other, 'io.iscc.v0', CODE)),
  ];
  for (const consent of wrong) {
    expect(await findMatches(stub.ask, stub.resolver, consent)).toEqual({ matches: null, problem: 'no-consent' });
    expect(await introduce(stub.ask, other, consent)).toMatchObject({ problem: 'no-consent' });
  }
  const match = { manifestId: 'a', endpoint: null };
  expect(await fetchManifests(stub.ask, stub.resolver, [match], [])).toMatchObject([{ problem: 'no-consent' }]);
  expect(stub.requests).toEqual([]);
});

test('a code that is too long for an address goes in a body', async () => {
  const stub = await stubResolver(({ method }, response) => {
    if (method === 'GET') json(response, {}, 414);
    else json(response, { matches: [{ manifestId: 'urn:c2pa:2' }] });
  });
  expect((await find(stub)).matches).toHaveLength(1);
  expect(JSON.parse(stub.requests[1]?.body ?? '')).toEqual({
    alg: 'io.iscc.v0',
    value: Buffer.from(CODE).toString('base64'),
  });
  const long = consentTo(discloseCode(stub.resolver, 'io.iscc.v0', new Uint8Array(2_000)));
  await findMatches(stub.ask, stub.resolver, long);
  expect(stub.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
});

const ANSWERS: readonly (readonly [name: string, answer: Answer, problem: string])[] = [
  ['redirects', (_, response) => void response.writeHead(302, { location: '/elsewhere' }).end(), 'redirect'],
  ['is oversize', (_, response) => json(response, { matches: ['x'.repeat(1024 * 1024)] }), 'too-large'],
  [
    'sends a page',
    (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('{}'),
    'wrong-type',
  ],
  [
    'sends no JSON',
    (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{'),
    'unreadable',
  ],
  ['sends other JSON', (_, response) => json(response, { matches: 'many' }), 'unreadable'],
  ['is broken', (_, response) => json(response, {}, 503), 'server'],
  ['wants a key', (_, response) => json(response, {}, 401), 'refused'],
  ['hangs up', (_, response) => void response.destroy(), 'network'],
];

test.each(ANSWERS)('a repository that %s is a problem with a name, and asked once', async (_, answer, problem) => {
  const stub = await stubResolver(answer);
  expect(await find(stub)).toEqual({ matches: null, problem });
  expect(stub.requests).toHaveLength(1);
});

test('a repository that does not answer is given up after its time', async () => {
  const timers = handTimers();
  const stub = await stubResolver(() => timers.pass(10_001), timers);
  expect(await find(stub)).toEqual({ matches: null, problem: 'timeout' });
});

test('one that knows nothing is no problem', async () => {
  const empty = await stubResolver((_, response) => json(response, { matches: [] }));
  expect(await find(empty)).toEqual({ matches: [] });
  const missing = await stubResolver((_, response) => json(response, {}, 404));
  expect(await find(missing)).toEqual({ matches: [] });
});

test('identifiers that mean places, and more matches than anybody wants, are left out', async () => {
  const ids = ['../admin', 'a/b', 'a?b', '', 'x'.repeat(600), 7, null, 'urn:c2pa:ok', 'urn:c2pa:ok'];
  const stub = await stubResolver((_, response) =>
    json(response, { matches: ids.map((manifestId) => ({ manifestId })) }),
  );
  expect((await find(stub)).matches?.map(({ manifestId }) => manifestId)).toEqual(['urn:c2pa:ok']);
  const many = await stubResolver((_, response) =>
    json(response, { matches: Array.from({ length: 400 }, (_item, at) => ({ manifestId: `m${at}` })) }),
  );
  expect((await find(many)).matches).toHaveLength(10);
});

test('manifests come from the resolver itself under its own consent', async () => {
  const stub = await stubResolver(repository({ 'urn:c2pa:1': STORE }));
  const { matches } = await find(stub);
  const [fetched] = await fetchManifests(stub.ask, stub.resolver, matches ?? [], [codeConsent(stub)]);
  if (fetched?.store === null || fetched === undefined) throw new Error('not fetched');
  expect(new Uint8Array(await fetched.store.arrayBuffer())).toEqual(STORE);
  expect(stub.requests.at(-1)?.url).toBe('/v1/manifests/urn%3Ac2pa%3A1');
});

test('an endpoint at another host is asked only after a consent for it, and never without TLS or in this network', async () => {
  const elsewhere = await stubResolver((_, response) => manifest(response, STORE));
  const stub = await stubResolver(repository({}));
  const at = (endpoint: string) => [{ manifestId: 'm', endpoint }];
  const consents = [codeConsent(stub)];
  const [asked] = await fetchManifests(stub.ask, stub.resolver, at('https://manifests.example/'), consents);
  expect(asked).toMatchObject({
    problem: 'no-consent',
    wants: { host: 'manifests.example', purpose: 'manifest', code: null },
  });
  const hostile = [elsewhere.resolver.base, 'https://user:word@manifests.example/', 'file:///etc/', 'nonsense'];
  for (const endpoint of hostile) {
    const agreed =
      URL.canParse(endpoint) && endpoint.startsWith('http') ? new URL(endpoint).origin : 'https://a.example';
    const all = [...consents, consentTo(discloseManifest(agreed))];
    expect(await fetchManifests(stub.ask, stub.resolver, at(endpoint), all)).toMatchObject([
      { store: null, problem: 'not-permitted' },
    ]);
  }
  const [hidden] = await fetchManifests(stub.ask, stub.resolver, at('https://192.168.1.1/'), [
    ...consents,
    consentTo(discloseManifest('https://192.168.1.1')),
  ]);
  expect(hidden).toMatchObject({ store: null, problem: 'not-permitted' });
  expect([stub.requests, elsewhere.requests]).toEqual([[], []]);
});

test('a manifest that is oversize, missing or a page is a problem of that match alone', async () => {
  const stub = await stubResolver(({ url }, response) => {
    if (url.endsWith('/large')) manifest(response, new Uint8Array(10 * 1024 * 1024 + 1));
    else if (url.endsWith('/page')) response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
    else if (url.endsWith('/good')) manifest(response, STORE);
    else json(response, {}, 404);
  });
  const matches = ['large', 'page', 'gone', 'good'].map((manifestId) => ({
    manifestId,
    endpoint: null,
  }));
  const fetched = await fetchManifests(stub.ask, stub.resolver, matches, [codeConsent(stub)]);
  expect(fetched.map((one) => (one.store === null ? one.problem : 'fetched'))).toEqual([
    'too-large',
    'wrong-type',
    'not-found',
    'fetched',
  ]);
});

test('a new resolver is asked what it can do, at its own origin alone', async () => {
  const lists = { watermarks: [{ alg: 'a.b' }], fingerprints: [{ alg: 'io.iscc.v0' }, { alg: 7 }] };
  const stub = await stubResolver(({ url }, response) => {
    if (url.startsWith('/.well-known/')) json(response, { apiEndpoint: `${stub.resolver.origin}/api/v2` });
    else if (url === '/api/v2/services/supportedAlgorithms') json(response, lists);
    else json(response, {}, 404);
  });
  const consent = consentTo(discloseCapabilities(stub.resolver));
  expect(await introduce(stub.ask, stub.resolver, consent)).toEqual({
    resolver: {
      base: `${stub.resolver.origin}/api/v2/`,
      origin: stub.resolver.origin,
      algorithms: ['a.b', 'io.iscc.v0'],
    },
  });
  expect(stub.requests.map(({ url }) => url)).toEqual([
    '/.well-known/c2pa-soft-binding-resolution',
    '/api/v2/services/supportedAlgorithms',
  ]);
  const lying = await stubResolver((_, response) => json(response, { apiEndpoint: 'https://other.example/v1' }));
  const agreed = consentTo(discloseCapabilities(lying.resolver));
  expect(await introduce(lying.ask, lying.resolver, agreed)).toEqual({ resolver: null, problem: 'not-agreed' });
});
