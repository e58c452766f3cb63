import { ask } from '../messages/ask.ts';
import type { FileOrigin } from './inspected-file.ts';

export type Clicked =
  /** Opened by hand: nothing was clicked. */
  | { readonly kind: 'by-hand' }
  | { readonly kind: 'file'; readonly origin: FileOrigin }
  /** What was clicked has no file behind it. */
  | { readonly kind: 'nothing' }
  /** The address is not known, or the background gave no answer. */
  | { readonly kind: 'unknown' };

/** What this page was opened for. The address holds no more than a token, so that no link can make us look anywhere. */
export async function clickedFile(search: string): Promise<Clicked> {
  const token = new URLSearchParams(search).get('token');
  if (token === null) return { kind: 'by-hand' };
  try {
    const inspection = await ask('inspection-of', { token });
    if (inspection === null) return { kind: 'unknown' };
    const { mediaUrl } = inspection;
    if (mediaUrl === null || !URL.canParse(mediaUrl)) return { kind: 'nothing' };
    return { kind: 'file', origin: { kind: 'address', inspection, mediaUrl } };
  } catch {
    return { kind: 'unknown' };
  }
}
