import type { Country } from '../country.ts';

export const gb: Country = {
  code: 'GB',
  authority: { name: 'The Electoral Commission', url: 'https://www.electoralcommission.org.uk/' },
  voters: [{ purpose: 'register', name: 'Register to vote', url: 'https://www.gov.uk/register-to-vote' }],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'Full Fact', url: 'https://fullfact.org/' },
    { accreditation: 'ifcn', name: 'FactCheckNI', url: 'https://factcheckni.org/' },
  ],
  sources: [
    'https://www.electoralcommission.org.uk/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
