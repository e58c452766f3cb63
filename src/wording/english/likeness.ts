/** Which remembered picture something looks like, in whose words. */
export const LIKENESS = {
  /** A remembered picture that was checked here. */
  ownAlike:
    'Looks like a picture that you checked on {origin} on {day}, signed by {signer}. Likeness is no evidence of more.',
  ownDiffers: 'Looks like a picture that you checked on {origin} on {day}, signed by {signer}, but areas differ.',
  /** A remembered picture that had no credentials itself. */
  unsignedAlike: 'Looks like a picture without credentials that you met on {origin} on {day}.',
  unsignedDiffers: 'Looks like a picture without credentials that you met on {origin} on {day}, but areas differ.',
  /** A picture of somebody's pack: their word, not ours. */
  packedAlike:
    'Looks like a picture of the pack {name} (key {key}), which names {signer} as its signer. Nothing of that was checked here.',
  packedDiffers:
    'Looks like a picture of the pack {name} (key {key}), which names {signer} as its signer, but areas differ. Nothing of that was checked here.',
  noSite: 'this computer',
  noSigner: 'nobody',
};
