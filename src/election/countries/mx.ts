import type { Country } from '../country.ts';

export const mx: Country = {
  code: 'MX',
  authority: { name: 'Instituto Nacional Electoral', url: 'https://www.ine.mx/' },
  voters: [
    { purpose: 'register', name: 'Lista nominal', url: 'https://listanominal.ine.mx/scpln/' },
    { purpose: 'where', name: 'Ubica tu casilla', url: 'https://ubicatucasilla.ine.mx/' },
  ],
  observers: [{ name: 'Organization of American States', url: 'https://www.oas.org/EOMDatabase/' }],
  factCheckers: [{ accreditation: 'ifcn', name: 'El Sabueso, Animal Político', url: 'https://animalpolitico.com/' }],
  sources: [
    'https://www.ine.mx/',
    'https://www.oas.org/EOMDatabase/',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
