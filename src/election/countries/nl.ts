import type { Country } from '../country.ts';

export const nl: Country = {
  code: 'NL',
  authority: { name: 'Kiesraad', url: 'https://www.kiesraad.nl/' },
  voters: [],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [],
  sources: ['https://www.kiesraad.nl/', 'https://www.osce.org/odihr/elections'],
  asOf: '2026-11',
};
