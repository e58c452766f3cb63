import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { describesGainMap } from '../../../src/verifier/formats/jpeg-xmp.ts';
import { provenanceOf, xmpProperties } from '../../../src/verifier/formats/xmp.ts';
import { mixedInput } from '../mixed-input.ts';
import type { Target } from '../target.ts';
import { XMP } from './metadata-samples.ts';

const MORE_XML = ascii(
  `<a xmlns="u" xmlns:b='v' b:c="&lt;&#65;&#x10FFFF;&nope;"><!-- c --><b:d><![CDATA[e]]>f</b:d><?g h?><i/></a>`,
);

/** XMP, which anybody may write: a scan that is no XML parser. */
export const XMP_TARGET: Target = {
  name: 'xmp',
  prepare: () => ({
    input: mixedInput({
      seeds: [XMP, MORE_XML],
      words: [
        '<',
        '</',
        '/>',
        '<!--',
        '<![CDATA[',
        ']]>',
        '<?',
        '&#',
        '&#xD800;',
        '&amp;',
        'xmlns:',
        'xmlns:a="b" ',
        '="',
        "='",
        'rdf:resource="x" ',
        '<rdf:li>',
        '\xfe\xff',
        '\xff\xfe',
      ].map(ascii),
    }),
    read: (input) => {
      provenanceOf(input);
      describesGainMap(input);
      return xmpProperties(input).every(({ value }) => typeof value === 'string') ? null : 'a property without a value';
    },
  }),
};
