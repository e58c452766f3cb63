import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { store, u16, u32 } from '../../unit/formats/containers.ts';
import { containerTarget } from './container.ts';

const STORE = store(60);

export const AUDIO_TARGET = containerTarget('audio', {
  seeds: () => {
    const safe = (value: number): Uint8Array =>
      Uint8Array.of((value >> 21) & 127, (value >> 14) & 127, (value >> 7) & 127, value & 127);
    const geob = concat([Uint8Array.of(0), ascii('application/c2pa\0name\0text\0'), STORE]);
    const frame = (id: string, data: Uint8Array): Uint8Array => concat([ascii(id), safe(data.length), u16(0), data]);
    const tag = (...frames: Uint8Array[]): Uint8Array => {
      const body = concat(frames);
      return concat([ascii('ID3'), Uint8Array.of(4, 0, 0), safe(body.length), body]);
    };
    return [
      concat([tag(frame('TIT2', ascii('\x03title')), frame('GEOB', geob)), fromHex('fffb9064'), new Uint8Array(30)]),
      concat([tag(frame('GEOB', geob)), ascii('fLaC'), new Uint8Array(30)]),
      concat([ascii('ID3'), Uint8Array.of(3, 0, 0x40), safe(40), u32(6), new Uint8Array(36)]),
      concat([
        tag(
          frame('GEOB', concat([Uint8Array.of(1), ascii('image/png\0'), u16(0x41), u16(0), u16(0), new Uint8Array(9)])),
        ),
        ascii('fLaC'),
      ]),
    ];
  },
  words: ['ID3', 'GEOB', 'APIC', 'fLaC', 'application/c2pa\0', 'jumb', u32(0x7f7f7f7f)],
});
