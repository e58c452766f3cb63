import type { ByteReader } from '../bytes/byte-reader.ts';
import { MalformedError } from '../bytes/errors.ts';

/** The number after a head (RFC 8949 §3); a bigint only where no number holds it exactly. @throws MalformedError */
export function readArgument(reader: ByteReader, minor: number): number | bigint {
  if (minor < 24) return minor;
  if (minor === 24) return reader.u8();
  if (minor === 25) return reader.u16();
  if (minor === 26) return reader.u32();
  if (minor !== 27) throw new MalformedError('reserved CBOR length', reader.position - 1);
  const value = reader.u64();
  return value > Number.MAX_SAFE_INTEGER ? value : Number(value);
}
