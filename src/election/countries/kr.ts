import type { Country } from '../country.ts';

export const kr: Country = {
  code: 'KR',
  authority: { name: '중앙선거관리위원회', url: 'https://www.nec.go.kr/' },
  voters: [],
  observers: [],
  factCheckers: [{ accreditation: 'ifcn', name: 'JTBC', url: 'https://news.jtbc.co.kr/' }],
  sources: ['https://www.nec.go.kr/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
