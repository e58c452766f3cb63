import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import type { UnsignedMetadata } from '../verifier/report.ts';
import { LEADS, METADATA_GROUPS, SECTIONS } from '../wording/inspector.ts';
import { PLACE } from '../wording/inspector-views.ts';
import { numberText } from '../wording/number.ts';
import { MAX_METADATA_ROWS } from './limits.ts';
import { placeWords, statedPlace } from './location.ts';
import { Fact, Section } from './section.tsx';

/** What the file says outside of any signature, kept apart from everything that was checked. */
export function UnsignedSection({ metadata }: { readonly metadata: UnsignedMetadata }): JSX.Element | null {
  const groups = [
    [METADATA_GROUPS.exif, Object.entries(metadata.exif)],
    [METADATA_GROUPS.xmp, Object.entries(metadata.xmp)],
    [METADATA_GROUPS.iptc, Object.entries(metadata.iptc)],
  ] as const;
  const place = statedPlace(metadata.exif);
  if (groups.every(([, rows]) => rows.length === 0)) return null;
  return (
    <Section name="unsigned" title={SECTIONS.unsigned} lead={LEADS.unsigned}>
      {place === null ? null : (
        <>
          <dl class="facts">
            <Fact label={PLACE.label}>
              <span data-place={`${place.latitude.toFixed(5)},${place.longitude.toFixed(5)}`}>{placeWords(place)}</span>
            </Fact>
          </dl>
          <p class="lead">{PLACE.note}</p>
        </>
      )}
      {groups.map(([title, rows]) =>
        rows.length === 0 ? null : (
          <details key={title} class="disclosure">
            <summary>
              {title} <span class="count">{numberText(rows.length)}</span>
            </summary>
            <dl class="facts">
              {rows.slice(0, MAX_METADATA_ROWS).map(([name, value]) => (
                <div class="fact" key={name}>
                  <dt>
                    <HostileText text={name} />
                  </dt>
                  <dd>
                    <HostileText text={value} />
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        ),
      )}
    </Section>
  );
}
