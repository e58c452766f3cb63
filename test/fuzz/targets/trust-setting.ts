import { certificatesToPem } from '../../../src/signer/pem.ts';
import { readPem } from '../../../src/trust-lists/pem.ts';
import { readEkus, type TrustSetting, trustFromSetting } from '../../../src/trust-lists/setting.ts';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { mixedInput } from '../mixed-input.ts';
import { orRefused } from '../refusal.ts';
import { signedSeeds } from '../signed-seeds.ts';
import type { Target } from '../target.ts';

const NOTHING: TrustSetting = {
  anchors: [],
  timeStampAnchors: [],
  identityAnchors: [],
  allowedCertificates: [],
  ekus: null,
  identityIssuers: [],
};
const WORDS = [
  '-----BEGIN CERTIFICATE-----',
  '-----END CERTIFICATE-----',
  '\n',
  '=',
  '# ',
  '// ',
  '1.3.6.1.5.5.7.3.36',
  'MII',
];

/** Texts of trust settings: certificates in PEM, fingerprints, key usages. */
export const TRUST_SETTING_TARGET: Target = {
  name: 'trust-setting',
  prepare: async () => {
    const { pki } = await signedSeeds();
    const pem = certificatesToPem(pki.root.certificate, pki.signerEntity.certificate);
    const lines = `${Buffer.alloc(32, 7).toString('base64')}\nsubject=CN = x\n`;
    const ekus = '1.3.6.1.4.1.62558.2.1 # signing\n// comment\n1.3.6.1.5.5.7.3.36\n';
    return {
      input: mixedInput({ seeds: [pem, `${lines}${pem}`, lines, ekus].map(ascii), words: WORDS.map(ascii) }),
      read: (input) => {
        const text = new TextDecoder().decode(input);
        // Each in turn, since the first that complains ends the whole setting.
        for (const read of [
          () => readEkus(text),
          () => readPem(text),
          () => trustFromSetting({ ...NOTHING, anchors: [text] }),
          () => trustFromSetting({ ...NOTHING, allowedCertificates: [text], ekus: text }),
        ]) {
          orRefused<unknown>(read);
        }
        return null;
      },
    };
  },
};
