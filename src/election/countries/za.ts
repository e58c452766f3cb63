import type { Country } from '../country.ts';

export const za: Country = {
  code: 'ZA',
  authority: { name: 'Electoral Commission of South Africa', url: 'https://www.elections.org.za/' },
  voters: [
    { purpose: 'both', name: 'Voter information', url: 'https://www.elections.org.za/pw/Voter/Voter-Information' },
  ],
  observers: [],
  factCheckers: [{ accreditation: 'ifcn', name: 'Africa Check', url: 'https://africacheck.org/' }],
  sources: ['https://www.elections.org.za/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
