import type { Country } from '../country.ts';

export const ca: Country = {
  code: 'CA',
  authority: { name: 'Elections Canada / Élections Canada', url: 'https://www.elections.ca/' },
  voters: [{ purpose: 'register', name: 'Online voter registration', url: 'https://ereg.elections.ca/' }],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [{ accreditation: 'ifcn', name: 'Agence Science-Presse', url: 'https://www.sciencepresse.qc.ca/' }],
  sources: [
    'https://www.elections.ca/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
