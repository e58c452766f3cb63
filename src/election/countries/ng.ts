import type { Country } from '../country.ts';

export const ng: Country = {
  code: 'NG',
  authority: { name: 'Independent National Electoral Commission', url: 'https://www.inecnigeria.org/' },
  voters: [{ purpose: 'both', name: 'Voter registration and polling units', url: 'https://cvr.inecnigeria.org/' }],
  observers: [{ name: 'Yiaga Africa', url: 'https://yiaga.org/' }],
  factCheckers: [{ accreditation: 'ifcn', name: 'Dubawa', url: 'https://dubawa.org/' }],
  sources: [
    'https://www.inecnigeria.org/',
    'https://yiaga.org/',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
