import type { Country } from '../country.ts';

export const gh: Country = {
  code: 'GH',
  authority: { name: 'Electoral Commission of Ghana', url: 'https://ec.gov.gh/' },
  voters: [],
  observers: [],
  factCheckers: [{ accreditation: 'ifcn', name: 'GhanaFact', url: 'https://ghanafact.com/' }],
  sources: ['https://ec.gov.gh/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
