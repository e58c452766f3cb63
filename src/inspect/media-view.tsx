import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MediaSign } from '../ui/media-sign.tsx';
import type { MediaFormat } from '../verifier/report.ts';
import { MEDIA } from '../wording/inspector.ts';

interface Properties {
  readonly blob: Blob;
  /** By the bytes: what the server or the file's name says does not decide how they are drawn. */
  readonly format: MediaFormat | null;
}

/** Draws the very bytes that were judged. */
export function MediaView({ blob, format }: Properties): JSX.Element {
  const [address, setAddress] = useState<string | null>(null);
  const [undrawable, setUndrawable] = useState(false);
  const drawable = format !== null && /^(?:image|video|audio)\//.test(format);
  useEffect(() => {
    if (!drawable) return;
    const made = URL.createObjectURL(new Blob([blob], { type: format === 'video/quicktime' ? 'video/mp4' : format }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob, format, drawable]);
  const moving = format !== null && /^(?:video|audio)\//.test(format);
  if (undrawable || !drawable) {
    return (
      <figure class="media-view">
        <div class="media-frame">
          <MediaSign video={moving} />
        </div>
        <figcaption>{MEDIA.undrawable}</figcaption>
      </figure>
    );
  }
  return (
    <figure class="media-view">
      <div class="media-frame">
        {address === null ? null : moving ? (
          // biome-ignore lint/a11y/useMediaCaption: captions are not ours to make for a stranger's file
          <video src={address} controls preload="metadata" onError={() => setUndrawable(true)} />
        ) : (
          <img src={address} alt={MEDIA.alt} onError={() => setUndrawable(true)} />
        )}
      </div>
      <figcaption>{MEDIA.caption}</figcaption>
    </figure>
  );
}
