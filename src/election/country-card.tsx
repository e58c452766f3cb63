import type { JSX } from 'preact';
import { asOfLine, countryName, ELECTION } from '../wording/election.ts';
import type { Body, Country } from './country.ts';

/** What is known of one country, dated, with its sources. */
export function CountryCard({ country }: { readonly country: Country }): JSX.Element {
  const { authority, voters, observers, factCheckers, sources, asOf } = country;
  return (
    <section class="country-card" aria-labelledby="country-name" data-country={country.code}>
      <h2 id="country-name">{countryName(country.code)}</h2>
      <Group title={ELECTION.authority} bodies={[authority]} />
      <Group
        title={ELECTION.voters}
        bodies={voters.map(({ purpose, ...body }) => ({ ...body, note: ELECTION.purposes[purpose] }))}
      />
      <Group title={ELECTION.observers} bodies={observers} />
      <Group
        title={ELECTION.factCheckers}
        bodies={factCheckers.map(({ accreditation, ...body }) => ({
          ...body,
          note: ELECTION.accreditations[accreditation],
        }))}
      />
      {factCheckers.length === 0 ? null : <p class="foot">{ELECTION.accreditationNote}</p>}
      <details class="foot">
        <summary>{ELECTION.sources}</summary>
        <ul>
          {sources.map((source) => (
            <li key={source}>
              <Outward url={source} text={source} />
            </li>
          ))}
        </ul>
      </details>
      <p class="foot">{asOfLine(asOf)}</p>
    </section>
  );
}

interface GroupProperties {
  readonly title: string;
  readonly bodies: readonly (Body & { readonly note?: string })[];
}

function Group({ title, bodies }: GroupProperties): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      {bodies.length === 0 ? (
        <p class="foot">{ELECTION.none}</p>
      ) : (
        <ul>
          {bodies.map(({ name, url, note }) => (
            <li key={url}>
              <Outward url={url} text={name} />
              {note === undefined ? null : <span class="body-note">{note}</span>}
              <span class="body-host">
                <bdi>{new URL(url).host}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Outward({ url, text }: { readonly url: string; readonly text: string }): JSX.Element {
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      <bdi>{text}</bdi>
    </a>
  );
}
