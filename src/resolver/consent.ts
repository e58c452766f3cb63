import type { Resolver } from './resolvers.ts';

/** What somebody is told before anything is sent: the whole of it. */
export interface Disclosure {
  readonly host: string;
  readonly origin: string;
  /** `code`: a fingerprint of the picture. `manifest`: only which manifest. `capabilities`: nothing of any picture. */
  readonly purpose: 'code' | 'manifest' | 'capabilities';
  /** Algorithm of the code, and the code itself in base64 with its length in bytes. */
  readonly code: { readonly alg: string; readonly base64: string; readonly bytes: number } | null;
}

declare const agreed: unique symbol;
/** Somebody's yes to one disclosure. Requests are only made with one, and only to its origin. */
export type Consent = Disclosure & { readonly [agreed]: true };

/** To be called straight from the click that agrees, with what was shown. */
export function consentTo(disclosure: Disclosure): Consent {
  return disclosure as Consent;
}

export function discloseCode(resolver: Resolver, alg: string, value: Uint8Array): Disclosure {
  const base64 = btoa(String.fromCharCode(...value));
  return { ...target(resolver.origin), purpose: 'code', code: { alg, base64, bytes: value.length } };
}

export function discloseCapabilities(resolver: Resolver): Disclosure {
  return { ...target(resolver.origin), purpose: 'capabilities', code: null };
}

/** A repository said that the manifest lies at another host: that host learns which one is wanted. */
export function discloseManifest(origin: string): Disclosure {
  return { ...target(origin), purpose: 'manifest', code: null };
}

function target(origin: string): Pick<Disclosure, 'host' | 'origin'> {
  return { host: new URL(origin).host, origin };
}
