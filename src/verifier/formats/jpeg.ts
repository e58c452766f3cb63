import type { ByteSource } from '../bytes/byte-source.ts';
import { MalformedError } from '../bytes/errors.ts';
import { Findings } from './findings.ts';
import type { App11 } from './jpeg-app11.ts';
import { App11Stores } from './jpeg-app11.ts';
import { JpegParts } from './jpeg-parts.ts';
import type { JpegSegment } from './jpeg-segments.ts';
import { jpegName, jpegSegments } from './jpeg-segments.ts';
import { JpegXmp } from './jpeg-xmp.ts';
import type { Located } from './located.ts';
import { readJumbfHead } from './store-head.ts';

const APP1 = 0xe1;
const APP11 = 0xeb;

export function isJpeg(head: Uint8Array): boolean {
  return head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff;
}

/** C2PA in JPEG: APP11 segments anywhere before the first EOI (C2PA 2.2 §A.3.1). */
export async function locateJpeg(source: ByteSource): Promise<Located> {
  const findings = new Findings();
  const app11 = new App11Stores();
  const xmp = new JpegXmp();
  const parts = new JpegParts();
  /** End of the element before, so that a store's segments become one element. */
  let storeStart: number | null = null;
  let behind = false;
  for await (const segment of jpegSegments(source)) {
    await parts.add(segment, source);
    const carriesStore = segment.image === 0 && (await addToStores(source, segment, app11, findings));
    if (segment.image > 0 && !behind) behind = await carriesC2pa(source, segment);
    if (carriesStore) {
      storeStart ??= segment.start;
      // Stores are completed in their order.
      if (app11.stores.at(-1)?.extents[0]?.start === storeStart) {
        findings.element('C2PA', storeStart, segment.end, true);
        storeStart = null;
      }
      continue;
    }
    if (storeStart !== null) findings.element('APP11', storeStart, segment.start);
    storeStart = null;
    findings.element(jpegName(segment), segment.start, segment.end);
    if (segment.marker === APP1 && segment.image === 0) {
      xmp.add(await source.read(segment.payload, segment.payloadEnd));
    }
  }
  if (storeStart !== null) {
    findings.element('APP11', storeStart, source.size);
    findings.break('the file ends inside the C2PA store');
  }
  for (const store of app11.stores) findings.stores.push(store);
  if (behind && app11.stores.length === 0) findings.break('a C2PA store belongs to an image behind the first one');
  findings.xmp(xmp.main, xmp.extension);
  findings.parts(await parts.found(source));
  return findings.done('image/jpeg');
}

async function addToStores(
  source: ByteSource,
  segment: JpegSegment,
  app11: App11Stores,
  findings: Findings,
): Promise<boolean> {
  // After the first contradiction nothing further is joined: the file is broken whatever follows.
  if (findings.isBroken) return false;
  try {
    if (segment.marker === APP11) return app11.add(await withPayload(source, segment));
    app11.interrupt(segment.start);
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    findings.break(error.message);
  }
  return false;
}

async function withPayload(source: ByteSource, segment: JpegSegment): Promise<App11> {
  const { start, end, truncated } = segment;
  return { start, end, truncated, payload: await source.read(segment.payload, segment.payloadEnd) };
}

/** Whether a segment of a later image starts a C2PA store, however broken. */
async function carriesC2pa(source: ByteSource, segment: JpegSegment): Promise<boolean> {
  if (segment.marker !== APP11 || segment.payloadEnd - segment.payload < 8) return false;
  try {
    return readJumbfHead(await source.read(segment.payload + 8, segment.payloadEnd))?.isStore === true;
  } catch (error) {
    if (error instanceof MalformedError) return true;
    throw error;
  }
}
