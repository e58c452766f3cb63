import type { TestPki } from '../../make/pki.ts';
import { FORMATS, ROOMY, type Row } from '../attack.ts';
import { withHeaders } from '../edit/cose.ts';
import { withEditedCose } from '../edit/store.ts';

/** 107: chains in the wrong place, of the wrong people, or both. */
export const CHAINS: readonly Row[] = [
  besides('a second chain that nothing signs', 'x5chain', 'beside the protected one'),
  besides('the chain under its number in the unprotected header', 33, 'under the number 33'),
  {
    number: '107',
    title: 'a chain that nothing signs',
    how: 'the only chain is in the unprotected header, where anybody can exchange it',
    formats: FORMATS,
    make: ({ forge }) => forge({ options: { faults: ['signature.chain-unprotected'] } }),
  },
  {
    number: '107',
    title: 'no chain',
    how: 'the signature says nothing about who made it',
    formats: FORMATS,
    make: ({ forge }) => forge({ options: { faults: ['signature.no-certificates'] } }),
  },
  chain('a stranger\u2019s certificate with a listed authority behind it', (pki) => [
    ...pki.stranger.chain,
    pki.intermediate.certificate,
    pki.root.certificate,
  ]),
  chain('a stranger\u2019s certificate with a listed signer behind it', (pki) => [
    ...pki.stranger.chain,
    ...pki.signer.chain,
  ]),
  chain('a stranger\u2019s certificate with the anchor alone behind it', (pki) => [
    ...pki.stranger.chain.slice(0, 1),
    pki.root.certificate,
  ]),
  ...(
    [
      ['a listed signer before the stranger', (pki: TestPki) => [...pki.signer.chain, ...pki.stranger.chain]],
      [
        'a listed authority before the stranger',
        (pki: TestPki) => [pki.intermediate.certificate, ...pki.stranger.chain],
      ],
      ['the anchor before the stranger', (pki: TestPki) => [pki.root.certificate, ...pki.stranger.chain]],
      ['an empty certificate first', (pki: TestPki) => [new Uint8Array(0), ...pki.stranger.chain]],
      ['no certificate in the chain', () => []],
    ] as const
  ).map(
    ([title, certificates]): Row => ({
      number: '107',
      title,
      how: 'the chain begins with a certificate of somebody else than the one who signed',
      formats: ['image/jpeg', 'video/mp4'],
      make: ({ forge, pki }) => forge({ options: { signer: { ...pki.stranger, chain: certificates(pki) } } }),
    }),
  ),
  {
    number: '107',
    title: 'a chain that is a text',
    how: 'the header of the chain holds a text and no certificates',
    formats: ['image/jpeg'],
    make: ({ forge }) => forge({ hooks: { cose: withHeaders((headers) => headers.set(33, 'trust me')) } }),
  },
  {
    number: '107',
    title: 'two chains that are signed',
    how: 'the chain is under its number and under its name, one of them a stranger\u2019s',
    formats: ['image/jpeg'],
    make: ({ forge, pki }) =>
      forge({
        hooks: {
          cose: withHeaders((headers) => headers.set('x5chain', pki.stranger.chain)),
        },
      }),
  },
];

/** The genuine chain stays where it is signed. */
function besides(title: string, header: number | string, where: string): Row {
  return {
    number: '107',
    title,
    how: `a stranger\u2019s chain is added to the unprotected header, ${where}`,
    formats: ['image/jpeg', 'video/mp4'],
    start: ROOMY,
    make: ({ trusted, pki }) =>
      withEditedCose(trusted, ({ unprotected }) => {
        unprotected.delete('rVals');
        unprotected.set(header, pki.stranger.chain);
      }),
  };
}

function chain(title: string, certificates: (pki: TestPki) => readonly Uint8Array[]): Row {
  return {
    number: '107',
    title,
    how: 'somebody on no list signs, and puts public certificates of listed ones into the chain',
    formats: FORMATS,
    expect: 'unvouched',
    make: ({ forge, pki }) => forge({ options: { signer: { ...pki.stranger, chain: certificates(pki) } } }),
  };
}
