import type { Country } from '../country.ts';

export const pl: Country = {
  code: 'PL',
  authority: { name: 'Państwowa Komisja Wyborcza', url: 'https://pkw.gov.pl/' },
  voters: [],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [{ accreditation: 'ifcn', name: 'Demagog', url: 'https://demagog.org.pl/' }],
  sources: [
    'https://pkw.gov.pl/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
