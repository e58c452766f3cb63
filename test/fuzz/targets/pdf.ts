import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { store } from '../../unit/formats/containers.ts';
import { containerTarget } from './container.ts';

const STORE = store(60);

export const PDF_TARGET = containerTarget('pdf', {
  seeds: () => [
    concat([
      ascii('%PDF-1.7\n1 0 obj <</Type/EmbeddedFile>> stream\r\n'),
      STORE,
      ascii('\nendstream endobj <</AFRelationship /C2PA_Manifest>> trailer'),
    ]),
    ascii('%PDF-1.4\n1 0 obj <<>> stream\nBT ET\nendstream\nendobj\n%%EOF'),
  ],
  words: ['stream\n', 'endstream', '/C2PA_Manifest', 'jumb', fromHex('6332706100110010800000aa00389b71')],
});
