import type { Country } from '../country.ts';

export const no: Country = {
  code: 'NO',
  authority: { name: 'Valgdirektoratet', url: 'https://www.valg.no/' },
  voters: [],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [{ accreditation: 'ifcn', name: 'Faktisk.no', url: 'https://www.faktisk.no/' }],
  sources: [
    'https://www.valg.no/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
