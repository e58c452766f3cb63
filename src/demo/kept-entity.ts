import { ALGORITHMS, type SigningAlgorithm } from '../signer/algorithms.ts';
import type { Entity } from '../signer/authority.ts';

/** An entity as it lies on the disk: keys and certificates in base64. */
export interface KeptEntity {
  readonly algorithm: SigningAlgorithm;
  readonly privateKey: string;
  readonly publicKey: string;
  readonly name: string;
  readonly certificate: string;
  readonly keyId: string;
  readonly serial: string;
  readonly issuers: readonly string[];
  readonly issuer: KeptEntity | null;
}

export async function keepEntity(entity: Entity): Promise<KeptEntity> {
  return {
    algorithm: entity.algorithm,
    privateKey: base64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', entity.keys.privateKey))),
    publicKey: base64(new Uint8Array(await crypto.subtle.exportKey('spki', entity.keys.publicKey))),
    name: base64(entity.name),
    certificate: base64(entity.certificate),
    keyId: base64(entity.keyId),
    serial: base64(entity.serial),
    issuers: entity.issuers.map(base64),
    issuer: entity.issuer === null ? null : await keepEntity(entity.issuer),
  };
}

/** The entity again, as it was kept. */
export async function restoreEntity(kept: KeptEntity): Promise<Entity> {
  const { key } = ALGORITHMS[kept.algorithm];
  return {
    algorithm: kept.algorithm,
    keys: {
      privateKey: await crypto.subtle.importKey('pkcs8', bytes(kept.privateKey), key, true, ['sign']),
      publicKey: await crypto.subtle.importKey('spki', bytes(kept.publicKey), key, true, ['verify']),
    },
    name: bytes(kept.name),
    certificate: bytes(kept.certificate),
    keyId: bytes(kept.keyId),
    serial: bytes(kept.serial),
    issuers: kept.issuers.map(bytes),
    issuer: kept.issuer === null ? null : await restoreEntity(kept.issuer),
  };
}

function base64(data: Uint8Array): string {
  return Buffer.from(data).toString('base64');
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
