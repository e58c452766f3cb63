import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import type { MediaFormat } from '../verifier/report.ts';
import { SEARCH, searchOpens, searchSends } from '../wording/inspector-views.ts';
import { type SearchWay, searchWay } from './search-way.ts';
import { Section } from './section.tsx';

interface Service {
  readonly name: string;
  readonly host: string;
  /** Begins a search for a picture at an address, which is appended. */
  readonly byAddress: string;
  /** Where people hand over a picture themselves. */
  readonly start: string;
}

const SERVICES: readonly Service[] = [
  {
    name: 'Google Lens',
    host: 'lens.google.com',
    byAddress: 'https://lens.google.com/uploadbyurl?url=',
    start: 'https://lens.google.com/',
  },
  {
    name: 'Bing Visual Search',
    host: 'www.bing.com',
    byAddress: 'https://www.bing.com/images/search?view=detailv2&iss=sbi&q=imgurl:',
    start: 'https://www.bing.com/visualsearch',
  },
  {
    name: 'Yandex Images',
    host: 'yandex.com',
    byAddress: 'https://yandex.com/images/search?rpt=imageview&url=',
    start: 'https://yandex.com/images/',
  },
  {
    name: 'TinEye',
    host: 'tineye.com',
    byAddress: 'https://tineye.com/search?url=',
    start: 'https://tineye.com/',
  },
];

interface Properties {
  /** By the bytes; null where it is unknown. */
  readonly format: MediaFormat | null;
  /** The file's address; null where it came from a disk. */
  readonly mediaUrl: string | null;
}

/** Other companies' searches. Nothing is asked of them before a click, and each link says what its click sends. */
export function SearchSection({ format, mediaUrl }: Properties): JSX.Element | null {
  const way = searchWay(format, mediaUrl);
  if (way === null) return null;
  const sent = way.kind === 'address' ? way.address : null;
  return (
    <Section name="search" title={SEARCH.title} lead={leadOf(way)}>
      {sent === null ? null : (
        <p>
          <span class="fact-label">{SEARCH.address}</span>{' '}
          <span class="mono">
            <HostileText text={sent} />
          </span>
        </p>
      )}
      <ul class="search-services">
        {SERVICES.map(({ name, host, byAddress, start }) => (
          <li key={host}>
            <a
              href={sent === null ? start : `${byAddress}${encodeURIComponent(sent)}`}
              target="_blank"
              rel="noopener noreferrer"
              data-service={host}
            >
              {sent === null ? searchOpens(name, host) : searchSends(name, host)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function leadOf({ kind }: SearchWay): string {
  if (kind === 'address') return SEARCH.lead;
  return kind === 'picture' ? SEARCH.leadDisk : SEARCH.leadVideo;
}
