import type { JSX } from 'preact';
import { byteSize } from '../ui/byte-size.ts';
import type { Report } from '../verifier/report.ts';
import { byteRange, FACTS, LEADS, placeName } from '../wording/inspector.ts';
import { MAP, partName } from '../wording/inspector-views.ts';
import { numberText } from '../wording/number.ts';
import { byteMap, drawnMap, type MapSegment } from './byte-map.ts';
import { MAX_MAP_ROWS } from './limits.ts';
import { Section } from './section.tsx';

const WIDTH = 1000;
const HEIGHT = 44;
const THINNEST = 6;

/** Which check covers which bytes, drawn and as a table; what none covers, anybody can change without a trace. */
export function MapSection({ report }: { readonly report: Report }): JSX.Element {
  const map = byteMap(report);
  const open = map.segments.filter(({ cover }) => cover === 'free');
  const rows = map.segments.slice(0, MAX_MAP_ROWS);
  const lead = map.binding === null ? MAP.unknown : open.length === 0 ? LEADS.coverageNone : LEADS.coverage;
  return (
    <Section name="coverage" title={MAP.title} lead={lead}>
      <svg
        class="byte-map"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={MAP.picture}
      >
        {drawnMap({ ...map, segments: rows }, WIDTH, THINNEST).map(({ segment, x, width }) => (
          <rect
            key={segment.start}
            class={`map-${segment.cover}${segment.affectsPicture ? ' map-affects' : ''}`}
            x={x}
            y={segment.cover === 'free' ? 0 : 8}
            width={Math.max(1, width - 1)}
            height={segment.cover === 'free' ? HEIGHT : HEIGHT - 16}
          />
        ))}
      </svg>
      <table class="map-table">
        <caption class="visually-hidden">{MAP.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{MAP.what}</th>
            <th scope="col">{MAP.cover}</th>
            <th scope="col" class="number">
              {MAP.from}
            </th>
            <th scope="col" class="number">
              {MAP.to}
            </th>
            <th scope="col" class="number">
              {MAP.bytes}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((segment) => (
            <tr key={segment.start} data-cover={segment.cover}>
              <th scope="row">
                <span class={`map-key map-${segment.cover}`} aria-hidden="true" />
                {segment.what === null ? MAP.content : placeName(segment.what)}
                {segment.affectsPicture ? <strong class="affects"> {FACTS.affectsPicture}</strong> : null}
              </th>
              <td>
                {MAP[segment.cover]}
                {segment.cover === 'bound' && map.binding !== null ? (
                  <>
                    {' '}
                    <code>{map.binding}</code>
                  </>
                ) : null}
                <Parts segment={segment} />
              </td>
              <td class="number" data-label={MAP.from}>
                {numberText(segment.start)}
              </td>
              <td class="number" data-label={MAP.to}>
                {numberText(segment.end)}
              </td>
              <td class="number">{byteSize(segment.end - segment.start)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {map.segments.length > rows.length ? <p class="lead">{MAP.more}</p> : null}
    </Section>
  );
}

function Parts({ segment }: { readonly segment: MapSegment }): JSX.Element | null {
  if (segment.parts.length === 0) return null;
  return (
    <details class="disclosure">
      <summary>{MAP.parts}</summary>
      <ul>
        {segment.parts.slice(0, MAX_MAP_ROWS).map((part) => (
          <li key={part.start}>
            {partName(part.what)} <span class="mono">{byteRange(numberText(part.start), numberText(part.end))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
