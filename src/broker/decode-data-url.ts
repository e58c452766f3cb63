import type { NotCheckedReason } from '../verdict/judgement.ts';
import type { FetchedMedia } from './fetch-media.ts';
import { MAX_IMAGE_BYTES } from './limits.ts';

const BASE64_MARK = /;\s*base64\s*$/i;

/** Decodes a data: address (RFC 2397, as the fetch standard reads it) without asking any network. */
export function decodeDataUrl(text: string): FetchedMedia {
  // Base64 makes three bytes of four characters; what is longer than this is too large however it is written.
  if (text.length > MAX_IMAGE_BYTES * 3) return refused('too-large');
  if (!/^data:/i.test(text) || !URL.canParse(text)) return refused('unsupported');
  const url = new URL(text);
  url.hash = '';
  const comma = url.href.indexOf(',');
  if (comma < 0) return refused('unsupported');
  const header = url.href.slice('data:'.length, comma);
  const latin1 = percentDecoded(url.href.slice(comma + 1));
  const content = BASE64_MARK.test(header) ? base64Decoded(latin1) : latin1;
  if (content === null) return refused('unsupported');
  if (content.length === 0) return refused('unavailable');
  if (content.length > MAX_IMAGE_BYTES) return refused('too-large');
  const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
  return {
    blob: new Blob([bytes]),
    status: 200,
    finalUrl: url.href,
    contentType: header.replace(BASE64_MARK, '') || 'text/plain',
  };
}

/** One character per byte: the parser has already written everything beyond ASCII as percent codes. */
function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function base64Decoded(text: string): string | null {
  try {
    return atob(text);
  } catch {
    return null; // atob has one complaint: this is not base64
  }
}

function refused(reason: NotCheckedReason): FetchedMedia {
  return { blob: null, reason, status: null, finalUrl: null };
}
