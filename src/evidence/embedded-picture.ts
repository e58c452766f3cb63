import { MAX_PICTURE_CHARACTERS } from './limits.ts';

const RASTER = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** A picture that lies in the report itself, of a kind that holds nothing but pixels; null for anything else. */
export function embeddedPicture(address: string | null): string | null {
  if (address === null || address.length > MAX_PICTURE_CHARACTERS) return null;
  return RASTER.test(address) ? address : null;
}
