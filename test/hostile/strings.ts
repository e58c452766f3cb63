import { parseCertificate } from '../../src/verifier/x509/certificate.ts';
import { pemCertificates, SKIPPED, VECTORS, vectorText } from '../conformance/vectors.ts';

/** Of the kinds that public lists hold, in our own words: so that the tests stand without those lists. */
export const OWN_STRINGS: readonly string[] = [
  '<script>globalThis.whenceBroken = true</script>',
  '<img src=https://hostile.example/x onerror="globalThis.whenceBroken = true">',
  '"><svg onload=globalThis.whenceBroken=true>',
  "'><iframe src=javascript:parent.whenceBroken=true></iframe>",
  '</bdi></dd></dl></article></main><h1>Listed signer</h1>',
  '</style><style>*{display:none}</style>',
  '--><base href=https://hostile.example/><!--',
  '<meta http-equiv=refresh content="0;url=https://hostile.example/">',
  'javascript:globalThis.whenceBroken=true',
  '{{constructor.constructor("globalThis.whenceBroken=true")()}}',
  '&lt;b&gt;&#x3c;script&#62;',
  '=HYPERLINK("https://hostile.example/","x")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|x',
  '-2+3',
  '\t=1+1',
  'a","=1+1',
  'a\r\n=1+1\r\n"b',
  'a\u2028=1\u2029b\u0085c',
  'photo\u202egpj.exe',
  '\u2066\u2067\u2068trapped\u2069',
  '\u200f\u061c1,2 \u200e',
  'zero\u200bwidth\u2060\ufeff',
  'tag\u{e0041}\u{e0042}',
  '\u0000\u0007\u001b[2J\u001b]0;title\u0007',
  `Z${'\u0336\u0489'.repeat(80)}`,
  '✅ Checked by the press 🔒',
  '🟢 Listed signer ✔',
  'Аdobe Inc.',
  '\ud800 alone',
  'x'.repeat(12_000),
  '__proto__',
  'constructor',
  '; rm -rf ~ #',
  '$(id) `id`',
  '../../../etc/passwd',
  'mailto:x@hostile.example?bcc=y@hostile.example',
  'a%0d%0aBcc: y@hostile.example',
];

/** The public lists beside the project and the names of certificates made to hurt; empty where they are not there. */
export function sharedStrings(): readonly string[] {
  if (VECTORS === null) {
    console.log(SKIPPED);
    return [];
  }
  const list: unknown = JSON.parse(vectorText('strings/blns.json'));
  const listed = Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : [];
  const attacks = ['rendering', 'special_characters', 'sql_injection', 'ten_thousand_characters', 'xss'].flatMap(
    (name) => vectorText(`c2pa-attacks/attacks/${name}.attack`).split('\n'),
  );
  return [...listed, ...attacks, ...certificateNames()].filter((text) => text !== '');
}

function certificateNames(): readonly string[] {
  return ['certificate', 'intermediate', 'root'].flatMap((name) =>
    pemCertificates(vectorText(`c2pa-attacks/sample/malicious_${name}.pem`)).flatMap((der) => {
      const { subject, issuer } = parseCertificate(der);
      return [...subject.attributes, ...issuer.attributes].flatMap(({ text }) => text ?? []);
    }),
  );
}

/** All of them, each once. */
export function hostileStrings(): readonly string[] {
  return [...new Set([...OWN_STRINGS, ...sharedStrings()])];
}
