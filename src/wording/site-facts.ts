import type { FactSource, SiteFacts } from '../sites/site-facts.ts';
import { words } from './catalog.ts';
import { monthText } from './month.ts';
import { asString, fill } from './sentence.ts';

/** What is known of a site, each fact with its source and month. */
export function siteFactSentences(facts: SiteFacts | null): readonly string[] {
  const { delivered, ownLabels, siteNames, siteUnknown } = words().sites;
  if (facts === null) return [siteUnknown];
  const site = siteNames[facts.site];
  const label = ownLabels[facts.ownLabel.what];
  const told = (sentence: string, source: FactSource | null, asOf: string | null): string[] => [
    asString(fill(sentence, { site })),
    ...(source === null || asOf === null ? [] : [sourceSentence(source, asOf)]),
  ];
  return [
    ...told(delivered[facts.delivered.what], facts.delivered.source, facts.delivered.asOf),
    ...(label === null ? [] : told(label, facts.ownLabel.source, facts.ownLabel.asOf)),
  ];
}

function sourceSentence(source: FactSource, asOf: string): string {
  return asString(fill(words().sites.factSources[source], { month: monthText(asOf) }));
}
