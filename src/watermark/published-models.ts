/** Adobe's decoders, by length and hash. Nothing else is called by their names. */
export interface PublishedModel {
  readonly variant: 'P' | 'Q';
  /** Of the file, in bytes. */
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * In the order in which they are tried: what is written today carries P. Length and hash as several public projects
 * record them for the files at cai-watermark.adobe.net (P: 2, Q: 8 of them, 2024 to 2026); docs/RECOVERY.md says how
 * far that goes.
 */
export const PUBLISHED_MODELS: readonly PublishedModel[] = [
  {
    variant: 'P',
    bytes: 47_400_467,
    sha256: 'be6d7c33f8a7b376f179e75f3f7c58ff816a9ac7bb6d37fd0a729a635f624c35',
  },
  {
    variant: 'Q',
    bytes: 47_401_222,
    sha256: 'ee3268f057c9dabef680e169302f5973d0589feea86189ed229a896cc3aa88df',
  },
];

/** The published decoder that a file is, by its hash; null for any other file. */
export function publishedModel(sha256: string): PublishedModel | null {
  return PUBLISHED_MODELS.find((model) => model.sha256 === sha256) ?? null;
}
