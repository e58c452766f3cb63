/** The signs that appear on pages, explained once and in general. */
export const LEGEND = {
  trusted:
    'Unchanged since it was signed, and a trust list knows the signer. Whether to believe the signer is up to you.',
  'unknown-signer':
    'Unchanged since it was signed, but no trust list knows the signer. Anyone can sign under any name.',
  changed: 'Not as it was signed. Resizing does this as well as retouching.',
  invalid: 'The credentials are broken, expired, revoked or against the rules, so what they say cannot be relied on.',
};
