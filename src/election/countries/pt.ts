import type { Country } from '../country.ts';

export const pt: Country = {
  code: 'PT',
  authority: { name: 'Comissão Nacional de Eleições', url: 'https://www.cne.pt/' },
  voters: [{ purpose: 'both', name: 'Portal do Recenseamento', url: 'https://www.recenseamento.mai.gov.pt/' }],
  observers: [
    { name: 'OSCE Office for Democratic Institutions and Human Rights', url: 'https://www.osce.org/odihr/elections' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'Polígrafo', url: 'https://poligrafo.sapo.pt/' },
    { accreditation: 'ifcn', name: 'Observador', url: 'https://observador.pt/' },
  ],
  sources: [
    'https://www.cne.pt/',
    'https://www.osce.org/odihr/elections',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
