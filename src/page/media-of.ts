import type { MediaKind } from '../messages/protocol.ts';
import { cssPictures } from './css-pictures.ts';
import { absolute, isPlaylist, NO_ADDRESS, useOf } from './media-address.ts';
import * as dom from './native-dom.ts';
import { CSS_PICTURES, LONGEST_DATA_ADDRESS } from './page-limits.ts';

/** One medium that an element shows right now. */
export interface Sighting {
  readonly kind: MediaKind;
  /** Absolute address; `NO_ADDRESS` where there is none. */
  readonly url: string;
  readonly use: 'judge' | 'stream';
  /** Natural size as the page's decoder sees it, "0x0" where it has none. */
  readonly size: string;
  /** Which of the element's media this is: an element may show several (video and poster, layers of a background). */
  readonly slot: string;
}

/** The media that an element shows at this moment; empty for nearly all elements. */
export function mediaOf(element: Element, devicePixels: number): readonly Sighting[] {
  const own = ownMedia(element);
  return own === null ? backgroundsOf(element, devicePixels) : own;
}

/** Tags that can show a medium of their own. */
export function isMediaElement(element: Element): boolean {
  return (
    dom.isImage(element) ||
    dom.isVideo(element) ||
    dom.isSvgImage(element) ||
    dom.isCanvas(element) ||
    isSvgDocument(element) ||
    (dom.isInput(element) && dom.inputPictureOf(element) !== '') ||
    isEmbeddedPicture(element)
  );
}

/** The address of what an image or film shows or failed to show; empty for other elements. */
export function shownAddress(element: Element): string {
  if (dom.isImage(element)) return dom.image.currentSrc(element);
  return dom.isVideo(element) ? dom.video.currentSrc(element) : '';
}

function ownMedia(element: Element): readonly Sighting[] | null {
  if (dom.isImage(element)) return imageMedia(element);
  if (dom.isVideo(element)) return videoMedia(element);
  if (dom.isSvgImage(element)) {
    return sighted('svg-image', absolute(dom.svgReferenceOf(element), dom.baseOf(element)), '0x0', 'svg');
  }
  if (dom.isCanvas(element)) return [{ kind: 'image', url: NO_ADDRESS, use: 'stream', size: '0x0', slot: 'canvas' }];
  if (dom.isInput(element) && dom.inputPictureOf(element) !== '') {
    return sighted('image', dom.inputPictureOf(element), '0x0', 'input');
  }
  if (isEmbeddedPicture(element)) return sighted('image', dom.embeddedAddressOf(element), '0x0', 'embedded');
  return isSvgDocument(element) ? sighted('document', documentAddress(element), '0x0', 'document') : null;
}

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|heic|svg|jxl|tiff?)(?:[?#]|$)/i;

/** An `<object>` or `<embed>` says by type or by name that it is a picture; else it is a page or a document of its own. */
function isEmbeddedPicture(element: Element): element is HTMLObjectElement | HTMLEmbedElement {
  if (!dom.isObject(element) && !dom.isEmbed(element)) return false;
  const type = dom.attributeOf(element, 'type') ?? '';
  return type === '' ? PICTURE_FILE.test(dom.embeddedAddressOf(element)) : /^image\//i.test(type);
}

/** An SVG file opened alone: its root element stands for the whole. */
function isSvgDocument(element: Element): boolean {
  if (dom.namespaceOf(element) !== dom.SVG || dom.localNameOf(element) !== 'svg') return false;
  const document = dom.ownerOf(element);
  return document !== null && isWholeDocument(element) && dom.documentElementOf(document) === element;
}

function imageMedia(element: HTMLImageElement): readonly Sighting[] {
  const width = dom.image.naturalWidth(element);
  // A picture still under way, or broken, shows nothing that could be judged; its load event brings us back.
  if (!dom.image.complete(element) || width === 0) return [];
  const kind = isWholeDocument(element) ? 'document' : 'image';
  return sighted(kind, dom.image.currentSrc(element), `${width}x${dom.image.naturalHeight(element)}`, 'image');
}

function videoMedia(element: HTMLVideoElement): readonly Sighting[] {
  const kind = isWholeDocument(element) ? 'document' : 'video';
  const poster = sighted('poster', dom.video.poster(element), '0x0', 'poster');
  if (dom.video.srcObject(element) !== null) {
    return [{ kind: 'video', url: NO_ADDRESS, use: 'stream', size: '0x0', slot: 'video' }, ...poster];
  }
  return [...sighted(kind, dom.video.currentSrc(element), '0x0', 'video'), ...poster];
}

/** A picture or film opened alone in a tab: the browser makes a document around it. */
function isWholeDocument(element: Element): boolean {
  const document = dom.ownerOf(element);
  return document !== null && /^(?:image|video)\//.test(dom.contentTypeOf(document));
}

function documentAddress(element: Element): string {
  const document = dom.ownerOf(element);
  return document === null ? '' : dom.addressOf(document);
}

/** A page may write any number; the list shows the first few. */
function backgroundsOf(element: Element, devicePixels: number): readonly Sighting[] {
  return cssPictures(element, devicePixels)
    .slice(0, CSS_PICTURES)
    .flatMap(({ url, slot }) => sighted('background', url, '0x0', slot));
}

function sighted(kind: MediaKind, url: string, size: string, slot: string): readonly Sighting[] {
  const use = kind === 'video' && isPlaylist(url) ? 'stream' : useOf(url);
  if (use === 'skip') return [];
  // An address of many megabytes is not worth its way through the message port.
  const told = url.length > LONGEST_DATA_ADDRESS ? NO_ADDRESS : url;
  return [{ kind, url: told, use, size, slot }];
}

/** Whether the element shows its own medium and not what a style sheet puts in its place (`content: url(…)`). */
export function showsOwnContent(element: Element): boolean {
  if (!dom.isImage(element) && !dom.isVideo(element) && !dom.isInput(element)) return true;
  const content = getComputedStyle(element).content;
  return content === 'normal' || content === 'none' || content === '';
}

/** The poster stands only until the film has begun; badge of film and poster never share the picture. */
export function isOnShow(element: Element, sighting: Sighting): boolean {
  if (!dom.isVideo(element)) return true;
  const begun = dom.video.currentTime(element) > 0 || !dom.video.paused(element);
  return sighting.slot === 'poster' ? !begun : begun || dom.video.poster(element) === '';
}
