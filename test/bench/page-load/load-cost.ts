import { launch } from './browser.ts';
import { type Answered, type MediaServer, serveMedia } from './media-server.ts';
import type { BenchPicture } from './pictures.ts';
import { walk } from './walk.ts';

export interface LoadCost {
  readonly unsigned: Readonly<
    Record<'medianBytes' | 'p95Bytes' | 'mostBytes' | 'meanRequests' | 'withMoreRequests', number>
  >;
  readonly signed: { readonly mostWhole: number; readonly meanRequests: number };
  /** All pages once more in the same browser. */
  readonly repeat: { readonly requests: number; readonly bytes: number };
  /** Pictures that got no verdict, or a wrong one. */
  readonly verdicts: number;
}

/** A tab may have 120 judged at once: so many pictures make a page, and each page has its own host. */
const PER_PAGE = 105;

export async function measureLoad(extension: string | null, pictures: readonly BenchPicture[]): Promise<LoadCost> {
  const pages = Math.ceil(pictures.length / PER_PAGE);
  const groups = Array.from({ length: pages }, (_, page) => pictures.filter((_, index) => index % pages === page));
  const servers = await Promise.all(groups.map((group) => serveMedia(group)));
  const browser = await launch(extension);
  try {
    let verdicts = 0;
    const view = async (server: MediaServer, group: readonly BenchPicture[]): Promise<void> => {
      const page = await browser.open(`${server.origin}/`);
      const listed = await walk(browser, page, extension !== null);
      const wanted = extension === null ? [] : group;
      verdicts += wanted.filter(({ path, signed }) => {
        const found = listed.find(({ mediaUrl }) => mediaUrl === `${server.origin}${path}`)?.verdict;
        return found !== (signed ? 'trusted' : 'none');
      }).length;
      await page.close();
    };
    for (const [index, server] of servers.entries()) await view(server, groups[index] ?? []);
    const first = servers.flatMap(({ answered }) => answered.filter(({ byPage }) => !byPage));
    const seen = servers.map(({ answered }) => answered.length);
    for (const [index, server] of servers.entries()) await view(server, groups[index] ?? []);
    const again = servers.flatMap(({ answered }, index) => answered.slice(seen[index]).filter(({ byPage }) => !byPage));
    return { ...costOf(pictures, first), repeat: { requests: again.length, bytes: sum(again) }, verdicts };
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}

function costOf(
  pictures: readonly BenchPicture[],
  answered: readonly Answered[],
): Pick<LoadCost, 'unsigned' | 'signed'> {
  const asked = new Map(pictures.map(({ path }): [string, Answered[]] => [path, []]));
  for (const one of answered) asked.get(one.path)?.push(one);
  const of = (signed: boolean): readonly (readonly Answered[])[] =>
    pictures.filter((picture) => picture.signed === signed).map(({ path }) => asked.get(path) ?? []);
  const bytes = of(false)
    .map(sum)
    .toSorted((one, other) => one - other);
  const at = (share: number): number => bytes[Math.min(bytes.length - 1, Math.ceil(share * bytes.length) - 1)] ?? 0;
  const requests = (lists: readonly (readonly Answered[])[]): number =>
    lists.reduce((total, list) => total + list.length, 0) / Math.max(1, lists.length);
  return {
    unsigned: {
      medianBytes: at(0.5),
      p95Bytes: at(0.95),
      mostBytes: at(1),
      meanRequests: requests(of(false)),
      withMoreRequests: of(false).filter((list) => list.length > 1).length,
    },
    signed: {
      mostWhole: Math.max(0, ...of(true).map((list) => list.filter(({ range }) => !range).length)),
      meanRequests: requests(of(true)),
    },
  };
}

function sum(answered: readonly Answered[]): number {
  return answered.reduce((total, { bytes }) => total + bytes, 0);
}
