import type { AiDisclosureReport, DataUseReport } from '../report.ts';
import type { ListedAssertion, ManifestContent } from './manifest-content.ts';

/** Characters of one text and entries of one assertion in a report: nobody is read a novel here. */
const MAX_TEXT = 1_000;
const MAX_ENTRIES = 50;

const DATA_USE: ReadonlySet<string> = new Set(['cawg.training-mining', 'c2pa.training-mining']);

/**
 * What a file says of the AI models behind it (C2PA 2.4 §18.28, `c2pa.ai-disclosure`): its own words. The standard knows
 * no finding about them, so one that is malformed is reported as far as it can be read.
 */
export function aiDisclosures({ assertions }: ManifestContent): readonly AiDisclosureReport[] {
  const disclosures: AiDisclosureReport[] = [];
  for (const assertion of assertions) {
    if (assertion.base !== 'c2pa.ai-disclosure') continue;
    const map = mapOf(assertion);
    disclosures.push({
      url: assertion.url,
      attribution: assertion.attribution,
      modelType: text(map.get('modelType')),
      modelName: text(map.get('modelName')),
      modelIdentifier: text(map.get('modelIdentifier')),
      humanOversight: text(asMap(map.get('contentProfile')).get('humanOversightLevel')),
      scientificDomains: texts(map.get('scientificDomain')),
    });
  }
  return disclosures;
}

/**
 * What a file asks of those who would mine it or train models on it (CAWG `cawg.training-mining`, and its predecessor
 * `c2pa.training-mining`): a declaration of rights, which no check depends on.
 */
export function dataUses({ assertions }: ManifestContent): readonly DataUseReport[] {
  const uses: DataUseReport[] = [];
  for (const assertion of assertions) {
    if (!DATA_USE.has(assertion.base)) continue;
    uses.push({
      url: assertion.url,
      attribution: assertion.attribution,
      entries: [...asMap(mapOf(assertion).get('entries'))].slice(0, MAX_ENTRIES).flatMap(([purpose, value]) => {
        const entry = asMap(value);
        const use = text(entry.get('use'));
        if (typeof purpose !== 'string' || use === null) return [];
        return [{ purpose: purpose.slice(0, MAX_TEXT), use, constraint: text(entry.get('constraint_info')) }];
      }),
    });
  }
  return uses;
}

function mapOf({ content }: ListedAssertion): ReadonlyMap<unknown, unknown> {
  return content.kind === 'cbor' || content.kind === 'json' ? asMap(content.value) : new Map();
}

function asMap(value: unknown): ReadonlyMap<unknown, unknown> {
  return value instanceof Map ? value : new Map();
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, MAX_TEXT) : null;
}

function texts(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items
    .slice(0, MAX_ENTRIES)
    .map(text)
    .filter((item) => item !== null);
}
