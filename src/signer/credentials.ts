import type { Entity } from './authority.ts';
import type { SignerCredentials } from './cose.ts';

/** An entity's credentials, with the certificates up to the root, which stays out (C2PA 2.2 §14.5). */
export function credentialsOf(entity: Entity): SignerCredentials {
  return {
    algorithm: entity.algorithm,
    privateKey: entity.keys.privateKey,
    chain: [entity.certificate, ...entity.issuers.slice(0, -1)],
  };
}
