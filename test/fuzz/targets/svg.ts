import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { store } from '../../unit/formats/containers.ts';
import { containerTarget } from './container.ts';

const STORE = store(60);

export const SVG_TARGET = containerTarget('svg', {
  seeds: () => {
    const text = btoa(String.fromCharCode(...STORE));
    return [
      ascii(
        `<?xml version="1.0"?><!-- x --><svg xmlns="s" xmlns:m="http://c2pa.org/manifest"><metadata><m:manifest>${text}</m:manifest></metadata><path d="M0 0"/></svg>`,
      ),
      ascii(`<svg xmlns="http://www.w3.org/2000/svg"><g><title>a &amp; b</title></g><![CDATA[x]]></svg>`),
      ascii(
        `<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns:c2pa='http://c2pa.org/manifest'><metadata><c2pa:manifest/></metadata></svg>`,
      ),
    ];
  },
  words: [
    '<svg',
    '<m:manifest>',
    '</m:manifest>',
    '<metadata>',
    'xmlns:m="http://c2pa.org/manifest"',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '"',
    "'",
    '/>',
    '<g xmlns:a="b">',
  ],
});
