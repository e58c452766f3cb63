import { concat, text } from '../../../src/signer/bytes.ts';
import type { Row } from '../attack.ts';

const UTF8_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const DEEP = 100_000;

/** Texts that no strict reader of JSON takes, or that two readers take for two things (RFC 8259). */
const TEXTS: readonly (readonly [title: string, bytes: Uint8Array])[] = [
  ['a name twice', text('{"a":1,"a":2}')],
  ['a name twice, once escaped', text('{"a":1,"\\u0061":2}')],
  ['a prototype twice', text('{"__proto__":1,"__proto__":2}')],
  ['a comma behind', text('{"a":1,}')],
  ['a comment', text('{"a":1/* hello */}')],
  ['single quotes', text("{'a':1}")],
  ['NaN', text('{"a":NaN}')],
  ['Infinity', text('{"a":Infinity}')],
  ['a leading zero', text('{"a":01}')],
  ['a plus', text('{"a":+1}')],
  ['a hexadecimal number', text('{"a":0x10}')],
  ['a control character', text('{"a":"\u0001"}')],
  ['an unknown escape', text('{"a":"\\x41"}')],
  ['half of an escape', text('{"a":"\\u12"}')],
  ['an end too early', text('{"a":')],
  ['two values', text('{}{}')],
  ['nothing', text('')],
  ['spaces alone', text('   ')],
  ['bytes that are no UTF-8', concat(text('{"a":"'), Uint8Array.of(0xc3, 0x28), text('"}'))],
  ['a byte order mark', concat(UTF8_MARK, text('{"a":1}'))],
  ['UTF-16', new Uint8Array(Buffer.from('{"a":1}', 'utf16le'))],
  ['lists inside each other', text('['.repeat(DEEP) + ']'.repeat(DEEP))],
  ['maps inside each other', text('{"a":'.repeat(DEEP))],
  ['a NUL behind', concat(text('{"a":1}'), Uint8Array.of(0))],
];

/** 96: assertions in JSON that readers read in different ways. */
export const JSON_ATTACKS: readonly Row[] = TEXTS.map(
  ([title, bytes]): Row => ({
    number: '96',
    title: `JSON with ${title}`,
    how: 'an assertion that is signed holds JSON which readers read in different ways',
    formats: ['image/jpeg', 'video/mp4'],
    make: ({ forge }) =>
      forge({
        options: { assertions: [{ label: 'org.example.note', content: { kind: 'raw', type: 'json', bytes } }] },
      }),
  }),
);
