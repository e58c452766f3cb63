import type { Country } from '../country.ts';

export const jp: Country = {
  code: 'JP',
  authority: { name: '総務省 選挙', url: 'https://www.soumu.go.jp/senkyo/' },
  voters: [],
  observers: [],
  factCheckers: [
    { accreditation: 'ifcn', name: '日本ファクトチェックセンター', url: 'https://www.factcheckcenter.jp/' },
    { accreditation: 'ifcn', name: 'InFact', url: 'https://infact.press/' },
  ],
  sources: ['https://www.soumu.go.jp/senkyo/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
