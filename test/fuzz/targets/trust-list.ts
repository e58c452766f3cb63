import { trustInForce } from '../../../src/trust-lists/in-force.ts';
import { parseOfficialList } from '../../../src/trust-lists/parse-lote.ts';
import { judgeRefresh } from '../../../src/trust-lists/refresh-policy.ts';
import { jsonInput, parsedJson } from '../mutate/json.ts';
import { signedSeeds } from '../signed-seeds.ts';
import type { Target } from '../target.ts';

/** The official lists as they are fetched: ETSI TS 119 602 in JSON. */
export const TRUST_LIST_TARGET: Target = {
  name: 'trust-list',
  prepare: async () => {
    const { pki } = await signedSeeds();
    const list = listOf([pki.root.certificate, pki.intermediate.certificate, pki.timeStampRoot.certificate]);
    const current = parseOfficialList(list);
    return {
      input: jsonInput([list]),
      read: (input) => {
        const text = new TextDecoder().decode(input);
        trustInForce({ signers: text, timeStamps: text }, null);
        const json = parsedJson(input);
        if (json === undefined) return null;
        const candidate = parseOfficialList(json);
        judgeRefresh(current, candidate, pki.now);
        return candidate.entries.every(({ der, sha256 }) => der.length > 0 && sha256.length === 64)
          ? null
          : 'an entry without a certificate';
      },
    };
  },
};

function listOf(certificates: readonly Uint8Array[]): unknown {
  const named = (value: string): unknown => [{ lang: 'en', value }];
  return {
    LoTE: {
      ListAndSchemeInformation: {
        LoTEVersionIdentifier: 1,
        SchemeName: named('C2PA Trust List'),
        ListIssueDateTime: '2026-05-01T00:00:00Z',
        NextUpdate: '2027-05-01T00:00:00Z',
      },
      TrustedEntitiesList: certificates.map((der, index) => ({
        TrustedEntityInformation: { TEName: named(`Entity ${index}`) },
        TrustedEntityServices: [
          {
            ServiceInformation: {
              ServiceName: named(`Service ${index}`),
              ServiceStatus: 'http://c2pa.org/conformance/trust-list/trusted',
              StatusStartingTime: '2026-01-01T00:00:00Z',
              ServiceDigitalIdentity: { X509Certificates: [{ val: Buffer.from(der).toString('base64') }] },
            },
          },
        ],
      })),
    },
  };
}
