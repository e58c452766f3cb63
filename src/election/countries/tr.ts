import type { Country } from '../country.ts';

export const tr: Country = {
  code: 'TR',
  authority: { name: 'Yüksek Seçim Kurulu', url: 'https://www.ysk.gov.tr/' },
  voters: [{ purpose: 'both', name: 'Seçmen sorgulama', url: 'https://secmen.ysk.gov.tr/' }],
  observers: [
    { name: 'Oy ve Ötesi', url: 'https://oyveotesi.org/' },
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'Teyit', url: 'https://teyit.org/' },
    { accreditation: 'ifcn', name: 'Doğruluk Payı', url: 'https://www.dogrulukpayi.com/' },
  ],
  sources: [
    'https://www.ysk.gov.tr/',
    'https://oyveotesi.org/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
