import { MAX_URL_CHARACTERS } from '../messages/limits.ts';
import { LONGEST_DATA_ADDRESS } from './page-limits.ts';

/** `judge`: there may be a file behind it. `stream`: shown, but no file can be had. `skip`: nothing for us. */
export type AddressUse = 'judge' | 'stream' | 'skip';

/**
 * What can be done with a medium's address. Its scheme alone decides, never its ending: social sites serve pictures
 * under addresses that end in anything. A blob: address lives in the page's own process and cannot be fetched elsewhere.
 */
export function useOf(address: string): AddressUse {
  if (address.startsWith('data:')) return address.length <= LONGEST_DATA_ADDRESS ? 'judge' : 'stream';
  if (address.startsWith('blob:')) return 'stream';
  if (!/^(?:https?|file):/.test(address)) return 'skip';
  return address.length <= MAX_URL_CHARACTERS ? 'judge' : 'skip';
}

/** A playlist names a stream's pieces and holds no picture itself (RFC 8216; DASH). Its name is all there is to know it by. */
export function isPlaylist(address: string): boolean {
  return /^https?:[^?#]+\.(?:m3u8|mpd)(?:[?#]|$)/i.test(address);
}

/** The absolute address, or an empty text where it is none. */
export function absolute(reference: string, base: string): string {
  return reference !== '' && URL.canParse(reference, base) ? new URL(reference, base).href : '';
}

/** Told in place of an address where there is none (canvas, camera) or where it is too long to travel. */
export const NO_ADDRESS = 'about:blank';
