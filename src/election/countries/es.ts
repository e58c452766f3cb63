import type { Country } from '../country.ts';

export const es: Country = {
  code: 'ES',
  authority: { name: 'Junta Electoral Central', url: 'https://www.juntaelectoralcentral.es/' },
  voters: [],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'EFE Verifica', url: 'https://www.efe.com/' },
    { accreditation: 'ifcn', name: 'Maldita.es', url: 'https://maldita.es/' },
    { accreditation: 'ifcn', name: 'Newtral', url: 'https://www.newtral.es/' },
  ],
  sources: [
    'https://www.juntaelectoralcentral.es/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
