import { expect, test } from 'vitest';
import {
  readResolvers,
  resolverAt,
  SUGGESTED_RESOLVER,
  withoutResolver,
  withResolver,
} from '../../../src/resolver/resolvers.ts';

test('there is no resolver until somebody adds one; the suggested one is an address that may be', () => {
  expect(readResolvers(undefined)).toEqual([]);
  expect(resolverAt(SUGGESTED_RESOLVER)).toMatchObject({ base: 'https://c2pa.iscc.io/', algorithms: [] });
});

test.each([
  'http://resolver.example/',
  'ftp://resolver.example/',
  'https://user@resolver.example/',
  'https://resolver.example/?key=1',
  'https://resolver.example/#a',
  `https://resolver.example/${'a'.repeat(3_000)}`,
  'resolver.example',
  '',
])('%s is no resolver', (text) => {
  expect(resolverAt(text)).toBeNull();
});

test('the list holds each address once, up to a limit, and lets go of any', () => {
  const at = (name: string) => {
    const resolver = resolverAt(`https://${name}.example/v1`);
    if (resolver === null) throw new Error(name);
    return resolver;
  };
  let list = withResolver(withResolver([], at('a')), { ...at('a'), algorithms: ['io.iscc.v0'] });
  expect(list).toEqual([{ base: 'https://a.example/v1/', origin: 'https://a.example', algorithms: ['io.iscc.v0'] }]);
  expect(readResolvers(JSON.parse(JSON.stringify(list)))).toEqual(list);
  for (let more = 0; more < 30; more++) list = withResolver(list, at(`r${more}`));
  expect(list).toHaveLength(20);
  expect(withoutResolver(list, 'https://a.example/v1/')).toHaveLength(19);
  expect(readResolvers([{ base: 'http://a.example/' }, { base: 7 }, null, 'x'])).toEqual([]);
});
