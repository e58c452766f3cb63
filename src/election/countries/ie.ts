import type { Country } from '../country.ts';

export const ie: Country = {
  code: 'IE',
  authority: { name: 'An Coimisiún Toghcháin', url: 'https://www.electoralcommission.ie/' },
  voters: [{ purpose: 'register', name: 'Check the Register', url: 'https://www.checktheregister.ie/' }],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'TheJournal.ie FactCheck', url: 'https://www.thejournal.ie/factcheck/news/' },
  ],
  sources: [
    'https://www.electoralcommission.ie/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
