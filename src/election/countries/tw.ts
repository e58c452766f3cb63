import type { Country } from '../country.ts';

export const tw: Country = {
  code: 'TW',
  authority: { name: '中央選舉委員會', url: 'https://www.cec.gov.tw/' },
  voters: [],
  observers: [],
  factCheckers: [
    { accreditation: 'ifcn', name: '台灣事實查核中心', url: 'https://tfc-taiwan.org.tw/' },
    { accreditation: 'ifcn', name: 'MyGoPen', url: 'https://www.mygopen.com/' },
  ],
  sources: ['https://www.cec.gov.tw/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
