import { LimitError } from '../bytes/errors.ts';
import { MAX_CONTAINER_ELEMENTS } from '../limits.ts';
import type { MediaFormat } from '../report.ts';
import type { ContainerElement, EmbeddedStore, Located, LocatedPart } from './located.ts';
import { provenanceOf } from './xmp.ts';

/** Gathers what one walk through a container finds. */
export class Findings {
  readonly stores: EmbeddedStore[] = [];
  readonly #elements: ContainerElement[] = [];
  #broken: string | null = null;
  #xmp: Uint8Array | null = null;
  #extendedXmp: Uint8Array | null = null;
  #exif: Uint8Array | null = null;
  #parts: readonly LocatedPart[] = [];

  /** @throws LimitError beyond MAX_CONTAINER_ELEMENTS */
  element(name: string, start: number, end: number, store = false): void {
    if (end <= start) return;
    if (this.#elements.length >= MAX_CONTAINER_ELEMENTS) {
      throw new LimitError('MAX_CONTAINER_ELEMENTS', 'the container has too many elements');
    }
    this.#elements.push({ name, start, end, store });
  }

  /** A carrier of a C2PA store that cannot be read; the first reason is kept. */
  break(reason: string): void {
    this.#broken ??= reason;
  }

  get isBroken(): boolean {
    return this.#broken !== null;
  }

  /** Whether a further packet would be ignored, and need not be read. */
  get hasXmp(): boolean {
    return this.#xmp !== null;
  }

  /** The first packet is the file's; more are ignored. */
  xmp(packet: Uint8Array | null, extension: Uint8Array | null = null): void {
    this.#xmp ??= packet;
    this.#extendedXmp ??= extension;
  }

  /** A TIFF structure that is no element of its own. */
  exif(block: Uint8Array | null): void {
    this.#exif ??= block;
  }

  /** Every picture and film of a file that holds several. */
  parts(parts: readonly LocatedPart[]): void {
    this.#parts = parts;
  }

  done(format: MediaFormat): Located {
    return {
      format,
      stores: this.stores,
      broken: this.#broken,
      remoteManifest: this.#xmp === null ? null : provenanceOf(this.#xmp),
      xmp: this.#xmp,
      extendedXmp: this.#extendedXmp,
      exif: this.#exif,
      elements: this.#elements,
      parts: this.#parts,
    };
  }
}
