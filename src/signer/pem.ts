/** Certificates as PEM text (RFC 7468), in the order given. */
export function certificatesToPem(...certificates: readonly Uint8Array[]): string {
  return certificates.map((der) => block('CERTIFICATE', der)).join('');
}

/** A private key as PKCS #8 in PEM. */
export async function privateKeyToPem(key: CryptoKey): Promise<string> {
  return block('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', key)));
}

function block(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
