import type { Country } from '../country.ts';

export const de: Country = {
  code: 'DE',
  authority: { name: 'Die Bundeswahlleiterin', url: 'https://www.bundeswahlleiterin.de/' },
  voters: [],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'CORRECTIV', url: 'https://correctiv.org/' },
    { accreditation: 'ifcn', name: 'DW', url: 'https://www.dw.com/' },
  ],
  sources: [
    'https://www.bundeswahlleiterin.de/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
