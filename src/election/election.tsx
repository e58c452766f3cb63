import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { PageHead } from '../ui/page-head.tsx';
import { countryName, ELECTION } from '../wording/election.ts';
import { language } from '../wording/language.ts';
import { COUNTRIES } from './countries.ts';
import { CountryCard } from './country-card.tsx';
import { likelyCountry } from './likely-country.ts';

/** Official information about voting, by country: offline, and apart from everything that Whence finds. */
export function Election(): JSX.Element {
  const id = useId();
  const [code, setCode] = useState(() => likelyCountry(navigator.languages, COUNTRIES));
  const country = COUNTRIES.find((one) => one.code === code);
  const named = COUNTRIES.map((one) => ({ code: one.code, name: countryName(one.code) }));
  return (
    <>
      <PageHead name={ELECTION.name} />
      <p class="opening">{ELECTION.lead}</p>
      <p class="choose-country">
        <label for={id}>{ELECTION.country}</label>
        <select id={id} value={code ?? ''} onChange={(event) => setCode(event.currentTarget.value)}>
          {code === null ? <option value="">–</option> : null}
          {named
            .toSorted((one, other) => one.name.localeCompare(other.name, language()))
            .map(({ code: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
        </select>
      </p>
      {country === undefined ? null : <CountryCard country={country} />}
      <section class="chapter">
        <h2>{ELECTION.missingTitle}</h2>
        <p>{ELECTION.missing}</p>
        <p class="foot">{ELECTION.correct}</p>
      </section>
    </>
  );
}
