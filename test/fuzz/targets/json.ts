import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { parseJson } from '../../../src/verifier/manifest/json.ts';
import { jsonReferences } from '../../../src/verifier/manifest/json-references.ts';
import { plainValue } from '../../../src/verifier/manifest/plain-value.ts';
import { mixedInput } from '../mixed-input.ts';
import type { Target } from '../target.ts';

const JSON_SEEDS = [
  '{"url":"self#jumbf=c2pa.credentials/x","hash":[1,2,3],"alg":"sha256"}',
  '[null,true,false,-1.5e3,"\\u0041\\n",{"a":{"b":[]}}]',
  '{"@context":"https://schema.org","@type":"CreativeWork","author":[{"@type":"Person","name":"A \\"B\\""}]}',
  '[{"url":"self#jumbf=x","hash":"AAAA"},{"hash":[256],"url":"self#jumbf=y"}]',
];

/** JSON of old assertions and of identities. */
export const JSON_TARGET: Target = {
  name: 'json',
  prepare: () => ({
    input: mixedInput({
      seeds: JSON_SEEDS.map(ascii),
      words: [
        '{',
        '}',
        '[',
        ']',
        '"',
        ',',
        ':',
        '\\u',
        '\\ud800',
        '1e999',
        '[[[[',
        '{"":',
        '1,',
        '"__proto__":1,',
        '"url":"self#jumbf=a",',
      ].map(ascii),
    }),
    read: (input) => {
      const value = parseJson(input);
      jsonReferences(value);
      plainValue(value, { left: 1_000 });
      return null;
    },
  }),
};
