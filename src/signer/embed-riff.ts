import { latin1 } from './bytes.ts';
import { type Container, type FurtherFormat, furtherFormat } from './container.ts';
import { webp } from './embed-webp.ts';

/** C2PA 2.2 Appendix A.3.3: sound and film in RIFF carry the store as WebP does. */
export const wav = riff('audio/wav', 'WAVE');
export const avi = riff('video/avi', 'AVI ');

function riff(format: FurtherFormat, type: string): Container {
  const recognises = (media: Uint8Array): boolean =>
    latin1(media.subarray(0, 4)) === 'RIFF' && latin1(media.subarray(8, 12)) === type;
  return { ...furtherFormat(format), recognises, extract: webp.extract, embed: webp.embed };
}
