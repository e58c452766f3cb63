import type { Country } from '../country.ts';

export const br: Country = {
  code: 'BR',
  authority: { name: 'Tribunal Superior Eleitoral', url: 'https://www.tse.jus.br/' },
  voters: [
    {
      purpose: 'both',
      name: 'Autoatendimento eleitoral',
      url: 'https://www.tse.jus.br/servicos-eleitorais/autoatendimento-eleitoral',
    },
  ],
  observers: [{ name: 'Organization of American States', url: 'https://www.oas.org/EOMDatabase/' }],
  factCheckers: [
    { accreditation: 'ifcn', name: 'Aos Fatos', url: 'https://www.aosfatos.org/' },
    { accreditation: 'ifcn', name: 'Lupa', url: 'https://lupa.news/' },
  ],
  sources: [
    'https://www.tse.jus.br/',
    'https://www.oas.org/EOMDatabase/',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
