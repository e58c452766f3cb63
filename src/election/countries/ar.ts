import type { Country } from '../country.ts';

export const ar: Country = {
  code: 'AR',
  authority: { name: 'Cámara Nacional Electoral', url: 'https://www.electoral.gob.ar/' },
  voters: [{ purpose: 'where', name: 'Padrón electoral', url: 'https://www.padron.gob.ar/' }],
  observers: [],
  factCheckers: [{ accreditation: 'ifcn', name: 'Chequeado', url: 'https://chequeado.com/' }],
  sources: ['https://www.electoral.gob.ar/', 'https://ifcncodeofprinciples.poynter.org/signatories'],
  asOf: '2026-11',
};
