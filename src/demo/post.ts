/** How a post shows its media; `src` and the like are paths on the media origin. */
export type PostMedia =
  | {
      readonly kind: 'image';
      readonly src: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'srcset';
      readonly small: string;
      readonly src: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'picture';
      readonly webp: string;
      readonly src: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'background' | 'shadow' | 'svg'; readonly src: string; readonly alt: string }
  | { readonly kind: 'gallery'; readonly sources: readonly string[]; readonly alt: string }
  | { readonly kind: 'swap'; readonly src: string; readonly next: string; readonly alt: string }
  | { readonly kind: 'video'; readonly src: string; readonly poster: string }
  | { readonly kind: 'stream'; readonly src: string; readonly codecs: string }
  | { readonly kind: 'frame'; readonly page: string; readonly title: string };

export interface Post {
  readonly author: string;
  readonly handle: string;
  readonly colours: readonly [string, string];
  readonly when: string;
  readonly text: string;
  readonly media: PostMedia;
  readonly replies: number;
  readonly shares: number;
  readonly likes: number;
}
