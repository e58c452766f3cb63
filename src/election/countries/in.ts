import type { Country } from '../country.ts';

export const india: Country = {
  code: 'IN',
  authority: { name: 'Election Commission of India', url: 'https://www.eci.gov.in/' },
  voters: [{ purpose: 'both', name: 'Voters’ Services Portal', url: 'https://voters.eci.gov.in/' }],
  observers: [],
  factCheckers: [
    { accreditation: 'ifcn', name: 'BOOM', url: 'https://www.boomlive.in/' },
    { accreditation: 'ifcn', name: 'Factly', url: 'https://factly.in/' },
    { accreditation: 'ifcn', name: 'Newschecker', url: 'https://newschecker.in/' },
  ],
  sources: ['https://www.eci.gov.in/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
