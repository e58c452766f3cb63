import { BACKGROUND_LAYERS, LONGEST_BACKGROUND } from './page-limits.ts';

interface Candidate {
  readonly url: string;
  readonly density: number;
}

/**
 * Addresses of the pictures in a computed `background-image`, one a layer, top layer first. Of an `image-set()` the
 * candidate for this screen's density is taken (CSS Images 4, 2.4: the nearest that is not too small).
 */
export function backgroundPictures(computed: string, devicePixels: number): readonly string[] {
  if (computed.length > LONGEST_BACKGROUND || !computed.includes('url(')) return [];
  return layersOf(computed)
    .map((layer) => pictureOfLayer(layer, devicePixels))
    .filter((url) => url !== null)
    .slice(0, BACKGROUND_LAYERS);
}

function pictureOfLayer(layer: string, devicePixels: number): string | null {
  const open = layer.indexOf('(');
  const name = layer.slice(0, open).trim().toLowerCase();
  if (name === 'url') return addressIn(layer);
  if (name !== 'image-set' && name !== '-webkit-image-set') return null;
  const candidates = layersOf(layer.slice(open + 1, layer.lastIndexOf(')')))
    .map(candidateOf)
    .filter((candidate) => candidate !== null)
    .sort((one, other) => one.density - other.density);
  return (candidates.find((candidate) => candidate.density >= devicePixels) ?? candidates.at(-1))?.url ?? null;
}

function candidateOf(text: string): Candidate | null {
  const url = addressIn(text);
  if (url === null) return null;
  const rest = text.slice(endOfAddress(text));
  const density = /(?:^|\s)(\d+(?:\.\d+)?)(x|dppx|dpi)(?:\s|$)/.exec(rest);
  if (density === null) return { url, density: 1 };
  return { url, density: Number(density[1]) / (density[2] === 'dpi' ? 96 : 1) };
}

/** The text of the first `url("…")`, its escapes undone. */
function addressIn(text: string): string | null {
  const start = text.indexOf('url("');
  if (start < 0) return null;
  return text
    .slice(start + 5, endOfAddress(text) - 2)
    .replace(/\\([0-9a-f]{1,6} ?|[^0-9a-f])/gi, (_, escaped: string) => {
      const code = Number.parseInt(escaped, 16);
      return Number.isNaN(code) || code > 0x10ffff ? escaped : String.fromCodePoint(code);
    });
}

function endOfAddress(text: string): number {
  let index = text.indexOf('url("') + 5;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index + 2;
}

/** Splits at the commas that stand outside quotes and parentheses. */
function layersOf(list: string): string[] {
  const layers: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < list.length; index++) {
    const sign = list[index];
    if (sign === '\\') index++;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === ',' && depth === 0) {
      layers.push(list.slice(start, index));
      start = index + 1;
    }
  }
  return [...layers, list.slice(start)].map((layer) => layer.trim());
}
