import type { Country } from '../country.ts';

export const se: Country = {
  code: 'SE',
  authority: { name: 'Valmyndigheten', url: 'https://www.val.se/' },
  voters: [],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [{ accreditation: 'ifcn', name: 'Källkritikbyrån', url: 'https://kallkritikbyran.se/' }],
  sources: [
    'https://www.val.se/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
