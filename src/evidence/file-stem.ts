import type { Evidence } from './evidence.ts';

/** Name for a saved file without its ending: nothing of a stranger's words, only a hash or a time of ours. */
export function fileStem({ items, madeAt }: Evidence): string {
  const [only] = items;
  const hash = items.length === 1 && only !== undefined ? only.report.file.sha256.slice(0, 16) : '';
  if (/^[0-9a-f]{16}$/.test(hash)) return `whence-report-${hash}`;
  return `whence-report-${madeAt.replaceAll(/[^0-9]/g, '').slice(0, 14)}`;
}
