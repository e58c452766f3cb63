import { extname } from 'node:path';
import { demoAuthority } from './authority.ts';
import type { ServedFile } from './server.ts';
import { demoMedia } from './signed-media.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.c2pa': 'application/c2pa',
};

/** A page of the media's origin that another site embeds. */
const EMBED = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Turnout since 2006</title>
<style>body{margin:0}img{display:block;width:100%;height:100vh;object-fit:cover}</style>
<img src="/turnout-chart.png" width="1200" height="675" alt="Bar chart of turnout since 2006">`;

/** The media of the feed as its second origin serves them. */
export async function servedMedia(mediaOrigin: string): Promise<ReadonlyMap<string, ServedFile>> {
  const media = await demoMedia(await demoAuthority(), mediaOrigin);
  const files = [...media].map(([path, bytes]) => {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return [path, { bytes, type }] as const;
  });
  return new Map([...files, ['/embed/turnout', { bytes: Buffer.from(EMBED), type: 'text/html; charset=utf-8' }]]);
}
