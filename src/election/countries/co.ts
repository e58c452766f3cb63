import type { Country } from '../country.ts';

export const co: Country = {
  code: 'CO',
  authority: { name: 'Registraduría Nacional del Estado Civil', url: 'https://www.registraduria.gov.co/' },
  voters: [
    {
      purpose: 'where',
      name: 'Consulta de lugar de votación',
      url: 'https://wsp.registraduria.gov.co/censo/consultar/',
    },
  ],
  observers: [
    { name: 'Misión de Observación Electoral', url: 'https://www.moe.org.co/' },
    { name: 'Organization of American States', url: 'https://www.oas.org/EOMDatabase/' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'Colombiacheck', url: 'https://colombiacheck.com/' },
    { accreditation: 'ifcn', name: 'La Silla Vacía', url: 'https://www.lasillavacia.com/' },
  ],
  sources: [
    'https://www.registraduria.gov.co/',
    'https://www.moe.org.co/',
    'https://www.oas.org/EOMDatabase/',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
