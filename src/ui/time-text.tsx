import type { JSX } from 'preact';
import { plainText } from '../verdict/hostile-text.ts';
import { day, moment } from './dates.ts';
import { HostileText } from './hostile-text.tsx';

/** A time of the file: the reader's own format on the page, the exact one on hover. What is no time is quoted as it is. */
export function TimeText({ iso, exact = false }: { readonly iso: string; readonly exact?: boolean }): JSX.Element {
  const shown = exact ? moment(iso) : day(iso);
  if (shown === null) return <HostileText text={iso} />;
  return (
    <time dateTime={iso} title={plainText(iso)}>
      {shown}
    </time>
  );
}
