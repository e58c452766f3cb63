/** What is known of one social site, as far as it can be said by rule. Everything generic works without it. */
export interface Site {
  readonly name: SiteName;
  /** Hosts of its pages; a host stands for those below it as well. */
  readonly pages: readonly string[];
  /** Whether an address is one of its media: by host, or by path where everybody may run the site's software. */
  readonly serves: (address: URL) => boolean;
  /** The address of the largest rendition that the pattern of this one tells, null where it tells none. */
  readonly original: (address: URL) => string | null;
}

export type SiteName =
  | 'x'
  | 'facebook'
  | 'instagram'
  | 'threads'
  | 'linkedin'
  | 'tiktok'
  | 'youtube'
  | 'reddit'
  | 'bluesky'
  | 'mastodon'
  | 'telegram'
  | 'whatsapp';

/** Whether a host is one of these, or lies below one of these. */
export function isHostOf(host: string, hosts: readonly string[]): boolean {
  return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

/** For sites that sign their addresses, size included: a changed address is refused, so only the page's own list helps. */
export const noOriginal = (): null => null;
