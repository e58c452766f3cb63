import type { Country } from '../country.ts';

export const pe: Country = {
  code: 'PE',
  authority: { name: 'Oficina Nacional de Procesos Electorales', url: 'https://www.onpe.gob.pe/' },
  voters: [{ purpose: 'where', name: 'Consulta electoral', url: 'https://consultaelectoral.onpe.gob.pe/' }],
  observers: [
    { name: 'Asociación Civil Transparencia', url: 'https://www.transparencia.org.pe/' },
    { name: 'Organization of American States', url: 'https://www.oas.org/EOMDatabase/' },
  ],
  factCheckers: [
    { accreditation: 'ifcn', name: 'Verificador, La República', url: 'https://larepublica.pe/verificador/' },
  ],
  sources: [
    'https://www.onpe.gob.pe/',
    'https://www.transparencia.org.pe/',
    'https://www.oas.org/EOMDatabase/',
    'https://ifcncodeofprinciples.poynter.org/signatories',
  ],
  asOf: '2026-11',
};
