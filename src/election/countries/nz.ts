import type { Country } from '../country.ts';

export const nz: Country = {
  code: 'NZ',
  authority: { name: 'Electoral Commission, Te Kaitiaki Take Kōwhiri', url: 'https://elections.nz/' },
  voters: [{ purpose: 'both', name: 'Vote NZ', url: 'https://vote.nz/' }],
  observers: [],
  factCheckers: [],
  sources: ['https://elections.nz/'],
  asOf: '2026-11',
};
