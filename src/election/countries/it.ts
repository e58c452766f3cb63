import type { Country } from '../country.ts';

export const it: Country = {
  code: 'IT',
  authority: { name: 'Ministero dell’Interno, Eligendo', url: 'https://elezioni.interno.gov.it/' },
  voters: [],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [{ accreditation: 'ifcn', name: 'Pagella Politica', url: 'https://pagellapolitica.it/' }],
  sources: [
    'https://elezioni.interno.gov.it/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
