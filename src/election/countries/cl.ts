import type { Country } from '../country.ts';

export const cl: Country = {
  code: 'CL',
  authority: { name: 'Servicio Electoral de Chile', url: 'https://www.servel.cl/' },
  voters: [{ purpose: 'where', name: 'Consulta de datos electorales', url: 'https://consulta.servel.cl/' }],
  observers: [],
  factCheckers: [
    { accreditation: 'ifcn', name: 'Fast Check', url: 'https://www.fastcheck.cl/' },
    { accreditation: 'ifcn', name: 'Mala Espina Check', url: 'https://www.malaespinacheck.cl/' },
  ],
  sources: ['https://www.servel.cl/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
