import type { Country } from '../country.ts';

export const ke: Country = {
  code: 'KE',
  authority: { name: 'Independent Electoral and Boundaries Commission', url: 'https://www.iebc.or.ke/' },
  voters: [{ purpose: 'register', name: 'Verify your registration', url: 'https://verify.iebc.or.ke/' }],
  observers: [{ name: 'Elections Observation Group', url: 'https://elog.or.ke/' }],
  factCheckers: [
    { accreditation: 'ifcn', name: 'PesaCheck', url: 'https://pesacheck.org/' },
    { accreditation: 'ifcn', name: 'Piga Firimbi', url: 'https://pigafirimbi.co.ke/' },
  ],
  sources: ['https://www.iebc.or.ke/', 'https://elog.or.ke/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
