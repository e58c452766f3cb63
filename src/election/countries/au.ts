import type { Country } from '../country.ts';

export const au: Country = {
  code: 'AU',
  authority: { name: 'Australian Electoral Commission', url: 'https://www.aec.gov.au/' },
  voters: [{ purpose: 'register', name: 'Check my enrolment', url: 'https://check.aec.gov.au/' }],
  observers: [],
  factCheckers: [{ accreditation: 'ifcn', name: 'AAP FactCheck', url: 'https://www.aap.com.au/' }],
  sources: ['https://www.aec.gov.au/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
